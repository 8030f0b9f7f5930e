import type { Document } from '../model/index.ts';
import { yearsOfPbi } from '../trade/bale-formats.ts';

/**
 * The year in which the crop of these papers was gathered, when all that say it say the same: "2023/24" and "Crop 2023" are 2023. Undefined
 * when none says it or two disagree.
 */
export function cropOf(documents: readonly Document[]): number | undefined {
  const years = new Set(documents.flatMap((d) => yearOf(d.facts.cropYear?.value) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

/** First year of a season as printed: 2023, 2023/24, 2023-2024, 23/24. */
export function yearOf(text: string | undefined): number | undefined {
  const full = /\b((?:19|20)\d{2})\b/.exec(text ?? '');
  if (full) return Number(full[1]);
  const short = /\b(\d{2})\s*[/-]\s*(\d{2})\b/.exec(text ?? '');
  return short && Number(short[2]) === (Number(short[1]) + 1) % 100 ? 2000 + Number(short[1]) : undefined;
}

/** Numbers that hold their gin's code, and most of them a year: they are given once in years, or once for ever. */
const national = (length: number): boolean => length >= 11;
/** Digits of a United States number. */
const pbi = 12;

/**
 * Whether one bale number of two crops can be one bale: gins begin anew each season; a US number comes again after five years at the
 * soonest, a Brazilian one never. Where a paper gives no crop, the number alone speaks. `length`: digits of the whole number.
 */
export function sameCrop(a: number | undefined, b: number | undefined, length: number): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  if (!national(length)) return false;
  return length !== pbi || Math.abs(a - b) < yearsOfPbi;
}
