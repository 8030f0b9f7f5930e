import type { Column, Table, TableRow } from './types.ts';

const name = (c: Column): string => c.field ?? c.header.toLowerCase().trim();

/** The number of columns after which the same columns stand again, or undefined. */
export function periodOf(columns: readonly Column[]): number | undefined {
  const n = columns.length;
  for (let p = 1; p <= n / 2; p++) {
    if (n % p !== 0) continue;
    if (!columns.slice(0, p).some((c) => c.field)) continue;
    if (columns.every((c, i) => name(c) === name(columns[i % p]!))) return p;
  }
  return undefined;
}

/**
 * A table whose columns stand several times side by side (bale no | kg | bale no | kg) as one with each column once; its
 * rows in column order: all of the first repetition, then the second.
 */
export function unfold(table: Table): Table {
  const named = table.columns.map((c, i) => ({ c, i })).filter(({ c }) => c.field || c.header.trim() !== '');
  const kept = named.length === table.columns.length ? table.columns : named.map(({ c }) => c);
  const period = periodOf(kept);
  if (!period) return table;
  const index = named.map(({ i }) => i);
  const columns = kept.slice(0, period);
  const rows: TableRow[] = [];
  const sums: TableRow[] = [];
  for (const row of table.rows) if (row.kind !== 'row') sums.push(row);
  for (let g = 0; g < kept.length; g += period) {
    for (const row of table.rows) {
      if (row.kind !== 'row') continue;
      const cells = columns.map((_, k) => row.cells[index[g + k]!]);
      if (cells.every((c) => c === undefined)) continue;
      const first = cells.find((c) => c !== undefined)!;
      rows.push({ cells, kind: 'row', page: row.page, box: [first.box[0], row.box[1], row.box[2], row.box[3]] });
    }
  }
  return { ...table, columns, rows: [...rows, ...sums.map((row) => foldSum(row, columns.length))] };
}

/** A sum row under repeated columns keeps its filled cells in order, the label first and the figure last. */
function foldSum(row: TableRow, width: number): TableRow {
  if (row.cells.length <= width) return row;
  const filled = row.cells.filter((c) => c !== undefined);
  const cells: TableRow['cells'] = Array.from({ length: width }, () => undefined);
  filled.slice(-width).forEach((c, i, all) => {
    cells[width - all.length + i] = c;
  });
  return { ...row, cells };
}
