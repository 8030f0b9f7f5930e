import { lazyPattern } from '../../lazy.ts';
import type { IsoDate } from '../../model/index.ts';
import { type DateHints, isoDay } from './date-readings.ts';
import { locateDates, parseDate } from './dates.ts';
import { plainWidth } from './fold.ts';
import { parseMonth } from './months.ts';
import type { ParsedDate } from './types.ts';

export interface ParsedDateRange {
  from: IsoDate;
  /** The last day that belongs to the span. */
  to: IsoDate;
  text: string;
  doubt?: string;
}

const joint =
  /^\s*(?:г\.?|года|yil|йил)?\s*(?:[-–—―~～→/]|\.{2,3}|to|till|until|thru|through|and|bis|au|à|al|a|ao|até|hasta|по|до|至|到|dan|дан|ile|and|y|e|и|s\/d|sampai(?: dengan)?|hingga|đến(?: ngày)?|tới|-?\s*(?:dan|дан|den|tan))\s*(?:the|il|el|le|to|the)?\s*$/iu;
const lent = String.raw`\s*(?:[-–—~～/]|to|till|until|bis|au|al|a|até|hasta|по|до|至|sampai(?: dengan)?|hingga|s\/d|đến|tới)\s*(?:the|il|el|le)?\s*$`;
const before = lazyPattern(
  String.raw`(?:^|[\s:(])(?:from|du|dal|del|vom|von|desde|de|с|от|自|从|từ ngày|từ|ngày|dari|mulai|tanggal)?\s*(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:[\s.-]*(?:(?:de|do|of)\s+)?([\p{L}'’ʻ‘]{3,12})\.?)?${lent}`,
  'iu',
);
const monthBefore = lazyPattern(
  String.raw`(?:^|[\s:(])(?:from\s+|с\s+)?([\p{L}]{3,12})\.?\s*(\d{1,2})?(?:st|nd|rd|th)?${lent}`,
  'iu',
);
/** "05.02 – 12.03.2024": day and month in figures before a date in figures. */
const figuresBefore = lazyPattern(String.raw`(?:^|[\s:(])(\d{1,2})([./])(\d{1,2})\.?${lent}`, 'iu');

function lastDay({ value, precision }: ParsedDate): IsoDate {
  if (precision === 'day') return value;
  const [year, month] = value.split('-').map(Number);
  return isoDay(year!, month!, new Date(Date.UTC(year!, month!, 0)).getUTCDate())!;
}

