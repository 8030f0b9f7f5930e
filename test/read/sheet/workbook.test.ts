import * as XLSX from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../shared/read/index.ts';

type Rows = (string | number | Date | boolean | null | XLSX.CellObject)[][];

function book(rows: Rows, change: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void = () => {}): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet(rows, { cellDates: true });
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, 'Bales');
  change(sheet, workbook);
  return workbook;
}
const write = (workbook: XLSX.WorkBook, bookType: XLSX.BookType = 'xlsx') =>
  new Uint8Array(XLSX.write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer);
const texts = async (bytes: Uint8Array) => {
  const read = await readFile(bytes, 'a.xlsx');
  expect(read.problems).toEqual([]);
  return read.pages[0]!.grid!.cells.map((cell) => `${cell.row},${cell.column} ${cell.text}`);
};

const rows: Rows = [
  ['Gin: Buxoro'],
  [],
  ['Bale', 'Date', 'Net kg'],
  ['0017001', new Date(Date.UTC(2023, 9, 5)), 218.4],
  ['0017002', new Date(Date.UTC(2023, 9, 6)), 219],
];
const wanted = [
  '0,0 Gin: Buxoro',
  '2,0 Bale',
  '2,1 Date',
  '2,2 Net kg',
  '3,0 0017001',
  '3,1 2023-10-05',
  '3,2 218.4',
].concat(['4,0 0017002', '4,1 2023-10-06', '4,2 219']);

