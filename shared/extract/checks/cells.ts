import type { Segment, Table } from '../layout/types.ts';
import { runKey } from '../values/index.ts';
import type { Doubts, Spelled } from './spelling.ts';

/** A filled cell of a column, with what is open in it; `row` counts the table's rows. */
export interface ColumnCell {
  row: number;
  cell: Segment;
  spelled: Spelled;
  sure: boolean;
}

/** The filled cells of one column among the rows that are no sums. */
export function cellsOf(table: Table, column: number, doubts: Doubts): ColumnCell[] {
  return table.rows.flatMap((row, i) => {
    const cell = row.kind === 'row' ? row.cells[column] : undefined;
    if (!cell || cell.words.length === 0) return [];
    const spelled = spellCell(cell, doubts);
    return [{ row: i, cell, spelled, sure: spelled.doubts.length === 0 }];
  });
}

/** What a cell's words say; a cell whose text is only the end of its words ("No. 60411") is cut at the words that it needs. */
export const spellCell = (cell: Segment, doubts: Doubts): Spelled => doubts.spell(cell.words);

/** A number with its head and tail, without the ornaments around it. */
export const keyOf = (text: string): { head: string; number: bigint; digits: number; tail: string } | undefined => {
  const plain = text.trim().replace(/[.,;:]+$/u, '');
  const key = runKey(plain);
  return key && { head: key.prefix, number: key.number, digits: key.digits, tail: key.suffix };
};
