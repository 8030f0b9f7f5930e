import type { CountryCode, IsoDate } from '../../model/index.ts';
import { type Context, readWeight } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import type { Column, Segment, Table, TableRow } from '../layout/types.ts';
import {
  findCountries,
  kgPerUnit,
  parseCountry,
  parseDate,
  parseDateRange,
  parseUnit,
  parseWeight,
  settledByState,
} from '../values/index.ts';

/** Index of the first column of the first of these fields that the table has; -1 for none. */
export function columnAt(table: Table, fields: readonly FieldId[]): number {
  for (const field of fields) {
    const i = table.columns.findIndex((c) => c.field === field);
    if (i >= 0) return i;
  }
  return -1;
}

const weighed: readonly FieldId[] = [
  'netWeight',
  'grossWeight',
  'tareWeight',
  'weight',
  'lintWeight',
  'seedCottonWeight',
  'inputWeight',
  'outputWeight',
];

/** The unit of a column of weights: its own, that of its neighbours, that of the caption, the only one on the paper. */
export function weightUnitOf(context: Context, table: Table, column: Column | undefined): string | undefined {
  const units = [
    column?.unit,
    column && parseUnit(column.header),
    ...table.columns.filter((c) => c.field && weighed.includes(c.field)).map((c) => c.unit),
    /\(([^()]{1,20})\)/u.exec(table.caption ?? '')?.[1],
    context.weightUnit,
  ];
  return units.find((u) => u !== undefined && kgPerUnit(parseUnit(u) ?? '') !== undefined);
}

const plain = /^\d{1,7}$/u;
const pointed = /^\d{1,7}\.\d{1,2}$/u;

/** A reader of the weights of one column, in kilograms; plain figures take a short way, for lists of 100,000 rows. */
export function weightReader(
  context: Context,
  unit: string | undefined,
): (cell: Segment | undefined) => { kg: number; doubt?: string } | undefined {
  const factor = unit === undefined ? undefined : kgPerUnit(parseUnit(unit) ?? '');
  return (cell) => {
    if (!cell) return undefined;
    if (factor !== undefined && (plain.test(cell.text) || (context.weightMark !== ',' && pointed.test(cell.text)))) {
      return { kg: Number((Number(cell.text) * factor).toFixed(6)) };
    }
    // a code is no weight: letters beside a figure must be its unit
    const read = /\p{L}/u.test(cell.text)
      ? parseWeight(cell.text, undefined, context.weightMark)
      : readWeight(context, cell.text, unit);
    return read && { kg: read.value, ...(read.doubt ? { doubt: read.doubt } : {}) };
  };
}

/** A reader of days and of spans of days ("8-12 July 2024") that remembers what it has read. */
export function spanReader(
  context: Context,
): (cell: Segment | undefined) => { from: IsoDate; to: IsoDate } | undefined {
  const day = dateReader(context);
  const seen = new Map<string, { from: IsoDate; to: IsoDate } | undefined>();
  return (cell) => {
    if (!cell) return undefined;
    if (!seen.has(cell.text)) {
      const span = parseDateRange(cell.text, context.dates);
      // a month alone, or a span of months, is no span of days
      seen.set(cell.text, span && (span.text.match(/\d+/gu)?.length ?? 0) > 2 ? span : undefined);
    }
    const span = seen.get(cell.text);
    if (span) return span;
    const date = day(cell);
    return date ? { from: date, to: date } : undefined;
  };
}

/** A reader of dates that remembers what it has read: a bale list repeats few days many times. */
export function dateReader(context: Context): (cell: Segment | undefined) => IsoDate | undefined {
  const seen = new Map<string, IsoDate | undefined>();
  return (cell) => {
    if (!cell) return undefined;
    if (!seen.has(cell.text)) {
      const date = parseDate(cell.text, context.dates) ?? parseDate(cell.text.split(/[\sT]/u)[0]!, context.dates);
      seen.set(cell.text, date?.precision === 'day' ? date.value : undefined);
    }
    return seen.get(cell.text);
  };
}

/** The country that a text names, when it names one only. */
export const countryIn = (text: string): CountryCode | undefined => settledByState(text, () => namedIn(text));

function namedIn(text: string): CountryCode | undefined {
  const whole = parseCountry(text)?.value;
  if (whole) return whole;
  const found = new Set(findCountries(text).map((c) => c.value));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A reader of countries of one column that remembers what it has read. */
export function countryReader(): (cell: Segment | undefined) => CountryCode | undefined {
  const seen = new Map<string, CountryCode | undefined>();
  return (cell) => {
    if (!cell) return undefined;
    if (!seen.has(cell.text)) seen.set(cell.text, countryIn(cell.text));
    return seen.get(cell.text);
  };
}

export const cellAt = (row: TableRow, at: number): Segment | undefined => (at < 0 ? undefined : row.cells[at]);
