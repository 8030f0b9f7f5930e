import { lazy } from '../../lazy.ts';
import { chineseNumber } from './chinese-numerals.ts';
import { choose, type DateHints, fullYear, isoDay, readingsOf } from './date-readings.ts';
import { parseMonth } from './months.ts';
import type { ParsedDate } from './types.ts';

/** A date as found: without its text, which is the match's. */
export type Read = Omit<ParsedDate, 'text'>;

interface Pattern {
  pattern: RegExp;
  read: (groups: string[], hints: DateHints) => Read | undefined;
  /** Only where the whole text is to be a date: in running text such digits are as likely a number. */
  alone?: true;
}

// Nothing that makes the digits a part of a longer number or identifier may stand before or behind.
const start = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\d_#№])(?<!\d[-/.,:])(?<!\p{Lu}[-/])(?<!\p{Lu}\d*[-/]\d{0,4}[-/]?)`;
const end = String.raw`(?![\d_])(?![-/.,]\d)(?!(?!T\d|г)[\p{Script=Latin}\p{Script=Cyrillic}])`;
const soft = String.raw`(?![\d_])(?![-/]\d)`;
const word = String.raw`([\p{Script=Latin}\p{Script=Cyrillic}'’ʻ‘]{3,12})`;
const year = String.raw`('?\d{2}|\d{4})`;
// "5 octobre" and "5 stycznia" have no ordinal: its letters end where the word ends
const ordinal = String.raw`(?:(?:st|nd|rd|th|er|ST|ND|RD|TH|ER|ère|e(?=\s+jour)|º|ª|°|o|-?(?:го|е|й))(?!\p{L})|-)?`;
// "this 3rd day of September", "le 3e jour du mois de mai"
const of = String.raw`(?:[\s.,\-–/'’]|\b(?:de|del|do|du|of|день|day|jour|mois|month|the month)\b|(?<!\p{L})(?:días?|dias?|mes|mês)(?=\s+(?:de|do|del)\s))*`;
const cn = '〇零○一二三四五六七八九十';

const pattern = (source: string, tail = end) => new RegExp(start + source + tail, 'gu');
const day = (value: string | undefined): Read | undefined => (value ? { value, precision: 'day' } : undefined);
const month = (value: string | undefined): Read | undefined => (value ? { value, precision: 'month' } : undefined);

function named(yearText: string, monthText: string, dayText: string): Read | undefined {
  const number = parseMonth(monthText);
  return number ? day(isoDay(fullYear(yearText.replace("'", '')), number, Number(dayText))) : undefined;
}

function numeric(groups: string[], hints: DateHints): Read | undefined {
  const [first = '', sign = '', second = '', third = ''] = groups;
  const chosen = choose(readingsOf(first, second, third, sign, hints), hints);
  if (!chosen) return undefined;
  const read: Read = { ...chosen, precision: 'day' };
  if (!chosen.alternative) return read;
  return { ...read, doubt: `day and month may be the other way round: ${chosen.value} or ${chosen.alternative}` };
}

/** Between two days of one month: a dash or a stroke, or a word for "to" or "and". */
const dash = String.raw`\s?[-–—~～/]\s?`;
const until = String.raw`(?:${dash}|\s?&\s?|\s+(?:to|till|until|thru|through|and|al|a|y|au|et|bis|und)\s+(?:the\s+|el\s+)?)`;

const both = String.raw`\s+(?:and|y|e|et|und|и|ve|va|&)\s+`;

