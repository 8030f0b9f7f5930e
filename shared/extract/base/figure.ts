import type { Segment, Table } from '../layout/types.ts';
import { kgPerUnit, parseQuantity } from '../values/index.ts';
import { type Context, cellNumber, cellWeight } from './context.ts';
import { sure } from './line-products.ts';
import { moneyIn } from './totals.ts';

/** The figure of a cell in a summed column: weights in kilograms, money and counts as printed; undefined when not read surely. */
export function figure(context: Context, table: Table, column: number, cell: Segment): number | undefined {
  if (cell.confidence < sure || /\p{L}{5,}/u.test(cell.text)) return undefined;
  const field = table.columns[column]!.field!;
  if (/weight/iu.test(field)) {
    // "40 bales" in a total row that has slid under a column of weights is no weight
    const unit = /\p{L}/u.test(cell.text) ? parseQuantity(cell.text)?.unit : undefined;
    if (unit && kgPerUnit(unit) === undefined) return undefined;
    const plain = cellNumber(context, cell);
    if (plain) return plain.doubt ? undefined : plain.value;
    return cellWeight(context, cell, table.columns[column])?.value;
  }
  if (field === 'amount') return moneyIn(context, cell.text);
  const number = cellNumber(context, cell);
  return number?.doubt ? undefined : number?.value;
}
