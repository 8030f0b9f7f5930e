import type { Commodity, Document, DocumentType, Step } from '../model/index.ts';
import { recordOf } from '../trade/needs.ts';
import { stepPapers } from '../trade/step-papers.ts';

/**
 * Steps with the papers that would close them, cheapest first, where no paper shows the step, or where the record that the goods need of it is
 * missing. `needed`: types of record that the goods need.
 */
export function withClosingPapers(
  steps: readonly Step[],
  documents: readonly Document[],
  commodities: readonly Commodity[],
  needed: ReadonlySet<DocumentType>,
): Step[] {
  const types = new Set(documents.flatMap((d) => [d.type, ...(d.alsoTypes ?? [])]));
  return steps.map((step) => {
    const record = recordOf[step.kind];
    const open = !step.shown || (record !== undefined && needed.has(record) && !types.has(record));
    if (!open) return step;
    const closedBy = stepPapers[step.kind]
      .filter((p) => p.commodity === undefined || commodities.includes(p.commodity))
      .map(({ paper, what, holder, of }) => {
        const named = new Set(steps.flatMap((s) => (s.kind === of && s.party ? [s.party] : [])));
        const [name] = named.size === 1 ? named : [];
        return { paper, what, from: name === undefined ? holder : `${holder} (${name})` };
      });
    return { ...step, closedBy };
  });
}
