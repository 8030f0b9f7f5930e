import type { Page, Word } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';
import { findCountries, findNumbers, parseCountry } from '../values/index.ts';
import { settleBales } from './bale-heads.ts';
import { rulingsAt } from './boxes.ts';
import { wordsUnder } from './column-edges.ts';
import { centerX, right } from './geometry.ts';
import type { HeaderColumn } from './header.ts';
import { otherFields } from './header-label.ts';
import { toSegment } from './join.ts';
import { isPairLine } from './row-kind.ts';
import type { Column, Line, Segment } from './types.ts';

/** Where between two column labels the fewest words are cut: the middle of the widest such gap. */
function valley(from: number, to: number, spans: [number, number, number][]): number {
  const edges = new Map<number, number>([
    [from, 0],
    [to, 0],
  ]);
  for (const [l, r, weight] of spans) {
    if (r <= from || l >= to) continue;
    edges.set(Math.max(l, from), (edges.get(Math.max(l, from)) ?? 0) + weight);
    if (r < to) edges.set(r, (edges.get(r) ?? 0) - weight);
  }
  const xs = [...edges.keys()].sort((a, b) => a - b);
  let depth = 0;
  let best = { depth: Infinity, width: 0, x: (from + to) / 2 };
  for (let i = 0; i + 1 < xs.length; i++) {
    depth += edges.get(xs[i]!)!;
    const width = xs[i + 1]! - xs[i]!;
    if (width < 1e-5) continue;
    if (depth < best.depth || (depth === best.depth && width > best.width)) {
      best = { depth, width, x: (xs[i]! + xs[i + 1]!) / 2 };
    }
  }
  return best.x;
}

/**
 * Column ranges from the labels, the drawn lines and the gaps that the body leaves: right-aligned figures under a wide
 * label and long descriptions under a short one fall into their own column.
 */
export function toColumns(header: HeaderColumn[], body: Line[], page: Page, top: number, low: number): Column[] {
  if (page.grid) return gridColumns(header, body);
  const drawn = rulingsAt(page, top, low);
  const columns: Column[] = header.map((h) => ({
    field: h.field,
    header: h.text,
    unit: h.unit,
    left: h.left,
    right: h.right,
  }));
  const leftEdge = Math.min(...header.map((h) => h.left));
  const rightEdge = Math.max(...header.map((h) => h.right));
  const width = rightEdge - leftEdge;
  const spans: [number, number, number][] = header.map((h) => [h.left, h.right, 3]);
  for (const line of body.slice(0, 80)) {
    if (isPairLine(line)) continue;
    for (const s of line.segments) {
      if (s.box[2] > width * 0.6) continue;
      for (const w of s.words) spans.push([w.box[0], right(w.box), 1]);
    }
  }
  const under = drawn.length > columns.length ? undefined : wordsUnder(header, body, page.width / page.height);
  for (let i = 0; i + 1 < columns.length; i++) {
    const a = header[i]!;
    const b = header[i + 1]!;
    const from = (a.left + a.right) / 2;
    const to = (b.left + b.right) / 2;
    const line = drawn.find((x) => x > from && x < to);
    const x = line ?? (under ? valley(under[i]!.right, under[i + 1]!.left, spans) : valley(from, to, spans));
    columns[i]!.right = x;
    columns[i + 1]!.left = x;
  }
  const outerLeft = drawn.filter((x) => x <= leftEdge + 0.002).at(-1);
  const outerRight = drawn.find((x) => x >= rightEdge - 0.002);
  const [first, last] = [under?.[0], under?.at(-1)];
  if (first) columns[0]!.left = Math.min(columns[0]!.left, first.left - 0.005);
  if (last) columns.at(-1)!.right = Math.max(columns.at(-1)!.right, last.right + 0.005);
  columns[0]!.left = Math.min(columns[0]!.left, outerLeft ?? leftEdge - 0.02);
  columns.at(-1)!.right = Math.max(columns.at(-1)!.right, outerRight ?? rightEdge + 0.02);
  return columns;
}

/** Labels of sums over a column of rows mean the figure of each row. */
const ofTotals: Partial<Record<FieldId, FieldId>> = {
  totalNet: 'netWeight',
  totalGross: 'grossWeight',
  totalPackages: 'packages',
  totalBales: 'baleCount',
  totalQuantity: 'quantity',
};

/** A tariff code with its dots ("5201.00.90"); lots are not numbered so. */
const isTariff = (text: string): boolean => /^\d{4}\.\d{2}(?:\.\d{2,4}){0,3}$/u.test(text.trim());

const is = (c: Column | undefined, ...fields: Column['field'][]): boolean =>
  c !== undefined && fields.includes(c.field);

