import { addPartRows, listsMaterials } from '../production/part-rows.ts';
import { baseFacts, type Extractor, pairsOf, readBlock } from './base.ts';

/** A purchase order or sales contract: `number` is the order's or the contract's own, the vendor is the seller. */
export const purchaseOrder: Extractor = (context) => {
  const facts = baseFacts(context);
  if (listsMaterials(context)) addPartRows(context, facts);
  if (!facts.seller) {
    const vendor = facts.parties.find(
      (p) => p.role === 'supplier' || p.role === 'shipper' || p.role === 'manufacturer',
    );
    if (vendor) facts.seller = { value: vendor.name, evidence: vendor.evidence };
  }
  if (!facts.buyer) {
    const pair = pairsOf(context.layout, 'shipTo', 'consignee')[0];
    const block = pair && readBlock(pair.value.map((s) => s.text));
    const party = block && facts.parties.find((p) => p.name === block.name);
    if (party) facts.buyer = { value: party.name, evidence: party.evidence };
  }
  if (facts.number && !facts.orderNumber && !facts.contractNumber) facts.orderNumber = facts.number;
  return facts;
};
