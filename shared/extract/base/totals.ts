import type { DocumentType, Fact, Facts } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { isOfOther } from '../layout/foot-rows.ts';
import { columnOf, pairsOf } from '../layout/index.ts';
import type { Segment, Table, TableRow } from '../layout/types.ts';
import { findNumbers, parseCurrency } from '../values/index.ts';
import { type Context, evidenceOf, pairText, readMoney } from './context.ts';

/** The money of a sum's value: percentages beside it do not count, nor do weights and counts. */
export function moneyIn(context: Context, text: string): number | undefined {
  const bare = text.replace(/\(?\d{1,3}(?:[.,]\d+)?\s*%\)?/gu, ' ').trim();
  if (
    /\b(?:kgs?|lbs?|mts?|tons?|tonnes?|bales?|pcs|pieces?|cartons?|ctns?|drums?|packages?|pkgs?|rolls?|m|yds?|bags?)\b|公斤|吨|包|件/iu.test(
      bare,
    )
  )
    return undefined;
  const whole = readMoney(context, bare);
  if (whole) return whole.value;
  const numbers = findNumbers(bare, context.mark);
  return numbers.length === 1 && !/\p{L}{5,}/u.test(bare) ? numbers[0]!.value : undefined;
}

/** Figures of sum rows with several that stand under a column of weights, counts or prices: no sums of money, though the word "Total" stands beside them. */
const notMoney: ReadonlySet<FieldId> = new Set<FieldId>([
  'quantity', 'pieces', 'packages', 'cartons', 'baleCount', 'drumCount', 'rollCount', 'netWeight', 'grossWeight', 'tareWeight', 'weight',
  'length', 'area', 'unitPrice', 'lineNumber',
]); // biome-ignore format: a word list

function countedCells(context: Context): Set<string> {
  const boxes = context.layout.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.kind === 'row' || row.cells.filter((c) => c && /\p{Nd}/u.test(c.text)).length < 2
        ? []
        : row.cells.flatMap((c, i) => {
            const { field } = table.columns[i]!;
            return c && field && notMoney.has(field) ? [`${c.page}|${c.box.join()}`] : [];
          }),
    ),
  );
  return new Set(boxes);
}

const sumPairs = (context: Context, ...fields: FieldId[]): Fact<number>[] => {
  const counted = countedCells(context);
  return pairsOf(context.layout, ...fields).flatMap((pair) => {
    if (counted.has(`${pair.value[0]!.page}|${pair.value[0]!.box.join()}`)) return [];
    const value = moneyIn(context, pairText(pair));
    return value === undefined ? [] : [{ value, evidence: evidenceOf(context, pair.value) }];
  });
};

