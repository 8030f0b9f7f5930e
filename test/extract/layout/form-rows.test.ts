import { expect, test } from 'vitest';
import type { FieldId } from '../../../shared/extract/labels/index.ts';
import { layoutDocument, pairsOf } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const read = (text: string) => layoutDocument([drawPage(text)]);
const first = (text: string, field: FieldId) => pairsOf(read(text), field)[0]?.value[0]?.text;

test('labels of the paper with their values under them are no head of the table below', () => {
  const layout = read(`
装运港              目的港
Qingdao             Long Beach, CA
货物名称            税则号列      批号          数量      单价      金额
Raw cotton          5201.00       3796824118    9046.9    2.12      19179.43
Raw cotton          5201.00       3796824119    9050.5    2.12      19187.06`);
  expect(pairsOf(layout, 'portOfLoading')[0]?.value[0]?.text).toBe('Qingdao');
  expect(pairsOf(layout, 'portOfDischarge')[0]?.value[0]?.text).toBe('Long Beach, CA');
  expect(layout.tables[0]?.columns.map((c) => c.field)).toContain('lotNumber');
});

test('a town whose name is a word of labels is the value of the port that asks for it', () => {
  const page = `
Port of loading     Port of discharge
RIGA                MOBILE`;
  expect([first(page, 'portOfLoading'), first(page, 'portOfDischarge')]).toEqual(['RIGA', 'MOBILE']);
  expect(first('Port of discharge    MOBILE', 'portOfDischarge')).toBe('MOBILE');
  // beside a number it stays the telephone
  expect(first('Mobile    +92 300 5551234', 'phone')).toBe('+92 300 5551234');
});

test('a column that asks for two weights, or for weight and room, is two where every row holds both', () => {
  const both = read(`
No.   Description of goods     Gross / net weight (kg)     Invoice
1     Cotton yarn Ne 30/1      9,475.2 / 9,072.0           KT-118`);
  const { columns, rows } = both.tables[0]!;
  const cell = (field: FieldId) => rows[0]?.cells[columns.findIndex((c) => c.field === field)]?.text;
  expect([cell('grossWeight'), cell('netWeight')]).toEqual(['9,475.2', '9,072.0']);
});

test('a short value that reads like a label of columns is no head of a table in a form of labels with values beside them', () => {
  const page = `
Exporter              Gezira Fibre Export Co. Ltd.
Consignee             Cape Fear Cotton Mills Inc.
Goods                 RAW COTTON
Country of origin     Sudan
Invoice No.           GFE/104/24
Net weight            17,627.50 kg
Gross weight          17,807.50 kg`;
  expect(first(page, 'description')).toBe('RAW COTTON');
  expect(first(page, 'countryOfOrigin')).toBe('Sudan');
  expect([first(page, 'netWeight'), first(page, 'grossWeight')]).toEqual(['17,627.50 kg', '17,807.50 kg']);
  // with rows of goods under them the same words are the heads of a table
  const table = read(`
Goods                 Raw cotton
Fabric 4410           812.5
Fabric 4411           790.0`);
  expect(table.tables[0]?.rows).toHaveLength(2);
});

test('a word before or behind the label of a weight leaves it that label', () => {
  expect(first('Cargo gross weight       17,807.5 kg', 'grossWeight')).toBe('17,807.5 kg');
  expect(first('Invoiced net weight: 9,072.0 kg', 'netWeight')).toBe('9,072.0 kg');
  expect(first('Gross weight of the shipment    17,807.5 kg', 'grossWeight')).toBe('17,807.5 kg');
  // that of the vehicle is another
  expect(first('Laden gross weight    41,020 kg', 'grossWeight')).toBeUndefined();
});
