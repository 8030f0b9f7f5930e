import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import type { Page } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const tables = (...pages: (string | Page)[]) =>
  layoutDocument(pages.map((p, i) => (typeof p === 'string' ? drawPage(p, { number: i + 1 }) : p))).tables.map((t) => ({
    fields: t.columns.map((c) => c.field),
    rows: t.rows.map((r) => [r.kind, ...r.cells.map((c) => c?.text ?? '')].join(' | ')),
    pages: t.pages,
    caption: t.caption,
  }));

test('columns are named by a head of several lines, and wrapped cells go on in their row', () => {
  const [table] = tables(`
No.  Description of Goods         HS Code       Quantity   Unit Price   Amount
                                                (pcs)      (USD)        (USD)
1    Men's T-shirt, 100% cotton   6109.10.00      12,000        2.35    28,200.00
     knitted, single jersey
2    Ladies' polo shirt           6106.10.00       4,500        4.10    18,450.00
     TOTAL                                        16,500                46,650.00`);
  expect(table!.fields.slice(1)).toEqual(['description', 'hsCode', 'pieces', 'unitPrice', 'amount']);
  expect(table!.rows).toEqual([
    "row | 1 | Men's T-shirt, 100% cotton knitted, single jersey | 6109.10.00 | 12,000 | 2.35 | 28,200.00",
    "row | 2 | Ladies' polo shirt | 6106.10.00 | 4,500 | 4.10 | 18,450.00",
    'total |  | TOTAL |  | 16,500 |  | 46,650.00',
  ]);
});

test('the same columns side by side are unfolded, down the columns where the numbers run down', () => {
  const [table] = tables(`
Bale No.   Net kg   Bale No.   Net kg
100201     218.4    100203     219.2
100202     217.9    100204     218.8`);
  expect(table!.fields).toEqual(['baleNumber', 'netWeight']);
  expect(table!.rows).toEqual([
    'row | 100201 | 218.4',
    'row | 100202 | 217.9',
    'row | 100203 | 219.2',
    'row | 100204 | 218.8',
  ]);
});

test('a row that was unfolded stands where its own repetition stands, never over the edge of the page', () => {
  const page = drawPage(`
Bale No.   Net kg   Bale No.   Net kg
100201     218.4    100203     219.2
100202     217.9    100204     218.8`);
  const [table] = layoutDocument([page]).tables;
  const stretch = (text: string) => {
    const { box } = page.words.find((word) => word.text === text)!;
    return { left: box[0], right: box[0] + box[2] };
  };
  const places = table!.rows.map(({ cells, box }) => [cells[0]!.text, box[0], box[0] + box[2]]);
  expect(places).toEqual(
    [
      ['100201', '218.4'],
      ['100202', '217.9'],
      ['100203', '219.2'],
      ['100204', '218.8'],
    ].map(([bale, net]) => [bale, expect.closeTo(stretch(bale!).left), expect.closeTo(stretch(net!).right)]),
  );
});

test('they are unfolded across the rows where the numbers run across', () => {
  const [table] = tables(`
Bale No.   Net kg   Bale No.   Net kg
100201     218.4    100202     219.2
100203     217.9    100204     218.8
100205     217.0`);
  expect(table!.rows.map((r) => r.slice(6, 12))).toEqual(['100201', '100202', '100203', '100204', '100205']);
});

test('bare numbers in columns under a caption are a list of one column', () => {
  const [table] = tables(`
Bale numbers
200301  200302  200303  200304
200305  200306  200307  200308
200309  200310`);
  expect(table!.fields).toEqual(['baleNumber']);
  expect(table!.rows).toHaveLength(10);
});

test('a ditto mark takes the value of the row above', () => {
  const [table] = tables(`
Lot      Bale No.   Net kg
L-14     100201     218.4
-do-     100202     217.9
  "      100203     217.0`);
  expect(table!.rows.map((r) => r.split(' | ')[1])).toEqual(['L-14', 'L-14', 'L-14']);
});

