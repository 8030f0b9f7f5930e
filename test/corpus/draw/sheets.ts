import * as XLSX from '@e965/xlsx';
import type { Sheet } from './paper.ts';

export type SheetForm = 'xlsx' | 'csv' | 'csv;' | 'tsv' | 'csv-utf16';

const quoted = (cell: string | number | null, by: string): string => {
  const text = cell === null ? '' : String(cell);
  return text.includes(by) || text.includes('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A workbook, or the first sheet as delimited text. Dates of the workbook's own properties are fixed. */
export const sheetBytes = (sheets: Sheet[], form: SheetForm): { ext: string; bytes: Buffer } => {
  if (form !== 'xlsx') {
    const by = form === 'csv;' ? ';' : form === 'tsv' ? '\t' : ',';
    const text = sheets[0]!.rows.map((row) => row.map((c) => quoted(c, by)).join(by)).join('\r\n');
    if (form === 'csv-utf16')
      return { ext: 'csv', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]) };
    return {
      ext: form === 'tsv' ? 'tsv' : 'csv',
      bytes: Buffer.from(form === 'csv;' ? `\ufeff${text}` : text, 'utf8'),
    };
  }
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) {
    const ws = XLSX.utils.aoa_to_sheet(sheet.rows);
    if (sheet.merges)
      ws['!merges'] = sheet.merges.map(([r1, c1, r2, c2]) => ({ s: { r: r1, c: c1 }, e: { r: r2, c: c2 } }));
    XLSX.utils.book_append_sheet(book, ws, sheet.name);
  }
  book.Props = { CreatedDate: new Date(0), ModifiedDate: new Date(0), LastAuthor: 'office' };
  return { ext: 'xlsx', bytes: XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer };
};
