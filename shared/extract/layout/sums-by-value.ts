import type { FieldId } from '../labels/fields.ts';
import { findNumbers } from '../values/index.ts';
import type { Segment, Table, TableRow } from './types.ts';

/** Columns of which every line of goods fills one at least. */
const ofGoods: ReadonlySet<FieldId> = new Set<FieldId>([
  'quantity', 'unitPrice', 'hsCode', 'netWeight', 'grossWeight', 'weight', 'pieces', 'packages', 'cartons', 'baleCount', 'lineNumber', 'styleNumber',
]); // biome-ignore format: a word list

const value = (cell: Segment | undefined): number | undefined => {
  const found = cell && !/%/u.test(cell.text) ? findNumbers(cell.text) : [];
  return found.length === 1 ? found[0]!.value : undefined;
};

/**
 * Lines of a block of sums whose labels nobody knows ("Mercadoria 19.720,68", "VAT 0,00"): an amount without quantity, price or code
 * that is what the lines above come to is their sum; one of nothing is no line of goods.
 */
export function settleSums(table: Table): void {
  const amount = table.columns.findIndex((c) => c.field === 'amount');
  const keys = table.columns.flatMap((c, i) => (c.field && ofGoods.has(c.field) ? [i] : []));
  if (amount < 0 || keys.length < 2) return;
  const full = (row: TableRow) => keys.filter((k) => /\p{Nd}/u.test(row.cells[k]?.text ?? '')).length;
  let all = 0;
  let known = true;
  let seen = 0;
  const empty = new Set<TableRow>();
  for (const row of table.rows) {
    if (row.kind !== 'row') continue;
    const printed = value(row.cells[amount]);
    const words = row.cells.filter((c, i) => c && i !== amount);
    const bare = seen > 0 && full(row) === 0 && words.length < 3 && words.every((c) => c!.text.length <= 40);
    if (bare && printed === 0) empty.add(row);
    else if (bare && known && printed !== undefined && Math.abs(printed - all) < 0.011) row.kind = 'subtotal';
    else {
      seen += full(row) > 1 ? 1 : 0;
      known &&= printed !== undefined;
      all += printed ?? 0;
    }
  }
  if (empty.size > 0) table.rows = table.rows.filter((r) => !empty.has(r));
}
