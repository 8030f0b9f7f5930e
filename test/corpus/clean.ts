import type { DocumentType } from '../../shared/model/index.ts';
import { type Draft, plan } from './bundle.ts';
import { layoutFor } from './layouts.ts';
import { anyOf } from './world/chains.ts';
import type { Random } from './world/random.ts';
import type { GoodsKind, Shipment } from './world/types.ts';

/** The papers a careful importer hands in for a consignment. */
export const papersFor = (s: Shipment, r: Random): DocumentType[] => {
  const out: DocumentType[] = ['invoice', 'certificate-of-origin'];
  if (s.gin) out.push('ginning-record');
  if (s.spin) out.push('spinning-record');
  if (s.fabric) out.push('fabric-record');
  if (s.garment) out.push('garment-record');
  if (s.goods === 'tomato' || s.goods === 'tomato-seed') out.push('farm-record');
  if (s.goods === 'tomato-seed') out.push('seed-record');
  if (s.tomato) out.push('tomato-processing-record');
  if (s.goods === 'lint' && s.farm && r.chance(0.15)) out.push('farm-record');
  if (r.chance(0.3)) out.push('purchase-order');
  if (r.chance(0.2)) out.push('transport-record');
  if (r.chance(0.25)) out.push('payment-record');
  if (r.chance(0.25)) out.push('supplier-statement');
  if (r.chance(0.8)) out.push('packing-list');
  if (r.chance(0.8)) out.push('bill-of-lading');
  return out;
};

/** A bundle as drafted before any fault: every paper agrees. */
export const cleanDraft = (id: string, s: Shipment, r: Random, types = papersFor(s, r)): Draft => ({
  id,
  about: `${s.goods} of ${s.origin} from ${s.from}, complete`,
  kind: `clear-${s.goods}`,
  shipment: s,
  plans: types.map((type) => plan(type, layoutFor(type, s, r), s, r.int(1, 2 ** 30))),
  outcome: 'clear',
  found: [],
  absent: [],
  packet: false,
});

export const cleanOf = (id: string, r: Random, goods: GoodsKind, origin?: string): Draft =>
  cleanDraft(id, anyOf(r, goods, origin), r);
