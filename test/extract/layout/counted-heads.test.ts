import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { matchHeader } from '../../../shared/extract/labels/match-header.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

describe('a column headed as numbers of bales', () => {
  test.each(['Bale No.', 'Кипа №', 'Nomor bal', 'Số kiện', 'Balya No', '包号'])(
    'over plain counts, each the weight of so many bales, counts them: %s',
    (head) => {
      const f = facts(
        'packing-list',
        `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC

 Lot No.      ${head.padEnd(12)}Net weight (kg)
 K-31         40          8,912.0
 K-32         40          8,876.0
 Total        80          17,788.0`,
      );
      expect(f.bales).toBeUndefined();
      expect(f.units).toEqual([]);
      expect(f.lots?.value).toEqual(['K-31', 'K-32']);
    },
  );

  test('beside the weight of one bale each still numbers them, also where one stands twice', () => {
    const f = facts(
      'packing-list',
      `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC

 Lot No.      Bale No.    Net weight (kg)
 K-31         401         221.4
 K-31         402         222.0
 K-31         402         219.8
 Total                    663.2`,
    );
    expect(f.bales?.value).toEqual(['401', '402', '402']);
  });

  test('Vietnamese heads of a laydown: lot, count, range of bales', () => {
    const f = facts(
      'spinning-record',
      `
                      BÁO CÁO SẢN XUẤT SỢI
 Chi số: Ne 20/1   Số phiếu: BC-24/0917

 Số lô bông     Số kiện   Từ kiện – đến kiện   Khối lượng tịnh (kg)   Xuất xứ bông
 QL24-118       60        77310 – 77369        13.512,0               Úc
 QL24-119       60        77370 – 77429        13.498,5               Úc
 Cộng           120                            27.010,5`,
    );
    expect(f.flows.filter((x) => x.direction === 'in' && x.lot).map((x) => [x.lot, x.bales])).toEqual([
      ['QL24-118', 60],
      ['QL24-119', 60],
    ]);
    expect(f.units.map((u) => [u.id, u.to])).toEqual([
      ['77310', '77369'],
      ['77370', '77429'],
    ]);
    expect(f.number?.value).toBe('BC-24/0917');
  });
});

describe('a head of money a unit', () => {
  test.each([
    '€/kg',
    'USD/MT',
    'руб./кг',
    '元/公斤',
    '¥/kg',
    'R$/kg',
    '$ per lb',
    'Rs/kg',
    'c/lb',
    '€ / kg neto',
    'đ/kg',
  ])('%s is a price, and no weight', (head) => {
    expect(matchHeader(head)[0]?.field).toBe('unitPrice');
  });
  test.each([
    ['kg', 'weight'],
    ['Net kg', 'netWeight'],
    ['Net weight/kg', 'netWeight'],
  ])('%s is still a weight', (head, field) => {
    expect(matchHeader(head)[0]?.field).toBe(field);
  });
});

describe('a column headed by the word for packages', () => {
  const list = (head: string, count: string, runs: readonly [string, string][], below = '') =>
    facts(
      'packing-list',
      `
                      PACKING LIST
 Seller: Conservas del Ebro SA      Buyer: Bay Foods LLC

 Lot No.      ${head.padEnd(18)}${count.padEnd(12)}Net weight (kg)
${runs.map(([run, n], i) => ` EB-30${i}       ${run.padEnd(18)}${n.padEnd(12)}7,080.0`).join('\n')}
${below}`,
    ).units.map((u) => [u.id, u.to, u.lot]);

  test.each([
    ['Drums', 'Drums'],
    ['Tambores', 'Tambores'],
    ['Fusti', 'Fusti'],
  ])('over runs of numbers, as long as the count beside them, numbers them: %s', (head, count) => {
    expect(
      list(head, count, [
        ['40601 - 40630', '30'],
        ['40631 - 40660', '30'],
      ]),
    ).toEqual([
      ['40601', '40630', 'EB-300'],
      ['40631', '40660', 'EB-301'],
    ]);
  });

  test('is known by its rows, whatever the words of a sentence below them', () => {
    const below = ' Filled in    steel of 220 l    each with   its own bag';
    expect(
      list(
        'Drums',
        'Drums',
        [
          ['40601 - 40630', '30'],
          ['40631 - 40660', '30'],
        ],
        below,
      ),
    ).toContainEqual(['40601', '40630', 'EB-300']);
  });

  test('over other figures still counts them', () => {
    expect(
      list('Drums', 'Drums', [
        ['30', '30'],
        ['30', '30'],
      ]),
    ).toEqual([]);
  });
});
