import type { Page } from '../../model/index.ts';
import { limits } from '../options.ts';
import { type SheetCell, sheetPage } from '../sheet/sheet-page.ts';
import type { RecordLayout } from './types.ts';
import { usda1994, usda2005 } from './usda.ts';
import { usterLog, usterText } from './uster.ts';

const layouts: readonly RecordLayout[] = [usda2005, usda1994, usterLog, usterText];
/** Lines that show which layout a text has. */
const looked = 200;
/** Share of its lines that must be records. */
const least = 0.8;

/**
 * A text whose lines are records of a layout of the trade, as one page with a grid: the layout's labels as head, a row a record, and
 * what is no record as a row of its own, so that nothing is lost. `cut` says that rows beyond `limits.cells` were left out. Undefined for
 * any other text.
 */
export function recordsPage(text: string): { page: Page; note: string; cut: boolean } | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const head = lines.slice(0, looked);
  const layout = layouts.find(
    (one) => head.filter((line) => one.fields(line)).length >= Math.max(1, head.length * least),
  );
  if (!layout || head.length === 0) return undefined;
  const rows = lines.map((line) => ({ line, fields: layout.fields(line) }));
  const records = rows.flatMap(({ fields }) => (fields ? [fields] : []));
  layout.settle?.(records);
  const kept = layout.heads.map((_, at) => at).filter((at) => records.some((record) => record[at]));
  const cells: SheetCell[] = [{ row: 0, column: 0, columnSpan: kept.length, text: layout.title }];
  kept.forEach((at, column) => {
    cells.push({ row: 1, column, text: layout.heads[at]!, header: true });
  });
  let others = 0;
  let row = 1;
  for (const { line, fields } of rows) {
    if (cells.length > limits.cells) break;
    row += 1;
    if (fields) for (const [column, at] of kept.entries()) cells.push({ row, column, text: fields[at]! });
    else {
      others += 1;
      cells.push({ row, column: 0, columnSpan: kept.length, text: line.trim() });
    }
  }
  const rest = others > 0 ? ` ${others} of its lines are no such record and stand as text.` : '';
  const note = `The file has no head and was read as: ${layout.title}, ${records.length} records.${rest}`;
  return { page: sheetPage({ cells }, 1), note, cut: row - 1 < rows.length };
}
