import { expect, test } from 'vitest';
import { readBlock } from '../../../shared/extract/base/block.ts';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const read = (type: DocumentType, language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts;

test.each([
  [
    'the end of a caption',
    ['address, country)', 'SAHIL HOME TEXTILES LTD.', 'Narayanganj'],
    'SAHIL HOME TEXTILES LTD.',
  ],
  ['a credit code in brackets', ['(91330108MA2ABCDE4T)', '杭州云帆服饰有限公司'], '杭州云帆服饰有限公司'],
  ['a VAT number behind a mark', ['N. IT09988770123', 'TESSITURA LARIO SRL'], 'TESSITURA LARIO SRL'],
  ['nothing', ['N. K. Cotton Company', 'Rajkot'], 'N. K. Cotton Company'],
  ['a name with a number', ['Gin 4471 LLC', 'Lubbock, TX'], 'Gin 4471 LLC'],
])('%s is passed over before the name of a party', (_, lines, name) => {
  expect(readBlock(lines)?.name).toBe(name);
});

test('the code is kept with the name', () => {
  expect(readBlock(['(91330108MA2ABCDE4T)', '杭州云帆服饰有限公司'])?.ids).toEqual(['91330108MA2ABCDE4T']);
});

test('who signs a slip by his post alone is nobody', () => {
  for (const post of ['Storekeeper', 'Lái xe', 'Kepala gudang', 'Кладовщик', '保管员', 'Almacén', 'Recibí conforme'])
    expect(readBlock([post])).toBeUndefined();
  expect(readBlock(['Driver Cotton Mills Ltd'])?.name).toBe('Driver Cotton Mills Ltd');
});

test('a title that a language prints is nobody either', () => {
  const facts = read(
    'transport-record',
    'vi',
    `
                     PHIẾU GIAO HÀNG
                     Số: GH 0771/25

Đơn vị nhận hàng: Công ty CP May Lam Sơn`,
  );
  expect(facts.issuer).toBeUndefined();
});

test.each([
  ['a standard by its name and version', 'Global Recycled Standard (GRS) Version 4.0'],
  ['a row of sums', 'TOTAL INVOICED VALUE'],
])('%s issues no paper', (_, line) => {
  expect(read('other', 'en', `\n                ${line}\n\nDate: 4 May 2024`).issuer).toBeUndefined();
});

test('a forwarding agent is no carrier', () => {
  const of = (label: string) =>
    read('bill-of-lading', 'en', `\nBILL OF LADING\n\n${label}: Gulfstar Shipping LLC\nB/L No.: GS-447120`).parties;
  expect(of('Forwarding agent').filter((p) => p.role === 'carrier')).toEqual([]);
  expect(of('Carrier').map((p) => [p.role, p.name])).toContainEqual(['carrier', 'Gulfstar Shipping LLC']);
});

test.each([
  ['vi', 'Cộng'],
  ['id', 'Jumlah'],
  ['pt', 'Soma'],
])('a row of sums is no row of goods: %s', (language, word) => {
  const facts = read(
    'transport-record',
    language,
    `
No    Description              Lot No       Rolls      Net Weight (kg)
1     Cotton fabric, dyed      FL-301          40              1,250.0
2     Cotton fabric, white     FL-302          44              1,310.0
${word.padEnd(46)}84              2,560.0`,
  );
  expect(facts.lines?.value.map((l) => l.netWeight)).toEqual([1250, 1310]);
});
