import type { FieldId } from '../labels/fields.ts';
import { toSegment } from './join.ts';
import { readLabel } from './labelled.ts';
import type { Cells } from './special-lines.ts';
import type { Column, Line, TableRow } from './types.ts';

/** What is said under an item of that item alone ("Commodity code: 6110.30.30", "Batch: 7781   Country of origin: Vietnam"). */
const ofItem: ReadonlySet<FieldId> = new Set<FieldId>([
  'hsCode', 'composition', 'countryOfOrigin', 'cottonOrigin', 'tomatoOrigin', 'regionOfOrigin', 'lotNumber', 'batchNumber', 'yarnLot', 'fabricLot',
  'styleNumber', 'color', 'size', 'variety', 'grade', 'staple', 'micronaire', 'cropYear', 'yarnCount', 'grammage', 'orderNumber', 'customerNumber',
]); // biome-ignore format: a word list
/** Columns of a table of goods sold; in a list of bales or drums a lot's number heads the rows below it. */
const sold: ReadonlySet<FieldId> = new Set<FieldId>(['unitPrice', 'amount']);

/** Whether a line under a row of goods sold holds nothing but labels that speak of one item, with their values. */
export const saysOfItem = (line: Line, columns: readonly Column[]): boolean =>
  columns.some((c) => c.field && sold.has(c.field)) &&
  line.segments.every((s) => {
    const label = readLabel(s.text);
    return label?.colon && label.rest !== '' && label.fields.some((f) => ofItem.has(f));
  });

/** A line under an item in the cell of its description, wherever the line begins. */
export function underItem(line: Line, cells: Cells, columns: readonly Column[], aspect: number): Cells {
  const at = columns.findIndex((c) => c.field && described.has(c.field));
  if (at < 0 || line.segments[0]!.cell) return cells;
  const words = line.segments.flatMap((s) => s.words);
  return columns.map((_, i) => (i === at ? toSegment(words, line.page, aspect) : undefined));
}
const described: ReadonlySet<FieldId> = new Set<FieldId>(['description', 'product', 'rawMaterial']);

const counts: ReadonlySet<FieldId> = new Set<FieldId>(['packages', 'quantity', 'cartons', 'containerNumber']);
const weighed: ReadonlySet<FieldId> = new Set<FieldId>(['grossWeight', 'netWeight', 'weight']);

/**
 * Whether a line goes on with the count of the row above: what the containers hold, in brackets under their number ("2 CNTR" over
 * "(432 CARTONS)"), and no weight of its own beside the weight of that row.
 */
export function isCountInBrackets(cells: Cells, above: TableRow, columns: readonly Column[]): boolean {
  if (above.kind !== 'row') return false;
  const counted = columns.some((c, i) => {
    const [own, first] = [cells[i]?.text.trim(), above.cells[i]?.text];
    return (
      c.field && counts.has(c.field) && own && first && /\p{Nd}/u.test(first) && /^\(\s*\p{Nd}[^()]*\)$/u.test(own)
    );
  });
  const weights = columns.flatMap((c, i) => (c.field && weighed.has(c.field) ? [i] : []));
  return counted && weights.some((i) => above.cells[i]) && weights.every((i) => !cells[i]);
}
