import type { Cell, Page } from '../../model/index.ts';
import { sheetPage } from '../sheet/sheet-page.ts';

/*
 * The class sheet of a cotton classing laboratory of Uzbekistan (LClass): a workbook without a head, its columns known by their place
 * (DOMAIN.md 11.2).
 */

const columns: readonly (readonly [head: string, at: number, shape: RegExp])[] = [
  ['Gin code', 0, /^\d{4,6}$/],
  ['Gin bale number', 1, /^\d{1,7}$/],
  ['Lot No', 2, /^\d{1,6}$/],
  ['Date classed', 4, /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2})$/],
  ['Time', 5, /^\d{1,2}:\d{2}(?::\d{2})?$/],
  ['Sort', 6, /^.{0,12}$/],
  ['Class', 7, /^.{0,16}$/],
  ['Classer', 10, /^.{0,24}$/],
  ['Selection', 12, /^.{0,24}$/],
];
/** Share of the rows that must have the shape. */
const least = 0.95;

/** The class sheet with its labels over it, or undefined for any other sheet. */
export function classSheet(page: Page): { page: Page; note: string } | undefined {
  const { grid } = page;
  if (!grid || grid.rows < 2 || grid.columns < 6 || grid.columns > 20) return undefined;
  const rows: Map<number, Cell>[] = [];
  for (const cell of grid.cells) {
    rows[cell.row] ??= new Map();
    rows[cell.row]!.set(cell.column, cell);
  }
  const isRecord = (row: Map<number, Cell>): boolean =>
    columns.every(([, at, shape]) => {
      const text = row.get(at)?.text ?? '';
      return at < 6 ? shape.test(text) : text === '' || shape.test(text);
    });
  // a first row of words is a head of its own
  if (!rows[0] || !isRecord(rows[0]) || rows.filter(isRecord).length < rows.length * least) return undefined;
  const heads = columns.map(([text, column]) => ({ row: 0, column, text, header: true }));
  const cells = grid.cells.map(({ row, column, text, rowSpan, columnSpan }) => ({
    row: row + 1,
    column,
    text,
    rowSpan,
    columnSpan,
  }));
  const title = 'Gin bale class sheet (LClass)';
  return {
    page: { ...sheetPage({ title: page.title ?? title, cells: [...heads, ...cells] }, page.number), ...hiddenOf(page) },
    note: `A sheet without a head was read as: ${title}, ${rows.length} records.`,
  };
}

const hiddenOf = (page: Page): Pick<Page, 'hidden'> => (page.hidden ? { hidden: page.hidden } : {});
