/** A run of numbers, both ends included. */
export type Range = readonly [first: number, last: number];

/** What of `range` lies in none of `others` (in order, apart). */
export function without(range: Range, others: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from = range[0];
  for (const [first, last] of others) {
    if (last < from || first > range[1]) continue;
    if (first > from) left.push([from, first - 1]);
    from = last + 1;
  }
  if (from <= range[1]) left.push([from, range[1]]);
  return left;
}

/** What of `range` lies in one of `others` (in order, apart). */
export const within = (range: Range, others: readonly Range[]): Range[] =>
  others
    .filter(([first, last]) => first <= range[1] && range[0] <= last)
    .map(([first, last]) => [Math.max(first, range[0]), Math.min(last, range[1])]);

export const overlap = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first <= b.last && b.first <= a.last;