describe('workbooks', () => {
  for (const type of ['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods', 'xlml'] as XLSX.BookType[]) {
    it(`reads ${type} with its dates as ISO`, async () => expect(await texts(write(book(rows), type))).toEqual(wanted));
  }

  it('reads an old workbook in a Cyrillic code page', async () => {
    const bytes = write(book([['Номер кипы'], ['Хлопок']]), 'biff5');
    const read = await readFile(bytes, 'a.xls');
    expect(read.kind).toBe('spreadsheet');
  });

  it('shows numbers as a person sees them, but never hides digits', async () => {
    const cell = (v: number, z: string): XLSX.CellObject => ({ t: 'n', v, z });
    const found = await texts(
      write(
        book([
          [
            cell(600123456789, 'General'),
            cell(1234.5, '#,##0.00'),
            cell(226.7961, '0.0'),
            cell(0.385, '0%'),
            cell(17, '0000000'),
          ],
          [
            cell(1234567.891, '"$"#,##0.00'),
            cell(-5.5, '0.00_);(0.00)'),
            cell(0.1 + 0.2, 'General'),
            cell(12345, '0.0,"K"'),
            cell(17001234, '00-000-000'),
          ],
        ]),
      ),
    );
    expect(found.map((one) => one.slice(4))).toEqual([
      '600123456789',
      '1,234.50',
      '226.7961',
      '38.5%',
      '0000017',
      '$1234567.891',
      '(5.50)',
      '0.3',
      '12345',
      '17-001-234',
    ]);
  });

  it('gives a month its month, a time its time, and the 1904 calendar its years', async () => {
    const cell = (v: number, z: string): XLSX.CellObject => ({ t: 'n', v, z });
    const made = book([
      [cell(45204, 'mmm-yy'), cell(0.5, 'h:mm'), cell(45204.75, 'yyyy-mm-dd hh:mm'), cell(45204, 'yyyy"年"m"月"d"日"')],
    ]);
    expect((await texts(write(made))).map((one) => one.slice(4))).toEqual([
      '2023-10',
      '12:00',
      '2023-10-05 18:00',
      '2023-10-05',
    ]);
    const mac = book([[cell(45204 - 1462, 'd/m/yyyy')]], (_, workbook) => {
      workbook.Workbook = { WBProps: { date1904: true } };
    });
    expect((await texts(write(mac)))[0]).toBe('0,0 2023-10-05');
  });

  it('gives merged cells their spans', async () => {
    const bytes = write(
      book(
        [
          ['Bale list', null, null],
          ['a', 'b', 'c'],
        ],
        (sheet) => (sheet['!merges'] = [XLSX.utils.decode_range('A1:C1')]),
      ),
    );
    const [head] = (await readFile(bytes, 'a.xlsx')).pages[0]!.grid!.cells;
    expect(head).toMatchObject({ text: 'Bale list', columnSpan: 3, rowSpan: 1 });
    expect(head!.box[2]).toBeCloseTo(1);
  });

  it('keeps hidden rows, columns and sheets apart, and says so', async () => {
    const bytes = write(
      book(
        [
          ['Bale', 'Secret'],
          ['1', 'x'],
          ['2', 'y'],
        ],
        (sheet, workbook) => {
          sheet['!rows'] = [{}, { hidden: true }, {}];
          sheet['!cols'] = [{}, { hidden: true }];
          XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['Xinjiang']]), 'Old');
          XLSX.utils.book_set_sheet_visibility(workbook, 1, 1);
        },
      ),
    );
    const read = await readFile(bytes, 'a.xlsx');
    expect(read.pages).toHaveLength(1);
    expect(read.pages[0]!.words.map((w) => w.text)).toEqual(['Bale', '2']);
    expect(read.pages[0]!.hidden!.map((w) => w.text)).toEqual(['Secret', '1', 'x', 'y', 'Xinjiang']);
    expect(read.notes).toHaveLength(2);
  });

  it('closes up millions of empty rows', async () => {
    const parts = unzipSync(write(book([['first']])));
    const name = Object.keys(parts).find((one) => one.includes('worksheets/'))!;
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>last</t></is></c></row></sheetData>';
    parts[name] = strToU8(new TextDecoder().decode(parts[name]!).replace('</sheetData>', far));
    const page = (await readFile(zipSync(parts), 'a.xlsx')).pages[0]!;
    expect(page.grid).toMatchObject({ rows: 5, columns: 5 });
  });

  it('places words in boxes that follow the columns and never overlap', async () => {
    const page = (
      await readFile(
        write(
          book([
            ['A long description of goods', 'x'],
            ['y', '123456'],
          ]),
        ),
        'a.xlsx',
      )
    ).pages[0]!;
    const boxes = new Map(page.words.map((word) => [word.text, word.box]));
    expect(boxes.get('x')![0]).toBeCloseTo(boxes.get('123456')![0]);
    expect(boxes.get('goods')![0] + boxes.get('goods')![2]).toBeLessThan(boxes.get('x')![0]);
    expect(boxes.get('y')![1]).toBeGreaterThan(boxes.get('goods')![1] + boxes.get('goods')![3]);
  });

  it('reads parts that carry a namespace prefix', async () => {
    const parts = unzipSync(write(book([['Bale', 5]])));
    const name = Object.keys(parts).find((one) => one.includes('worksheets/'))!;
    const xml = new TextDecoder().decode(parts[name]!);
    const prefixed = xml.replace(/<(\/?)([a-zA-Z]+)/g, '<$1x:$2').replace(/xmlns="/, 'xmlns:x="');
    parts[name] = strToU8(prefixed.replace('<x:xml', '<xml'));
    expect(await texts(zipSync(parts))).toEqual(['0,0 Bale', '0,1 5']);
  });

  it('gives a typed problem for a workbook that is cut short, empty, or a bomb', async () => {
    const good = write(book(rows));
    const codes = async (bytes: Uint8Array) => (await readFile(bytes, 'a.xlsx')).problems.map((p) => p.code);
    expect(await codes(good.subarray(0, good.length >> 1))).not.toEqual([]);
    expect(await codes(write(book([[]])))).toEqual(['empty']);
    const parts = unzipSync(good);
    const name = Object.keys(parts).find((one) => one.includes('worksheets/'))!;
    parts[name] = new Uint8Array(70 * 1024 * 1024).fill(32);
    expect(await codes(zipSync(parts, { level: 1 }))).toEqual(['too-large']);
  });

  it('refuses entities in a part', async () => {
    const parts = unzipSync(write(book([['a']])));
    const name = Object.keys(parts).find((one) => one.includes('worksheets/'))!;
    parts[name] = strToU8(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]>${new TextDecoder().decode(parts[name]!).slice(40)}`,
    );
    expect((await readFile(zipSync(parts), 'a.xlsx')).problems.map((p) => p.code)).toEqual(['unsupported']);
  });
});

describe('what stands beside the cells of a sheet', () => {
  const under = async (bytes: Uint8Array) => (await texts(bytes)).slice(wanted.length);
  const noted = (sheet: XLSX.WorkSheet): void => {
    sheet.B4!.c = [{ a: 'Omar', t: 'nine of them\nwere of the old crop' }];
  };

  for (const type of ['xlsx', 'ods'] as XLSX.BookType[])
    it(`is read below them: a comment of ${type}`, async () => {
      expect(await under(write(book(rows, noted), type))).toEqual(['7,0 nine of them were of the old crop']);
    });

  /** A workbook with more parts, which belong to its sheet. */
  const withParts = (behind: string, parts: Record<string, string>, relations: string) => {
    const files = unzipSync(write(book(rows)));
    const sheet = 'xl/worksheets/sheet1.xml';
    files[sheet] = strToU8(new TextDecoder().decode(files[sheet]).replace('</worksheet>', `${behind}</worksheet>`));
    files['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    );
    for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
    return zipSync(files);
  };
  const relation = (kind: string, target: string) =>
    `<Relationship Id="r${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

  it('is read below them: boxes of text, and the head and foot of the print without their page numbers', async () => {
    const box =
      '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Lot 8 </a:t></a:r><a:r><a:t>held back</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>';
    const bytes = withParts(
      '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Mixing sheet&amp;RPage &amp;P</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
      { 'xl/drawings/drawing1.xml': box },
      relation('drawing', '../drawings/drawing1.xml'),
    );
    expect(await under(bytes)).toEqual(['7,0 Mixing sheet', '8,0 Page', '9,0 Lot 8 held back']);
  });

  it('is read once where a thread of comments stands beside the copy for old programs', async () => {
    const old =
      '<comments><commentList><comment ref="A1"><text><t>[Threaded comment]\n\nYour version of Excel allows you to read this; see https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    two bales of Mersin</t></text></comment></commentList></comments>';
    const thread =
      '<ThreadedComments><threadedComment ref="A1" id="{1}"><text>two bales of Mersin</text></threadedComment></ThreadedComments>';
    const bytes = withParts(
      '',
      { 'xl/comments1.xml': old, 'xl/threadedComments/threadedComment1.xml': thread },
      relation('comments', '../comments1.xml') +
        relation('threadedComment', '../threadedComments/threadedComment1.xml'),
    );
    expect(await under(bytes)).toEqual(['7,0 two bales of Mersin']);
  });
});
