import type { Facts, PrintedSum } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import type { Column, Segment, Table, TableRow } from '../layout/types.ts';
import { type DecimalMark, kgPerUnit, parseCurrency, parseNumber, parseQuantity, parseUnit } from '../values/index.ts';
import { type Context, cellNumber, evidenceOf } from './context.ts';

/** Below this confidence a figure was not read surely, and no sum is made with it. */
export const sure = 0.8;

/** Factors between a price's unit and a quantity's unit: a product that is off by one of them is no wrong sum. */
const unitFactors = [
  10, 12, 100, 1000, 144, 2.204623, 2204.623, 0.453592, 20, 45.35924, 46.2971, 480, 22.04623, 50, 112, 0.9144, 1.0936,
];

/** Columns that say how much is sold; a price may be meant for a unit of any of them. */
const quantities: ReadonlySet<FieldId> = new Set(['quantity', 'pieces']);
const weights: ReadonlySet<FieldId> = new Set(['netWeight', 'weight', 'grossWeight', 'lintWeight']);
const counts: ReadonlySet<FieldId> = new Set([
  'packages', 'cartons', 'baleCount', 'drumCount', 'rollCount', 'length', 'area',
]); // biome-ignore format: a word list

/** Columns that change the product of quantity and price. */
const moving: ReadonlySet<FieldId> = new Set(['discount', 'tax', 'taxRate', 'freight', 'insurance', 'deposit']);

/** A figure that may be the quantity; `bound` is how far the amount may be off for a mismatch to be told (packages are seldom priced). */
interface Candidate {
  value: number;
  /** Half of the last printed digit of a weight, which may have been rounded after the amount was made. */
  rounding: number;
  bound: number | undefined;
  doubted: boolean;
}

interface Product {
  row: TableRow;
  index: number;
  amount: number;
  /** Quantity × price as the row gives it when it does not make the amount; the amount itself when it does. */
  product: number;
}

const near = (a: number, b: number): boolean => b !== 0 && Math.abs(a / b - 1) < 0.006;
const halfStep = (text: string | undefined): number =>
  0.5 * 10 ** -(text?.match(/[.,](\d{1,6})\D*$/u)?.[1]?.length ?? 0);

/**
 * Quantity × unit price against the amount of each line. The quantity is whichever figure of the row gives the amount: the quantity, a
 * weight, pieces, bales. Where none does, in no unit of trade, and nothing on the row could change the product, the line does not add up.
 */
export function lineProducts(context: Context, facts: Facts, table: Table): PrintedSum[] {
  const columns = (field: FieldId): number[] => table.columns.flatMap((c, i) => (c.field === field ? [i] : []));
  const [prices, amounts] = [columns('unitPrice'), columns('amount')];
  if (prices.length === 0 || amounts.length === 0) return [];
  const goods = table.rows.filter((row) => row.kind === 'row');
  const found = table.rows.flatMap((row, i): Product[] => {
    if (row.kind !== 'row') return [];
    const pairs = prices.flatMap((p) => amounts.map((a) => ({ p, a })));
    const products = pairs.map(({ p, a }) => productOf(context, facts, table, row, i, p, a, goods.length === 1));
    const agreeing = products.find((x) => x && x.product === x.amount);
    // A second price or amount (another currency, before and after tax) leaves open which belongs to which.
    const only = pairs.length === 1 ? products[0] : undefined;
    const product = agreeing ?? only;
    return product ? [product] : [];
  });
  return withoutCommonRatio(found).map(({ row, index, amount, product }) => ({
    of: `line ${index + 1}: quantity × unit price`,
    printed: amount,
    computed: product,
    evidence: evidenceOf(context, row),
  }));
}

/** Several lines off by one and the same ratio: a price in a unit that no table knows, or a rebate on all of them, and no wrong sum. */
function withoutCommonRatio(found: Product[]): Product[] {
  const off = found.filter((x) => x.product !== x.amount);
  const [first] = off;
  if (!first || off.length < 2) return found;
  const ratio = first.amount / first.product;
  return off.every((x) => near(x.amount / x.product, ratio)) ? found.filter((x) => !off.includes(x)) : found;
}

