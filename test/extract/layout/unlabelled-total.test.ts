import { expect, test } from 'vitest';
import { layoutDocument } from '../../../shared/extract/layout/index.ts';
import { drawPage } from '../page.ts';

const kinds = (text: string) => layoutDocument([drawPage(text)]).tables[0]?.rows.map((r) => r.kind);

test.each([
  [
    'under one row: its figures again, the count of its range',
    `
Cartons     Pcs/ctn    Pieces     Net kg      Gross kg
1-840       12         10,080     3,024.0     3,528.0
840                    10,080     3,024.0     3,528.0`,
    ['row', 'total'],
  ],
  [
    'under several rows: their sums',
    `
Lot           Description         Bales     Net weight kg    Gross weight kg
K-771         Raw cotton          60        13.020,0         13.260,0
K-772         Raw cotton          55        11.990,5         12.210,5
                                  115       25.010,5         25.470,5`,
    ['row', 'row', 'total'],
  ],
])('a last row without a word is a total where its figures are those of the rows above: %s', (_, text, wanted) =>
  expect(kinds(text)).toEqual(wanted),
);

test.each([
  [
    'a second row of the same size names its own goods',
    `
Cartons     Pcs/ctn    Pieces     Net kg      Gross kg
1-840       12         10,080     3,024.0     3,528.0
841-1680    12         10,080     3,024.0     3,528.0`,
  ],
  [
    'a figure is not what the rows come to',
    `
Cartons     Pcs/ctn    Pieces     Net kg      Gross kg
1-840       12         10,080     3,024.0     3,528.0
60                     720        216.0       252.0`,
  ],
])('it is a row of goods where %s', (_, text) => expect(kinds(text)).not.toContain('total'));
