import { rangeOf } from '../base/unit-range.ts';
import type { FieldId } from '../labels/fields.ts';
import { findNumbers } from '../values/index.ts';
import type { Column, Segment, Table, TableRow } from './types.ts';

/** Columns that a total adds up. */
const summed: ReadonlySet<FieldId> = new Set<FieldId>([
  'netWeight', 'grossWeight', 'tareWeight', 'weight', 'lintWeight', 'packages', 'cartons', 'baleCount', 'drumCount', 'rollCount', 'pieces',
  'quantity', 'amount',
]); // biome-ignore format: a word list

const isSummed = (column: Column | undefined): boolean => column?.field !== undefined && summed.has(column.field);

/** The one figure of a cell; marks that part thousands are left out, so that "12.600" is twelve thousand in every row alike. */
const figureIn = (cell: Segment | undefined): number | undefined => {
  const text = cell?.text.trim() ?? '';
  if (/^\p{Nd}{1,3}(?:([.,' ])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u.test(text)) return Number(text.replace(/\P{Nd}/gu, ''));
  const found = /^\p{Nd}[\p{Nd}.,' ]*(?:\s?\p{L}{1,4}\.?)?$/u.test(text) ? findNumbers(text) : [];
  return found.length === 1 ? found[0]!.value : undefined;
};

/** What a cell adds to its column: its figure, or how many packages its range names. */
const addend = (cell: Segment | undefined): number | undefined => {
  const range = cell && rangeOf(cell.text);
  return range && range.count > 1 ? range.count : figureIn(cell);
};

/**
 * The last row of a list that has no word for a sum and no name of its own: every figure of it is what the rows above come to, and a place
 * that each of them fills (the goods, the lot, the pieces of a carton) stands empty. Under one row alone it repeats its figures.
 */
export function settleUnlabelledTotal(table: Table): void {
  const rows = table.rows.filter((r) => r.kind === 'row');
  const last = rows.at(-1);
  const above = rows.slice(0, -1);
  if (!last || last !== table.rows.at(-1) || above.length === 0 || table.rows.some((r) => r.kind === 'total')) return;
  if (isTotalOf(table.columns, last, above)) last.kind = 'total';
}

function isTotalOf(columns: readonly Column[], last: TableRow, above: readonly TableRow[]): boolean {
  const filled = last.cells.flatMap((c, i) => (c ? [i] : []));
  const open = columns.some((_, i) => last.cells[i] === undefined && above.every((r) => r.cells[i] !== undefined));
  if (filled.length < 2 || !open || !filled.every((i) => isSummed(columns[i]))) return false;
  return filled.every((i) => {
    const own = figureIn(last.cells[i]);
    const parts = above.flatMap((r) => (r.cells[i] ? [addend(r.cells[i])] : []));
    if (own === undefined || own <= 0 || parts.length === 0 || parts.some((p) => p === undefined)) return false;
    const sum = parts.reduce<number>((s, p) => s + p!, 0);
    return Math.abs(sum - own) < 0.011 + 0.005 * parts.length;
  });
}
