import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const laid = (text: string) => layoutDocument([drawPage(text)]);
const rows = (text: string) =>
  laid(text).tables.flatMap((t) => t.rows.map((r) => [r.kind, ...r.cells.map((c) => c?.text ?? '')].join(' | ')));
const fields = (text: string) => laid(text).tables[0]!.columns.map((c) => c.field);

test('print of one pitch: a description that reaches the next column is cut where the labels begin and end', () => {
  expect(
    rows(`
LOT NO    DRUMS DESCRIPTION                  HS CODE       NET KG   EUR/KG   AMOUNT EUR
---------------------------------------------------------------------------------------
TP-118       80 TOMATO CONCENTRATE HOT BREAK 2002.90    18,400.00     1.31    24,104.00
---------------------------------------------------------------------------------------
TOTAL        80                                         18,400.00             24,104.00

NET WEIGHT   18,400.00 KG   (40,565 LB)
GROSS WEIGHT 19,760.00 KG   (43,563 LB)`),
  ).toEqual([
    'row | TP-118 | 80 | TOMATO CONCENTRATE HOT BREAK | 2002.90 | 18,400.00 | 1.31 | 24,104.00',
    'total | TOTAL | 80 |  |  | 18,400.00 |  | 24,104.00',
  ]);
});

const printed = `
Item      Material / Description                        Quantity      Price per unit    Amount EUR
000010    Socks, knitted, 80% cotton 20% polyamide      9,000 PRS     1.10              9,900.00
          Commodity code: 6115.95.00
          Batch: 22-118
000020    Gloves, knitted, 100% acrylic                 2,000 PRS     2.40              4,800.00
          Commodity code: 6116.93.20

                                                        Items total                    14,700.00
                                                        Total amount               EUR 14,700.00`;

test('numbers of items are no descriptions, and what stands under an item belongs to it, under the last one too', () => {
  expect(fields(printed).slice(0, 2)).toEqual(['lineNumber', 'rawMaterial']);
  expect(rows(printed)).toEqual([
    'row | 000010 | Socks, knitted, 80% cotton 20% polyamide Commodity code: 6115.95.00 Batch: 22-118 | 9,000 PRS | 1.10 | 9,900.00',
    'row | 000020 | Gloves, knitted, 100% acrylic Commodity code: 6116.93.20 | 2,000 PRS | 2.40 | 4,800.00',
    expect.stringMatching(/^subtotal .*14,700\.00$/u),
    expect.stringMatching(/^total .*14,700\.00$/u),
  ]);
});

test('labels with their values above a table are no part of its head, and "Net 60" is no weight', () => {
  const layout = laid(`
Customer      Lakeside Mills Inc.          Terms of Payment     Net 60
              5 Dock Rd, Erie, PA, USA     Vessel               AMBER STAR
                                           Port of Loading      IZMIR
                                           Port of Discharge    SAVANNAH
                                           Country of Origin    TURKEY

Line   Part        Description                   HTS Code      Qty      UOM   Unit Price   Amount
1      AB-11       Towels, terry, 100% cotton    6302.60.00    4,000    PCS         1.20   4,800.00
2      AB-12       Bath robes, 100% cotton       6208.91.10      300    PCS         9.00   2,700.00`);
  const said = layout.pairs.map((p) => `${p.field}: ${p.value[0]!.text}`);
  expect(said).toEqual(expect.arrayContaining(['portOfDischarge: SAVANNAH', 'countryOfOrigin: TURKEY']));
  expect(said.filter((p) => p.startsWith('netWeight'))).toEqual([]);
  expect(layout.tables[0]!.columns.map((c) => c.field)).toContain('hsCode');
});

test('pairs of labels and values side by side above a table are no part of its head', () => {
  const layout = laid(`
Rechnung Nr / Invoice No   RE-2024-118        Datum / Date          12.02.2024
Käufer / Buyer             Prairie Looms LLC    Ursprung / Origin    GREECE
Lot No       Description      Cartons      Net KG       Gross KG
TH-441       Ne 24/1          120          5.400,00     5.664,00
TH-442       Ne 30/1           60          2.700,00     2.832,00
TOTAL                         180          8.100,00     8.496,00`);
  expect(layout.tables[0]!.columns.map((c) => c.field)).toEqual([
    'lotNumber',
    'description',
    'cartons',
    'netWeight',
    'grossWeight',
  ]);
  expect(layout.pairs.map((p) => `${p.field}: ${p.value[0]!.text}`)).toContain('countryOfOrigin: GREECE');
});

