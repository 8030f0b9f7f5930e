import { expect, test } from 'vitest';
import { joinCentredCells } from '../../../shared/extract/layout/centred-cells.ts';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import type { Page, Word } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

/** A page of texts at places in points: 10 high, 5 a character. */
function pageOf(...texts: [x: number, y: number, text: string][]): Page {
  const [width, height] = [600, 800];
  const words = texts.flatMap(([x, y, text]) =>
    [...text.matchAll(/\S+/gu)].map(
      (m): Word => ({
        text: m[0],
        box: [(x + m.index * 5) / width, y / height, (m[0].length * 5 - 1) / width, 10 / height],
        confidence: 1,
      }),
    ),
  );
  return { ...drawPage(' '), width, height, words, rulings: [] };
}
const values = (page: Page) =>
  Object.fromEntries(layoutDocument([page]).pairs.map((p) => [p.field, p.value.map((s) => s.text).join(' ')]));

test('a cell of two lines that is set to the middle of its row is one cell', () => {
  const found = values(
    pageOf(
      [380, 40, 'Nam Dinh Tien Phong'],
      [20, 46, 'No.'],
      [90, 46, 'VN-US 25/02/004471'],
      [300, 46, 'Exporter'],
      [380, 52, 'Textile JSC'],
      [300, 70, 'Country of'],
      [20, 76, 'Consignee'],
      [90, 76, 'Fairhaven Polo Co.'],
      [380, 76, 'Vietnam'],
      [300, 82, 'origin'],
      [90, 100, '200 cartons polo shirts,'],
      [380, 100, 'TP-US-2025-044 of 10 April'],
      [20, 106, 'Goods'],
      [300, 106, 'Invoice'],
      [90, 112, '6,000 pcs'],
      [380, 112, '2025'],
    ),
  );
  expect(found).toMatchObject({
    exporter: 'Nam Dinh Tien Phong Textile JSC',
    countryOfOrigin: 'Vietnam',
    invoiceNumber: 'TP-US-2025-044 of 10 April 2025',
  });
});

test('an address in the middle of its row is no party of its own', () => {
  const found = values(
    pageOf(
      [90, 40, ': Anchor & Oar Clothing Inc., 5 Thames St,'],
      [20, 46, 'Sold to'],
      [90, 52, 'Newport, RI 02840, USA'],
      [20, 70, 'Terms'],
      [90, 70, ': FOB Port Louis'],
    ),
  );
  expect(found.buyer).toMatch(/^Anchor & Oar Clothing Inc\..*Newport, RI 02840, USA$/u);
});

test('lines of text at their usual distance stay apart', () => {
  const lines = layoutDocument([pageOf([90, 40, 'Anchor & Oar'], [20, 52, 'Sold to'], [90, 64, 'Newport'])]).pages[0]!
    .lines;
  expect(lines.map((l) => l.text)).toEqual(['Anchor & Oar', 'Sold to', 'Newport']);
  expect(joinCentredCells(lines, drawPage(' '))).toEqual(lines);
});

test('a list of labels beside the staggered lines of an address stays a list', () => {
  const found = values(
    pageOf(
      [380, 40, 'Invoice No.'],
      [470, 40, 'INV-120644'],
      [20, 46, '06800 Mérida, Badajoz'],
      [380, 52, 'Date of Issue'],
      [470, 52, '29.08.2024'],
    ),
  );
  expect(found).toMatchObject({ invoiceNumber: 'INV-120644', issueDate: '29.08.2024' });
});

test('a label over its value stays a label over its value, though a row of the column beside stands between them', () => {
  const page = pageOf(
    [20, 40, 'Bill To'],
    [300, 46, 'Port of Discharge :'],
    [420, 46, 'Norfolk'],
    [20, 52, 'Rappahannock Converters Inc.'],
    [20, 64, '310 Mill Street'],
  );
  expect(values(page).portOfDischarge).toBe('Norfolk');
  const said = layoutDocument([page]).pages[0]!.lines.flatMap((line) => line.segments.map((s) => s.text));
  expect(said).toContain('Bill To');
});

test('a head of two lines, its one-line labels between them, heads the columns of a table', () => {
  const page = pageOf(
    [20, 40, 'HS'],
    [420, 40, 'Net'],
    [520, 40, 'Amount'],
    [80, 46, 'Description of goods'],
    [300, 46, 'Cartons'],
    [470, 46, 'US$/Kg'],
    [20, 52, 'Code'],
    [420, 52, 'Kgs'],
    [520, 52, 'US$'],
    [20, 70, '5205.24'],
    [80, 70, 'Cotton yarn Ne 30/1'],
    [300, 70, '69'],
    [420, 70, '3,462'],
    [470, 70, '4.35'],
    [520, 70, '15,059.70'],
  );
  const [table] = layoutDocument([page]).tables;
  expect(table!.columns.map((c) => c.field)).toEqual([
    'hsCode',
    'description',
    'cartons',
    'netWeight',
    'unitPrice',
    'amount',
  ]);
});

