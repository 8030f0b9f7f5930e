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
