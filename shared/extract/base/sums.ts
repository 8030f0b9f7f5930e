import type { Facts, GoodsLine, PrintedSum } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { isOfOther } from '../layout/foot-rows.ts';
import type { Table, TableRow } from '../layout/types.ts';
import { parseCurrency } from '../values/index.ts';
import { carriedSums } from './carried-over.ts';
import { type Context, evidenceOf } from './context.ts';
import { figure } from './figure.ts';
import { lineProducts, sure } from './line-products.ts';
import { goodsTables } from './lines.ts';
import { moneyIn } from './totals.ts';

const same = (a: number, b: number, slack: number): boolean => Math.abs(a - b) <= slack + Math.abs(b) * 1e-9;
const round = (value: number): number => Number(value.toFixed(4));

const sum = (
  of: string,
  printed: number,
  computed: number,
  evidence: PrintedSum['evidence'],
  unit?: string,
): PrintedSum => ({
  of,
  printed,
  computed,
  ...(unit ? { unit } : {}),
  evidence,
});

const summed: readonly FieldId[] = [
  'amount', 'netWeight', 'grossWeight', 'tareWeight', 'weight', 'packages', 'cartons', 'pieces', 'baleCount', 'quantity', 'lintWeight',
  'seedCottonWeight',
]; // biome-ignore format: a word list

/** Each total and subtotal row of a table against the rows above it. A row that cannot be read surely leaves the sum out. */
function columnSums(context: Context, table: Table, before: Map<FieldId, number>): PrintedSum[] {
  const found: PrintedSum[] = [];
  if (context.layout.tables.length === 1 && table.rows.every((r) => r.kind === 'row')) return found;
  // taxes, freight and the like lie between the amounts and a total: those are `moneySums`
  const moved = context.layout.pairs.some((p) =>
    ['tax', 'freight', 'insurance', 'discount', 'deposit'].includes(p.field),
  );
  for (const [i, column] of table.columns.entries()) {
    if (!column.field || !summed.includes(column.field)) continue;
    let sinceSub = 0;
    let all = 0;
    let subs = 0;
    let rows = 0;
    let whole = true;
    const values: number[] = [];
    const note = (kind: TableRow['kind'], row: TableRow, printed: number) => {
      const ways =
        kind === 'subtotal'
          ? [sinceSub, all]
          : [all, subs > 0 ? subs : all, sinceSub, all + (before.get(column.field!) ?? 0)];
      if (column.field === 'amount' && (moved || kind === 'total')) return;
      ways.push(...countsIn(row, i).map((n) => values.slice(-n).reduce((a, b) => a + b, 0)));
      const hit = ways.find((w) => same(w, printed, 0.011 + rows * slackOf(column.field!)));
      const of = `${column.header || column.field} of ${rows} row${rows === 1 ? '' : 's'}`;
      found.push(
        sum(of, printed, hit === undefined ? round(ways[0]!) : printed, evidenceOf(context, row), column.unit),
      );
    };
    for (const row of table.rows) {
      const cell = row.cells[i];
      if (row.kind === 'brought') continue;
      if (row.kind !== 'row' && isOfOther(row.cells.find((c) => c !== undefined)?.text, column.field)) continue;
      if (row.kind === 'row') {
        const value = cell && figure(context, table, i, cell);
        if (value === undefined) {
          whole = false;
          continue;
        }
        rows += 1;
        values.push(value);
        sinceSub += value;
        all += value;
        continue;
      }
      // "Total US$ 15,960.00" of a line that runs below all columns is no count of pieces
      const money = column.field !== 'amount' && cell !== undefined && parseCurrency(cell.text) !== undefined;
      const printed = cell && !money ? figure(context, table, i, cell) : undefined;
      // a sum without a word to say so is no statement that could be wrong
      if (!row.cells.some((c) => c && /\p{L}/u.test(c.text))) continue;
      if (printed !== undefined && whole && rows > 0) note(row.kind, row, printed);
      if (row.kind === 'subtotal') {
        subs += printed ?? 0;
        sinceSub = 0;
      }
    }
    // a grand total may follow several lists of the same columns
    before.set(column.field, whole ? (before.get(column.field) ?? 0) + all : Number.NaN);
  }
  return found;
}