test('a label in two languages over two lines is one label of the row between them', () => {
  const found = values(
    pageOf(
      [20, 40, 'Fatura No /'],
      [120, 46, 'EGE2024-0893'],
      [300, 46, 'Tarih / Date'],
      [420, 46, '09.02.2024'],
      [20, 52, 'Invoice No'],
    ),
  );
  expect(found).toMatchObject({ invoiceNumber: 'EGE2024-0893', date: '09.02.2024' });
});

/** A summary by lot over the list of its bales, as a narrow form prints both. */
const summary = (...rows: [x: number, y: number, text: string][]) =>
  pageOf(
    [20, 40, 'Lot'],
    [90, 40, 'Ginning'],
    [340, 40, 'Number of'],
    [200, 46, 'Bale No.'],
    [430, 46, 'Net weight (kg)'],
    [20, 52, 'No.'],
    [90, 52, 'date'],
    [340, 52, 'bales'],
    ...rows,
    [20, 118, 'Bales'],
    [20, 134, 'Bale No.'],
    [120, 134, 'Lot No.'],
    [430, 134, 'Net weight (kg)'],
    [20, 150, '881140301'],
    [120, 150, 'KTX-31'],
    [430, 150, '219.4'],
    [20, 166, '881140302'],
    [120, 166, 'KTX-31'],
    [430, 166, '220.1'],
  );
const cellsOf = (page: Page) =>
  layoutDocument([page]).tables[0]!.rows.map((row) => row.cells.map((c) => c?.text ?? '').join(' | '));

test('a run of bales, a lot and a day that a narrow cell breaks are each one cell of the row between their lines', () => {
  const found = cellsOf(
    summary(
      [20, 70, 'KTX-'],
      [90, 70, 'March 14,'],
      [200, 70, '881140301 –'],
      [340, 76, '36'],
      [430, 76, '7,918.4'],
      [20, 82, '31'],
      [90, 82, '2025'],
      [200, 82, '881140336'],
      [90, 102, '15/03/2025'],
      [20, 102, 'KTX-32'],
      [200, 96, '881140337 –'],
      [340, 102, '36'],
      [430, 102, '7,921.0'],
      [200, 108, '881140372'],
    ),
  );
  expect(found[0]).toMatch(/^KTX-31 \| March 14, 2025 \| 881140301 – 881140336 \| 36 \|.* 7,918\.4/u);
  expect(found[1]).toMatch(/^KTX-32 \| 15\/03\/2025 \| 881140337 – 881140372 \| 36 \|.* 7,921\.0/u);
  expect(found).toHaveLength(2);
});

test('two whole numbers over and under a row are two', () => {
  const lines = joinCentredCells(
    layoutDocument([pageOf([200, 40, '881140301'], [20, 46, '36'], [200, 52, '881140336'])]).pages[0]!.lines,
    drawPage(' '),
  );
  expect(lines.map((l) => l.text)).toEqual(['881140301', '36', '881140336']);
});

test('the caption of the next table goes on with no lot of the row above it', () => {
  const row: [number, number, string][] = [
    [20, 102, 'KTX-32'],
    [90, 102, '15/03/2025'],
    [200, 102, '881140337'],
    [340, 102, '1'],
    [430, 102, '219.0'],
  ];
  expect(cellsOf(summary(...row)).join()).not.toContain('Bales');
});

test('a name of two lines in a row of figures is one cell', () => {
  const page = pageOf(
    [20, 40, 'Ticket'],
    [110, 40, 'Harvest date'],
    [220, 40, 'Grower'],
    [360, 40, 'Tomatoes (kg)'],
    [220, 60, 'Agrícola Los'],
    [20, 66, 'R-0071'],
    [110, 66, '11-02-2026'],
    [360, 66, '28.400'],
    [220, 72, 'Quillayes Ltda.'],
    [220, 90, 'Sociedad'],
    [20, 96, 'R-0072'],
    [110, 96, '12-02-2026'],
    [360, 96, '28.900'],
    [220, 102, 'El Boldo'],
  );
  expect(layoutDocument([page]).pages[0]!.lines.map((line) => line.text)).toEqual([
    'Ticket  Harvest date  Grower  Tomatoes (kg)',
    'R-0071  11-02-2026  Agrícola Los Quillayes Ltda.  28.400',
    'R-0072  12-02-2026  Sociedad El Boldo  28.900',
  ]);
});

test('a block of four lines beside a label of two lines at its middle is one value', () => {
  const found = values(
    pageOf(
      [150, 34, 'Conservas del Maule'],
      [20, 46, 'Planta'],
      [150, 46, 'S.A., Camino Real'],
      [400, 52, 'Crop year'],
      [480, 52, '2026'],
      [20, 58, 'procesadora'],
      [150, 58, 'km 41, Talca,'],
      [150, 70, 'Chile'],
      [20, 90, 'Contrato'],
      [150, 90, 'CM-118'],
    ),
  );
  expect(found.processor).toBe('Conservas del Maule S.A., Camino Real km 41, Talca, Chile');
});
