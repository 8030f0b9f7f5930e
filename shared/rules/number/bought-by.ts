import type { Document } from '../../model/index.ts';
import { takenIn } from '../../trace/flows.ts';
import { foldId, foldLot } from '../../trace/fold.ts';
import { citedOn } from '../../trace/references.ts';
import type { RuleFinding } from '../types.ts';

const mills: ReadonlySet<Document['type']> = new Set(['spinning-record', 'fabric-record', 'garment-record']);
/** How a number is made: letters as they stand, figures as figures. */
const shapeOf = (id: string): string => id.replace(/\d/gu, '9');

/**
 * The invoice by which a mill's record says that it bought its lots is the one that sells these lots: another number of the same series, which
 * no paper of the bundle carries, is of another purchase, or a slip of the pen.
 */
export function boughtBy(documents: readonly Document[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const record of documents.filter((d) => mills.has(d.type))) {
    const cited = citedOn(record).filter((x) => x.kind === 'invoice' && !x.own);
    const lots = [
      ...new Set(takenIn(record, 'lint', 'yarn', 'fabric').flatMap((f) => (f.lot ? [foldLot(f.lot)] : []))),
    ];
    if (cited.length === 0 || lots.length === 0) continue;
    const sale = documents.find((d) => {
      const sold = new Set(citedOn(d).flatMap((x) => (x.kind === 'lot' ? [x.id] : [])));
      return d.type === 'invoice' && d.facts.number !== undefined && lots.every((lot) => sold.has(lot));
    });
    if (!sale) continue;
    compared++;
    const own = foldId(sale.facts.number!.value);
    if (cited.some((x) => x.id === own)) continue;
    const known = new Set(documents.flatMap((d) => (d === record ? [] : citedOn(d).map((x) => x.id))));
    const other = cited.find((x) => !known.has(x.id) && shapeOf(x.id) === shapeOf(own));
    if (!other) continue;
    findings.push({
      message: `${record.name} took in its lots by invoice ${other.printed}, which no other paper carries; the invoice of these lots, ${sale.name}, is ${sale.facts.number!.value}.`,
      evidence: [other.evidence, sale.facts.number!.evidence],
      severity: 'gap',
    });
  }
  return compared;
}
