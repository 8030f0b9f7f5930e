import * as z from 'zod';
import { type AmendedValue, DocumentType, type Evidence, Facts } from '../model/index.ts';
import { lists, rows, single } from './amendable.ts';

type Rows = keyof typeof rows;

/** Columns without which a row says nothing: they can be changed, not taken away. */
const needed: Readonly<Record<string, readonly string[]>> = { units: ['id'], events: ['from'], parties: ['name'] };

/** A place of a paper that a person may amend. */
export type Place =
  | { kind: 'type' }
  | { kind: 'single'; fact: (typeof single)[number] }
  | { kind: 'list'; fact: (typeof lists)[number] }
  | { kind: 'cell'; fact: Rows; row: number; column: string };

/** The place that a path names, or undefined: `type`, `/netWeight`, `/bales`, `/lines/2/quantity` (rows from 0). */
export function placeOf(path: string): Place | undefined {
  if (path === 'type') return { kind: 'type' };
  const [empty, fact = '', row, column, ...more] = path.split('/');
  if (empty !== '' || more.length > 0) return undefined;
  if (row === undefined) {
    const one = single.find((f) => f === fact);
    if (one) return { kind: 'single', fact: one };
    const list = lists.find((f) => f === fact);
    return list && { kind: 'list', fact: list };
  }
  if (!(fact in rows) || column === undefined || !/^\d{1,6}$/u.test(row)) return undefined;
  const columns: readonly string[] = rows[fact as Rows];
  return columns.includes(column) ? { kind: 'cell', fact: fact as Rows, row: Number(row), column } : undefined;
}

/** Does the place decide what the goods are, where they come from, or through whose hands they went? */
export const decides = (place: Place): boolean =>
  place.kind === 'cell'
    ? place.fact === 'parties' || place.fact === 'sites' || ['origin', 'description', 'hsCode'].includes(place.column)
    : place.kind !== 'type' &&
      [
        'countryOfOrigin',
        'origins',
        'hsCodes',
        'seller',
        'buyer',
        'shipper',
        'consignee',
        'manufacturer',
        'issuer',
        'portOfLoading',
      ].includes(place.fact);

/** What is wrong with a value for a place: what was expected there, or undefined when it fits. */
export function misfit(place: Place, value: AmendedValue): string | undefined {
  if (value === null)
    return place.kind === 'type' || (place.kind === 'cell' && needed[place.fact]?.includes(place.column))
      ? 'expected a value: a row without it says nothing'
      : undefined;
  const parsed = schemaOf(place).safeParse(value);
  return parsed.success ? undefined : `expected ${parsed.error.issues[0]?.message ?? 'another value'}`;
}

function schemaOf(place: Place): z.ZodType {
  if (place.kind === 'type') return DocumentType;
  if (place.kind !== 'cell') return Facts.shape[place.fact].unwrap().shape.value;
  const { lines, units, flows, events, parties, sites } = Facts.shape;
  const of = { lines: lines.unwrap().shape.value, units, flows, events, parties, sites };
  const row = of[place.fact].element.shape as Readonly<Record<string, z.ZodType>>;
  const column = row[place.column]!;
  return column instanceof z.ZodOptional ? (column.unwrap() as z.ZodType) : column;
}

/** A reading of a place: its value (null: nothing), and where it stands. */
export interface Reading {
  value: AmendedValue;
  evidence?: Evidence;
  doubt?: string;
}

/** What the facts say at a place; undefined when there is no such row. */
export function readingAt(facts: Facts, place: Exclude<Place, { kind: 'type' }>): Reading | undefined {
  if (place.kind === 'cell') {
    const row = rowsOf(facts, place.fact)[place.row];
    if (!row) return undefined;
    const doubt = typeof row.doubt === 'string' ? { doubt: row.doubt } : {};
    return { value: (row[place.column] as AmendedValue | undefined) ?? null, evidence: row.evidence, ...doubt };
  }
  const found = facts[place.fact];
  if (!found) return { value: null };
  const { value, evidence, doubt } = found;
  return { value, evidence, ...(doubt === undefined ? {} : { doubt }) };
}

/** The facts with this value at the place; null takes it away. `evidence`: where it stands. The facts given are left as they are. */
export function withValue(
  facts: Facts,
  place: Exclude<Place, { kind: 'type' }>,
  value: AmendedValue,
  evidence: Evidence,
): Facts {
  if (place.kind !== 'cell') {
    const { [place.fact]: _, ...rest } = facts;
    return (value === null ? rest : { ...rest, [place.fact]: { value, evidence } }) as Facts;
  }
  const amended = rowsOf(facts, place.fact).map((row, i) => {
    if (i !== place.row) return row;
    const { [place.column]: _, doubt: __, ...rest } = row;
    return value === null ? rest : { ...rest, [place.column]: value };
  });
  return { ...facts, [place.fact]: place.fact === 'lines' ? { ...facts.lines, value: amended } : amended } as Facts;
}

type Row = Readonly<Record<string, unknown>> & { evidence: Evidence };
const rowsOf = (facts: Facts, fact: Rows): readonly Row[] =>
  fact === 'lines' ? (facts.lines?.value ?? []) : facts[fact];

/** Longer lists are not repeated beside their amendment. */
export const isLong = (value: AmendedValue): boolean => Array.isArray(value) && value.length > 2000;
