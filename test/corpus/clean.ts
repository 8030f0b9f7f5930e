import type { DocumentType } from '../../shared/model/index.ts';
import { type Draft, plan } from './bundle.ts';
import { layoutFor } from './layouts.ts';
import { rawCotton } from './world/cotton.ts';
import type { Random } from './world/random.ts';
import type { Shipment } from './world/types.ts';

/** The papers a careful importer hands in for a consignment. */
export const papersFor = (s: Shipment, r: Random): DocumentType[] => {
  const out: DocumentType[] = ['invoice', 'certificate-of-origin'];
  if (s.gin) out.push('ginning-record');
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

export const cleanCotton = (id: string, r: Random, origin: string): Draft =>
  cleanDraft(id, rawCotton(r, origin, r.pick([2022, 2023, 2024])), r);
