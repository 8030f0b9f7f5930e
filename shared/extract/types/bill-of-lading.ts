import { baseFacts, type Extractor, textPair } from './base.ts';

/** A bill of lading, waybill or consignment note: its number, parties, ports, vessel, containers and cargo lines. */
export const billOfLading: Extractor = (context) => {
  const facts = baseFacts(context);
  // a road or air waybill has places of taking over and delivery for ports
  if (!facts.portOfLoading) {
    const from = textPair(context, 'placeOfReceipt');
    if (from) facts.portOfLoading = from;
  }
  if (!facts.portOfDischarge) {
    const to = textPair(context, 'placeOfDelivery', 'finalDestination');
    if (to) facts.portOfDischarge = to;
  }
  // the carrier's letterhead issues the paper and sells nothing
  delete facts.seller;
  delete facts.total;
  return facts;
};
