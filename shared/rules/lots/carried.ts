import type { Document } from '../../model/index.ts';
import { citedOn } from '../../trace/references.ts';
import { countOf, unitsOf } from '../../trace/units.ts';
import { some } from '../answer.ts';
import type { Case, RuleFinding } from '../types.ts';

/**
 * A transport paper that names as many lots as the gin's record holds, one of them of the same make but on no other paper, while the lot that
 * it stands for is on no transport paper. Where it carries as many bales as the gin made, the lot was changed; where it does not tell how
 * many, the lot is asked about; a truck with another number of bales may carry those of others.
 */
export function lotsCarried(c: Case, findings: RuleFinding[]): number {
  const gins = c.documents.filter((d) => d.type === 'ginning-record');
  const carriers = c.documents.filter((d) => d.type === 'transport-record');
  const made = new Map(gins.flatMap((d) => lotsOf(d).map((lot) => [lot.id, lot] as const)));
  const bales = gins.reduce((n, d) => n + countOf(unitsOf(d)), 0);
  const makes = new Set([...made.keys()].map(shapeOf));
  let compared = 0;
  for (const document of carriers) {
    const lots = lotsOf(document);
    const carried = document.facts.baleCount?.value;
    if (lots.length < 2 || lots.length !== made.size || (carried !== undefined && carried !== bales)) continue;
    compared += lots.length;
    const elsewhere = new Set(c.documents.flatMap((d) => (d === document ? [] : lotsOf(d).map((lot) => lot.id))));
    const others = lots.filter((lot) => makes.has(shapeOf(lot.id)) && !elsewhere.has(lot.id));
    const left = [...made.values()].filter((lot) => !carriers.some((d) => lotsOf(d).some((x) => x.id === lot.id)));
    if (others.length === 0 || others.length === lots.length || left.length === 0) continue;
    findings.push({
      message: `${document.name} carries lot ${some(others.map((lot) => lot.printed))}, which stands on no other paper, and no transport paper carries lot ${some(left.map((lot) => lot.printed))} of ${some(gins.map((d) => d.name))}.`,
      evidence: [...others.slice(0, 4), ...left.slice(0, 4)].map((lot) => lot.evidence),
      ...(carried === undefined ? { severity: 'gap' as const } : {}),
    });
  }
  return compared;
}

const lotsOf = (document: Document) => citedOn(document).filter((cited) => cited.kind === 'lot');
const shapeOf = (lot: string): string => lot.replace(/\p{L}/gu, 'A').replace(/\d/gu, '9');
