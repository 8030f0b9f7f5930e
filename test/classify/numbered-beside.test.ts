import { expect, it } from 'vitest';
import { classifyFile } from '../../shared/classify/index.ts';
import { file, page, type Row } from './paper.ts';

const typeOf = (rows: Row[]) => classifyFile(file('scan.pdf', [page(1, rows)]))[0]!.type;
const letter = (head: Row): Row[] => [
  '# CORAL BAY MERCHANTS LTD',
  '18 Wharf Street, Fremantle WA 6160 Australia',
  '',
  head,
  '',
  'To: CV. Tenun Makmur, Solo, Indonesia',
  'Contract CBM/TM/771 Vessel: ANL DERBY 40 Fremantle - Semarang',
  'Commodity : Raw cotton, Australian, 60 bales, lot KX-204',
  'Net weight: 13,402 kg Gross 13,550 kg',
  'Price : USD 1.91 per kg CIF Semarang',
  'Amount : USD 25,597.82',
];

it('a title in capitals with its number and its day in one line is the title, not a heading of a table', () => {
  expect(
    typeOf(
      letter([
        [0.07, 'EXPORT INVOICE / TAX INVOICE'],
        [0.45, 'CBM-5521'],
        [0.7, '3 AUG 2024'],
      ]),
    ),
  ).toBe('invoice');
});

it('headings beside it, and no number, leave it a heading', () => {
  expect(
    typeOf(
      letter([
        [0.07, 'EXPORT INVOICE / TAX INVOICE'],
        [0.45, 'VESSEL'],
        [0.7, 'TERMS'],
      ]),
    ),
  ).toBe('purchase-order');
});