/** Two days of a month with its name behind them: "8-12 July", "8-12-iyul", "8-12 de julho". */
const twoDays =
  /(?<=^|[\s:(,;])(\d{1,2})[-–—~](?=\d{1,2}(?:st|nd|rd|th|[.º])?[\s.-]*(?:(?:de|of)\s+)?([\p{L}'’ʻ‘]{3,12}))/gu;

/** "15.09.2023-30.11.2023", "15-30.11.2023" and "8-12 July 2024" get blanks around the dash, which is otherwise a part of an identifier. */
export function apart(text: string): string {
  return text
    .replace(twoDays, (whole, day: string, month: string) => (parseMonth(month) ? `${day} - ` : whole))
    .replace(/(?<=(?:^|[\s:(.])\d{1,2}|\d[./]\d{2,4})[-–—~](?=\d{1,2}[./]\d{1,2}[./]\d{2,4})/g, ' - ')
    .replace(/(?<=\d{4}[-/.]\d{2}[-/.]\d{2})\s?[/~–—-]\s?(?=\d{4}[-/.]\d{2}[-/.]\d{2})/g, ' - ');
}

function span(from: IsoDate | undefined, to: IsoDate, text: string, doubt?: string): ParsedDateRange | undefined {
  return from && from <= to ? { from, to, text: text.trim(), ...(doubt ? { doubt } : {}) } : undefined;
}

/**
 * A span of days: "15.09.2023 – 30.11.2023", "from 1 to 15 March 2024", "Sep 15 to Nov 30, 2023", "March - May 2024", and a month alone ("September
 * 2023" is all of it). Undefined for a single day, and when the end comes before the start.
 */
export function parseDateRange(text: string, hints: DateHints = {}): ParsedDateRange | undefined {
  const printed = apart(plainWidth(text).replace(/\s+/g, ' ').trim());
  const dates = locateDates(printed, hints);
  const [first, second] = dates;
  if (first && second) {
    if (dates.length !== 2 || !joint.test(printed.slice(first.end, second.start))) return undefined;
    return span(
      first.since ?? first.value,
      lastDay(second),
      printed.slice(first.start, second.end),
      first.doubt ?? second.doubt,
    );
  }
  const only = first ?? parseDate(printed, hints);
  if (!only) return undefined;
  if (only.since) return span(only.since, only.value, only.text);
  return (
    shortStart(printed, first, only) ??
    monthsInYear(printed) ??
    (only.precision === 'month' ? span(only.value, lastDay(only), only.text) : undefined)
  );
}

/** "15-30.11.2023", "1–15 March 2024", "15 September to 30 November 2023": the end lends the start its month and year. */
function shortStart(
  printed: string,
  place: { start: number; end: number } | undefined,
  end: ParsedDate,
): ParsedDateRange | undefined {
  if (!place) return undefined;
  const head = printed.slice(0, place.start);
  const [year, month] = end.value.split('-').map(Number);
  const text = printed.slice(0, place.end);
  const inFigures = figuresBefore().exec(head);
  if (inFigures) return inOrderOf(inFigures, end, text);
  const byDay = before().exec(head);
  const byMonth = monthBefore().exec(head);
  const dayMonth = byDay?.[2] ? parseMonth(byDay[2]) : undefined;
  const named = dayMonth ?? (byMonth ? parseMonth(byMonth[1]!) : undefined) ?? (byDay ? month : undefined);
  if (!named) return undefined;
  const day = byDay ? byDay[1] : byMonth?.[2];
  return span(startBefore(end.value, year!, named, Number(day ?? 1)), lastDay(end), text);
}

/** Day and month of a start in figures, in the order in which the end has them; a doubt about that order is one about both days. */
function inOrderOf([, a = '', sign, b = '']: string[], end: ParsedDate, text: string): ParsedDateRange | undefined {
  const [year, month, day] = end.value.split('-').map(Number);
  const printed = /^(\d{1,2})\s?([./])\s?(\d{1,2})\s?[./]/.exec(end.text);
  if (!printed || printed[2] !== sign) return undefined;
  const dayFirst = Number(printed[1]) === day && Number(printed[3]) === month;
  const [own, ofMonth] = dayFirst ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return span(startBefore(end.value, year!, ofMonth, own), end.value, text, end.doubt);
}

/**
 * Where in the words ahead of a date the start of its span begins ("Woven 5 February – " before "12 March 2024", "Ginned del 17 al " before "21 de
 * agosto de 2023"); undefined for none.
 */
export function startAhead(head: string): number | undefined {
  const byDay = before().exec(head);
  const named = byDay && (byDay[2] === undefined ? isDayOfMonth(byDay[1]!) : parseMonth(byDay[2]) !== undefined);
  const byMonth = monthBefore().exec(head);
  const found =
    figuresBefore().exec(head) ?? (named ? byDay : byMonth?.[2] && parseMonth(byMonth[1]!) ? byMonth : undefined);
  return found ? found.index + /^[\s:(]?/u.exec(found[0])![0].length : undefined;
}

const isDayOfMonth = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31;

/** A start without a year lies in the year of the end, or in the one before when it would come after it (Nov – Jan 2024). */
function startBefore(end: IsoDate, year: number, month: number, day: number): IsoDate | undefined {
  const same = isoDay(year, month, day);
  return same && same <= end ? same : isoDay(year - 1, month, day);
}

/** "March 1-15, 2024" and "2023年9月15日至11月30日": the start lends the end its month or year. */
function monthsInYear(printed: string): ParsedDateRange | undefined {
  const days = /([\p{L}]{3,12})\.?\s*(\d{1,2})\s*(?:[-–—~～]|to)\s*(\d{1,2})\s*,?\s*(\d{4})(?!\d)/u.exec(printed);
  if (days) {
    const month = parseMonth(days[1]!);
    const [from, to] = [days[2]!, days[3]!].map((day) =>
      month ? isoDay(Number(days[4]), month, Number(day)) : undefined,
    );
    return to ? span(from, to, days[0]) : undefined;
  }
  const han = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日?)?\s*[至到\-–—~～]\s*(?:(\d{1,2})月)?(?:(\d{1,2})日)?/u.exec(printed);
  if (!han || (!han[4] && !han[5])) return undefined;
  const year = Number(han[1]);
  const month = Number(han[4] ?? han[2]);
  const end = han[5] ? Number(han[5]) : new Date(Date.UTC(year, month, 0)).getUTCDate();
  const to = isoDay(year, month, end);
  return to ? span(isoDay(year, Number(han[2]), Number(han[3] ?? 1)), to, han[0]) : undefined;
}
