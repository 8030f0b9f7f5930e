import { countrySays, listsSay, outcomeSays } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';
import { TakeAway } from './take-away.tsx';

/** The outcome, in a word and in sentences. */
export function Head({ bundle, verdict }: { bundle: string; verdict: Verdict }) {
  const origins = verdict.statedOrigins.map((o) => `${o.commodity} from ${countrySays(o.country)}`).join('; ');
  const about = [
    ['Entry date', verdict.entryDate],
    ['Goods', verdict.commodities.join(', ') || 'no cotton or tomato found'],
    ['Origin stated', origins],
    ['Revision', String(verdict.bundle.revision)],
    ['Lists', listsSay(verdict)],
  ].filter(([, text]) => text);
  return (
    <section class={`card verdict ${verdict.outcome}`} aria-labelledby="outcome">
      <h2 id="outcome">{verdict.outcome.replace('-', ' ')}</h2>
      <p class="lead">{verdict.summary}</p>
      <p class="soft">{outcomeSays[verdict.outcome]}</p>
      <dl class="about">
        {about.map(([name, text]) => (
          <div key={name} class={name === 'Lists' ? 'whole' : undefined}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <TakeAway bundle={bundle} revision={verdict.bundle.revision} />
    </section>
  );
}
