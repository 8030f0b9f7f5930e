import * as XLSX from '@e965/xlsx';
import type { Page, ReadProblem } from '../../model/index.ts';
import { limits } from '../options.ts';
import { ReadError } from '../problem.ts';
import { numberText } from './cell-text.ts';
import { type SheetCell, type SheetContent, sheetPage } from './sheet-page.ts';

export interface WorkbookRead {
  pages: Page[];
  problems: ReadProblem[];
  notes: string[];
}

/** Code pages of old workbooks, loaded with the first of them. */
let codePages: Promise<void> | undefined;

/**
 * A workbook (xlsx, xlsm, xlsb, xls, ods, SpreadsheetML 2003) as one page a visible sheet. Throws ReadError for encrypted or
 * damaged ones. Archives must be checked for their unpacked size before (`checkUnpacked`).
 */
export async function readWorkbook(bytes: Uint8Array, old: boolean): Promise<WorkbookRead> {
  if (old) {
    codePages ??= import('@e965/xlsx/dist/cpexcel.full.mjs').then((tables) => XLSX.set_cptable(tables));
    await codePages;
  }
  const book = parse(bytes);
  const notes: string[] = [];
  const problems: ReadProblem[] = [];
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  if (book.vbaraw) notes.push('The workbook holds macros; they were not run.');
  const states = book.Workbook?.Sheets ?? [];
  const isHidden = (index: number) => (states[index]?.Hidden ?? 0) > 0;
  const allHidden = book.SheetNames.every((_, index) => isHidden(index));
  const pages: Page[] = [];
  const aside: { title: string; cells: SheetCell[] }[] = [];
  let cells = 0;
  book.SheetNames.forEach((title, index) => {
    const sheet = book.Sheets[title] as XLSX.DenseWorkSheet | undefined;
    if (!sheet?.['!data']) return;
    const content = readSheet(sheet, title, date1904, notes);
    cells += content.cells.length;
    if (cells > limits.cells) {
      problems.push({
        code: 'too-large',
        message: `Sheet "${title}" goes beyond ${limits.cells} cells. Send it in parts.`,
      });
      return;
    }
    if (content.cells.length === 0 && !content.hidden?.length) return;
    if (isHidden(index) && !allHidden) {
      aside.push({ title, cells: content.cells });
      return;
    }
    pages.push(sheetPage(content, pages.length + 1));
  });
  for (const { title, cells: hidden } of aside) {
    notes.push(`Sheet "${title}" is hidden: its ${hidden.length} cells were kept apart as hidden text.`);
    const page = pages.at(-1);
    if (page)
      page.hidden = (page.hidden ?? []).concat(hidden.map((c) => ({ text: c.text, box: [0, 0, 0, 0], confidence: 1 })));
  }
  if (pages.length === 0) problems.push({ code: 'empty', message: 'The workbook holds no filled cell.' });
  return { pages, problems, notes };
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

function readSheet(sheet: XLSX.DenseWorkSheet, title: string, date1904: boolean, notes: string[]): SheetContent {
  const cells: SheetCell[] = [];
  const hidden: SheetCell[] = [];
  const merges = new Map<number, XLSX.Range>();
  for (const range of sheet['!merges'] ?? []) merges.set(range.s.r * 16384 + range.s.c, range);
  const rows = sheet['!rows'] ?? [];
  const columns = sheet['!cols'] ?? [];
  let unset = 0;
  // forEach skips the holes of a sparse sheet.
  sheet['!data'].forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell) return;
      const text = cellText(cell, date1904);
      if (text === undefined) unset += 1;
      if (!text?.trim()) {
        if (cell.t === 'n' && cell.v !== undefined && text === '') hidden.push({ row, column, text: String(cell.v) });
        return;
      }
      const filled: SheetCell = { row, column, text };
      const range = merges.get(row * 16384 + column);
      if (range) {
        filled.rowSpan = range.e.r - range.s.r + 1;
        filled.columnSpan = range.e.c - range.s.c + 1;
      }
      if (rows[row]?.hidden || columns[column]?.hidden) hidden.push(filled);
      else cells.push(filled);
    });
  });
  if (hidden.length)
    notes.push(`Sheet "${title}" has hidden rows, columns or cells: ${hidden.length} cells were kept apart.`);
  if (unset) notes.push(`Sheet "${title}" has ${unset} formulas without a stored value.`);
  return { title, cells, hidden };
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
