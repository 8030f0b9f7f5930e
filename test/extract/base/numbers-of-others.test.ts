import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { splitIdentifiers } from '../../../shared/extract/values/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const read = (type: DocumentType, language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts;
const cited = (type: DocumentType, language: string, text: string) =>
  read(type, language, text).references.map((r) => [r.kind, r.value]);

test('a number of a year is one number, whichever end the year stands at', () => {
  expect(splitIdentifiers('2023/0884')).toEqual(['2023/0884']);
  expect(splitIdentifiers('5510/2023')).toEqual(['5510/2023']);
  expect(splitIdentifiers('5512/5511')).toEqual(['5512', '5511']);
});

test.each([
  ['de', 'Rechnung Nr.: RX-2023-118 v. 04.10.2023, EUR.1, Analysenzertifikat', 'RX-2023-118'],
  ['ru', 'Счёт-фактура № 447 от 11.10.2023; сертификат качества KZ.88.0142', '447'],
  ['en', 'Invoice No.: TRX-8841 / HTS 520100', 'TRX-8841'],
])('of the papers that go with the goods only the invoice is one: %s', (language, line, number) => {
  const facts = read('transport-record', language, `\nWAYBILL\n\n${line}`);
  expect(facts.invoiceNumber?.value).toBe(number);
  expect(facts.references.filter((r) => r.kind === 'invoice').map((r) => r.value)).toEqual([number]);
});

test('two invoices of a list stay two', () => {
  expect(cited('transport-record', 'en', '\nWAYBILL\n\nInvoice No.: TRX-8841, TRX-8842')).toEqual([
    ['invoice', 'TRX-8841'],
    ['invoice', 'TRX-8842'],
  ]);
});

test('the law in a title and a VAT number behind a mark are no numbers of a certificate', () => {
  const of = (line: string) => read('certificate-of-origin', 'en', `\n${line}\n\nWe certify the origin.`).number;
  expect(of('CERTIFICATE OF ORIGIN (19 CFR 10.411)')).toBeUndefined();
  expect(of('CERTIFICATE OF ORIGIN No. CO-10411')?.value).toBe('CO-10411');
  expect(of('N. IT09988770123')).toBeUndefined();
});

test('the SC number of a transaction certificate is a scope certificate, that of an invoice a contract', () => {
  const line = 'SC number: CB-GRS-4471';
  expect(cited('supplier-statement', 'en', `\nTransaction Certificate\n\n${line}`)).toEqual([
    ['certificate', 'CB-GRS-4471'],
  ]);
  expect(cited('packing-list', 'en', `\nPACKING LIST\n\n${line}`)).toEqual([['contract', 'CB-GRS-4471']]);
});

test('the items of a list are no styles', () => {
  const of = (one: string, two: string) =>
    cited(
      'packing-list',
      'en',
      `
Product no.   Description           Lot       Net Weight (kg)
${one.padEnd(14)}Cotton yarn 30/1      Y-88              1,250.0
${two.padEnd(14)}Cotton yarn 40/1      Y-89              1,310.0`,
    ).filter(([kind]) => kind === 'style');
  expect(of('1', '2')).toEqual([]);
  expect(of('4471', '4472')).toHaveLength(2);
});

test('a certificate in sentences without a number of its own is filled in where it names its invoice', () => {
  const of = (line: string) =>
    read(
      'certificate-of-origin',
      'en',
      `
CERTIFICATE OF ORIGIN (19 CFR 12.43(a))

I certify that such merchandise was produced or manufactured
at or near Chattogram, Bangladesh. ${line}`,
    ).countryOfOrigin?.value;
  expect(of('Invoice PKX/EXP/25/0144.')).toBe('BD');
  expect(of('')).toBeUndefined();
});

test.each([
  ['ru', 'ИНВОЙС (счёт-фактура) № TK-41/25 от 30 января 2025 г.', 'TK-41/25', '2025-01-30'],
  ['en', 'COMMERCIAL INVOICE EXP-0771 dated 30 January 2025', 'EXP-0771', '2025-01-30'],
])('the number of a title stands before its day in words: %s', (language, line, number, day) => {
  const facts = read('invoice', language, `\n${line}\n\nTotal: 118.00`);
  expect(facts.number?.value).toBe(number);
  expect(facts.date?.value).toBe(day);
});
