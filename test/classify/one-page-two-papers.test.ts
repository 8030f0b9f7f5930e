import { expect, test } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page, type Row } from './paper.ts';

const typeOf = (...rows: Row[]) => classifyFile(file('scan0004.pdf', [page(1, rows)]))[0]!.type;

const head: Row[] = ['LANKA STITCH (PVT) LTD', 'Export Zone, Biyagama, Sri Lanka'];
const invoice: Row[] = [
  'COMMERCIAL INVOICE LS/2231 14-MAR-2023',
  'Buyer: Ridgeline Outfitters LLC, Denver, CO, USA',
  [
    [0.07, 'Description'],
    [0.5, 'Pcs'],
    [0.65, 'USD/pc'],
    [0.8, 'USD'],
  ],
  [
    [0.07, 'Shirts, 100% cotton woven'],
    [0.5, '2,400'],
    [0.65, '6.50'],
    [0.8, '15,600.00'],
  ],
];
const packing: Row[] = [
  '^ PACKING LIST',
  [
    [0.07, 'Cartons'],
    [0.3, 'Pcs/ctn'],
    [0.5, 'Pcs'],
    [0.65, 'Net kg'],
    [0.8, 'Gross kg'],
  ],
  [
    [0.07, '1-80'],
    [0.3, '30'],
    [0.5, '2,400'],
    [0.65, '610'],
    [0.8, '690'],
  ],
  'Container TGHU6612340',
];

test('an invoice and a packing list under each other on one page are the invoice of the sale', () => {
  expect(typeOf(...head, ...invoice, ...packing)).toBe('invoice');
});

test('a packing list that names its invoice stays one', () => {
  expect(typeOf(...head, 'COMMERCIAL INVOICE LS/2231 14-MAR-2023', ...packing)).toBe('packing-list');
});
