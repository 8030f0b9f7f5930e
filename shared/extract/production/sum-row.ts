import type { TableRow } from '../layout/types.ts';

const sums =
  /^\W*(?:grand |sub-?|page |lot )?(?:totale?s?|sums?|somme|summe|gesamt|итого|всего|toplam|genel toplam|jami|合计|总计|小计|共计|总和)(?!\p{Ll}*[-\s]?\d)/iu;

/** A row that sums others, also where its label has more words than a table's own ("Total in"). */
export function isSum(row: TableRow): boolean {
  if (row.kind !== 'row') return true;
  const label = row.cells.find((c) => c !== undefined);
  return label !== undefined && label.text.length <= 40 && sums.test(label.text);
}
