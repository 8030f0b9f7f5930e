import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Hostile } from './corpus.ts';

const expect = ['damaged', 'too-large', 'unsupported', 'no-text', 'time-out', 'encrypted'] as const;
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with this content, and other files. */
function book(sheet: string, more: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${xml}<workbook ${main} xmlns:r="${rels}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...more,
  });
}
const sheetOf = (rows: string, dimension = 'A1:B2') =>
  `${xml}<worksheet ${main}><dimension ref="${dimension}"/><sheetData>${rows}</sheetData></worksheet>`;
const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A Word document whose body is this. */
const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    'word/document.xml': strToU8(
      `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

export const sheets: readonly Hostile[] = [
  {
    name: 'empty-rows.xlsx',
    why: 'a million rows without a cell, and one with',
    make: () =>
      book(
        sheetOf(
          `${Array.from({ length: 1_000_000 }, (_, i) => `<row r="${i + 1}" ht="15"/>`).join('')}<row r="1000001">${cell('A1000001', 'Invoice')}</row>`,
        ),
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'dimension.xlsx',
    why: 'a sheet that says it goes to XFD1048576',
    make: () => book(sheetOf(`<row r="1">${cell('A1', 'Invoice No 17')}</row>`, 'A1:XFD1048576')),
    expect,
    mayRead: true,
  },
  {
    name: 'far-cell.xlsx',
    why: 'two cells, in the first and the last corner',
    make: () =>
      book(sheetOf(`<row r="1">${cell('A1', 'Invoice')}</row><row r="1048576">${cell('XFD1048576', 'x')}</row>`)),
    expect,
    mayRead: true,
  },
  {
    name: 'cells.xlsx',
    why: 'four million cells in a few hundred KB',
    make: () =>
      book(
        sheetOf(
          Array.from({ length: 40_000 }, (_, i) => `<row r="${i + 1}">${'<c><v>1</v></c>'.repeat(100)}</row>`).join(''),
        ),
      ),
    expect,
  },
  {
    name: 'strings.xlsx',
    why: 'a table of strings of 200 MB',
    make: () =>
      book(sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
        'xl/sharedStrings.xml': strToU8(`${xml}<sst ${main}><si><t>${'x'.repeat(200_000_000)}</t></si></sst>`),
      }),
    expect,
    mayRead: true,
  },
  {
    name: 'formulas.xlsx',
    why: 'formulas that call other programs, and a link to another book',
    make: () =>
      book(
        sheetOf(
          `<row r="1"><c r="A1"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>0</v></c><c r="B1" t="str"><f>cmd|'/c calc'!A1</f><v>Invoice 17</v></c></row>`,
        ),
        { 'xl/externalLinks/externalLink1.xml': strToU8('<externalLink/>') },
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'entities.xlsx',
    why: 'entities that multiply, in a sheet',
    make: () =>
      book(
        `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`,
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'merged.xlsx',
    why: 'fifty thousand merged ranges over everything',
    make: () =>
      book(
        sheetOf(`<row r="1">${cell('A1', 'Invoice')}</row>`).replace(
          '</worksheet>',
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells></worksheet>`,
        ),
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'no-sheet.xlsx',
    why: 'a book whose sheet is not there',
    make: () => {
      const b = book('');
      return b;
    },
    expect,
    mayRead: true,
  },
  {
    name: 'deep.docx',
    why: 'tables twenty thousand deep',
    make: () =>
      word(
        `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}<w:p><w:r><w:t>Invoice</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`,
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'long.docx',
    why: 'a million paragraphs',
    make: () => word('<w:p><w:r><w:t>Invoice 17</w:t></w:r></w:p>'.repeat(1_000_000)),
    expect,
    mayRead: true,
  },
  {
    name: 'span.docx',
    why: 'a cell over a thousand million columns',
    make: () =>
      word(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>Bale</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
    expect,
    mayRead: true,
  },
  {
    name: 'old.xls',
    why: 'the head of an old book and nothing else',
    make: () => new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504, 0xff)])),
    expect: [...expect, 'unknown-type'],
  },
];