const first = `
GIN BALE LIST
Bale No.   Lot     Net kg
100201     L-14    218.4
100202     L-14    217.9
Carried forward    436.3`;

test('a table goes on overleaf under its head repeated', () => {
  const all = tables(
    first,
    '\nBale No.   Lot     Net kg\nBrought forward    436.3\n100203     L-14    219.0\n100204     L-14    220.0',
  );
  expect(all).toHaveLength(1);
  expect(all[0]!.pages).toEqual([1, 2]);
  expect(all[0]!.rows.filter((r) => r.startsWith('row'))).toHaveLength(4);
  expect(all[0]!.rows.filter((r) => r.startsWith('carried') || r.startsWith('brought'))).toHaveLength(2);
});

test('a table goes on overleaf without a head', () => {
  const all = tables(first, '\nPage 2\n\n100203     L-14    219.0\n100204     L-14    220.0');
  expect(all).toHaveLength(1);
  expect(all[0]!.rows.filter((r) => r.startsWith('row'))).toHaveLength(4);
});

test('between drawn lines a row is all that stands between two of them', () => {
  const [table] = tables(`
+------------+------------+----------------------+------------+
| 7. Item No.| 8. Packages| 9. Description       | 10. Gross  |
|            |            | of goods             | weight     |
+------------+------------+----------------------+------------+
| 1          | 384 bales  | Cotton lint, HS 5201 | 84480 kg   |
|            |            | crop year 2023       |            |
+------------+------------+----------------------+------------+
| 2          | 12 bales   | Cotton linters       | 2400 kg    |
+------------+------------+----------------------+------------+`);
  expect(table!.fields).toEqual(['lineNumber', 'packages', 'description', 'grossWeight']);
  expect(table!.rows).toEqual([
    'row | 1 | 384 bales | Cotton lint, HS 5201 crop year 2023 | 84480 kg',
    'row | 2 | 12 bales | Cotton linters | 2400 kg',
  ]);
});

test('lines of freight and tax under the subtotal are no goods', () => {
  const [table] = tables(`
Description      Quantity   Unit price   Amount
Cotton yarn           100         4.00   400.00
Subtotal                                 400.00
Handling 3 days                           12.00`);
  expect(table!.rows).toEqual(['row | Cotton yarn | 100 | 4.00 | 400.00', 'subtotal | Subtotal |  |  | 400.00']);
});

test('the head of a form over single values is no table', () => {
  expect(tables('\nInvoice No.      Date          Due date\nTC-2023/118      01.11.2023    01.12.2023')).toEqual([]);
});

test('cells of a sheet are read by their columns, with the head below a title and empty cells', () => {
  const texts = [
    ['Bale list of gin 17'],
    [],
    ['Bale No.', 'Lot', 'Net weight (kg)'],
    ['1001', 'A1', '220.5'],
    ['1002', '', '221'],
    ['Total', '', '441.5'],
  ];
  const cells = texts.flatMap((row, r) =>
    row.flatMap((text, c) =>
      text === ''
        ? []
        : [
            {
              row: r,
              column: c,
              rowSpan: 1,
              columnSpan: 1,
              text,
              box: [c * 0.3, r * 0.05, 0.3, 0.05] as Page['words'][0]['box'],
            },
          ],
    ),
  );
  const sheet: Page = {
    number: 1,
    width: 300,
    height: 120,
    reader: 'sheet',
    words: [],
    rulings: [],
    confidence: 1,
    grid: { rows: 6, columns: 3, cells },
  };
  const [table] = tables(sheet);
  expect(table!.fields).toEqual(['baleNumber', 'lotNumber', 'netWeight']);
  expect(table!.rows).toEqual(['row | 1001 | A1 | 220.5', 'row | 1002 |  | 221', 'total | Total |  | 441.5']);
});
