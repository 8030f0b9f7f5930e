import { type LabelMatch, matchLabel } from '../labels/index.ts';
import { kindOf } from './value-kind.ts';

/** Words that say of which goods, or by whom, a figure is stated: they leave the label that it is ("Cargo gross weight", "Invoiced net weight"). */
const qualifier =
  /^(?:(?:cargo|shipment|shipped|shipping|consignment|goods|lot|actual|declared|stated|certified|verified|invoiced?|billed|manifest(?:ed)?|b\/l|bl|final|overall|combined|entire|whole|container|reported|checked|approx(?:imate|\.)?|estimated|cumulative)\s+){1,2}/iu;

/** "Gross weight of cargo", "Net weight of the shipment". */
const ofGoods = /\s+of\s+(?:the\s+)?(?:cargo|goods|shipment|consignment|lot|contents|merchandise)(?=\s*(?:[:：]|$))/iu;

/** A known label of a figure with a qualifying word before or behind it; empty for any other text. */
export function matchQualified(text: string): LabelMatch[] {
  if (text.length > 90) return [];
  const plain = text.replace(qualifier, '').replace(ofGoods, '');
  if (plain === text) return [];
  return matchLabel(plain)
    .filter((m) => m.score >= 0.95 && kindOf(m.field) === 'figure')
    .filter((m) => m.rest === '' || /^\W*\p{Nd}/u.test(m.rest))
    .map((m) => ({ ...m, label: text.slice(0, text.length - m.rest.length), score: 0.95 }));
}
