import type { FieldId } from '../labels/fields.ts';
import { findNumbers, parseCurrency, parseUnit } from '../values/index.ts';
import { columnAt } from './columns.ts';
import { cutAtLabels } from './cut-labels.ts';
import { centerX, median, right } from './geometry.ts';
import { headerOf } from './header-label.ts';
import { toSegment } from './join.ts';
import { readLabel } from './labelled.ts';
import { ofTotals } from './settle-fields.ts';
import type { Column, Line, Segment, TableRow } from './types.ts';

/** One entry a column; undefined for an empty cell. */
export type Cells = (Segment | undefined)[];

/** Figures alone under the columns of figures, where every row above names its goods or number: a sum without a label. */
export function isBareSum(cells: Cells, columns: readonly Column[], rows: readonly TableRow[]): boolean {
  const recent = rows.slice(-5).filter((r) => r.kind === 'row');
  if (recent.length === 1 && isSameSum(cells, columns, recent[0]!)) return true;
  if (recent.length < 2 || cells.some((c) => c && !/^[^\p{L}]*\p{Nd}[^\p{L}]*\p{L}{0,3}\.?$/u.test(c.text)))
    return false;
  const keys = columns.flatMap((c, i) => (c.field && summable.has(c.field) ? [] : [i]));
  const named = keys.filter((k) => recent.every((r) => r.cells[k]));
  const sums = columns.flatMap((c, i) => (c.field && summable.has(c.field) && cells[i] ? [i] : []));
  // the last of the bales listed side by side weighs about what the others do; a sum is more than each of its parts
  const value = (c: Segment | undefined) => (c ? findNumbers(c.text)[0]?.value : undefined);
  const exceeds = (i: number) => recent.every((r) => (value(cells[i]) ?? 0) >= (value(r.cells[i]) ?? 0));
  return named.length > 0 && keys.every((k) => !cells[k]) && sums.length > 0 && sums.every(exceeds);
}

