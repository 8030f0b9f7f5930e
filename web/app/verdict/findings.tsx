import type { Severity } from '../../../shared/model/index.ts';
import { inReport, severities } from '../../../shared/report/words.ts';
import type { Verdict } from '../api/types.ts';
import { FindingCard } from './finding.tsx';

const groups: Record<Severity, string> = {
  prohibits: 'What prohibits the goods',
  contradicts: 'What contradicts itself',
  gap: 'What is not shown',
  warning: 'Warnings',
  note: 'Notes',
};

/** Findings, worst first, under a heading for each severity; numbered through as in the report. */
export function Findings({ bundle, verdict }: { bundle: string; verdict: Verdict }) {
  const ordered = inReport(verdict.findings);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{ordered.length === 0 ? 'No findings' : `Findings (${ordered.length})`}</h2>
      {severities.map((severity) => {
        const of = ordered.filter((f) => f.severity === severity);
        if (of.length === 0) return null;
        return (
          <section key={severity} aria-label={groups[severity]}>
            <h3 class={`tag ${severity}`}>
              {groups[severity]} ({of.length})
            </h3>
            {of.map((finding) => {
              const number = ordered.indexOf(finding) + 1;
              return <FindingCard key={number} bundle={bundle} verdict={verdict} finding={finding} number={number} />;
            })}
          </section>
        );
      })}
    </section>
  );
}
