import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const read = (type: DocumentType, language: string, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language }).facts;

const gins = (cell: string) =>
  read(
    'ginning-record',
    'en',
    `
GIN RECORD

Gin code / Lot no.    Bale No.    Net kg

${cell.padEnd(22)}770101      221.0
${cell.padEnd(22)}770102      224.0`,
  ).units.map((u) => [u.ginCode, u.lot]);

test('a column whose label asks for two numbers gives each its own', () => {
  expect(gins('41 / 907')).toEqual([
    ['41', '907'],
    ['41', '907'],
  ]);
});

test('a stroke without blanks is of one number', () => {
  expect(gins('41/907').map(([gin]) => gin)).toEqual(['41/907', '41/907']);
});

test('an order and the mark of a style behind it are two', () => {
  const facts = read(
    'packing-list',
    'en',
    `
Description             PO / Style              Qty PCS    Net Weight (kg)

Cotton T-shirt          PO 66120 ST. TR-440     1,200      310.0
Cotton polo shirt       PO 66121 ST. TR-451     1,300      330.0`,
  );
  const of = (kind: string) => facts.references.filter((r) => r.kind === kind).map((r) => r.value);
  expect(of('order')).toEqual(['66120', '66121']);
  expect(of('style')).toEqual(['TR-440', 'TR-451']);
});

test('a day in full behind the hyphen of a number is not of it', () => {
  const of = (text: string) => read('transport-record', 'tr', `\nFATURA NO: ${text}`).invoiceNumber?.value;
  expect(of('EGE2025000118-11.03.2025')).toBe('EGE2025000118');
  expect(of('EGE-2025-000118')).toBe('EGE-2025-000118');
});
