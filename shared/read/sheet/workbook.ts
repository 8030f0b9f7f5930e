import type { Page, ReadProblem } from '../../model/index.ts';
import type { Budget } from '../archive/zip.ts';
import { limits } from '../options.ts';
import type { OtherFormat } from './other.ts';
import { readOtherApart } from './other-thread.ts';
import { sheetPage } from './sheet-page.ts';
import { type BookSheet, readXlsx } from './xlsx.ts';

export interface WorkbookRead {
  pages: Page[];
  problems: ReadProblem[];
  notes: string[];
}

/**
 * A workbook as one page a visible sheet. `xlsx` (with xlsm) is read from its parts; xlsb, xls, ods, dbf and SpreadsheetML 2003 by
 * the SheetJS parser, whose archives must be measured before. Throws ReadError for encrypted or damaged ones.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  format: 'xlsx' | OtherFormat,
  budget: Budget,
): Promise<WorkbookRead> {
  const { sheets, macros, cut } =
    format === 'xlsx' ? readXlsx(bytes, budget, limits.cells) : await readOtherApart(bytes, format);
  const notes: string[] = [];
  const problems: ReadProblem[] = [];
  if (macros) notes.push('The workbook holds macros; they were not run.');
  for (const title of cut) {
    const message = `Sheet "${title}" goes beyond ${limits.cells} cells and was cut there. Send it in parts.`;
    problems.push({ code: 'too-large', message });
  }
  const allConcealed = sheets.every((sheet) => sheet.concealed);
  const pages: Page[] = [];
  const aside: BookSheet[] = [];
  for (const sheet of sheets) {
    const { title, hidden = [], unset } = sheet;
    if (sheet.cells.length === 0 && hidden.length === 0) continue;
    if (sheet.concealed && !allConcealed) {
      aside.push(sheet);
      continue;
    }
    if (hidden.length)
      notes.push(`Sheet "${title}" hides rows, columns or numbers: ${hidden.length} cells were kept apart.`);
    if (unset) notes.push(`Sheet "${title}" has ${unset} formulas without a stored value.`);
    pages.push(sheetPage(sheet, pages.length + 1));
  }
  for (const { title, cells, hidden = [] } of aside) {
    const kept = [...cells, ...hidden];
    notes.push(`Sheet "${title}" is hidden: its ${kept.length} cells were kept apart as hidden text.`);
    const page = pages.at(-1);
    if (page)
      page.hidden = (page.hidden ?? []).concat(kept.map(({ text }) => ({ text, box: [0, 0, 0, 0], confidence: 1 })));
  }
  if (pages.length === 0) problems.push({ code: 'empty', message: 'The workbook holds no filled cell.' });
  return { pages, problems, notes };
}