/** Two days that share month and year: the last, with the first as `since`; undefined where they are not in that order. */
function span(yearText: string, monthNumber: number | undefined, first: string, last: string): Read | undefined {
  const [since, value] = [first, last].map((d) =>
    monthNumber ? isoDay(fullYear(yearText.replace("'", '')), monthNumber, Number(d)) : undefined,
  );
  return since && value && since < value ? { value, since, precision: 'day' } : undefined;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const fromHan = (text: string) => (/^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

/** The forms of a date, the ones that say most first; where two overlap, the first wins. */
export const patterns = lazy((): readonly Pattern[] => [
  {
    // October 5-12, 2023; Oct. 5th to 12th 2023; octubre 5 al 12 de 2023
    pattern: pattern(
      String.raw`${word}[\s.]*(\d{1,2})${ordinal}${until}(\d{1,2})${ordinal}(?:\s*,\s*|\s+(?:del?\s+)?|\s*/\s*)(\d{4})`,
      soft,
    ),
    read: ([m = '', a = '', b = '', y = '']) => span(y, parseMonth(m), a, b),
  },
  {
    // 5-12 October 2023, 5.-12. Oktober 2023, 5-12-oktabr 2023, 5 and 6 October 2023
    pattern: pattern(String.raw`(\d{1,2})\.?(?:${dash}|${both})(\d{1,2})\s?${ordinal}${of}${word}${of}${year}`, soft),
    read: ([a = '', b = '', m = '', y = '']) => span(y, parseMonth(m), a, b),
  },
  {
    // 2023-yil 5-12-oktabr, 2023 г. 5–12 октября
    pattern: pattern(
      String.raw`(\d{4})[\s-]*(?:yil(?:ning)?|йил(?:нинг)?|г\.?|года?)[\s,]*(\d{1,2})${dash}(\d{1,2})\s?-?\s?${word}`,
      soft,
    ),
    read: ([y = '', a = '', b = '', m = '']) => span(y, parseMonth(m), a, b),
  },
  {
    // 2023年10月5日至12日, 2023年10月5-12日
    pattern: /(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?\s*[至到\-–—~～]\s*(\d{1,2})\s*[日号號]/gu,
    read: ([y = '', m = '', a = '', b = '']) => span(y, Number(m), a, b),
  },
  {
    // 5-12.10.2023, 5-12/10/2023
    pattern: pattern(String.raw`(\d{1,2})\.?${dash}(\d{1,2})\s?([./])\s?(\d{1,2})\s?\3\s?(\d{4})`),
    read: ([a = '', b = '', , m = '', y = '']) => span(y, Number(m), a, b),
  },
  {
    // 2024年3月1日, 二〇二四年三月一日
    pattern: new RegExp(
      `(?<!\\d)(\\d{4}|[${cn}]{4})\\s*年\\s*(\\d{1,2}|[${cn}]{1,3})\\s*月\\s*(\\d{1,2}|[${cn}]{1,3})\\s*[日号號]?`,
      'gu',
    ),
    read: ([y = '', m = '', d = '']) => day(isoDay(fromHan(y), fromHan(m), fromHan(d))),
  },
  {
    // 民國113年3月1日: the calendar of Taiwan counts from 1912
    pattern: /民[国國]\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/gu,
    read: ([y = '', m = '', d = '']) => day(isoDay(Number(y) + 1911, Number(m), Number(d))),
  },
  {
    // ngày 1 tháng 3 năm 2024
    pattern: /(?:ngày\s*)?(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*năm|\s*,)?\s*(\d{4})(?!\d)/giu,
    read: ([d = '', m = '', y = '']) => day(isoDay(Number(y), Number(m), Number(d))),
  },
  {
    pattern: pattern(String.raw`(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})`),
    read: ([y = '', m = '', d = '']) => day(isoDay(Number(y), Number(m), Number(d))),
  },
  {
    pattern: pattern(String.raw`(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})`),
    read: numeric,
  },
  {
    // 1 March 2024, 01-MAR-24, 1er mars 2024, 3 de marzo de 2024, 1 марта 2024 г., 1-mart 2024-yil, 01MAR2024
    pattern: pattern(String.raw`["«“]?(\d{1,2})["»”]?\s?${ordinal}${of}${word}${of}${year}`, soft),
    read: ([d = '', m = '', y = '']) => named(y, m, d),
  },
  {
    // March 1st, 2024; Sept. 24 2019
    pattern: pattern(String.raw`${word}${of}(\d{1,2})${ordinal}(?:\s*,\s*|\s+|\s*[-/]\s*)${year}`, soft),
    read: ([m = '', d = '', y = '']) => named(y, m, d),
  },
  {
    // 2024-yil 1-mart, 2024 йил 1 март
    pattern: pattern(
      String.raw`(\d{4})[\s-]*(?:yil(?:ning)?|йил(?:нинг)?|г\.?|год[а]?)?[\s,]*(\d{1,2})\s?-?\s?${word}`,
      soft,
    ),
    read: ([y = '', d = '', m = '']) => named(y, m, d),
  },
  {
    // 2024-Mar-01, 2024 March 1
    pattern: pattern(String.raw`(\d{4})[\s\-/.,]*${word}[\s\-/.,]*(\d{1,2})`, soft),
    read: ([y = '', m = '', d = '']) => named(y, m, d),
  },
  {
    pattern: pattern(String.raw`(\d{1,2})[\s./-]+([IVX]{1,4})[\s./-]+(\d{4})`),
    read: ([d = '', m = '', y = '']) => day(isoDay(Number(y), romans.indexOf(m) + 1, Number(d))),
  },
  {
    pattern: pattern(String.raw`((?:19|20)\d{2})(\d{2})(\d{2})`),
    read: ([y = '', m = '', d = '']) => day(isoDay(Number(y), Number(m), Number(d))),
    alone: true,
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{4}|[${cn}]{4})\\s*年\\s*(\\d{1,2}|[${cn}]{1,3})\\s*月(?:份)?(?!\\s*\\d)`, 'gu'),
    read: ([y = '', m = '']) => month(isoDay(fromHan(y), fromHan(m), 1)),
  },
  {
    pattern: pattern(String.raw`${word}${of}(\d{4}|'\d{2})`, soft),
    read: ([m = '', y = '']) => monthOf(y, m),
  },
  {
    pattern: pattern(String.raw`(\d{4})[\s-]*(?:yil|йил)?[\s\-/]*${word}`, soft),
    read: ([y = '', m = '']) => monthOf(y, m),
  },
  {
    pattern: pattern(String.raw`${word}-(\d{2})`, soft),
    read: ([m = '', y = '']) => monthOf(y, m),
    alone: true,
  },
  {
    pattern: pattern(String.raw`(\d{1,2})\s?[/.-]\s?(\d{4})`),
    read: ([m = '', y = '']) => month(isoDay(Number(y), Number(m), 1)),
    alone: true,
  },
  {
    pattern: pattern(String.raw`(\d{4})\s?[/.-]\s?(\d{1,2})`),
    read: ([y = '', m = '']) => month(isoDay(Number(y), Number(m), 1)),
    alone: true,
  },
]);

function monthOf(yearText: string, monthText: string): Read | undefined {
  const number = parseMonth(monthText);
  return number ? month(isoDay(fullYear(yearText.replace("'", '')), number, 1)) : undefined;
}
