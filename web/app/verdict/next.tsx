import { askHeading, capital, closesSay } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';

/** What to do first: the papers to ask for and the days that run. */
export function NextSteps({ verdict }: { verdict: Verdict }) {
  const ask = verdict.next?.ask ?? [];
  const deadlines = verdict.deadlines ?? [];
  return (
    <>
      {ask.length > 0 && (
        <section class="card gap" aria-labelledby="ask">
          <h2 id="ask">{askHeading(ask)}</h2>
          <ol>
            {ask.map((paper) => (
              <li key={paper.what}>
                <strong>{capital(paper.what)}</strong>, from {paper.from}.{' '}
                <span class="soft">{closesSay(verdict, paper)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {deadlines.length > 0 && (
        <section aria-labelledby="deadlines">
          <h2 id="deadlines">Deadlines</h2>
          {deadlines.map((d) => (
            <article key={d.id} class="card finding warning">
              <p class="tag">until {d.until}</p>
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
      )}
    </>
  );
}

/** The ways that the law leaves the importer. */
export function Ways({ verdict }: { verdict: Verdict }) {
  const { options = [], caution = '' } = verdict.next ?? {};
  if (options.length === 0) return null;
  return (
    <section class="card" aria-labelledby="ways">
      <h2 id="ways">What can be done</h2>
      {options.map((o) => (
        <div key={o.id}>
          <h3>{o.title}</h3>
          <p>{o.says}</p>
          <p class="soft">Law: {o.law}</p>
        </div>
      ))}
      <p class="soft">
        <em>{caution}</em>
      </p>
    </section>
  );
}
