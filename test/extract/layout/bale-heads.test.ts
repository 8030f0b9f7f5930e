import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

const list = (head: string) => `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC

 ${head.padEnd(24)}Net kg      Gross kg
 48210                   221.4       223.0
 48211                   222.0       223.6
 48212                   219.8       221.4
 48215                   220.1       221.7
 Total                   883.3       889.7`;

describe('a column headed by the bare word for a bale', () => {
  test.each([
    'Balle', 'Balles', 'N° balle', 'Balles n°', 'Ballot n°', 'Fardo', 'Fardos', 'Nº fardo', 'Bala', 'Paca', 'Kipa', 'Balya', 'Ballen', 'Ballen Nr',
    'Balla', 'Кипа', 'Toy', 'Bales',
  ])('holds numbers of bales where each cell is another, of one length, beside the weight of one bale: %s', (head) => {
    const f = facts('packing-list', list(head));
    expect(f.bales?.value).toEqual(['48210', '48211', '48212', '48215']);
    expect(f.netWeight?.value).toBe(883.3);
    expect(f.grossWeight?.value).toBe(889.7);
  }); // biome-ignore format: a word list

  test('holds counts where the weight beside it is that of so many bales', () => {
    const f = facts(
      'packing-list',
      `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC

 Lot No.      Balles      Net kg
 T-118        102         22,440.0
 T-119        103         22,660.0
 T-120        104         22,880.0
 Total        309         67,980.0`,
    );
    expect(f.bales).toBeUndefined();
    expect(f.baleCount?.value).toBe(309);
  });

  test('holds counts where the weights beside it are tonnes', () => {
    const f = facts(
      'packing-list',
      `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC

 Lot No.      Bales       Net MT
 T-118        102         22.440
 T-119        103         22.660
 Total        205         45.100`,
    );
    expect(f.bales).toBeUndefined();
  });
});

test.each([
  ['packing-list', 'Fardo nº', 'ao nº'],
  ['packing-list', 'Fardo desde', 'hasta'],
  ['packing-list', '№ кипы с', 'по'],
  ['ginning-record', 'Balle n° de', 'à'],
  ['ginning-record', 'Bale from', 'thru'],
  ['ginning-record', 'Ballen von', 'bis'],
  ['ginning-record', 'Balya No İlk', 'Balya No Son'],
] as const)('two columns of a %s headed %s and %s span the bales between them', (type, from, to) => {
  const f = facts(
    type,
    `
                      BALE LIST
 Shipper: Kavala Cotton S.A.     Crop year: 2023/24

 Lot         ${from.padEnd(16)}${to.padEnd(18)}Bales     Net kg
 T-118       48201           48240             40        8,812.0
 T-119       48251           48260             10        2,204.5
  Total                                        50       11,016.5`,
  );
  expect(f.bales?.value).toHaveLength(50);
  expect(f.bales?.value.slice(-2)).toEqual(['48259', '48260']);
  expect(f.netWeight?.value).toBe(11016.5);
});

test('numbers of bales in equal columns are all read where the heading above them was taken for a column of its own', () => {
  const f = facts(
    'spinning-record',
    `
                      MIXING AND YARN PRODUCTION
 Yarn lot:  R-118      Opened: 12 Feb 2024
 Bales consumed (PBI)

                           PBI             PBI            PBI
                           203311500101    203311500104   203311500107
                           203311500102    203311500105   203311500108
                           203311500103    203311500106   203311500109`,
  );
  expect(f.bales?.value).toHaveLength(9);
});

test('a column headed by a word for batches and tariff items alike holds tariff codes where its cells are such', () => {
  const f = facts(
    'invoice',
    `
                      FACTURA
 Vendedor: Conservas Vega S.L.       Comprador: Bay Foods LLC

 Código   Descripción           Partida        Cajas    Precio EUR    Importe EUR
 T1       Tomate troceado       2002.10.90     200      11,20         2.240,00
 Total                                                                2.240,00`,
  );
  expect(f.lots).toBeUndefined();
  expect(f.hsCodes?.value).toEqual(['2002.10.90']);
});
