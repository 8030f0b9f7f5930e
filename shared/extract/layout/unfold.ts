import type { Column, Table, TableRow } from './types.ts';

const name = (c: Column): string => c.field ?? c.header.toLowerCase().trim();

/** The same label stands for the same thing, also where its place at the edge of the table made it something else. */
const same = (a: Column, b: Column): boolean =>
  name(a) === name(b) || (a.header !== '' && a.header.toLowerCase().trim() === b.header.toLowerCase().trim());

/** "Bales opened (PBI) PBI" over the first group and "PBI" over the others: a heading of the whole list stands above its first label. */
const isHeaded = (first: Column, later: Column): boolean =>
  later.field !== undefined &&
  later.header.trim() !== '' &&
  first.header.toLowerCase().endsWith(` ${later.header.trim().toLowerCase()}`);

/** The number of columns after which the same columns stand again, or undefined. */
export function periodOf(columns: readonly Column[]): number | undefined {
  const n = columns.length;
  for (let p = 1; p <= n / 2; p++) {
    if (n % p !== 0) continue;
    if (!columns.slice(0, p).some((c) => c.field)) continue;
    if (columns.every((c, i) => same(c, columns[i % p]!) || (p > 1 && i % p === 0 && isHeaded(columns[0]!, c))))
      return p;
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
  const later = kept[period]!;
  if (!same(columns[0]!, later))
    columns[0] = { ...columns[0]!, field: later.field, header: later.header, unit: later.unit };
  const rows: TableRow[] = [];
  const sums: TableRow[] = [];
  for (const row of table.rows) if (row.kind !== 'row') sums.push(row);
  const group = (row: TableRow, g: number): TableRow | undefined => {
    const cells = columns.map((_, k) => row.cells[index[g * period + k]!]);
    const filled = cells.filter((c) => c !== undefined);
    const first = filled[0];
    if (!first) return undefined;
    // The repetition's own stretch of the row: with the width of the whole row it would run over the edge of the page.
    const end = Math.max(...filled.map((c) => c.box[0] + c.box[2]));
    const box: TableRow['box'] = [first.box[0], row.box[1], end - first.box[0], row.box[3]];
    return { cells, kind: 'row', page: row.page, box, ...(row.under ? { under: row.under } : {}) };
  };
  const count = kept.length / period;
  const goods = table.rows.filter((row) => row.kind === 'row');
  const down: TableRow[] = [];
  for (let g = 0; g < count; g++) for (const row of goods) push(down, group(row, g));
  const across: TableRow[] = [];
  for (const row of goods) for (let g = 0; g < count; g++) push(across, group(row, g));
  rows.push(...(follows(across) > follows(down) ? across : down));
  return { ...table, columns, rows: [...rows, ...sums.map((row) => foldSum(row, period, index))] };
}

/** A table without the columns that no row fills: a heading beside a list was taken for one ("Bales opened" before "PBI | PBI | PBI"). */
export function withoutEmpty(table: Table): Table {
  const kept = table.columns.flatMap((_, i) => (table.rows.some((r) => r.cells[i]) ? [i] : []));
  if (kept.length === table.columns.length || kept.length < 2) return table;
  const rows = table.rows.map((r) => ({ ...r, cells: kept.map((i) => r.cells[i]) }));
  return { ...table, columns: kept.map((i) => table.columns[i]!), rows };
}

const push = (rows: TableRow[], row: TableRow | undefined): void => {
  if (row) rows.push(row);
};

/** How often a number follows the one before it: numbers run down the columns or across them. */
function follows(rows: readonly TableRow[]): number {
  let count = 0;
  let last = Number.NaN;
  for (const row of rows) {
    const digits = row.cells[0]?.text.match(/\d{1,9}(?=\D*$)/u)?.[0];
    const value = digits ? Number(digits) : Number.NaN;
    if (value === last + 1) count += 1;
    last = value;
  }
  return count;
}

/** A sum row under repeated columns: each figure under the column that it stands in; two figures for one column leave it empty. */
function foldSum(row: TableRow, period: number, index: readonly number[]): TableRow {
  const cells: TableRow['cells'] = Array.from({ length: period }, () => undefined);
  const twice = new Set<number>();
  index.forEach((column, i) => {
    const cell = row.cells[column];
    if (!cell) return;
    const at = i % period;
    const figure = /\p{Nd}/u.test(cell.text);
    if (cells[at] && figure && /\p{Nd}/u.test(cells[at].text)) twice.add(at);
    else if (!cells[at] || figure) cells[at] = cell;
  });
  for (const at of twice) cells[at] = undefined;
  return { ...row, cells };
}
