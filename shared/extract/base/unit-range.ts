import { isDay, parseRange } from '../values/index.ts';

/** A range of package numbers; short ones too ("1-500"), which elsewhere could be one number. */
export function rangeOf(text: string): { first: string; last: string; count: number } | undefined {
  if (isDay(text)) return undefined;
  const parsed = parseRange(text);
  if (parsed) return parsed;
  const [, before, first, last] = short.exec(text.trim()) ?? [];
  if (!first || !last || (/\p{L}$/u.test(before!) && !packages.test(before!))) return undefined;
  // "20-0226": no run has noughts before its end alone
  if (last.startsWith('0') && last.length > first.length) return undefined;
  const count = Number(last) - Number(first) + 1;
  return count > 0 ? { first, last, count } : undefined;
}

const short = /^(\D{0,6}?)(\d{1,6})\s*(?:[-–—~～]|to|至|до|a)\s*(\d{1,6})$/iu;
/** Words for packages that may stand straight before the first number ("CTN1-50"); other letters there are of one number ("KV20-7105"). */
const packages =
  /(?:^|[^\p{L}])(?:nos?|nrs?|n|c|ctns?|cs|pkgs?|bales?|bls?|drums?|rolls?|boxe?s?|bags?|cases?|fardos?|pacas?|balya|koli)$/iu;
