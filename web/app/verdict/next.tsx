import { askHeading, capital, inReport } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';
import { Jump } from '../shell/jump.tsx';

/** Findings of weight whose remedy is named before the findings themselves. */
const most = 3;

/** What to do first: the papers to ask for, what settles the gravest findings, the ways that the law leaves, and the days that run. */
export function NextSteps({ verdict }: { verdict: Verdict }) {
  const ask = verdict.next?.ask ?? [];
  const { options = [], caution = '' } = verdict.next ?? {};
  const ordered = inReport(verdict.findings);
  const grave = ordered.filter(({ severity }) => severity === 'prohibits' || severity === 'contradicts');
  // Of findings with one remedy the first is named.
  const fixes = [...new Map(grave.toReversed().map((f) => [f.fix, ordered.indexOf(f) + 1]))]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, most);
  if (ask.length + fixes.length + options.length === 0) return null;
  return (
    <section class="card next" aria-labelledby="next">
      <h2 id="next">What to do next</h2>
      {fixes.length > 0 && (
        <ul class="steps">
          {fixes.map(([fix, number]) => (
            <li key={fix}>
              {fix} <Jump to={`finding-${number}`}>See finding {number}</Jump>
            </li>
          ))}
        </ul>
      )}
      {ask.length > 0 && (
        <>
          <h3>{askHeading(ask)}</h3>
          <ol class="steps">
            {ask.map((paper) => (
              <li key={paper.what}>
                <strong>{capital(paper.what)}</strong>, from {paper.from}.{' '}
                <Closes numbers={paper.closes.map((i) => ordered.indexOf(verdict.findings[i]!) + 1)} />
              </li>
            ))}
          </ol>
        </>
      )}
      {options.length > 0 && (
        <>
          <h3>What the law leaves you</h3>
          {options.map((o) => (
            <details key={o.id} class="way">
              <summary>{o.title}</summary>
              <p>{o.says}</p>
              <p class="soft">Law: {o.law}</p>
            </details>
          ))}
          <p class="soft small">{caution}</p>
        </>
      )}
    </section>
  );
}

function Closes({ numbers }: { numbers: number[] }) {
  return (
    <span class="soft">
      May close{' '}
      {numbers
        .toSorted((a, b) => a - b)
        .map((n, i) => (
          <>
            {i > 0 && ', '}
            <Jump key={n} to={`finding-${n}`}>
              finding {n}
            </Jump>
          </>
        ))}
      .
    </span>
  );
}

/** The days that run, each with what has to be handed in until then. */
export function Deadlines({ verdict }: { verdict: Verdict }) {
  const deadlines = verdict.deadlines ?? [];
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">Deadlines</h2>
      {deadlines.map((d) => (
        <article key={d.id} class="card finding warning">
          <p class="chip">until {d.until}</p>
          <h3>{d.name}</h3>
          <p>
            Counted from {d.from}, {d.counted}. <span class="soft">Law: {d.law}</span>
          </p>
          <ul>
            {d.submit.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          {d.doubt && <p class="soft">{d.doubt}</p>}
        </article>
      ))}
    </section>
  );
}
