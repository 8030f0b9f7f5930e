import { useState } from 'preact/hooks';
import type { Finding, Severity } from '../../../shared/model/index.ts';
import { inReport, severities } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';
import { FindingCard } from './finding.tsx';

const groups: Record<Severity, { title: string; says: string }> = {
  prohibits: { title: 'What prohibits the goods', says: 'The papers themselves show what an order forbids.' },
  contradicts: { title: 'What contradicts itself', says: 'Two places of the papers that cannot both be true.' },
  gap: { title: 'What is not shown', says: 'Something that has to be shown is missing, untied or cannot be read.' },
  warning: { title: 'Warnings', says: 'Worth a look; they alone never change the outcome.' },
  note: { title: 'Notes', says: 'Good to know; nothing to do.' },
};

/** Warnings and notes shown at first; what decides is always shown whole. */
const first: Partial<Record<Severity, number>> = { warning: 5, note: 3 };

/** Findings, worst first, under a heading for each severity; numbered through as in the report. */
export function Findings({ bundle, verdict }: { bundle: string; verdict: Verdict }) {
  const ordered = inReport(verdict.findings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{ordered.length === 0 ? 'No findings' : `Findings (${ordered.length})`}</h2>
      {ordered.length === 0 && (
        <p class="empty">Every check that fits these goods was made, and none found anything against the papers.</p>
      )}
      {severities.map((severity) => {
        const of = ordered.filter((f) => f.severity === severity);
        if (of.length === 0) return null;
        return <Group key={severity} bundle={bundle} verdict={verdict} severity={severity} of={of} all={ordered} />;
      })}
    </section>
  );
}

interface GroupProps {
  bundle: string;
  verdict: Verdict;
  severity: Severity;
  of: readonly Finding[];
  all: readonly Finding[];
}

function Group({ bundle, verdict, severity, of, all }: GroupProps) {
  const [whole, setWhole] = useState(false);
  const { title, says } = groups[severity];
  const shown = whole ? of : of.slice(0, first[severity] ?? of.length);
  return (
    <section class={`group ${severity}`} aria-label={title}>
      <h3>
        {title} ({of.length})
      </h3>
      <p class="soft">{says}</p>
      {shown.map((finding) => {
        const number = all.indexOf(finding) + 1;
        return <FindingCard key={number} bundle={bundle} verdict={verdict} finding={finding} number={number} />;
      })}
      {shown.length < of.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show {of.length - shown.length} more
        </button>
      )}
    </section>
  );
}
