import type { Context } from '../base/context.ts';
import type { FieldId } from '../labels/fields.ts';
import { columnOf } from '../layout/index.ts';
import type { Segment, Table } from '../layout/types.ts';
import { parseNumber } from '../values/index.ts';
import { spellCell } from './cells.ts';
import { decide } from './decide.ts';
import type { Doubts, Spelled } from './spelling.ts';

/** A rule that ties the figures of one row: the columns, and whether their figures fit each other. */
interface RowRule {
  columns: readonly (readonly FieldId[])[];
  fits(figures: number[]): boolean;
  why: string;
}

const near = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack + 1e-9;

const rowRules: readonly RowRule[] = [
  {
    columns: [['grossWeight'], ['tareWeight'], ['netWeight', 'lintWeight']],
    fits: ([gross, tare, net]) => net! > 0 && near(gross! - tare!, net!, 0.0005 + gross! * 1e-9),
    why: 'gross less tare is net in its row',
  },
  {
    columns: [['quantity', 'pieces', 'netWeight'], ['unitPrice'], ['amount']],
    fits: ([quantity, price, amount]) => amount! > 0 && near(quantity! * price!, amount!, 0.0051),
    why: 'price times quantity is the amount of its row',
  },
];

/** Settles doubtful figures of a table by the rows and columns in which they stand. */
export function settleByArithmetic(context: Context, table: Table, doubts: Doubts): void {
  for (const rule of rowRules) {
    const places = rule.columns.map((fields) => columnOf(table, ...fields));
    if (places.some((i) => i < 0)) continue;
    for (const row of table.rows) {
      const cells = places.map((i) => row.cells[i]);
      if (cells.some((c) => !c || c.words.length === 0)) continue;
      const texts = cells.map((c) => spellCell(c!, doubts));
      const figures = (read: readonly string[]): number[] | undefined => figuresOf(context, read);
      decide(
        doubts,
        texts,
        (read) => {
          const values = figures(read);
          return values && rule.fits(values) ? values.join() : undefined;
        },
        rule.why,
      );
    }
  }
  for (const column of table.columns.keys()) settleColumn(context, table, column, doubts);
}

/** The figures that texts read as; undefined when one is none, or may be another ("1.234"). */
function figuresOf(context: Context, texts: readonly string[]): number[] | undefined {
  const values: number[] = [];
  for (const text of texts) {
    const value = figureOf(context, text);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

const figureOf = (context: Context, text: string): number | undefined => {
  const plain = text.replace(/^[^\d\-(]*|\s*\p{L}{1,3}\.?$/gu, '');
  if (/\p{L}|[.,]{2}/u.test(plain)) return undefined;
  const number = parseNumber(plain, context.mark);
  return number && !number.doubt ? number.value : undefined;
};

/** The cells of a column in the rows from `from` up to `to` that are no sums. */
const addends = (rows: Table['rows'], column: number, from: number, to: number): Segment[] =>
  rows.slice(from, to).flatMap((row) => (row.kind === 'row' && row.cells[column] ? [row.cells[column]!] : []));

/** Each total and subtotal against the cells above it; a total under subtotals against all rows. */
function settleColumn(context: Context, table: Table, column: number, doubts: Doubts): void {
  let from = 0;
  for (const [at, row] of table.rows.entries()) {
    if (row.kind !== 'subtotal' && row.kind !== 'total') continue;
    const printed = row.cells[column];
    if (printed && printed.words.length > 0) {
      const start = row.kind === 'total' ? 0 : from;
      settleSum(context, addends(table.rows, column, start, at), printed, doubts);
    }
    if (row.kind === 'subtotal') from = at + 1;
    else break;
  }
}

/** Cells of a sum that may be open: beyond, too many combinations fit by chance. */
const mostOpen = 5;
/** Combinations by which a sum may be settled: among more, one fits by chance. */
const mostCombinations = 600;

function settleSum(context: Context, cells: readonly Segment[], total: Segment, doubts: Doubts): void {
  if (cells.length < 2) return;
  const texts = [...cells, total].map((cell) => spellCell(cell, doubts));
  const open = texts.filter((t) => t.doubts.length > 0);
  if (open.length === 0 || open.length > mostOpen) return;
  const isTotal = (t: Spelled): boolean => t === texts.at(-1);
  let fixed = 0;
  let decimals = 0;
  for (const text of texts) {
    decimals = Math.max(decimals, decimalsOf(text.text));
    if (text.doubts.length > 0) continue;
    const value = figureOf(context, text.text);
    if (value === undefined) return;
    fixed += isTotal(text) ? -value : value;
  }
  const slack = 0.5 * 10 ** -Math.min(decimals, 3) * (1 - 1e-6);
  decide(
    doubts,
    open,
    (read) => {
      const values = figuresOf(context, read);
      if (!values || values.some((v) => v <= 0)) return undefined;
      const rest = values.reduce((sum, v, i) => sum + (isTotal(open[i]!) ? -v : v), fixed);
      return Math.abs(rest) <= slack ? values.join() : undefined;
    },
    'the sum of its column',
    { most: mostCombinations },
  );
}

const decimalsOf = (text: string): number => /[.,](\d{1,3})\D*$/u.exec(text)?.[1]?.length ?? 0;
