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

/** The years that a crop is called by: "2024" is one, "2024/25" two. */
export interface CropLabel {
  first: number;
  last: number;
}

/** A year, or a year and the next one in four digits or two; two alone where they can be no day and month. */
const label =
  /(?<![\d./-])(?:((?:19|20)\d{2})(?:\s*[/–-]\s*((?:19|20)?\d{2}))?|(\d{2})\s*[/–-]\s*(\d{2}))(?![\d]|[./-]\d)/gu;

/**
 * The crop that a text names: "2024 crop", "campagna 2024", "season 24/25", "2024年产季", "2023-2024". Undefined for none, for two crops,
 * for two years that do not follow each other, and for a date.
 */
export function cropLabel(text: string | undefined): CropLabel | undefined {
  const found = new Map<string, CropLabel>();
  for (const [, full, next, short, shortNext] of (text ?? '').matchAll(label)) {
    const first = full ? Number(full) : 2000 + Number(short);
    const second = next ?? shortNext;
    if (second !== undefined && Number(second) % 100 !== (first + 1) % 100) return undefined;
    if (second?.length === 4 && Number(second) !== first + 1) return undefined;
    if (!full && first < 2013) return undefined;
    const last = second === undefined ? first : first + 1;
    found.set(`${first}/${last}`, { first, last });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
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
