import type { UnitRow } from '../../model/index.ts';
import { expandRange } from '../values/index.ts';
import type { UnitTable } from './units.ts';

/** Ranges are compared with single numbers up to this many units a range. */
const rangeLimit = 20_000;

/** The numbers of a unit: its own, or all of its range; undefined for a range that cannot be written out. */
const idsOf = (unit: UnitRow): readonly string[] | undefined =>
  unit.to === undefined ? [unit.id] : expandRange({ first: unit.id, last: unit.to }, rangeLimit);

/** A range this full of single numbers is a line of their summary, also where a page of the list could not be read well. */
const filledShare = 0.9;

/**
 * Takes the ranges that the single rows of the same paper fill ("KG-311 | 50 bales | 7001 | 7050" over the list of the fifty) off the
 * units: the same bales, told twice. Their lot and day go to the rows that name none.
 */
export function dropSummaries(units: readonly UnitRow[]): UnitRow[] {
  const ranges = units.filter((u) => u.to !== undefined);
  if (ranges.length === 0 || ranges.length === units.length) return [...units];
  const singles = new Map<string, UnitRow[]>();
  for (const unit of units) if (unit.to === undefined) singles.set(unit.id, [...(singles.get(unit.id) ?? []), unit]);
  const summaries = new Set<UnitRow>();
  for (const range of ranges) {
    const ids = idsOf(range) ?? [];
    const rows = ids.flatMap((id) => singles.get(id) ?? []);
    if (ids.length < 2 || rows.length < ids.length * filledShare) continue;
    summaries.add(range);
    for (const row of rows) {
      // the lot in the row itself stands; one from a heading, which may be that of the page before, gives way
      if (range.lot && !(row.lot && row.evidence.quote.includes(row.lot))) row.lot = range.lot;
      if (range.date) row.date ??= range.date;
    }
  }
  return units.filter((u) => !summaries.has(u));
}

/** The numbers of all units of a table. */
export function idsIn(table: UnitTable): Set<string> {
  const ids = new Set<string>();
  for (const unit of table.units) for (const id of idsOf(unit) ?? [`${unit.id}-${unit.to}`]) ids.add(id);
  return ids;
}

/** How many of these numbers are among those. */
export function shared(these: ReadonlySet<string>, those: ReadonlySet<string>): number {
  let n = 0;
  for (const id of these) if (those.has(id)) n += 1;
  return n;
}