/** The sums of a table of one row: two figures or more, each that of the row above, and nothing else. */
const isSameSum = (cells: Cells, columns: readonly Column[], row: TableRow): boolean =>
  cells.filter((c) => c !== undefined).length > 1 &&
  cells.filter((c) => c !== undefined).length < row.cells.filter((c) => c !== undefined).length &&
  cells.every((c, i) => !c || (/^[\p{Nd}.,' ]+$/u.test(c.text) && c.text === row.cells[i]?.text)) &&
  columns.some((c, i) => cells[i] && c.field && summable.has(c.field));

/** Whether a line under a sum is the second line of its cells: figures under the currency of the sum ("USD" over "33,648.36"). */
export const goesOnWithSum = (cells: Cells, sum: TableRow): boolean =>
  sum.kind !== 'row' &&
  cells.some((c) => c !== undefined) &&
  cells.every((c, i) => {
    const above = sum.cells[i]?.text.trim();
    return (
      !c || (/^[\p{Nd}.,' ]+$/u.test(c.text) && above !== undefined && /^(?:[A-Z]{3}|\p{Sc}|[A-Z]{2}\$)$/u.test(above))
    );
  });

/** Columns that a last row adds up. */
const summable: ReadonlySet<FieldId> = new Set<FieldId>([
  'quantity', 'amount', 'netWeight', 'grossWeight', 'tareWeight', 'weight', 'packages', 'cartons', 'pieces', 'baleCount', 'drumCount', 'rollCount',
  'lintWeight', 'seedCottonWeight', 'length', 'area',
]); // biome-ignore format: a word list

/** The figures of a sum line that carry their own labels ("GROSS 4,570.2 KG   NET 4,531.5 KG"), under the columns that these name. */
export function labelledSums(line: Line, columns: readonly Column[]): Cells | undefined {
  const cells: Cells = columns.map(() => undefined);
  let placed = 0;
  for (const segment of line.segments) {
    const match = /^(\p{L}[\p{L}\s.()/]*?)[\s:：]+(\p{Nd}[\p{Nd}.,\s]*\p{L}{0,5}\.?)$/u.exec(segment.text);
    // "USD 74,630.40" carries its currency, not a label
    const head = match && !parseUnit(match[1]!) && !parseCurrency(match[1]!) ? headerOf(match[1]!) : undefined;
    const label = head?.field;
    const plain = label && ofTotals[label];
    const at = label ? columns.findIndex((c) => c.field === label || (plain && c.field === plain)) : -1;
    if (at >= 0) {
      // "TOTAL NET LBS 12,924   TOTAL NET KG 5,862.23": the one in the unit of the column
      const [own, unit] = [columns[at]!.unit, head?.unit];
      if (!cells[at] || (own && unit && parseUnit(own) === parseUnit(unit)))
        cells[at] = { ...segment, text: unit ? `${match![2]!.trim()} ${unit}` : match![2]!.trim() };
      placed += 1;
    } else if (!/\p{Nd}/u.test(segment.text) || placed === 0) cells[0] ??= segment;
  }
  return placed > 0 ? cells : undefined;
}

/** "TOTAL 40 BALES. TOTAL NET WEIGHT 9,473 KG. TOTAL GROSS WEIGHT 9,561 KG.": sums told in a sentence, under no columns. */
export const isSumSentence = (line: Line, columns: readonly Column[], aspect: number): boolean =>
  line.segments.length === 1 &&
  cutSegments(line, columns) > 0 &&
  cutAtLabels(line.segments[0]!, aspect).filter((part) => /\p{Nd}/u.test(part.labelled?.rest ?? '')).length > 1;

/** The cells of a sum line whose label runs over several columns: the label whole in the first of them. */
export function wholeCells(line: Line, columns: readonly Column[], cells: Cells, aspect: number): Cells {
  const [label] = line.segments;
  if (!label || label.cell || /\p{Nd}/u.test(label.text) || cutSegments({ ...line, segments: [label] }, columns) === 0)
    return cells;
  const at = columnAt(columns, label.box[0] + 0.001);
  const words = new Set(label.words);
  return cells.map((cell, i) => {
    if (i === at) return label;
    if (!cell?.words.some((w) => words.has(w))) return cell;
    // the last word of the label may reach into the column of the sum
    const rest = cell.words.filter((w) => !words.has(w));
    return rest.length > 0 ? toSegment(rest, line.page, aspect) : undefined;
  });
}

/** A line of labels that wait for their values below or beside them: a form begins, the table is over. */
export function isLabelLine(line: Line): boolean {
  if (line.segments.length < 2) return false;
  const labels = line.segments.filter((s) => !/\p{Nd}{2}/u.test(s.text) && readLabel(s.text)?.rest === '').length;
  return labels > 1 && labels * 2 >= line.segments.length && !/\p{Nd}{2}/u.test(line.text);
}

/** Words alone above the head of the next table, under a cell that ends in a figure: the caption of that table goes on with no lot or weight. */
export const isCaption = (line: Line, cells: Cells, above: TableRow): boolean =>
  line.segments.length === 1 &&
  !/\p{Nd}/u.test(line.text) &&
  cells.every((c, i) => !c || /\p{Nd}$/u.test(above.cells[i]?.text ?? ''));

/** A second pair of labels under a pair of labels and its values, of which a list may know one alone: a form in two columns goes on. */
export const isNextLabels = (line: Line, columns: readonly Column[], rows: readonly TableRow[]): boolean =>
  columns.length === 2 &&
  rows.length === 1 &&
  line.segments.length === 2 &&
  !/\p{Nd}/u.test(line.text) &&
  line.segments.every((s) => s.text.length <= 40) &&
  line.segments.some((s) => readLabel(s.text)?.rest === '');

/** The row of column numbers (1 | 2 | 3 ...) that some forms print under their head. */
export const isColumnNumbers = (cells: Cells): boolean => {
  const filled = cells.filter((c) => c !== undefined);
  return filled.length > 2 && filled.every((c, i) => Number(c.text.replace(/[().]/gu, '')) === i + 1);
};

/** The gap between cells that stand close is this much wider than the spaces in them; where they hold one word each, this many heights. */
const apart = { spaces: 1.35, heights: 0.36 };

/** Whether the words of a segment part where the columns do: cells that stand so close that they were read as one. */
function keepsColumns(segment: Segment, columns: readonly Column[], aspect: number): boolean {
  const inner: number[] = [];
  const between: number[] = [];
  for (let i = 1; i < segment.words.length; i++) {
    const [a, b] = [segment.words[i - 1]!, segment.words[i]!];
    const gap = ((b.box[0] - right(a.box)) * aspect) / Math.max(a.box[3], b.box[3], 1e-6);
    (columnAt(columns, centerX(a.box)) === columnAt(columns, centerX(b.box)) ? inner : between).push(gap);
  }
  const least = inner.length > 0 ? apart.spaces * median(inner) : apart.heights;
  return between.every((gap) => gap >= least);
}

/** How many segments of a line run over the border of two columns: text that does not keep to the columns. */
export const cutSegments = (line: Line, columns: readonly Column[], aspect = 1): number =>
  line.segments.filter(
    (s) =>
      !s.cell &&
      s.words.length > 1 &&
      columnAt(columns, s.box[0] + 0.001) !== columnAt(columns, right(s.box) - 0.001) &&
      !keepsColumns(s, columns, aspect),
  ).length;
