import type { Verdict } from '../api/types.ts';

/** Every rule with what became of it, folded away. */
export function Rules({ verdict }: { verdict: Verdict }) {
  return (
    <details class="card">
      <summary>All checks ({verdict.rules.length})</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">State</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {verdict.rules.map(({ rule, state, why }) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td>{state.replaceAll('-', ' ')}</td>
              <td class="soft">{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">
        Rules {verdict.rulesVersion}. Orders {verdict.inputs.orders.slice(0, 12)}.
      </p>
    </details>
  );
}
