import type { Table } from '../layout/types.ts';

const compound = /^(.*[\p{L}\d])[-–/](\d{1,6})$/u;

/**
 * Whether a column holds numbers made of a lot and a running number ("65244231033-041", "A7/12"), which look like short ranges: their
 * heads stay the same from row to row, where ranges begin anew in every row.
 */
export function holdsCompounds(table: Table, column: number): boolean {
  const heads = new Map<string, number>();
  let rows = 0;
  for (const row of table.rows) {
    const text = row.kind === 'row' ? row.cells[column]?.text : undefined;
    if (!text) continue;
    rows += 1;
    const head = compound.exec(text.trim())?.[1];
    if (head) heads.set(head, (heads.get(head) ?? 0) + 1);
    if (rows >= 200) break;
  }
  // several lots on one list: few heads over many rows
  const repeated = [...heads.values()].filter((n) => n > 1).reduce((a, b) => a + b, 0);
  return rows > 1 && repeated * 5 >= rows * 3;
}
