import type { Page } from '../../model/index.ts';
import { type Body, readBody } from './body.ts';
import { boxStops, joinBoxRows } from './box-heads.ts';
import { toCells, toColumns } from './columns.ts';
import { bottom, centerY, right, union } from './geometry.ts';
import { findHeaders, type Header } from './header.ts';
import { readLabel } from './labelled.ts';
import { settleLots } from './lot-headings.ts';
import { partColumns } from './part-columns.ts';
import { findPlainGrids } from './plain-grid.ts';
import { fillDittos } from './row-cells.ts';
import { rowKind } from './row-kind.ts';
import { settleFields } from './settle-fields.ts';
import { isNextLabels } from './special-lines.ts';
import { settleSums } from './sums-by-value.ts';
import { findTransposed } from './transposed.ts';
import type { Column, Line, PageLayout, Table, TableRow } from './types.ts';
import { isFolded, unfold, withoutEmpty } from './unfold.ts';
import { settleUnlabelledTotal } from './unlabelled-total.ts';
import { kindOf } from './value-kind.ts';

interface PageTable {
  table: Table;
  lines: Set<Line>;
  /** Whether the table's last line is the last of the page but for a footer, so that it may go on overleaf. */
  open: boolean;
  headed: boolean;
}

const lineAbove = (lines: Line[], header: Header): string | undefined => {
  const above = lines[header.first - 1];
  const apart = above ? lines[header.first]!.box[1] - bottom(above.box) : 1;
  if (!above || apart > 2 * above.box[3] || apart < -above.box[3]) return undefined;
  return above.segments.length <= 2 && above.text.length <= 120 ? above.text : undefined;
};

/** Where the lines of a page go up again: its next column begins, and no table runs on into it. */
const columnStarts = (lines: readonly Line[]): number[] =>
  lines.flatMap((line, i) => (i > 0 && centerY(line.box) < lines[i - 1]!.box[1] ? [i] : []));

/** Footers (page numbers, printed-on lines) may follow a table that goes on overleaf. */
const isLast = (lines: Line[], end: number): boolean => lines.length - end <= 3;

/** The lines that a table keeps for itself: not the headings in it, and not a sum of one figure, which reads as a pair too. */
function linesOf(lines: Line[], body: Body): Set<Line> {
  const free = new Set<Line['box']>();
  for (const row of body.rows) {
    if (row.kind === 'row') continue;
    if (row.cells.filter((c) => c && /\p{Nd}/u.test(c.text)).length === 1) free.add(row.box);
  }
  const headings = new Set(body.headings);
  return new Set(lines.filter((l) => !headings.has(l) && !free.has(l.box) && !isSum(l)));
}

const isSum = (line: Line): boolean => line.segments.length <= 3 && rowKind(line.segments) === 'sum';

/**
 * Columns of labels over their values, out of step where a value runs over two lines: the lines below the first labels hold further ones,
 * on every side. In the rows of a table hardly a cell is a label whole.
 */
function isStacked(lines: readonly Line[], columns: number): boolean {
  const cells = lines.slice(0, 12).flatMap((line) => line.segments);
  const labels = cells.filter((s) => readLabel(s.text)?.rest === '' && !/\p{Nd}/u.test(s.text));
  const left = Math.min(...cells.map((s) => s.box[0]));
  const sides = new Set(labels.map((s) => s.box[0] - left < 0.1));
  // of two columns, one of whose labels no list knows, every second line is one of labels
  const enough = columns > 2 ? 3 : 2;
  return labels.length >= enough && labels.length >= 0.2 * cells.length && sides.size > 1;
}

