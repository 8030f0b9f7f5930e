import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';

it('stops a sheet whose few bytes ask for millions of cells', async () => {
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="1024" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
  const read = await readFile(bytes, 'a.ods');
  expect(['too-large', 'time-out', 'damaged']).toContain(read.problems[0]?.code);
});

it('reads the next workbook after one that was stopped, and many at once as one by one', async () => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Bale'], ['0017001']]), 'S');
  const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const alone = await readFile(bytes, 'a.xls');
  expect(alone.pages[0]!.grid!.cells.map(({ text }) => text)).toEqual(['Bale', '0017001']);
  const together = await Promise.all([1, 2, 3, 4].map(() => readFile(bytes, 'a.xls')));
  for (const read of together) expect(read.pages).toEqual(alone.pages);
});
