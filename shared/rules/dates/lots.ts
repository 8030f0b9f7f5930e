import type { Document, Flow } from '../../model/index.ts';
import { foldId } from '../../trace/fold.ts';
import type { Case, RuleFinding } from '../types.ts';
import { type Dated, earliest, firstOf, lastReadings } from './days.ts';
import { making, says } from './says.ts';

/** A lot does not come in anywhere before the making of that lot began, as the record that gave it out dates it. */
export function lotsInOrder(documents: readonly Document[], days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const { document, flow } of lotFlows(documents, 'in')) {
    if (!flow.date) continue;
    const makers = lotFlows(documents, 'out').filter(
      (out) => out.document !== document && out.flow.material === flow.material && sameLot(out.flow.lot!, flow.lot!),
    );
    const starts = makers.flatMap((m) => firstOf(days.filter((d) => d.document === m.document && isMaking(d))) ?? []);
    if (starts.length === 0) continue;
    compared++;
    const first = firstOf(starts)!;
    // A day whose month is open on either paper has two readings.
    const open = document.facts.events.some((e) => e.doubt !== undefined);
    if (open || starts.length < makers.length || flow.date >= earliest(first)) continue;
    findings.push({
      message: `Lot ${flow.lot} came in on ${flow.date} by ${document.name}, before the ${says(first.kind)} of ${first.first[0]} on ${first.document.name} that made it.`,
      evidence: [flow.evidence, first.evidence],
    });
  }
  return compared;
}

const lotFlows = (documents: readonly Document[], direction: Flow['direction']): { document: Document; flow: Flow }[] =>
  documents.flatMap((document) =>
    document.facts.flows.filter((f) => f.direction === direction && f.lot).map((flow) => ({ document, flow })),
  );
const sameLot = (a: string, b: string): boolean => foldId(a).length >= 3 && foldId(a) === foldId(b);
const isMaking = (d: Dated): boolean => making.includes(d.kind);

/** A record cannot tell of work after the day on which it was written; that it also follows the entry shows that its day was not misread. */
export function notYetDone(c: Case, days: Dated[], findings: RuleFinding[]): number {
  let compared = 0;
  for (const document of c.documents) {
    const { date } = document.facts;
    if (!date || !document.type.endsWith('-record')) continue;
    const written = lastReadings(date.value, date).toSorted().at(-1)!;
    for (const d of days.filter((x) => x.document === document && isMaking(x))) {
      compared++;
      const end = d.last.toSorted()[0]!;
      if (end <= written || end <= c.entryDate) continue;
      findings.push({
        message: `${document.name} is dated ${date.value} and tells of ${says(d.kind)} on ${d.last[0]}, after the entry of ${c.entryDate}.`,
        evidence: [d.evidence, date.evidence],
      });
    }
  }
  return compared;
}
