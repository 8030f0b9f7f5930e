import type { FieldId } from '../labels/fields.ts';
import { readLabel } from './labelled.ts';
import type { Column, Line, Segment, TableRow } from './types.ts';

const lots: ReadonlySet<FieldId> = new Set<FieldId>(['lotNumber', 'yarnLot', 'fabricLot', 'batchNumber', 'seedLot']);
/** Columns of the numbers of single bales, drums and rolls. */
const unitColumns: ReadonlySet<FieldId> = new Set<FieldId>([
  'baleNumber',
  'baleFrom',
  'drumNumber',
  'drumFrom',
  'rollNumber',
]);

const counted =
  /^\p{Nd}[\p{Nd}.,\s]*\s*(?:bales?|cartons?|ctns?|drums?|rolls?|bags?|boxes|packages|pkgs|balles|fardos|pacas|balle|ballen|balya|кип\p{L}*|тюк\p{L}*|той|kip|δέμ\p{L}*|包|件|箱|桶|卷)\.?$/iu;

/** The lot that a text names when it does nothing else: "LOT 122", "Lot no.: AK-2411". */
export function headedLot(text: string): string | undefined {
  if (text.length > 90) return undefined;
  // the labels behind a dash are those of the count and the weight of the lot
  const [head] = text.split(/\s+[–—-]\s+/u, 1) as [string];
  const label = readLabel(head);
  const code = label?.fields.some((f) => lots.has(f)) ? label.rest + text.slice(head.length) : '';
  if (/^[\p{L}\p{Nd}./-]*\p{Nd}[\p{L}\p{Nd}./-]*$/u.test(code)) return code;
  const [, lot, rest] = /^([\p{L}\p{Nd}./-]*\p{Nd}[\p{L}\p{Nd}./-]*?)[\s,;:()–—-]+(\S.*?)[\s)]*$/u.exec(code) ?? [];
  if (!lot || !rest) return undefined;
  if (text.length <= 40 && ofLot.test(rest)) return lot;
  // "LOT 18 – 88 bales – net weight 19,724.0 kg": its count, and its weight behind a dash or a comma
  const [count, ...more] = rest.split(/\s+[–—-]\s+|[,;]\s+/u);
  return counted.test(count!) && more.length < 3 && more.every((part) => weighed.test(part)) ? lot : undefined;
}

const weighed = /^(?:\p{L}+\.?\s+){0,3}[:：]?\s*\p{Nd}[\p{Nd}.,' ]*\s*(?:kgs?|кг|lbs?|mts?|t|т|公斤|吨)\.?$/iu;

/** What a heading says of its lot besides its number: grade, staple, crop ("LOT 18 - GRADE SM 1.1/8", "Lot 7, crop 2023"). */
const ofLot =
  /^(?:grade|quality|class|type|staple|variety|crop|season|colou?r|mic|style|sort|сорт|тип|класс|grado|calidad|tipo|clase|qualit[éà]|variété|récolte|campagne|cosecha|safra|sorte|cinsi?|kalite|nav|sinf|品级|等级|级)(?!\p{L})/iu;

/** The parts of a line that are headings of lots, when it holds nothing else but how many units each has ("LOT 905/22   20 BALES"). */
export function lotHeadings(line: Line): Segment[] | undefined {
  const headings = line.segments.filter((s) => headedLot(s.text));
  const counts = line.segments.filter((s, i) => i > 0 && counted.test(s.text));
  return headings.length > 0 && headings.length + counts.length === line.segments.length ? headings : undefined;
}

/** The heading over a row: the one that stands over its own columns, else the first. */
const over = (row: TableRow, headings: readonly Segment[]): Segment =>
  [...headings].reverse().find((h) => h.box[0] <= row.box[0] + 0.02) ?? headings[0]!;

/**
 * Gives the rows of a list of bales, drums or rolls the lot of the heading above them, in the order in which the list runs; a cell that
 * holds a lot's heading is no unit and goes.
 */
export function settleLots(columns: readonly Column[], rows: readonly TableRow[]): TableRow[] {
  const id = columns.findIndex((c) => c.field && unitColumns.has(c.field));
  if (id < 0) return [...rows];
  const settled: TableRow[] = [];
  let lot: string | undefined;
  let under: readonly Segment[] | undefined;
  for (const row of rows) {
    if (row.kind !== 'row') {
      settled.push(row);
      continue;
    }
    if (row.under && row.under !== under) {
      under = row.under;
      lot = headedLot(over(row, under).text);
    }
    const named = row.cells[id] && headedLot(row.cells[id].text);
    if (named && row.cells.every((c, i) => i === id || c === undefined)) lot = named;
    else settled.push(lot ? { ...row, lot } : row);
  }
  return settled;
}

/** Whether a row of a list of units counts them ("44 bales | 9,410.1") instead of naming one. */
export const countsUnits = (columns: readonly Column[], cells: readonly (Segment | undefined)[]): boolean => {
  if (!columns.some((c) => c.field && unitColumns.has(c.field))) return false;
  const first = cells.findIndex((c) => c !== undefined);
  const field = columns[first]?.field;
  return (!field || unitColumns.has(field) || field === 'lineNumber') && counted.test(cells[first]?.text ?? '');
};
