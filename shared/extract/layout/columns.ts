import type { Page, Word } from '../../model/index.ts';
import { rulingsAt } from './boxes.ts';
import { wordsUnder } from './column-edges.ts';
import { centerX, right } from './geometry.ts';
import type { HeaderColumn } from './header.ts';
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

/** What stands before an amount in running text: words and a comma, a currency. A cell before another ends in neither. */
const spoken = /\p{L}[.)]?[,;:]$|^(?:[A-Z]{3}|US\$|[$€£])$/u;

/** The last word of a number with blanks between its thousands in running text ("Total 45 bales, 9 720,0 kg"), which no edge of a column parts. */
function endOfNumber(words: readonly Word[], k: number): number {
  let first = k;
  while (first > 0 && /^\d{1,3}$/u.test(words[first - 1]!.text)) first--;
  if (first === 0 || !/^\d{1,3}$/u.test(words[first]!.text) || !spoken.test(words[first - 1]!.text)) return k;
  let last = first;
  while (/^\d{1,3}$/u.test(words[last]!.text) && /^\d{3}(?:[.,]\d+)?[.,;]?$/u.test(words[last + 1]?.text ?? '')) last++;
  return Math.max(last, k);
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
    for (const [k, word] of segment.words.entries()) {
      const i = columnAt(columns, centerX(segment.words[endOfNumber(segment.words, k)]!.box));
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
