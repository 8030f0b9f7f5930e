import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type FileRead, Page, ReadProblem } from '../../shared/model/index.ts';
import { readFile } from '../../shared/read/index.ts';
import { printPage } from './image/scan.ts';

/** Numbers that look like chance and are the same each time. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function spoil(bytes: Uint8Array, random: () => number): Uint8Array {
  const spoiled = bytes.slice();
  const kind = random();
  if (kind < 0.2) return spoiled.subarray(0, Math.floor(random() * spoiled.length));
  if (kind < 0.3)
    return new Uint8Array(Buffer.concat([spoiled, spoiled.subarray(Math.floor(random() * spoiled.length))]));
  const times = 1 + Math.floor(random() * 12);
  for (let i = 0; i < times; i += 1) spoiled[Math.floor(random() * spoiled.length)] = Math.floor(random() * 256);
  return spoiled;
}

function check(read: FileRead): void {
  for (const page of read.pages) expect(Page.safeParse(page).error).toBeUndefined();
  for (const problem of read.problems) expect(ReadProblem.safeParse(problem).error).toBeUndefined();
  expect(read.pages.length + read.problems.length + read.parts.length).toBeGreaterThan(0);
  for (const part of read.parts) check(part);
}

const sheet = XLSX.utils.aoa_to_sheet([
  ['Bale', 'Net'],
  ['17', 218.4],
  ['18', new Date(0)],
]);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, sheet, 'S');
const workbook = (bookType: XLSX.BookType) =>
  new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
const xml =
  '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>5</ID><Note>a &amp; b</Note></Invoice>';
const mail = `From: a@b.c\nTo: d@e.f\nDate: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n--X\n\nhello\n--X\nContent-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n${Buffer.from(zipSync({ 'a.txt': strToU8('x') })).toString('base64')}\n--X--\n`;

const seeds: [string, Uint8Array, number][] = [
  ['xlsx', workbook('xlsx'), 60],
  ['xls', workbook('biff8'), 4],
  ['ods', workbook('ods'), 4],
  ['csv', strToU8('Bale;Net\n"17";218,4\n18;"219\n19;220\n'), 60],
  ['xml', strToU8(xml), 60],
  ['json', strToU8('{"a":[{"b":1},{"b":2}],"c":{"d":[1,[2]]}}'), 60],
  ['html', strToU8('<html><body><p>x&amp;y<table><tr><td colspan=2>1<td rowspan=3>2</table></body></html>'), 60],
  ['eml', strToU8(mail), 60],
  ['zip', zipSync({ 'a.csv': strToU8('a,b\n1,2\n'), 'b/c.xml': strToU8(xml) }), 60],
  ['png', new Uint8Array(printPage([], 20, 20, 72).toBuffer('image/png')), 30],
];

describe('readFile of spoiled files', { timeout: 60_000 }, () => {
  for (const [name, bytes, times] of seeds) {
    it(`gives pages or typed problems for any spoiled ${name}`, async () => {
      const random = chance(name.length * 7919 + bytes.length);
      for (let i = 0; i < times; i += 1) check(await readFile(spoil(bytes, random), `a.${name}`, { ocr: false }));
    });
  }

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
});
