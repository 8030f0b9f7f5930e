import type { Document } from '../../model/index.ts';
import { consignmentsOf } from '../../trace/consignments.ts';
import type { Case, RuleFinding } from '../types.ts';
import { type Dated, earliest, firstOf, lastReadings, latest, readings } from './days.ts';

/** An invoice or a sale agreed on so long after the goods left is of another shipment, or one of the days was misread. */
const longAfter = 366 * 86_400_000;

/** "Amendment 2", "Addendum", "revised": the day is that of the change, not of the contract. */
const changed =
  /\b(?:amend|addend|revis|annex|supplement|nachtrag|avenant|aditivo|adenda|zeyilname)|дополн|изменени|修[订改]|补充|变更/iu;

const textsOf = (d: Document): string[] => [d.name, ...d.facts.mentions.slice(0, 200).map((m) => m.text)];

/** The day of a paper that must come before the goods leave. */
function agreedOn(document: Document, days: readonly Dated[]): Dated | undefined {
  const { date } = document.facts;
  const told = days.find((d) => d.document === document && d.kind === 'contract');
  if (told || !date || date.doubt) return told;
  return {
    kind: 'contract',
    document,
    first: readings(date.value, date),
    last: lastReadings(date.value, date),
    evidence: date.evidence,
  };
}

/**
 * The papers of the sale against the day on which the goods left. An invoice of more than a year later is a gap; an order or a contract of a
 * later day is a warning, for cotton is also sold afloat and orders are confirmed late.
 */
export function soldLate(
  c: Case,
  days: Dated[],
  says: (kind: Dated['kind']) => string,
): { compared: number; findings: RuleFinding[] } {
  const findings: RuleFinding[] = [];
  let compared = 0;
  for (const { documents, entry } of consignmentsOf(c.documents)) {
    const left = days.filter((d) => entry && d.document.type === 'bill-of-lading' && documents.includes(d.document));
    const gone = firstOf(left.filter((d) => d.kind === 'ship' || d.kind === 'load'));
    if (!gone) continue;
    const shipped = `the ${says(gone.kind)} of ${gone.last[0]} on ${gone.document.name}`;
    for (const document of documents) {
      if (document.type === 'invoice' && document.facts.date) {
        compared++;
        const { value, evidence } = document.facts.date;
        if (Date.parse(value) - Date.parse(latest(gone)) <= longAfter) continue;
        const message = `${document.name} is dated ${value}, more than a year after ${shipped}.`;
        findings.push({ message, evidence: [evidence, gone.evidence], severity: 'gap' });
      }
      const agreed = document.type === 'purchase-order' ? agreedOn(document, days) : undefined;
      if (!agreed) continue;
      compared++;
      if (earliest(agreed) <= latest(gone) || textsOf(document).some((t) => changed.test(t))) continue;
      const message = `${document.name} is dated ${agreed.first[0]}, after ${shipped}: the goods had left before they were ordered. Goods sold afloat and orders confirmed late are honest causes.`;
      findings.push({ message, evidence: [agreed.evidence, gone.evidence], severity: 'warning' });
    }
  }
  return { compared, findings };
}
