import type { TableRow } from '../layout/types.ts';
import { parseQuantity } from '../values/index.ts';

/** Blanks may be lost on a scan: "Col.total", "Grandtotal". */
const sums =
  /^\W*(?:grand ?|sub-? ?|page ?|lot ?|col(?:umn|onna|onne|una)?\.? ?)?(?:totale?s?|sums?|somme|summe|gesamt|итого|всего|toplam|genel toplam|jami|合计|总计|小计|共计|总和)(?!\p{Ll}*[-\s]?\d)/iu;

const carried =
  /^\W*(?:carried|brought|carry|[bc]\/f)(?:\s|$)|^\W*(?:à reporter|report|riporto|übertrag|перенос|承前|转下|过次|suma y sigue|a transportar|de transporte)/iu;

const units = new Set(['bale', 'drum', 'roll', 'carton', 'piece', 'bag', 'bin', 'case']);

/** A row that is mostly empty and begins with a count of units ("46 bales | | 9,672.1") sums the rows above it. */
function isCount(row: TableRow, label: string): boolean {
  const filled = row.cells.filter((c) => c !== undefined).length;
  return filled * 2 <= row.cells.length && units.has(parseQuantity(label)?.unit ?? '');
}

/** A row that sums others, also where its label has more words than a table's own ("Total in"). */
export function isSum(row: TableRow): boolean {
  if (row.kind !== 'row') return true;
  const label = row.cells.find((c) => c !== undefined);
  return (
    label !== undefined &&
    label.text.length <= 40 &&
    (sums.test(label.text) || carried.test(label.text) || isCount(row, label.text))
  );
}
