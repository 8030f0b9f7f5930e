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
const ordinal = `(?:st|nd|rd|th|er|ST|ND|RD|TH|ER|ère|º|ª|°|o|-?(?:го|е|й)|-)?`;
const of = String.raw`(?:[\s.,\-–/'’]|\b(?:de|del|do|of|день)\b)*`;
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

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const fromHan = (text: string) => (/^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

/** The forms of a date, the ones that say most first; where two overlap, the first wins. */
export const patterns: readonly Pattern[] = [
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
];

function monthOf(yearText: string, monthText: string): Read | undefined {
  const number = parseMonth(monthText);
  return number ? month(isoDay(fullYear(yearText.replace("'", '')), number, 1)) : undefined;
}