const amount = /^\p{Nd}[\p{Nd}.,' ]*(?:\p{L}{1,8}\.?)?$/u;

/** A sheet of labels with their values beside them, of which one is a label elsewhere ("Raw material | Fresh tomatoes"): no figures stand under it. */
function isKeyed([left, right, more]: readonly Column[], rows: readonly TableRow[]): boolean {
  if (!left || !right?.field || more || kindOf(right.field) !== 'figure') return false;
  const filled = rows.flatMap(({ cells: [label, value] }) => (label && value ? [{ label, value }] : []));
  const labels = filled.filter(({ label }) => readLabel(label.text)?.rest === '').length;
  const figures = filled.filter(({ value }) => amount.test(value.text)).length;
  return labels > 1 && labels * 2 >= filled.length && figures * 2 <= filled.length;
}

function readTable(lines: Line[], header: Header, stops: ReadonlySet<number>, page: Page): PageTable | undefined {
  const start = header.last + 1;
  const next = [...stops].filter((s) => s >= start).sort((a, b) => a - b)[0] ?? lines.length;
  const top = lines[header.first]!.box[1];
  const low = bottom(lines[header.last]!.box);
  const aspect = page.width / page.height;
  const below = lines.slice(start, Math.min(next, start + 80));
  const columns = whereRowsStand(toColumns(header.columns, below, page, top, low), below, aspect);
  const known = columns.filter((c) => c.field).length;
  settleFields(
    columns,
    lines.slice(start, Math.min(next, start + 12)).map((line) => toCells(line, columns, aspect)),
  );
  const body = readBody(lines, start, stops, columns, page);
  const goods = body.rows.filter((r) => r.kind === 'row').length;
  const formGoesOn = lines[body.end] !== undefined && isNextLabels(lines[body.end]!, columns, body.rows);
  if (goods === 0 || formGoesOn || (columns.length < 4 && isStacked(lines.slice(start, body.end), columns.length)))
    return undefined;
  if (isKeyed(columns, body.rows)) return undefined;
  // the second lines of labels that a form broke in two ("Cotton | United | Total | 40" over "origin | States | bales") head nothing
  if (goods === 1 && known > 1 && columns.filter((c) => c.field).length < 2) return undefined;
  return {
    table: {
      columns,
      rows: body.rows,
      pages: [page.number],
      box: union([...lines.slice(header.first, start).map((l) => l.box), ...body.rows.map((r) => r.box)]),
      caption: lineAbove(lines, header),
    },
    lines: linesOf(lines.slice(header.first, body.end), body),
    open: isLast(lines, body.end),
    headed: true,
  };
}

/** The columns where the rows of the next page stand: a table set anew is as wide as its own figures ask. Rows that fill every column tell. */
function refit(columns: Column[], lines: readonly Line[]): Column[] {
  const whole = lines.slice(0, 60).filter((l) => l.segments.length === columns.length);
  if (columns.length < 2 || whole.length < 3) return columns;
  const spans = columns.map((_, i) => {
    const boxes = whole.map((l) => l.segments[i]!.box);
    return { left: Math.min(...boxes.map((b) => b[0])), right: Math.max(...boxes.map(right)) };
  });
  if (spans.some((s, i) => i > 0 && s.left < spans[i - 1]!.right)) return columns;
  const middle = (i: number) => (spans[i]!.right + spans[i + 1]!.left) / 2;
  return columns.map((c, i) => ({
    ...c,
    left: i === 0 ? Math.min(c.left, spans[0]!.left - 0.01) : middle(i - 1),
    right: i === columns.length - 1 ? spans[i]!.right + 0.02 : middle(i),
  }));
}

/**
 * Heads that are set wider than the rows below them, as text by tabs and blanks prints them: rows of as many figures as there are heads, two of
 * which would fall under one, show where the columns are.
 */
function whereRowsStand(columns: Column[], lines: readonly Line[], aspect: number): Column[] {
  const whole = lines.filter((line) => line.segments.length === columns.length);
  const drifts = (line: Line): boolean =>
    line.segments.every((s) => !s.cell && /\p{Nd}/u.test(s.text)) && toCells(line, columns, aspect).includes(undefined);
  return columns.length >= 4 && whole.length >= 3 && whole.every(drifts) ? refit(columns, lines) : columns;
}

/** Rows at the top of a page that go on with the table of the page before, under no header of their own. */
function readContinuation(
  lines: Line[],
  columns: Column[],
  stops: ReadonlySet<number>,
  page: Page,
): PageTable | undefined {
  const aspect = page.width / page.height;
  const enough = Math.max(2, columns.filter((c) => c.field).length * 0.5);
  for (let start = 0; start < Math.min(lines.length, 12) && !stops.has(start); start++) {
    const cells = toCells(lines[start]!, columns, aspect).filter((c) => c && /\p{Nd}/u.test(c.text));
    if (cells.length < enough) continue;
    if (lines[start]!.segments.some((s) => readLabel(s.text)?.colon)) continue;
    const body = readBody(lines, start, stops, columns, page);
    const rows = body.rows.filter((r) => r.kind === 'row');
    if (rows.length === 0) continue;
    return {
      table: {
        columns,
        rows: body.rows,
        pages: [page.number],
        box: union(body.rows.map((r) => r.box)),
        caption: undefined,
      },
      lines: linesOf(lines.slice(start, body.end), body),
      open: isLast(lines, body.end),
      headed: false,
    };
  }
  return undefined;
}

/** A label of a sum that is printed over two lines ("Carried | forward") shows itself only in the whole row. */
function settleKinds(rows: Table['rows']): void {
  for (const row of rows) {
    if (row.kind !== 'row' || row.cells.find((c) => c !== undefined)?.text.includes(' ') === false) continue;
    const kind = rowKind(row.cells);
    if (kind !== 'sum') row.kind = kind;
  }
}

/** A list of bare numbers, with weights or without, goes on with that of the page before where it has no caption of its own. */
const goesOn = (before: Table, { columns }: Table): boolean =>
  columns[0]!.field === undefined &&
  before.columns.length === columns.length &&
  (columns.length === 1 || before.columns[1]!.header === '');

const signature = (columns: readonly Column[]): string =>
  columns.map((c) => c.field ?? c.header.toLowerCase().replace(/\s+/gu, '')).join('|');

/** The tables of a document, joined over its pages, and the lines that they hold. */
export function findTables(pages: readonly PageLayout[]): { tables: Table[]; lines: Set<Line> } {
  const tables: Table[] = [];
  const taken = new Set<Line>();
  let before: { table: Table; columns: Column[]; open: boolean; page: Page; sums: boolean } | undefined;
  for (const [at, { page, lines }] of pages.entries()) {
    // In a shuffled packet the page before is not that of the number before.
    const ahead = pages[at - 1]?.page;
    const onSide = findTransposed(lines, taken);
    const sideLines = new Set(onSide.flatMap((t) => t.lines));
    const headers = findHeaders(lines, page).filter(
      (h) => !lines.slice(h.first, h.last + 2).some((l) => sideLines.has(l)),
    );
    const stops = new Set([...headers.map((h) => h.first), ...boxStops(lines, headers), ...columnStarts(lines)]);
    const found: PageTable[] = [];
    if (before?.open && !page.grid) {
      const more = readContinuation(lines, refit(before.columns, lines), stops, page);
      if (more) found.push(more);
    }
    for (const header of headers) {
      const table = readTable(lines, header, stops, page);
      if (table) found.push(table);
    }
    for (const [i, one] of found.entries()) {
      for (const line of one.lines) taken.add(line);
      const { columns } = one.table;
      const filled = withoutEmpty(one.table);
      const folded = isFolded(filled) ? unfold(filled) : one.table;
      const last = before;
      const joins = i === 0 && last !== undefined && last.page === ahead && !page.grid;
      if (joins && (!one.headed || (signature(folded.columns) === signature(last.table.columns) && last.open))) {
        last.table.rows.push(...folded.rows);
        last.table.pages.push(page.number);
        before = { ...last, columns, open: one.open, page };
      } else {
        tables.push(folded);
        before = { table: folded, columns, open: one.open, page, sums: false };
      }
    }
    if (found.length === 0) before = undefined;
    for (const { table, lines: own } of onSide) {
      if (own.some((l) => taken.has(l))) continue;
      for (const line of own) taken.add(line);
      tables.push(table);
    }
    for (const grid of findPlainGrids(lines, page, taken)) {
      for (const line of grid.lines) taken.add(line);
      const last = tables.at(-1);
      if (last && last.pages.at(-1) === ahead?.number && goesOn(last, grid.table)) {
        last.rows.push(...grid.table.rows);
        last.pages.push(page.number);
      } else tables.push(grid.table);
    }
  }
  for (const table of tables) {
    const { page } = pages.find((p) => p.page.number === table.pages[0])!;
    joinBoxRows(table);
    settleKinds(table.rows);
    partColumns(table, page.width / page.height);
    settleSums(table);
    settleUnlabelledTotal(table);
    fillDittos(table.rows);
    table.rows = settleLots(table.columns, table.rows);
  }
  return { tables, lines: taken };
}