function productOf(
  context: Context,
  facts: Facts,
  table: Table,
  row: TableRow,
  index: number,
  p: number,
  a: number,
  single: boolean,
): Product | undefined {
  const [price, amount] = [row.cells[p], row.cells[a]];
  if (!price || !amount || price.confidence < sure || amount.confidence < sure) return undefined;
  const [pv, av] = [cellNumber(context, price), cellNumber(context, amount)];
  if (!pv?.value || !av?.value || pv.doubt || av.doubt) return undefined;
  const candidates = table.columns.flatMap((column, k): Candidate[] => {
    const cell = row.cells[k];
    return cell && k !== p && k !== a ? candidatesIn(context, facts, column, cell) : [];
  });
  const slack = (c: Candidate): number =>
    0.011 + Math.abs(c.value) * halfStep(pv.text) + Math.abs(pv.value) * c.rounding;
  const gives = (c: Candidate): boolean =>
    Math.abs(c.value * pv.value - av.value) <= slack(c) + Math.abs(av.value) * 1e-9;
  const product = { row, index, amount: av.value };
  if (candidates.some(gives)) return { ...product, product: av.value };
  const told = candidates.filter((c) => c.bound !== undefined);
  const [main] = told.toSorted((x, y) => y.bound! - x.bound!);
  if (!main || told.some((c) => c.doubted)) return undefined;
  const blocked =
    table.columns.some(
      (column, k) => k !== p && k !== a && row.cells[k] && changes(context, facts, column, row.cells[k]),
    ) || otherCurrency(table.columns[p]!, table.columns[a]!, price, amount);
  if (blocked) return undefined;
  const { netWeight, grossWeight, baleCount, packages } = facts;
  const elsewhere = single ? [netWeight, grossWeight, baleCount, packages].flatMap((f) => (f ? [f.value] : [])) : [];
  // Several figures of a row together (cartons × pieces in each), and what the paper weighs in all.
  const values = candidates.map((c) => c.value);
  const together = values.flatMap((x, i) => values.slice(i + 1).map((y) => x * y));
  const inOtherUnit = [...values, ...elsewhere, ...together].some((v) => isSold(v * pv.value, av.value));
  const ratio = (c: Candidate): number => Math.max((c.value * pv.value) / av.value, av.value / (c.value * pv.value));
  if (inOtherUnit || !(ratio(main) <= main.bound!)) return undefined;
  return { ...product, product: Number((main.value * pv.value).toFixed(4)) };
}

const isSold = (product: number, amount: number): boolean =>
  near(product, amount) && Math.abs(product - amount) <= 0.0005 * Math.abs(amount)
    ? true
    : unitFactors.some((f) => near(product, amount * f) || near(product * f, amount));

/** Beyond these ratios the figure is not what was priced. */
const boundOf = (field: FieldId): number | undefined =>
  quantities.has(field) ? Number.POSITIVE_INFINITY : field === 'netWeight' ? 3 : weights.has(field) ? 1.5 : undefined;

function candidatesIn(context: Context, facts: Facts, column: Column, cell: Segment): Candidate[] {
  const { field } = column;
  const unnamed = field === undefined && !isCode(cell.text);
  const weighs = field === undefined ? isWeighed(facts, column, cell, context) : weights.has(field);
  if (!unnamed && !(field && (quantities.has(field) || weighs || counts.has(field)))) return [];
  if (cell.confidence < sure) return [];
  const [main, other] = weighs ? [context.weightMark, context.mark] : [context.mark, context.weightMark];
  const readings = [numberIn(context, cell, main), numberIn(context, cell, other)];
  const rounding = weighs ? halfStep(cell.text.trim()) : 0;
  const bound = field === undefined ? (weighs ? 3 : undefined) : boundOf(field);
  const values = [...new Set(readings.flatMap((r) => (r?.value ? [r.value] : [])))];
  const doubted = values.length > 1 || Boolean(readings[0]?.doubt);
  return values.map((value) => ({ value, rounding, bound, doubted }));
}

const numberIn = (context: Context, cell: Segment, mark: DecimalMark) =>
  parseNumber(cell.text, mark) ?? parseQuantity(cell.text, mark) ?? cellNumber(context, cell);

/** A column that no label names but that is headed by a unit of weight, or holds the very net weight of the paper. */
function isWeighed(facts: Facts, column: Column, cell: Segment, context: Context): boolean {
  if (column.field !== undefined || isCode(cell.text)) return false;
  const words = column.header.split(/[\s()[\]/:]+/u).flatMap((w) => parseUnit(w) ?? []);
  const unit = column.unit ?? words.find((w) => kgPerUnit(w) !== undefined);
  if (unit !== undefined && kgPerUnit(parseUnit(unit) ?? unit) !== undefined) return true;
  const net = facts.netWeight?.value;
  return net !== undefined && numberIn(context, cell, context.weightMark)?.value === net;
}

/** Whether a figure of the row may change the product: a discount or tax that is not nil, or a figure whose meaning no label tells. */
function changes(context: Context, facts: Facts, column: Column, cell: Segment): boolean {
  if (!/\p{Nd}/u.test(cell.text)) return false;
  if (column.field !== undefined) return moving.has(column.field) && cellNumber(context, cell)?.value !== 0;
  return !isCode(cell.text) && !isWeighed(facts, column, cell, context);
}

/** Letters or dashes among the digits make a code ("11-004", "THS23"), unless the letters are a unit. */
const isCode = (text: string): boolean =>
  /^(?=.*\p{Nd})(?=.*[\p{L}/-])[\p{L}\p{Nd}./-]+$/u.test(text.trim()) && parseQuantity(text)?.unit === undefined;

const currencyOf = (column: Column, cell: Segment): string | undefined =>
  [...column.header.split(/[\s()[\]/:]+/u), ...cell.text.split(/[\s\d.,]+/u)]
    .map((word) => (word ? parseCurrency(word) : undefined))
    .find((found) => found !== undefined);

function otherCurrency(price: Column, amount: Column, p: Segment, a: Segment): boolean {
  const [x, y] = [currencyOf(price, p), currencyOf(amount, a)];
  return x !== undefined && y !== undefined && x !== y;
}