/**
 * Settles column labels that mean different things by their neighbours and cells: "Total" heads the amounts, "Amount" before the price is
 * the quantity, a second "Price" at the end is the amount, "Item" over words is the description, "Net" over money is no weight.
 */
export function settleFields(columns: Column[], sample: readonly (readonly (Segment | undefined)[])[]): void {
  // lines under an item and the sums below say nothing of what the columns hold
  const full = sample.filter((row) => row.filter((c) => c !== undefined).length * 2 > columns.length);
  const cells = full.length > 0 ? full : sample;
  settleItem(columns, cells);
  for (const column of columns) {
    const also = column.field
      ? otherFields(column.header, column.field).filter((f) => !columns.some((c) => is(c, f)))
      : [];
    if (also.length > 0) column.also = also;
  }
  const texts = (i: number) => cells.flatMap((row) => (row[i] ? [row[i].text] : []));
  const price = columns.findIndex((c) => is(c, 'unitPrice'));
  const amount = columns.findIndex((c) => is(c, 'amount'));
  const total = columns.findLastIndex((c) => is(c, 'total', 'subtotal', 'totalNet', 'totalGross'));
  const none = (...fields: Column['field'][]) => !columns.some((c) => is(c, ...fields));
  if (total >= 0 && amount >= 0 && price > amount && total > price && none('quantity')) {
    columns[amount]!.field = 'quantity';
    columns[total]!.field = 'amount';
  } else if (total >= 0 && amount < 0 && price >= 0) columns[total]!.field = 'amount';
  const prices = columns.flatMap((c, i) => (is(c, 'unitPrice') ? [i] : []));
  if (prices.length > 1 && none('amount')) columns[prices.at(-1)!]!.field = 'amount';
  for (const column of columns) {
    const plain = column.field && ofTotals[column.field];
    if (plain && none(plain)) column.field = plain;
  }
  settleAmount(columns, cells);
  settleBales(columns, cells);
  for (const [i, column] of columns.entries()) {
    // "Partida" is a batch or an item of the tariff
    if (is(column, 'batchNumber', 'lotNumber') && none('hsCode') && texts(i).length > 0 && texts(i).every(isTariff))
      column.field = 'hsCode';
  }
  settleRange(columns, texts);
  for (const [i, column] of columns.entries()) {
    const all = texts(i);
    if (all.length === 0) continue;
    const share = (pattern: RegExp) => all.filter((t) => pattern.test(t)).length / all.length;
    if (is(column, 'countryOfOrigin') && !all.some((t) => parseCountry(t) ?? findCountries(t)[0]))
      column.field = undefined;
    if (
      is(column, 'lineNumber', 'documentNumber') &&
      none('description', 'rawMaterial', 'product') &&
      share(/^(?!\S*\d\S*$).*\p{L}{3}/u) > 0.6
    )
      column.field = 'description';
    if (is(column, 'carrier', 'documentNumber') && i === 0 && isCounting(all)) column.field = 'lineNumber';
    if (/weight/iu.test(column.field ?? '') && share(/[€$£¥]|\b(?:USD|EUR|GBP|CNY|INR)\b/u) > 0.5)
      column.field = undefined;
  }
}

/** "Item" over 000010, 000020 numbers the lines where another column names the goods. */
function settleItem(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  for (const [i, column] of columns.entries()) {
    if (!is(column, 'description', 'product')) continue;
    const texts = cells.flatMap((row) => (row[i] && /\p{Nd}/u.test(row[i].text) ? [row[i].text] : []));
    const numbers = texts.length > 0 && texts.every((t) => /^\d{1,6}[.)]?$/u.test(t.trim()));
    const named = columns.some((c, k) => k !== i && wordsIn(cells, k) && !is(c, 'marks', 'unit'));
    if (numbers && named) column.field = 'lineNumber';
  }
}

/** Whether most cells of a column are words of some length. */
function wordsIn(cells: readonly (readonly (Segment | undefined)[])[], i: number): boolean {
  const texts = cells.flatMap((row) => (row[i] ? [row[i].text] : []));
  return texts.filter((t) => (t.match(/\p{L}/gu)?.length ?? 0) > 5).length * 2 > texts.length;
}

/** "From | To | Bales": numbers of bales, where a column counts these; days and places stay as they are. */
function settleRange(columns: Column[], texts: (i: number) => string[]): void {
  const from = columns.findIndex((c) => is(c, 'periodFrom'));
  const to = columns.findIndex((c) => is(c, 'periodTo'));
  const unit = columns.some((c) => is(c, 'baleCount'))
    ? 'bale'
    : columns.some((c) => is(c, 'drumCount'))
      ? 'drum'
      : undefined;
  if (from < 0 || to < 0 || !unit) return;
  const ids = [...texts(from), ...texts(to)].filter((t) => /\p{Nd}/u.test(t));
  if (ids.length === 0 || !ids.every((t) => /^[A-Z]{0,4}[-/]?\d{1,20}$/iu.test(t))) return;
  columns[from]!.field = `${unit}From`;
  columns[to]!.field = `${unit}To`;
}

