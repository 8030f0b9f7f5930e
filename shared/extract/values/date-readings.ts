import type { IsoDate } from '../../model/index.ts';
import type { DayMonthOrder } from './types.ts';

export interface DateHints {
  /** How the document writes numeric dates (see `dayMonthOrder`). */
  order?: DayMonthOrder;
  /** The order is only that of the country, shown by no date of the paper: the other reading stays open. */
  usual?: boolean;
  /** Readings outside these bounds give way to readings inside them. */
  before?: IsoDate;
  after?: IsoDate;
  /** A bare number between 30,000 and 60,000 is the day count of a spreadsheet (1900 system). */
  serial?: boolean;
}

export interface Reading {
  value: IsoDate;
  order: 'dmy' | 'mdy' | 'ymd';
}

const two = (number: number) => String(number).padStart(2, '0');

/** The day as `YYYY-MM-DD`; undefined when the calendar has no such day or the year is no year of trade papers (1950 to 2099). */
export function isoDay(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1950 || year > 2099 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Two-digit years: 00 to 69 are of this century, as POSIX has it. */
export function fullYear(printed: string): number {
  const year = Number(printed);
  if (printed.length !== 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Every reading of three printed numbers that is a day of the calendar, the order of the hints first, then day before month. */
export function readingsOf(first: string, second: string, third: string, sign: string, hints: DateHints): Reading[] {
  const readings: Reading[] = [];
  const add = (order: Reading['order'], year: string, month: string, day: string) => {
    const value =
      year.length === 2 || year.length === 4 ? isoDay(fullYear(year), Number(month), Number(day)) : undefined;
    if (value && !readings.some((reading) => reading.value === value)) readings.push({ value, order });
  };
  if (first.length === 4) {
    add('ymd', first, second, third);
    return readings;
  }
  const dotted = sign === '.' && (hints.order === undefined || hints.usual === true);
  const numeric = () => add('dmy', third, second, first);
  if (hints.order === 'mdy') add('mdy', third, first, second);
  if (hints.order === 'ymd' && third.length === 2) add('ymd', first, second, third);
  numeric();
  // Points part day.month.year everywhere but on papers whose other dates show the month first.
  if (!dotted || readings.length === 0) add('mdy', third, first, second);
  if (readings.length === 0 && third.length <= 2) add('ymd', first, second, third);
  return readings;
}

/** The reading that fits the hints, and the other one where the paper leaves two. */
export function choose(readings: Reading[], hints: DateHints): { value: IsoDate; alternative?: IsoDate } | undefined {
  const inside = readings.filter(
    ({ value }) => (!hints.before || value <= hints.before) && (!hints.after || value >= hints.after),
  );
  const left = inside.length > 0 ? inside : readings;
  const value = left[0];
  if (!value) return undefined;
  const settled = hints.order !== undefined && !hints.usual && value.order === hints.order;
  const other = settled ? undefined : left.find((reading) => reading.value !== value.value && reading.order !== 'ymd');
  return { value: value.value, ...(other ? { alternative: other.value } : {}) };
}
