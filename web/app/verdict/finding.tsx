import { useState } from 'preact/hooks';
import type { Finding } from '../../../shared/model/index.ts';
import { catalogue } from '../../../shared/rules/catalogue.ts';
import type { Verdict } from '../api/types.ts';
import { EvidenceFigure } from './evidence.tsx';
import { lawOf } from './law.ts';

/** Pieces of evidence shown at first. */
const first = 6;

export interface FindingProps {
  bundle: string;
  verdict: Verdict;
  finding: Finding;
  number: number;
}

/** A finding: what it says, the places of the papers that say so side by side, the law, and what to do. */
export function FindingCard({ bundle, verdict, finding, number }: FindingProps) {
  const [all, setAll] = useState(false);
  const { rule, severity, message, fix, evidence } = finding;
  const shown = all ? evidence : evidence.slice(0, first);
  return (
    <article
      class={`card finding ${severity}`}
      id={`finding-${number}`}
      aria-labelledby={`finding-title-${number}`}
      tabIndex={-1}
    >
      <h4 id={`finding-title-${number}`}>
        <span class="number">{number}</span> {catalogue[rule].title}
      </h4>
      <p>{message}</p>
      {shown.length > 0 ? (
        <div class={shown.length === 1 ? 'evidence alone' : 'evidence'}>
          {shown.map((e, i) => (
            <EvidenceFigure key={i} bundle={bundle} verdict={verdict} evidence={e} />
          ))}
        </div>
      ) : (
        <p class="soft">No place of a paper to show: it is about what the papers do not say.</p>
      )}
      {evidence.length > shown.length && (
        <button type="button" onClick={() => setAll(true)}>
          Show {evidence.length - shown.length} more places
        </button>
      )}
      <p class="do">
        <strong>What to do.</strong> {fix}
      </p>
      <details class="rule">
        <summary>The law, and about this check</summary>
        <p>Law: {lawOf(finding)}</p>
        <p>{catalogue[rule].explains}</p>
        <p class="soft">
          Check <code>{rule}</code>, severity: {severity}.
        </p>
      </details>
    </article>
  );
}
