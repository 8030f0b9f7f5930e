import {
  decimalMark,
  expandRange,
  findContainers,
  findCountries,
  findDates,
  findHs,
  findNumbers,
  foldText,
  parseCountry,
  parseCurrency,
  parseDate,
  parseDateRange,
  parseHs,
  parseIdentifier,
  parseMoney,
  parseNumber,
  parsePercent,
  parseQuantity,
  parseRange,
  parseUnit,
  parseWeight,
  splitIdentifiers,
} from '../../shared/extract/values/index.ts';
import { screenName } from '../../shared/screen/index.ts';
import { chance } from './mutate.ts';

/** What any parser of values must hold to on any text: no error, and a value of its kind. */
type Oracle = (text: string) => string | undefined;

/** Called for what it may throw. */
const only = (..._: unknown[]): undefined => undefined;

const finite = (value: number | undefined): string | undefined =>
  value === undefined || Number.isFinite(value) ? undefined : `the number ${value}`;
const day = (value: string | undefined): string | undefined =>
  value === undefined || (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)))
    ? undefined
    : `the day ${value}`;

export const parsers: Readonly<Record<string, Oracle>> = {
  number: (t) =>
    finite(parseNumber(t)?.value) ??
    findNumbers(t)
      .map((n) => finite(n.value))
      .find(Boolean),
  mark: (t) => only(decimalMark([t, t])),
  weight: (t) => finite(parseWeight(t)?.value),
  quantity: (t) => finite(parseQuantity(t)?.value),
  percent: (t) => finite(parsePercent(t)?.value),
  money: (t) => finite(parseMoney(t)?.value) ?? only(parseCurrency(t)),
  unit: (t) => only(parseUnit(t)),
  date: (t) =>
    day(parseDate(t)?.value) ??
    findDates(t)
      .map((d) => day(d.value))
      .find(Boolean),
  'range of dates': (t) => {
    const range = parseDateRange(t);
    return day(range?.from) ?? day(range?.to);
  },
  identifier: (t) => only(parseIdentifier(t), splitIdentifiers(t)),
  'range of numbers': (t) => {
    const range = parseRange(t);
    return range && expandRange(range, 1000) && undefined;
  },
  container: (t) => only(findContainers(t)),
  hs: (t) => only(parseHs(t), findHs(t)),
  country: (t) => only(parseCountry(t), findCountries(t)),
  fold: (t) => (foldText(foldText(t)) === foldText(t) ? undefined : 'folding twice is another text'),
  name: (t) =>
    screenName(t, {})
      .map((match) => (match.score >= 0 && match.score <= 1 ? undefined : `a score of ${match.score}`))
      .find(Boolean),
};

const tokens = [
  '1',
  '12',
  '007',
  '2026',
  '1.234,56',
  '1,234.56',
  "1'234",
  '1 234',
  '٣',
  '三千',
  '½',
  '-',
  '–',
  '/',
  '.',
  ',',
  ':',
  ';',
  '(',
  ')',
  '%',
  'kg',
  'KGS',
  'lb',
  'тонн',
  '吨',
  '包',
  'bales',
  '$',
  'USD',
  'EUR',
  '¥',
  'CNY',
  'Jan',
  'февраля',
  '2月',
  'Mar-26',
  '02/03/2026',
  '2026-02-30',
  '31.02.26',
  'to',
  'al',
  '至',
  '…',
  '072331202601',
  'PR 2101-2150',
  'MSKU1234565',
  '5201.00',
  'Xinjiang',
  '新疆',
  'Синьцзян',
  'USA',
  'Türkiye',
  'İ',
  'ß',
  '\u0000',
  '\uD800',
  '\u202E',
  'Ａ１',
  'e9',
  '1e400',
  'NaN',
  'Infinity',
  'Co., Ltd.',
  'Cotton',
  '有限公司',
  '\n',
  '\t',
  '   ',
];

/** Texts of tokens and of letters at chance. */
export function textOf(seed: number): string {
  const random = chance(seed);
  const many = 1 + Math.floor(random() * 8);
  let text = '';
  for (let n = 0; n < many; n++) {
    const kind = random();
    if (kind < 0.8) text += tokens[Math.floor(random() * tokens.length)];
    else if (kind < 0.95) text += String.fromCodePoint(Math.floor(random() * 0x3000));
    else text += (tokens[Math.floor(random() * tokens.length)] ?? '').repeat(Math.floor(random() * 40));
    if (random() < 0.5) text += ' ';
  }
  return text;
}

/** Asks the parser of so many texts; returns what did not hold. */
export function fuzzValues(name: string, times: number, from = 0): string[] {
  const fell: string[] = [];
  for (let n = from; n < from + times; n++) {
    const text = textOf(n);
    const began = performance.now();
    let why: string | undefined;
    try {
      why = parsers[name]!(text);
    } catch (error) {
      why = `threw ${(error as Error).message}`;
    }
    const took = performance.now() - began;
    if (took > 5000) why ??= `took ${Math.round(took)} ms`;
    if (why) fell.push(`${n} ${JSON.stringify(text)}: ${why}`);
  }
  return fell;
}
