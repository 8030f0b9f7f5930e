import type { IsoDate } from '../model/index.ts';
import { addDays } from './calendar.ts';

/** A public holiday of the United States, on a fixed day or on the nth such weekday (1 Monday, 4 Thursday; -1 the last) of a month. */
interface Holiday {
  name: string;
  month: number;
  on: { day: number } | { weekday: number; nth: number };
  /** First year in which it was one. */
  since: number;
}

/** 5 USC 6103(a), with Juneteenth by Pub. L. 117-17 of 17 June 2021. From memory, high; as of 2026-11. */
export const holidays: readonly Holiday[] = [
  { name: "New Year's Day", month: 1, on: { day: 1 }, since: 1971 },
  { name: 'Birthday of Martin Luther King, Jr.', month: 1, on: { weekday: 1, nth: 3 }, since: 1986 },
  { name: "Washington's Birthday", month: 2, on: { weekday: 1, nth: 3 }, since: 1971 },
  { name: 'Memorial Day', month: 5, on: { weekday: 1, nth: -1 }, since: 1971 },
  { name: 'Juneteenth', month: 6, on: { day: 19 }, since: 2021 },
  { name: 'Independence Day', month: 7, on: { day: 4 }, since: 1971 },
  { name: 'Labor Day', month: 9, on: { weekday: 1, nth: 1 }, since: 1971 },
  { name: 'Columbus Day', month: 10, on: { weekday: 1, nth: 2 }, since: 1971 },
  { name: 'Veterans Day', month: 11, on: { day: 11 }, since: 1978 },
  { name: 'Thanksgiving Day', month: 11, on: { weekday: 4, nth: 4 }, since: 1971 },
  { name: 'Christmas Day', month: 12, on: { day: 25 }, since: 1971 },
];

const weekdayOf = (day: IsoDate): number => new Date(Date.parse(day)).getUTCDay();
const iso = (year: number, month: number, day: number): IsoDate =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The day of a holiday in a year; one on a Saturday is kept on Friday, one on a Sunday on Monday (5 USC 6103(b), Executive Order 11582). */
function keptOn({ month, on }: Holiday, year: number): IsoDate {
  if ('day' in on) {
    const day = iso(year, month, on.day);
    return addDays(day, weekdayOf(day) === 6 ? -1 : weekdayOf(day) === 0 ? 1 : 0);
  }
  if (on.nth < 0) {
    const last = iso(year, month + 1, 0);
    return addDays(last, -((weekdayOf(last) - on.weekday + 7) % 7));
  }
  const first = iso(year, month, 1);
  return addDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + 7 * (on.nth - 1));
}

/** Why the offices are closed on a day: "a Saturday", "a Sunday", the name of a holiday; undefined on a working day. */
export function closedOn(day: IsoDate): string | undefined {
  const year = Number(day.slice(0, 4));
  // the first of January on a Saturday is kept in the year before
  const holiday = holidays.find((h) => [year, year + 1].some((y) => h.since <= y && keptOn(h, y) === day));
  if (holiday) return holiday.name;
  return weekdayOf(day) === 6 ? 'a Saturday' : weekdayOf(day) === 0 ? 'a Sunday' : undefined;
}

/** The last working day up to this one. */
export function workingDayBy(day: IsoDate): IsoDate {
  return closedOn(day) === undefined ? day : workingDayBy(addDays(day, -1));
}
