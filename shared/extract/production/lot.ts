import { plainWidth } from '../values/index.ts';
import { readIds, type UnitId } from './ids.ts';

/** A lot and what else its cell tells. */
export interface LotCell {
  lot: string;
  /** Bales that the cell lists behind the lot: "SK-77 (balya 0722300410 – 0722300457)". */
  ids: UnitId[];
}

/** What parts a lot's number from words about it: a bracket, a dot in the middle, a comma, a dash between spaces. */
const behind = /\s*[([（【·•;；,，]\s*|\s+[-–—|]\s+(?!\S*\d)/u;

/** The lot of a cell without the words behind it; undefined for a cell without a figure. */
export function readLot(text: string | undefined): LotCell | undefined {
  const plain = plainWidth(text ?? '').trim();
  if (!/\d/u.test(plain)) return undefined;
  // "94/517 – 94/519" and "B12, B13" are lots themselves, no remarks
  const cut = behind.exec(plain);
  const head = cut ? plain.slice(0, cut.index) : plain;
  const lot = /\d/u.test(head) ? head.replace(/[\s.,;:]+$/u, '') : plain;
  const words = lot.split(/\s+/u);
  const spoken = words.some((w) => /^\p{L}{4,}$/u.test(w));
  const code = words.length > 2 && spoken ? (words.find((w) => /\d/u.test(w)) ?? lot) : lot;
  const rest = cut ? plain.slice(cut.index + cut[0].length).replace(/[)\]）】\s]+$/u, '') : '';
  const ids = readIds(rest.replace(/^[^\d]*?(?=[\p{Lu}]*[-/]?\d)/u, '')).filter((u) => u.to !== undefined);
  return { lot: code, ids };
}
