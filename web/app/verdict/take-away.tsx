import { useState } from 'preact/hooks';
import { reportAddress } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';

/** What of a verdict can be had as a file. */
export function TakeAway({ bundle }: { bundle: string }) {
  const [problem, setProblem] = useState('');
  const open = (address: Promise<string>) => {
    setProblem('');
    address.then(
      (href) => Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener' }).click(),
      (error) => setProblem(sayProblem(error)),
    );
  };
  return (
    <>
      <p class="row">
        <button type="button" onClick={() => open(reportAddress(bundle))}>
          Report to print or send
        </button>
      </p>
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
    </>
  );
}