/** Figures of total or subtotal rows in the column of one of these fields, in order. */
export function rowSums(
  context: Context,
  kind: TableRow['kind'],
  ...fields: FieldId[]
): { table: Table; row: TableRow; cell: Segment; column: number }[] {
  return context.layout.tables.flatMap((table) => {
    const column = columnOf(table, ...fields);
    if (column < 0) return [];
    return table.rows.flatMap((row) => {
      const cell = row.kind === kind ? row.cells[column] : undefined;
      if (isOfOther(row.cells.find((c) => c !== undefined)?.text, table.columns[column]!.field)) return [];
      return cell && /\p{Nd}/u.test(cell.text) ? [{ table, row, cell, column }] : [];
    });
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.011 + Math.abs(b) * 1e-6;

/** Puts sums of money and the currency into `facts`. */
export function addTotals(context: Context, facts: Facts): void {
  const subtotals = [...sumPairs(context, 'subtotal'), ...rowMoney(context, 'subtotal')];
  const taxes = sumPairs(context, 'tax');
  const named = [...sumPairs(context, 'total'), ...rowMoney(context, 'total')];
  // "Total 50" of a packing list counts bales
  const all = moneyPapers.has(context.document.type) ? named : named.filter((t) => parseCurrency(t.evidence.quote));
  const most = subtotals.reduce<Fact<number> | undefined>((m, s) => (!m || s.value > m.value ? s : m), undefined);
  const led = subtotals.find((s) => taxes.some((t) => all.some((a) => near(s.value + t.value, a.value))));
  const subtotal = led ?? most;
  const tax = taxes.length < 2 ? taxes[0] : combined(taxes, subtotal, all);
  const due = sumPairs(context, 'amountDue')[0];
  const total = chooseTotal(facts, all, subtotal, tax) ?? due ?? formAmount(context, facts);
  if (subtotal) facts.subtotal = subtotal;
  if (tax) facts.tax = tax;
  if (due) facts.amountDue = due;
  if (total) facts.total = total;
  addCurrency(context, facts);
}

/** The amount of an invoice set as a form, whose goods stand in labelled rows: it is the total where one amount is named. */
function formAmount(context: Context, facts: Facts): Fact<number> | undefined {
  if (context.document.type !== 'invoice' || (facts.lines?.value.length ?? 0) > 1) return undefined;
  if (context.layout.tables.some((t) => columnOf(t, 'amount') >= 0)) return undefined;
  const found = sumPairs(context, 'amount');
  return new Set(found.map((f) => f.value)).size === 1 ? found[0] : undefined;
}

function rowMoney(context: Context, kind: TableRow['kind']): Fact<number>[] {
  return rowSums(context, kind, 'amount').flatMap(({ cell }) => {
    const value = moneyIn(context, cell.text);
    return value === undefined ? [] : [{ value, evidence: evidenceOf(context, cell) }];
  });
}

/** Several taxes (one a rate) are one tax when together they lead from subtotal to total; else the first stands. */
function combined(taxes: Fact<number>[], subtotal: Fact<number> | undefined, totals: Fact<number>[]): Fact<number> {
  const unique = [...new Map(taxes.map((t) => [t.value, t])).values()];
  // parts by rate are never more than their sum
  const whole = unique.reduce((m, t) => (t.value > m.value ? t : m));
  if (unique.length === 1 || !subtotal) return whole ?? unique[0]!;
  const single = unique.find((t) => totals.some((s) => near(subtotal.value + t.value, s.value)));
  if (single) return single;
  const sum = Number(unique.reduce((s, t) => s + t.value, 0).toFixed(2));
  return totals.some((s) => near(subtotal.value + sum, s.value))
    ? { ...unique[0]!, value: sum }
    : (whole ?? unique[0]!);
}

/** The grand total among the sums called total: the one that the other sums lead to, else the largest. */
function chooseTotal(
  facts: Facts,
  candidates: Fact<number>[],
  subtotal?: Fact<number>,
  tax?: Fact<number>,
): Fact<number> | undefined {
  if (candidates.length < 2) return candidates[0];
  if (subtotal && tax) {
    const led = candidates.find((c) => near(subtotal.value + tax.value, c.value));
    if (led) return led;
  }
  const amounts = facts.lines?.value.map((l) => l.amount);
  if (!tax && amounts && amounts.length > 0 && amounts.every((a) => a !== undefined)) {
    const sum = amounts.reduce((s, a) => s + a!, 0);
    const led = candidates.find((c) => near(sum, c.value));
    if (led && !candidates.some((c) => c.value > led.value)) return led;
  }
  return candidates.reduce((most, c) => (c.value > most.value ? c : most));
}

/** Papers that speak of money without a label: on the others "TL 4455" or "KGS 900" is a lot, a plate, a weight. */
const moneyPapers: ReadonlySet<DocumentType> = new Set<DocumentType>([
  'invoice',
  'purchase-order',
  'payment-record',
  'other',
]);

/** The currency: labelled, beside a total, in the head of a money column, or the only one named beside numbers. */
function addCurrency(context: Context, facts: Facts): void {
  for (const pair of pairsOf(context.layout, 'currency')) {
    const value = parseCurrency(pairText(pair));
    if (value) {
      facts.currency = { value, evidence: evidenceOf(context, pair.value) };
      return;
    }
  }
  for (const pair of pairsOf(context.layout, 'total', 'amountDue', 'subtotal', 'tax', 'unitPrice', 'amount')) {
    const value =
      parseCurrency(pairText(pair)) ?? parseCurrency(pair.label.text) ?? (pair.unit && parseCurrency(pair.unit));
    if (value) {
      facts.currency = { value, evidence: evidenceOf(context, [pair.label, ...pair.value]) };
      return;
    }
  }
  for (const table of context.layout.tables) {
    for (const [i, column] of table.columns.entries()) {
      if (column.field !== 'amount' && column.field !== 'unitPrice') continue;
      const cell = table.rows.map((r) => r.cells[i]).find((c) => c !== undefined);
      const value =
        (column.unit && parseCurrency(column.unit)) ??
        parseCurrency(column.header) ??
        (cell && parseCurrency(cell.text));
      if (value && cell) {
        facts.currency = { value, evidence: { ...evidenceOf(context, cell), quote: `${column.header}: ${cell.text}` } };
        return;
      }
    }
  }
  if (!moneyPapers.has(context.document.type)) return;
  const named = new Map<string, Segment>();
  for (const page of context.layout.pages.slice(0, 5)) {
    for (const line of page.lines.slice(0, 200)) {
      for (const s of line.segments) {
        const value = /\p{Nd}/u.test(s.text) && s.text.length < 60 ? parseCurrency(s.text) : undefined;
        // KGS is the Kyrgyz som by ISO 4217 and kilograms on every other paper
        if (value && value !== 'KGS' && !named.has(value)) named.set(value, s);
      }
    }
  }
  const [only] = named;
  if (only && named.size === 1) facts.currency = { value: only[0], evidence: evidenceOf(context, only[1]) };
}
