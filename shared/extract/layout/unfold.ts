import type { Column, Table, TableRow } from './types.ts';

const name = (c: Column): string => c.field ?? c.header.toLowerCase().trim();

/** The same label stands for the same thing, also where its place at the edge of the table made it something else. */
const same = (a: Column, b: Column): boolean => name(a) === name(b) || (letters(a) !== '' && letters(a) === letters(b));

/** A label by its letters and figures: a scan loses signs and spaces of some heads and not of others ("Fardo N", "Fardo N°"; "BaleID", "Bale ID"). */
const letters = (c: Column): string => c.header.toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');

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

/** Columns that number single bales, drums and rolls: one of them begins each group of a list set side by side. */
const numbering: ReadonlySet<string> = new Set(['baleNumber', 'drumNumber', 'rollNumber']);
const weighing = /^(?:net|gross|lint|output)?weight$/iu;

/** Columns before the first group that hold for every group of their row: "Lot | Bale no. | kg | Bale no. | kg". */
const common: ReadonlySet<string> = new Set([
  'lotNumber',
  'batchNumber',
  'date',
  'ginningDate',
  'productionDate',
  'packingDate',
  'gin',
  'ginCode',
  'grade',
]);

/** The groups of columns that stand side by side: the places of each in the table, one apiece for every column of the first; -1 for none. */
interface Groups {
  columns: Column[];
  groups: number[][];
}

/** The columns after which the same ones stand again, with those before them that belong to all; heads that were misread are made good. */
function groupsOf(table: Table): Groups | undefined {
  const named = table.columns.map((c, i) => ({ c, i })).filter(({ c }) => c.field || c.header.trim() !== '');
  const kept = named.length === table.columns.length ? table.columns : named.map(({ c }) => c);
  const period = periodOf(kept);
  if (!period) return groupsByNumber(table.columns);
  // a head that was misread here stands rightly over another group
  const columns = kept
    .slice(0, period)
    .map((c, k) => (c.field ? c : (kept.find((other, i) => i % period === k && other.field) ?? c)));
  const later = kept[period]!;
  if (!same(columns[0]!, later))
    columns[0] = { ...columns[0]!, field: later.field, header: later.header, unit: later.unit };
  const count = kept.length / period;
  return {
    columns,
    groups: Array.from({ length: count }, (_, g) => columns.map((_, k) => named[g * period + k]!.i)),
  };
}

/**
 * Groups that do not repeat exactly: a number of bales that stands again with a weight beside it begins another group, also where columns
 * of the whole row stand before the first, or a head between them could not be read.
 */
function groupsByNumber(columns: readonly Column[]): Groups | undefined {
  const first = columns.findIndex((c) => c.field !== undefined && numbering.has(c.field));
  if (first < 0 || !columns.slice(0, first).every((c) => c.field && common.has(c.field))) return undefined;
  const starts = columns.flatMap((c, i) => (c.field === columns[first]!.field ? [i] : []));
  if (starts.length < 2) return undefined;
  const parts = starts.map((from, g) => columns.slice(from, starts[g + 1] ?? columns.length).map((_, k) => from + k));
  if (!parts.every((part) => part.some((i) => weighing.test(columns[i]!.field ?? '')))) return undefined;
  const fullest = parts.reduce((most, part) => (part.length > most.length ? part : most));
  const shared = columns.slice(0, first).map((_, i) => i);
  const place = (part: number[], want: number): number =>
    part.find((i) => same(columns[i]!, columns[want]!)) ??
    (part.length === fullest.length ? part[fullest.indexOf(want)]! : -1);
  return {
    columns: [...shared, ...fullest].map((i) => columns[i]!),
    groups: parts.map((part) => [...shared, ...fullest.map((want) => place(part, want))]),
  };
}

/** Whether the columns of a table stand several times side by side. */
export const isFolded = (table: Table): boolean => groupsOf(table) !== undefined;

/**
 * A table whose columns stand several times side by side (bale no | kg | bale no | kg) as one with each column once; its
 * rows in column order: all of the first repetition, then the second.
 */
export function unfold(table: Table): Table {
  const found = groupsOf(table);
  if (!found) return table;
  const { columns, groups } = found;
  const own = new Set(groups[0]!.filter((i) => groups[1]!.includes(i)));
  const rows: TableRow[] = [];
  const sums: TableRow[] = [];
  for (const row of table.rows) if (row.kind !== 'row') sums.push(row);
  const group = (row: TableRow, places: readonly number[]): TableRow | undefined => {
    const cells = places.map((i) => row.cells[i]);
    const filled = cells.filter((c, k) => c !== undefined && !own.has(places[k]!)).map((c) => c!);
    const first = filled[0];
    if (!first) return undefined;
    // The repetition's own stretch of the row: with the width of the whole row it would run over the edge of the page.
    const end = Math.max(...filled.map((c) => c.box[0] + c.box[2]));
    const box: TableRow['box'] = [first.box[0], row.box[1], end - first.box[0], row.box[3]];
    return { cells, kind: 'row', page: row.page, box, ...(row.under ? { under: row.under } : {}) };
  };
  const goods = table.rows.filter((row) => row.kind === 'row');
  const down: TableRow[] = [];
  for (const g of groups) for (const row of goods) push(down, group(row, g));
  const across: TableRow[] = [];
  for (const row of goods) for (const g of groups) push(across, group(row, g));
  const at = columns.findIndex((_, k) => !own.has(groups[0]![k]!));
  rows.push(...(follows(across, at) > follows(down, at) ? across : down));
  return { ...table, columns, rows: [...rows, ...sums.map((row) => foldSum(row, groups))] };
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
function follows(rows: readonly TableRow[], at: number): number {
  let count = 0;
  let last = Number.NaN;
  for (const row of rows) {
    const digits = row.cells[at]?.text.match(/\d{1,9}(?=\D*$)/u)?.[0];
    const value = digits ? Number(digits) : Number.NaN;
    if (value === last + 1) count += 1;
    last = value;
  }
  return count;
}

/** A sum row under repeated columns: each figure under the column that it stands in; two figures for one column leave it empty. */
function foldSum(row: TableRow, groups: readonly (readonly number[])[]): TableRow {
  const cells: TableRow['cells'] = groups[0]!.map(() => undefined);
  const twice = new Set<number>();
  const seen = new Set<number>();
  for (const places of groups) {
    for (const [at, column] of places.entries()) {
      const cell = row.cells[column];
      if (!cell || seen.has(column)) continue;
      seen.add(column);
      const figure = /\p{Nd}/u.test(cell.text);
      if (cells[at] && figure && /\p{Nd}/u.test(cells[at].text)) twice.add(at);
      else if (!cells[at] || figure) cells[at] = cell;
    }
  }
  for (const at of twice) cells[at] = undefined;
  return { ...row, cells };
}
