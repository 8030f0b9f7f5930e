import * as XLSX from '@e965/xlsx';
import { limits } from '../options.ts';
import { ReadError } from '../problem.ts';
import { isPointed, numberText } from './cell-text.ts';
import { withRemarks } from './remarks.ts';
import type { SheetCell } from './sheet-page.ts';
import type { Book, BookSheet } from './xlsx.ts';

/** Workbook formats that the SheetJS parser reads; `xml` is SpreadsheetML 2003, `xls` also dBASE. */
export type OtherFormat = 'xlsb' | 'ods' | 'xls' | 'xml';

/** Code pages of old workbooks, loaded with the first of them. */
let codePages: Promise<void> | undefined;

/** Sheets of a workbook of an old or rare format. Throws ReadError for encrypted or damaged ones. */
export async function readOther(bytes: Uint8Array, format: OtherFormat): Promise<Book> {
  if (format === 'xls') {
    codePages ??= import('@e965/xlsx/dist/cpexcel.full.mjs').then((tables) => XLSX.set_cptable(tables));
    await codePages;
  }
  const book = parse(bytes);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: BookSheet[] = [];
  const cut: string[] = [];
  let left: number = limits.cells;
  book.SheetNames.forEach((title, index) => {
    const sheet = book.Sheets[title] as XLSX.DenseWorkSheet | undefined;
    if (!sheet?.['!data']) return;
    const concealed = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    const content = readSheet(sheet, date1904);
    if (content.cells.length > left) {
      cut.push(title);
      content.cells.length = left;
    }
    left -= content.cells.length;
    sheets.push({ title, concealed, ...content });
  });
  return { sheets, macros: book.vbaraw !== undefined, cut };
}

function parse(bytes: Uint8Array): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
      bookVBA: false,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(reason)) {
      throw new ReadError('encrypted', 'The workbook is encrypted. Send it without a password.', error);
    }
    throw new ReadError(
      'damaged',
      `Expected a workbook, found: ${reason.slice(0, 120)}. Save it again and send it.`,
      error,
    );
  }
}

function readSheet(sheet: XLSX.DenseWorkSheet, date1904: boolean): Pick<BookSheet, 'cells' | 'hidden' | 'unset'> {
  const cells: SheetCell[] = [];
  const hidden: SheetCell[] = [];
  const merges = new Map<number, XLSX.Range>();
  for (const range of sheet['!merges'] ?? []) merges.set(range.s.r * 16384 + range.s.c, range);
  const rows = sheet['!rows'] ?? [];
  const columns = sheet['!cols'] ?? [];
  const remarks: string[] = [];
  let unset = 0;
  // forEach skips the holes of a sparse sheet.
  sheet['!data'].forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      for (const { t } of cell.c ?? []) if (t) remarks.push(t);
      const text = cellText(cell, date1904);
      if (text === undefined) unset += 1;
      if (!text?.trim()) {
        if (cell.t === 'n' && cell.v !== undefined && text === '') hidden.push({ row, column, text: String(cell.v) });
        return;
      }
      const filled: SheetCell = { row, column, text: text.trim() };
      if (cell.t === 'n' && isPointed(filled.text)) filled.pointed = true;
      const range = merges.get(row * 16384 + column);
      if (range) {
        filled.rowSpan = range.e.r - range.s.r + 1;
        filled.columnSpan = range.e.c - range.s.c + 1;
      }
      if (rows[row]?.hidden || columns[column]?.hidden) hidden.push(filled);
      else cells.push(filled);
    });
  });
  return { cells: withRemarks(cells, remarks), hidden, unset };
}

/** Undefined for a formula whose value was never stored. */
function cellText(cell: XLSX.CellObject, date1904: boolean): string | undefined {
  switch (cell.t) {
    case 's':
      return String(cell.v ?? '').replace(/\r\n?/g, '\n');
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell.v, String(cell.z ?? 'General'), date1904) : undefined;
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v ?? '');
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.w ?? '#ERROR';
    default:
      return '';
  }
}
