import type { DocumentType } from '../../../shared/model/index.ts';
import type { Shipment } from '../world/types.ts';
import type { Printed } from './paper.ts';

/** The country that a commercial paper calls the goods' origin: for textiles where they were made, else where the crop grew. */
export const goodsOrigin = (s: Shipment): string =>
  s.goods === 'yarn' || s.goods === 'fabric' || s.goods === 'garment' ? s.from : s.origin;

const commercial = new Set<DocumentType>([
  'invoice',
  'packing-list',
  'purchase-order',
  'bill-of-lading',
  'transport-record',
]);

/** All that a paper of a type could print of a shipment; a layout takes the names that it does print. */
export const whole = (s: Shipment, type: DocumentType): Printed => {
  const self: Partial<Record<DocumentType, { number: string; date: string }>> = {
    invoice: s.invoice,
    'packing-list': s.packing,
    'bill-of-lading': s.bl,
    'certificate-of-origin': s.coo,
    'purchase-order': s.contract,
    'payment-record': s.paid,
    'transport-record': s.transport,
    ...(s.gin ? { 'ginning-record': s.gin.record } : {}),
    ...(s.farm ? { 'farm-record': s.farm.record } : {}),
    ...(s.spin ? { 'spinning-record': s.spin.record } : {}),
    ...(s.fabric ? { 'fabric-record': s.fabric.record } : {}),
    ...(s.garment ? { 'garment-record': s.garment.record } : {}),
    ...(s.tomato ? { 'tomato-processing-record': s.tomato.record } : {}),
  };
  const own = self[type];
  return {
    ...(own ? { number: own.number, date: own.date } : {}),
    seller: s.seller.name,
    buyer: s.buyer.name,
    shipper: s.bl.shipper.name,
    consignee: s.buyer.name,
    issuer: s.coo.issuer,
    currency: s.currency,
    total: s.total,
    countryOfOrigin: type === 'certificate-of-origin' ? s.coo.origin : commercial.has(type) ? goodsOrigin(s) : s.origin,
    countryOfExport: s.from,
    portOfLoading: s.pol,
    portOfDischarge: s.pod,
    hsCodes: [...new Set(s.lines.map((l) => l.hs))],
    netWeight: s.net,
    grossWeight: s.gross,
    bales: s.lots.flatMap((l) => l.bales.map((b) => b.id)),
    lots: type === 'ginning-record' ? s.lots.map((l) => l.id) : [...new Set(s.lines.map((l) => l.lot).filter(Boolean))],
    contractNumber: s.contract.number,
    invoiceNumber: type === 'certificate-of-origin' ? s.coo.invoice : s.invoice.number,
    containers: s.containers.map((c) => c.number),
    lines: s.lines.map((l) => ({ quantity: l.quantity, amount: l.amount, description: l.description })),
  };
};

/** The facts that a layout prints, by name. Empty strings and lists are left out: what is not on the paper is no fact. */
export const prints = (s: Shipment, type: DocumentType, names: (keyof Printed)[]): Printed => {
  const all = whole(s, type);
  const out: Record<string, unknown> = {};
  for (const name of names) {
    const value = all[name];
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)) out[name] = value;
  }
  return out as Printed;
};
