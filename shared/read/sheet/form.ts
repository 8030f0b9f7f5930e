import type { SheetCell } from './sheet-page.ts';

/** Rows of a page made from structured data: a label and its values, or a row of a table. */
export type FormRow = string[];

/** One part of such a page: label–value rows, or a table with its head as the first row. */
export interface FormPart {
  kind: 'labels' | 'table';
  /** A heading set above the part. */
  heading?: string | undefined;
  rows: FormRow[];
  /** The first row of a table names its columns. */
  headed?: boolean;
}

/**
 * Cells of parts set below each other, a blank row between them. A value of a label row spans the columns to its right, so
 * that long addresses do not stretch the tables below.
 */
export function formCells(parts: FormPart[]): SheetCell[] {
  const cells: SheetCell[] = [];
  const columns = Math.max(2, ...parts.flatMap((part) => (part.rows[0] ? [part.rows[0].length] : [])));
  let row = 0;
  for (const part of parts) {
    if (part.rows.length === 0) continue;
    if (part.heading) {
      cells.push({ row, column: 0, columnSpan: columns, text: part.heading });
      row += 1;
    }
    for (const [index, line] of part.rows.entries()) {
      // a list of lists has no head that its source names
      const header = part.kind === 'table' && part.headed === true && index === 0;
      line.forEach((value, column) => {
        const text = value.trim();
        if (!text) return;
        const last = part.kind === 'labels' && column === line.length - 1 && column > 0;
        if (last) cells.push({ row, column, text, columnSpan: Math.max(columns - column, 1) });
        else cells.push(header ? { row, column, text, header } : { row, column, text });
      });
      row += 1;
    }
    row += 1;
  }
  return cells;
}
