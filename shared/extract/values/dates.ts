import { patterns, type Read } from './date-patterns.ts';
import { type DateHints, isoDay } from './date-readings.ts';
import { foldText, plainWidth } from './fold.ts';
import { parseMonth } from './months.ts';
import type { ParsedDate } from './types.ts';

export interface FoundDate extends ParsedDate {
  /** Where the date starts and ends in the plain text (`plainWidth`). */
  start: number;
  end: number;
}

const monthAndYear =
  /^(?:st|nd|rd|th|er|º|°)?[\s.-]*(?:(?:de|do|del|of)\s+)?([\p{L}'’ʻ‘]{3,12})[\s.,\-/'’]*(?:(?:de|do|del|of)\s+)?(?:\d{4}|\d{2})(?!\d)/u;
const yearBehind = /^(?:st|nd|rd|th)?\s*,?\s+(?:19|20)\d{2}(?!\d)/u;

/**
 * "18 Nov - 12 Dec 2024", "Feb 5 – March 12, 2024": two digits with a year behind them are the day of another date, no year. "October 5-12"
 * may be two days of any year: the dash that is not before the first is no sign of a date.
 */
function isSecondDay(printed: string, year: string | undefined, rest: string): boolean {
  if (year === undefined || !/^\d{2}$/.test(year) || !/\p{L}/u.test(printed)) return false;
  const days = /^\p{L}+[.\s]+(\d{1,2})\D{0,2}\s?[-–—~/]\s?(\d{2})$/u.exec(printed.trim());
  if (days && Number(days[1]) < Number(days[2]) && Number(days[2]) <= 31) return true;
  if (/\d(?:\s+[-–—~]|[–—~])\s*\p{L}/u.test(printed) && yearBehind.test(rest)) return true;
  const month = monthAndYear.exec(rest)?.[1];
  return month !== undefined && parseMonth(month) !== undefined;
}

function scan(text: string, hints: DateHints, alone: boolean): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/[\d〇一二三四五六七八九]/.test(text)) return found;
  for (const { pattern, read, alone: only } of patterns()) {
    if (only && !alone) continue;
    pattern.lastIndex = 0;
    for (;;) {
      const match = pattern.exec(text);
      if (!match) break;
      const [start, end] = [match.index, match.index + match[0].length];
      const taken = found.some((other) => start < other.end && end > other.start);
      const value: Read | undefined =
        taken || isSecondDay(match[0], match.at(-1), text.slice(end)) ? undefined : read(match.slice(1), hints);
      if (value) found.push({ ...value, text: match[0].trim(), start, end });
      else pattern.lastIndex = start + 1;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Dates with where they stand in `plainWidth(text)`; see `findDates`. */
export function locateDates(text: string, hints: DateHints = {}): FoundDate[] {
  return scan(joined(plainWidth(text)), hints, false);
}

/** "05.10.2023-12.11.2023", "2023-10-05/2023-11-12", "Oct 28-Nov 6, 2023": between two dates the sign is that of a span, of the same length. */
export const joined = (text: string): string =>
  text
    .replace(/(?<=\d[./]\d{1,2}[./](?:\d{4}|\d{2}))-(?=\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d))/gu, '–')
    .replace(/(?<=(?<!\d)\d{4}-\d{2}-\d{2})\/(?=\d{4}-\d{2}-\d{2}(?!\d))/gu, '–')
    .replace(/(?<=\p{L}{3}\.?\s\d{1,2})-(?=\p{L}{3,12}\.?\s\d{1,2}(?:,\s?|\s)\d{4}(?!\d))/gu, '–');

function withoutPlace({ start: _start, end: _end, ...date }: FoundDate): ParsedDate {
  return date;
}

/**
 * Every date in a running text, in order. Bare digit runs (20240301), parts of longer numbers and of identifiers are left alone; ask
 * `parseDate` for a text that is known to be a date.
 */
export function findDates(text: string, hints: DateHints = {}): ParsedDate[] {
  return locateDates(text, hints).map(withoutPlace);
}

/** What may stand around a date that is the whole of a value: weekday, label remnant, time of day, "г.", "yil". */
const around =
  /^(?:[\s,.:;()\-–|*"“”«»'’]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:date|dated?|dt|on|the|as of|of|del?|le|la|el|il|den|am|vom|du|ngay|tanggal|tgl|tarih|sana|fecha|data|от|дата|г|года?|год|yil|йил|y|at|hrs?|utc|gmt|am|pm|z|t)\b|от|дата|года?|год|г|йил|星期[一二三四五六日天]|周[一二三四五六日]|日期|于|\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[+-]\d{2}:?\d{2}|\s?z)?|t(?=\d))*$/u;
const slips: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};

function wholeDate(text: string, hints: DateHints): ParsedDate | undefined {
  const found = scan(text, hints, true);
  const only = found.length === 1 ? found[0] : undefined;
  if (!only || only.since) return undefined;
  const rest = foldText(`${text.slice(0, only.start)} ${text.slice(only.end)}`).replace(/^t(?=\d)/, '');
  const weekday = rest.replace(/[\p{L}]+/gu, (word) => (weekdays.has(word) ? '' : word));
  return around.test(weekday.trim()) ? withoutPlace(only) : undefined;
}

const weekdays = new Set(
  (
    'lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes ' +
    'miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi domenica pazartesi sali carsamba persembe cuma ' +
    'cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье'
  ).split(' '),
);

/**
 * A text that is a date, perhaps with a weekday, a label's remnant or a time of day. A numeric date that can be read both ways keeps the
 * other reading as `alternative` and says so in `doubt`, unless `hints` settle it. Letters that a reader mistook for digits (O, l, S, B) are
 * mended where the rest is a date beyond doubt. Undefined for impossible days (31 February) and for texts with two dates.
 */
export function parseDate(text: string, hints: DateHints = {}): ParsedDate | undefined {
  const printed = plainWidth(text).replace(/\s+/g, ' ').trim();
  if (printed.length > 80) return undefined;
  if (hints.serial && /^\d{5}(?:\.\d+)?$/.test(printed)) return serialDate(printed);
  const exact = wholeDate(printed, hints);
  if (exact) return exact;
  const mended = printed.replace(/(?<![A-Za-z])[\dOoQDlI|SBZ]{1,4}(?![A-Za-z])/g, (run) =>
    /\d/.test(run) || /^[OolI|]{2}$/.test(run) ? [...run].map((sign) => slips[sign] ?? sign).join('') : run,
  );
  if (mended === printed || (printed.match(/\d/g)?.length ?? 0) < 4) return undefined;
  const slip = wholeDate(mended, hints);
  if (!slip) return undefined;
  const doubt = `"${printed}" was read as ${slip.value}: letters stand in the place of digits`;
  return { ...slip, text: printed, doubt: slip.doubt ? `${doubt}; ${slip.doubt}` : doubt };
}

/** Day 1 of the 1900 system is 1 January 1900, and it counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1). */
function serialDate(text: string): ParsedDate | undefined {
  const days = Math.floor(Number(text));
  if (days < 30_000 || days > 60_000) return undefined;
  const day = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  const value = isoDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  return value ? { value, text, precision: 'day' } : undefined;
}

/** Whether a word names a month in any language of the label files. */
export const isMonth = (word: string): boolean => parseMonth(word) !== undefined;
