import { readingsOf } from './date-readings.ts';
import { findDates, joined } from './dates.ts';
import { plainWidth } from './fold.ts';
import type { DayMonthOrder } from './types.ts';

/**
 * How a country writes numeric dates on trade papers, where it is not day before month (Unicode CLDR 44, `dateFormats` short). Countries
 * where both are usual (Canada, the Philippines) are left open.
 */
const orders: Readonly<Record<string, DayMonthOrder>> = {
  US: 'mdy',
  PR: 'mdy',
  GU: 'mdy',
  CA: undefined,
  PH: undefined,
  CN: 'ymd',
  TW: 'ymd',
  JP: 'ymd',
  KR: 'ymd',
  HU: 'ymd',
  MN: 'ymd',
};

const numeric = /(?<![\p{L}\d])(?<!\d[-/.,])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])(?![-/.,]\d)/gu;

/**
 * The order in which a document writes numeric dates: from those that allow one reading only (25/12/2023), then from numeric dates that
 * repeat a date written in words, then from the country whose paper it is. Undefined when the evidence is divided or there is none.
 */
export function dayMonthOrder(texts: readonly string[], country?: string): DayMonthOrder {
  const votes = { dmy: 0, mdy: 0 };
  const open: { dmy: string; mdy: string }[] = [];
  const inWords = new Set<string>();
  for (const text of texts) {
    const printed = joined(plainWidth(text));
    for (const [, first = '', sign = '', second = '', third = ''] of printed.matchAll(numeric)) {
      const readings = readingsOf(first, second, third, sign === '.' ? '/' : sign, {}).filter(
        ({ order }) => order !== 'ymd',
      );
      const [one, other] = readings;
      if (one && !other && first !== second) votes[one.order as 'dmy' | 'mdy'] += 1;
      if (one && other) open.push({ dmy: one.value, mdy: other.value });
    }
    for (const date of findDates(printed)) {
      if (date.precision === 'day' && /\p{L}{3}|年/u.test(date.text)) inWords.add(date.value);
    }
  }
  const firm = decided(votes);
  if (firm || votes.dmy + votes.mdy > 0) return firm;
  const echoes = { dmy: 0, mdy: 0 };
  for (const { dmy, mdy } of open) {
    if (inWords.has(dmy)) echoes.dmy += 1;
    if (inWords.has(mdy)) echoes.mdy += 1;
  }
  return decided(echoes) ?? (country === undefined ? undefined : country in orders ? orders[country] : 'dmy');
}

function decided({ dmy, mdy }: { dmy: number; mdy: number }): 'dmy' | 'mdy' | undefined {
  if (dmy > 3 * mdy) return 'dmy';
  return mdy > 3 * dmy ? 'mdy' : undefined;
}
