import { useEffect, useState } from 'preact/hooks';
import { listRevisions } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import type { Revision } from '../api/types.ts';
import { toCompare } from '../shell/route.ts';
import { When } from '../shell/when.tsx';
import { Outcome } from '../verdict/outcome.tsx';

const causes: Record<string, string> = {
  papers: 'papers came or were withdrawn',
  orders: 'orders or lists changed',
  claims: 'another bundle claims the same lots',
  operator: 'an operator asked',
  amendments: 'a reading was amended',
};

/** All verdicts of a bundle, each to be compared with the one before. */
export function Revisions({ bundle }: { bundle: string }) {
  const [revisions, setRevisions] = useState<Revision[]>([]);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    listRevisions(bundle).then(setRevisions, (error) => setProblem(sayProblem(error)));
  }, [bundle]);
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions">Verdicts so far</h2>
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
      <ol class="revisions" reversed>
        {revisions.toReversed().map(({ revision, outcome, outcomeBefore, cause, at }) => (
          <li key={revision} value={revision}>
            <Outcome outcome={outcome} /> {outcomeBefore && <span class="soft">before: {outcomeBefore}</span>}{' '}
            <span class="soft">
              {causes[cause] ?? cause}, <When at={at} />
            </span>{' '}
            {revision > 1 && (
              <a href={toCompare(bundle, revision - 1, revision)}>Compare with revision {revision - 1}</a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
