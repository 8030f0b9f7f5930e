import { baseFacts, datePair, type Extractor, textPair } from './base.ts';

/** A truck ticket, delivery note, weighbridge ticket or warehouse receipt: places and days of loading and delivery, weights, vehicle. */
export const transportRecord: Extractor = (context) => {
  const facts = baseFacts(context);
  const from = textPair(context, 'placeOfReceipt', 'placeOfIssue');
  if (from && !facts.portOfLoading) facts.portOfLoading = from;
  const to = textPair(context, 'placeOfDelivery', 'finalDestination');
  if (to && !facts.portOfDischarge) facts.portOfDischarge = to;
  const left = datePair(context, 'loadingDate', 'shipmentDate');
  if (left && !facts.date) facts.date = left;
  if (facts.date && facts.events.length === 0) {
    facts.events.push({ kind: 'ship', from: facts.date.value, evidence: facts.date.evidence });
  }
  return facts;
};
