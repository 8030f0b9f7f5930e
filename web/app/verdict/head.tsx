import { useState } from 'preact/hooks';
import { countrySays, listsSay, outcomeSays } from '../../../shared/report/words.ts';
import { reportAddress } from '../api/calls.ts';
import { sayProblem } from '../api/problem.ts';
import type { Verdict } from '../api/types.ts';

/** The outcome, in a word and in sentences. */
export function Head({ bundle, verdict }: { bundle: string; verdict: Verdict }) {
  const [problem, setProblem] = useState('');
  const report = () => {
    setProblem('');
    reportAddress(bundle).then(
      (href) => Object.assign(document.createElement('a'), { href, target: '_blank', rel: 'noopener' }).click(),
      (error) => setProblem(sayProblem(error)),
    );
  };
  const origins = verdict.statedOrigins.map((o) => `${o.commodity} from ${countrySays(o.country)}`).join('; ');
  const about = [
    ['Entry date', verdict.entryDate],
    ['Goods', verdict.commodities.join(', ') || 'no cotton or tomato found'],
    ['Origin stated', origins],
    ['Lists', listsSay(verdict)],
    ['Revision', String(verdict.bundle.revision)],
  ].filter(([, text]) => text);
  return (
    <section class={`card verdict ${verdict.outcome}`} aria-labelledby="outcome">
      <h2 id="outcome">{verdict.outcome.replace('-', ' ')}</h2>
      <p>
        <strong>{verdict.summary}</strong>
      </p>
      <p class="soft">{outcomeSays[verdict.outcome]}</p>
      <dl class="about">
        {about.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" onClick={report}>
          Report to print or send
        </button>
      </p>
      {problem && (
        <p role="alert" class="fault">
          {problem}
        </p>
      )}
    </section>
  );
}