/** Line numbers: 1, 2, 3 or 10, 20, 30. */
const isCounting = (texts: readonly string[]): boolean => {
  const numbers = texts.map((t) => Number(t.replace(/\.$/u, '')));
  const step = numbers[0]!;
  return (step === 1 || step === 10) && numbers.filter((n, i) => n === step * (i + 1)).length * 2 > numbers.length;
};

/** Names a column without a known label the amount when in every row it is the product of quantity and unit price. */
function settleAmount(columns: Column[], cells: readonly (readonly (Segment | undefined)[])[]): void {
  const q = columns.findIndex((c) => is(c, 'quantity', 'pieces', 'netWeight'));
  const p = columns.findIndex((c) => is(c, 'unitPrice'));
  if (q < 0 || p < 0 || columns.some((c) => is(c, 'amount'))) return;
  const value = (s: Segment | undefined) => (s ? findNumbers(s.text)[0]?.value : undefined);
  for (const [i, column] of columns.entries()) {
    if (column.field && !is(column, 'total', 'subtotal')) continue;
    const rows = cells.filter(
      (row) => value(row[q]) !== undefined && value(row[p]) !== undefined && value(row[i]) !== undefined,
    );
    const fit = rows.filter(
      (row) => Math.abs(value(row[q])! * value(row[p])! - value(row[i])!) <= 0.01 * Math.abs(value(row[i])!),
    );
    if (rows.length > 0 && fit.length * 2 > rows.length) {
      column.field = 'amount';
      return;
    }
  }
}

/** One column a column of cells, named or not. */
function gridColumns(header: HeaderColumn[], body: Line[]): Column[] {
  const columns: Column[] = header.map((h) => ({
    field: h.field,
    header: h.text,
    unit: h.unit,
    left: h.left,
    right: h.right,
  }));
  const seen = new Set<number>();
  for (const line of body.slice(0, 200)) {
    for (const s of line.segments) {
      if (s.cell!.columnSpan > 1 || seen.has(s.cell!.column)) continue;
      seen.add(s.cell!.column);
      const x = centerX(s.box);
      if (columns.some((c) => x >= c.left && x <= c.right)) continue;
      if (x < columns[0]!.left || x > columns.at(-1)!.right) continue;
      columns.push({ field: undefined, header: '', unit: undefined, left: s.box[0], right: right(s.box) });
      columns.sort((a, b) => a.left - b.left);
    }
  }
  return columns;
}

/** The column that holds an x; the nearest one for an x outside all. */
export function columnAt(columns: readonly Column[], x: number): number {
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (x <= columns[mid]!.right) high = mid;
    else low = mid + 1;
  }
  if (low > 0 && x < columns[low]!.left && columns[low]!.left - x > x - columns[low - 1]!.right) low -= 1;
  return low;
}

/** The words of a line by column; a segment that lies in one column stays whole. Words far outside the table are left out. */
export function toCells(line: Line, columns: readonly Column[], aspect: number): (Segment | undefined)[] {
  const first = columns[0]!;
  const last = columns.at(-1)!;
  const parts: (Segment[] | undefined)[] = [];
  const put = (i: number, segment: Segment) => {
    parts[i] ??= [];
    parts[i]!.push(segment);
  };
  for (const segment of line.segments) {
    if (right(segment.box) < first.left - 0.01 || segment.box[0] > last.right + 0.01) continue;
    const a = columnAt(columns, segment.box[0] + 0.001);
    const b = columnAt(columns, right(segment.box) - 0.001);
    if (a === b || segment.cell || segment.words.length === 1) {
      put(segment.cell && a !== b ? a : columnAt(columns, centerX(segment.box)), segment);
      continue;
    }
    const words: (Word[] | undefined)[] = [];
    for (const word of segment.words) {
      const i = columnAt(columns, centerX(word.box));
      words[i] ??= [];
      words[i]!.push(word);
    }
    words.forEach((group, i) => {
      if (group) put(i, toSegment(group, segment.page, aspect));
    });
  }
  return columns.map((_, i) => {
    const group = parts[i];
    if (!group) return undefined;
    if (group.length === 1) return group[0];
    return toSegment(
      group.flatMap((s) => s.words),
      line.page,
      aspect,
    );
  });
}