test('sums told in a sentence under a list are pairs, and the last bale keeps its own weight', () => {
  const layout = laid(`
Bale No.    Net kg    Bale No.    Net kg    Bale No.    Net kg
44001       216.0     44003       217.5     44005       219.0
44002       215.5     44004       218.0     44006       214.0
TOTAL 6 BALES. TOTAL NET WEIGHT 1,300.0 KG. TOTAL GROSS WEIGHT 1,312.0 KG.`);
  expect(layout.pairs.map((p) => `${p.field}: ${p.value[0]!.text}`)).toEqual(
    expect.arrayContaining(['totalNet: 1,300.0 KG.', 'totalGross: 1,312.0 KG.']),
  );
  expect(layout.tables[0]!.rows.filter((r) => r.kind === 'row')).toHaveLength(6);
});

test('the sum of a lot and the heading of the next one, with its count, are no part of a bale', () => {
  const [table] = laid(`
Bale No.      Gross kg    Net kg     Bale No.      Gross kg    Net kg
LOT 31/24     4 BALES
800101        220.0       218.0      800103        221.0       219.0
800102        219.5       217.5      800104        222.0       220.0
LOT 31/24 TOTAL   GROSS 882.5 KG   NET 874.5 KG
LOT 32/24     2 BALES
800105        218.0       216.0      800106        217.0       215.0
LOT 32/24 TOTAL   GROSS 435.0 KG   NET 431.0 KG`).tables;
  const bales = table!.rows.filter((r) => r.kind === 'row');
  expect(bales.map((r) => `${r.cells[0]!.text} ${r.lot}`).sort()).toEqual([
    ...['800101', '800102', '800103', '800104'].map((id) => `${id} 31/24`),
    ...['800105', '800106'].map((id) => `${id} 32/24`),
  ]);
});

test('a cell with line breaks gives the name and the address apart, and a sentence in one its labels one by one', () => {
  const texts = [
    ['Verkäufer', 'Nordsee Spinnerei GmbH\nHafenweg 4\n26723 Emden, Germany', 'Net weight kg', '4250'],
    ['Nettogewicht: 4.250,00 kg. Bruttogewicht: 4.410,00 kg.', '', '', ''],
  ];
  const cells = texts.flatMap((row, r) =>
    row.map((text, c) => ({
      row: r,
      column: c,
      rowSpan: 1,
      columnSpan: 1,
      text,
      box: [c * 0.25, r * 0.1, 0.25, 0.1] as [number, number, number, number],
    })),
  );
  const page = { ...drawPage('x'), words: [], grid: { rows: 2, columns: 4, cells } };
  const said = layoutDocument([page]).pairs.map(
    (p) => `${p.field}: ${p.value.map((s) => s.text).join(' | ')} ${p.unit ?? ''}`,
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'seller: Nordsee Spinnerei GmbH | Hafenweg 4 | 26723 Emden, Germany ',
      'netWeight: 4250 kg',
      'grossWeight: 4.410,00 kg. ',
    ]),
  );
});

test('a label of a sum that reaches into the last column leaves the sum in its place', () => {
  const layout = laid(`
Sıra   Açıklama / Description           Miktar / Quantity   Birim Fiyat     Tutar / Amount
1      BORNOZ / BATHROBES 100% COTTON   1.200,00            9,4000 USD      11.280,00 USD
                                        Vergiler Dahil Toplam Tutar bedeli  11.280,00 USD`);
  expect(layout.tables[0]!.rows.at(-1)!.cells.at(-1)?.text).toBe('11.280,00 USD');
});

test('figures at the middle of a description of several lines, between drawn lines, make one row with it', () => {
  const layout = laid(`
| No | Description of goods         | HS code | Quantity kg | Rate | Amount    |
+----+------------------------------+---------+-------------+------+-----------+
|    | Carded yarn Ne 20/1, 100%    | 5205 12 |             |      |           |
| 1  |                              |         | 8,000.00    | 2.75 | 22,000.00 |
|    | cotton, on cones             | 00 00   |             |      |           |
+----+------------------------------+---------+-------------+------+-----------+
|    | Carded yarn Ne 30/1, 100%    | 5205 13 |             |      |           |
| 2  |                              |         | 4,000.00    | 2.95 | 11,800.00 |
|    | cotton, on cones             | 00 00   |             |      |           |
+----+------------------------------+---------+-------------+------+-----------+
|    | TOTAL                        |         | 12,000.00   |      | 33,800.00 |
+----+------------------------------+---------+-------------+------+-----------+`);
  const [first, second] = layout.tables[0]!.rows.filter((r) => r.kind === 'row');
  expect(first!.cells.map((c) => c?.text)).toEqual([
    '1',
    'Carded yarn Ne 20/1, 100% cotton, on cones',
    '5205 12 00 00',
    '8,000.00',
    '2.75',
    '22,000.00',
  ]);
  expect(second!.cells[2]?.text).toBe('5205 13 00 00');
});
