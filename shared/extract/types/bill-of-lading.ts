import { baseFacts, datePair, type Extractor } from './base.ts';

/** A bill of lading, waybill or consignment note: its number, parties, ports, vessel, containers and cargo lines. */
export const billOfLading: Extractor = (context) => {
  const facts = baseFacts(context);
  const issued = datePair(context, 'placeOfIssue', 'placeOfReceipt');
  if (issued && !facts.date) facts.date = issued;
  // the carrier's letterhead issues the paper and sells nothing
  delete facts.seller;
  delete facts.total;
  return facts;
};
