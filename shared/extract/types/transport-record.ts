import { baseFacts, type Context, datePair, type Extractor } from './base.ts';

const labelled = (context: Context) => datePair(context, 'issueDate', 'date');

/** A truck ticket, delivery note, weighbridge ticket or warehouse receipt: places and days of loading and delivery, weights, vehicle. */
export const transportRecord: Extractor = (context) => {
  const facts = baseFacts(context);
  const left = datePair(context, 'loadingDate', 'shipmentDate', 'placeOfReceipt', 'placeOfIssue');
  if (left && !facts.events.some((e) => e.kind === 'issue'))
    facts.date = facts.date?.value === left.value ? facts.date : (labelled(context) ?? left);
  if (facts.date && facts.events.length === 0) {
    facts.events.push({ kind: 'ship', from: facts.date.value, evidence: facts.date.evidence });
  }
  return facts;
};