/** Counts that the row of a sum prints beside it: "TOTAL 158: 20 | 4,410.6" sums the 20 rows above, whatever list they stand in. */
const countsIn = (row: TableRow, column: number): number[] =>
  row.cells
    .flatMap((cell, i) =>
      cell && i !== column
        ? [...cell.text.matchAll(/(?<![\p{L}\p{Nd}.,/-])\p{Nd}{1,4}(?![\p{L}\p{Nd}.,/-])/gu)].map((m) => Number(m[0]))
        : [],
    )
    .filter((n) => n > 1);

/** Rounding that each row may bring in, by column. */
const slackOf = (field: FieldId): number => (/weight/iu.test(field) ? 0.006 : 0);

/** The amounts of all lines against subtotal and total, and subtotal with tax against total. */
function moneySums(context: Context, facts: Facts): PrintedSum[] {
  const found: PrintedSum[] = [];
  const tables = goodsTables(context.layout.tables);
  const rows = tables.flatMap((t) => t.rows.filter((r) => r.kind === 'row').map((row) => ({ t, row })));
  const amounts = (facts.lines?.value ?? []).map((l: GoodsLine) => l.amount);
  const readable =
    amounts.length > 0 &&
    amounts.length === rows.length &&
    amounts.every((a) => a !== undefined) &&
    (facts.lines?.value ?? []).every((l) => l.evidence.confidence >= sure);
  const extras = ['freight', 'insurance', 'discount', 'deposit'].flatMap((field) => {
    const pair = context.layout.pairs.find((p) => p.field === field);
    const value = pair && moneyIn(context, pair.value.map((s) => s.text).join(' '));
    return value === undefined ? [] : [field === 'discount' || field === 'deposit' ? -Math.abs(value) : value];
  });
  const unread =
    context.layout.pairs.some((p) => ['freight', 'insurance', 'discount'].includes(p.field)) && extras.length === 0;
  const { subtotal, tax, total } = facts;
  const lines = readable ? amounts.reduce<number>((s, a) => s + a!, 0) : undefined;
  const ways = (base: number): number[] => {
    let all = [base];
    for (const extra of [...extras, ...(tax ? [tax.value] : [])]) all = [...all, ...all.map((v) => v + extra)];
    return all;
  };
  const check = (
    of: string,
    base: number,
    target: { value: number; evidence: PrintedSum['evidence'] },
    plain: number,
  ) => {
    const hit = ways(base).some((v) => same(v, target.value, 0.011 + 0.005 * (facts.lines?.value.length ?? 1)));
    if (!hit && unread) return;
    found.push(sum(of, target.value, hit ? target.value : round(plain), target.evidence, facts.currency?.value));
  };
  if (lines !== undefined && subtotal) check('amounts of the lines (subtotal)', lines, subtotal, lines);
  else if (lines !== undefined && total) {
    check('amounts of the lines (total)', lines, total, lines + (tax?.value ?? 0) + extras.reduce((s, e) => s + e, 0));
  }
  if (subtotal && tax && total) {
    check(
      'subtotal and tax (total)',
      subtotal.value,
      total,
      subtotal.value + tax.value + extras.reduce((s, e) => s + e, 0),
    );
  }
  return found;
}

/**
 * The sums that the paper prints, each with its own addition. `computed` equals `printed` when they agree within the rounding of
 * the figures; a sum of which any term was not read surely is left out.
 */
export function addSums(context: Context, facts: Facts): void {
  const before = new Map<FieldId, number>();
  for (const table of context.layout.tables) {
    for (const s of lineProducts(context, facts, table)) facts.sums.push(s);
    for (const s of columnSums(context, table, before)) facts.sums.push(s);
  }
  for (const s of carriedSums(context, facts.sums)) facts.sums.push(s);
  for (const s of moneySums(context, facts)) facts.sums.push(s);
}
