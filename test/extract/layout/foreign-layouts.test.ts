import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const laid = (text: string) => layoutDocument([drawPage(text)]);
const tables = (text: string) =>
  laid(text).tables.map((t) => ({
    fields: t.columns.map((c) => c.field),
    rows: t.rows.map((r) => [r.kind, ...r.cells.map((c) => c?.text ?? '')].join(' | ')),
  }));
const pairs = (text: string) => laid(text).pairs.map((p) => [p.field, p.value.map((s) => s.text).join(' ')]);

test('a label that asks for two weights gives each its own figure, with the unit behind the second', () => {
  expect(pairs('Gross / net weight      19,815.7 / 19,650.1 kg')).toEqual([
    ['grossWeight', '19,815.7 kg'],
    ['netWeight', '19,650.1 kg'],
  ]);
});

test('ports asked for under one label are two', () => {
  expect(pairs('Port of loading / discharge:   POTI / CHARLESTON')).toEqual([
    ['portOfLoading', 'POTI'],
    ['portOfDischarge', 'CHARLESTON'],
  ]);
});

test('a label with its other half in a script that no label file knows is that label', () => {
  expect(pairs('Net weight / წონა      1,204.5 kg')).toContainEqual(['netWeight', '1,204.5 kg']);
});

test('a table on its side is a row a lot', () => {
  const [table] = tables(`
Yarn lot               Y-4401      Y-4402      Y-4403
Cotton lot             MLT-118     MLT-119     MLT-119
Cotton consumed kg     11,800      9,440       5,900
Yarn produced kg       10,030      8,024       5,015`);
  expect(table!.fields).toEqual(['yarnLot', 'lotNumber', 'cottonConsumed', 'yarnProduced']);
  expect(table!.rows).toEqual([
    'row | Y-4401 | MLT-118 | 11,800 | 10,030',
    'row | Y-4402 | MLT-119 | 9,440 | 8,024',
    'row | Y-4403 | MLT-119 | 5,900 | 5,015',
  ]);
});

test('what one carton holds is no quantity', () => {
  const [table] = tables(`
Cartons   Style    Pieces per carton   Pieces    Net kg
240       PS-9     95                  22,800    3,960.00`);
  expect(table!.fields).toEqual(['cartons', 'styleNumber', undefined, 'pieces', 'netWeight']);
});

test('weights of which the labels stand a space apart are columns of their own', () => {
  const [table] = tables(`
Bale No.   Gross kg Tare kg Net kg
7701          222.5     2.5  220.0
7702          223.5     2.5  221.0
7703          224.5     2.5  222.0`);
  expect(table!.fields).toEqual(['baleNumber', 'grossWeight', 'tareWeight', 'netWeight']);
  expect(table!.rows[0]).toBe('row | 7701 | 222.5 | 2.5 | 220.0');
});

test('a sum that counts what it sums is a sum in any language', () => {
  const [table] = tables(`
Bale No.            Net kg
7701                 220.0
7702                 221.0
Total 2 fardos       441.0`);
  expect(table!.rows.at(-1)).toBe('total | Total 2 fardos | 441.0');
});

test('the figure of a sum may stand under its currency', () => {
  const [table] = tables(`
Description              Quantity    Unit price   Amount
Cotton lint, lot BCC 7     19,563          1.72   33,648.36
Total                      19,563                 USD
                                                  33,648.36`);
  expect(table!.rows.at(-1)).toBe('total | Total | 19,563 |  | USD 33,648.36');
});

test('a stack of labels beside a table of other lines is read by itself', () => {
  const layout = laid(`
Invoice no.
                              GATO COTTON LIMITED
BCC/0114/24
                              Description        Quantity     Unit price     Amount
Date
                              Cotton lint          19,563           1.72     33,648.36
29 July 2024
                              Cotton linters        1,000           0.50        500.00
Port of loading
                              Total                20,563                    34,148.36
BEIRA

Port of discharge

SAVANNAH

Country of origin

Malawi`);
  expect(layout.pairs.map((p) => [p.field, p.value[0]!.text])).toEqual(
    expect.arrayContaining([
      ['invoiceNumber', 'BCC/0114/24'],
      ['portOfLoading', 'BEIRA'],
      ['portOfDischarge', 'SAVANNAH'],
    ]),
  );
  expect(layout.tables[0]!.rows.map((r) => r.kind)).toEqual(['row', 'row', 'total']);
});

test('a heading of a lot may name its grade', () => {
  const [table] = tables(`
Bale No.    Net kg
LOT 18 - GRADE SM
7701        220.0
7702        221.0
LOT 19 - GRADE M
7703        222.0`);
  expect(
    laid(`
Bale No.    Net kg
LOT 18 - GRADE SM
7701        220.0
7702        221.0
LOT 19 - GRADE M
7703        222.0`).tables[0]!.rows.map((r) => r.lot),
  ).toEqual(['18', '18', '19']);
  expect(table!.rows).toHaveLength(3);
});
