import type { CountryCode, IsoDate } from '../../model/index.ts';

/** A parsed value with how it was understood. `doubt` says in words what the paper leaves open. */
export interface Parsed<T> {
  value: T;
  /** The part of the text that was read as the value. */
  text: string;
  doubt?: string;
}

export interface ParsedDate extends Parsed<IsoDate> {
  /** The other reading of an ambiguous numeric date (03/04/2024), if both are possible. */
  alternative?: IsoDate;
  /** 'day' for a full date; 'month' when only month and year are printed (value is the first of the month). */
  precision: 'day' | 'month';
  /** The first of two days that share their month in print ("October 5-12, 2023", "5-12 October 2023"); value is the last. */
  since?: IsoDate;
}

/** How a document writes numeric dates, from its unambiguous ones or its country. */
export type DayMonthOrder = 'dmy' | 'mdy' | 'ymd' | undefined;

/** How a document writes numbers: its decimal mark, from its unambiguous ones. */
export type DecimalMark = '.' | ',' | undefined;

export interface ParsedWeight extends Parsed<number> {
  /** Unit code as printed: kg, t, lb, g, quintal, cwt, jin ... `value` is always kilograms. */
  unit: string;
}

export interface ParsedMoney extends Parsed<number> {
  /** ISO 4217, when printed or implied by an unambiguous sign. */
  currency?: string;
}

export interface ParsedQuantity extends Parsed<number> {
  unit?: string;
}

export interface ParsedCountry extends Parsed<CountryCode> {
  /** A region named with or instead of the country ("Xinjiang", "Punjab", "Texas"), as printed. */
  region?: string;
}

export interface ParsedContainer extends Parsed<string> {
  /** False when the ISO 6346 check digit does not fit. */
  checked: boolean;
}

/** A run of identifiers such as 1001-1100, `first` and `last` as printed in full (a short end "1001-100" is filled up). */
export interface ParsedRange {
  first: string;
  last: string;
  count: number;
}
