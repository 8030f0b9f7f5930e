import { kgPerUnit } from '../extract/values/index.ts';
import type { AmendedValue, Facts } from '../model/index.ts';
import type { Place } from './places.ts';

/** Columns whose sums papers print. */
const summed: Readonly<Record<string, readonly string[]>> = {
  lines: ['quantity', 'amount', 'netWeight', 'grossWeight', 'packages'],
  units: ['netKg', 'grossKg', 'tareKg', 'count'],
};

/**
 * The printed sums of a paper after an amendment: one that added up the amended column adds up anew, and one that is printed where an
 * amended total stands says what the total says. `before` are the facts as they were, `after` those with the new value.
 */
export function sumsAfter(
  before: Facts,
  after: Facts,
  place: Exclude<Place, { kind: 'type' }>,
  value: AmendedValue,
): Facts['sums'] {
  if (place.kind === 'cell') {
    if (!summed[place.fact]?.includes(place.column)) return before.sums;
    const [values, changed] = [column(before, place), column(after, place)];
    const more = changed[place.row]! - values[place.row]!;
    return before.sums.map((sum) => {
      const unit =
        place.column.endsWith('Kg') || place.column.endsWith('Weight') ? (kgPerUnit(sum.unit ?? '') ?? 1) : 1;
      return addsUp(values, place.row, sum.computed * unit) ? { ...sum, computed: sum.computed + more / unit } : sum;
    });
  }
  const read = before[place.fact];
  if (place.kind !== 'single' || !read || typeof value !== 'number' || typeof read.value !== 'number')
    return before.sums;
  const { value: was, evidence } = read;
  const sameLine = (box: readonly number[]): boolean => Math.abs(box[1]! - evidence.box[1]) < evidence.box[3];
  return before.sums.map((sum) =>
    near(sum.printed, was) && sum.evidence.page === evidence.page && sameLine(sum.evidence.box)
      ? { ...sum, printed: value }
      : sum,
  );
}

/** The values of a column, 0 for an empty cell. */
function column(facts: Facts, { fact, column: name }: { fact: string; column: string }): number[] {
  const rows = fact === 'lines' ? (facts.lines?.value ?? []) : fact === 'units' ? facts.units : [];
  return rows.map((row) => {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    return typeof value === 'number' ? value : 0;
  });
}

/** Is this the sum of rows one below the other, the given one and more among them? */
function addsUp(values: readonly number[], row: number, sum: number): boolean {
  const upTo = [0];
  for (const value of values) upTo.push(upTo.at(-1)! + value);
  const ends = upTo.slice(row + 1).sort((a, b) => a - b);
  return upTo.slice(0, row + 1).some((start, i) => {
    const wanted = start + sum;
    const at = ends.findIndex((end) => end >= wanted - 0.01);
    return at >= 0 && near(ends[at]!, wanted) && !(i === row && near(values[row]!, sum));
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.01, Math.abs(b) * 1e-6);
