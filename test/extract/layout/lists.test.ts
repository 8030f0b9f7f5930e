import { expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import type { DocumentType } from '../../../shared/model/index.ts';
import { drawPage } from '../page.ts';

const facts = (type: DocumentType, text: string) =>
  extractFacts([drawPage(text)], { id: 'd', type, language: 'en' }).facts;

test('headings of lots between bales set side by side are no bales, and give the bales below them their lot', () => {
  const f = facts(
    'packing-list',
    `
                      PACKING LIST
 Seller: Kavala Cotton S.A.      Buyer: Bay Fibers LLC

 Bale No.   Net kg     Bale No.   Net kg     Bale No.   Net kg
 LOT 121
 574001     221,4      574011     219,8      574021     220,4
 574002     222,0      574012     220,1      574022     221,4
 LOT 122
 574060     221,4      574063     219,8      574066     220,4
 574061     222,0      574064     220,1      574067     221,4
 12 BALES   NET 2.650,2`,
  );
  expect(f.bales?.value).toHaveLength(12);
  expect(f.bales?.value.every((id) => /^5740\d\d$/u.test(id))).toBe(true);
  expect(f.units.find((u) => u.id === '574022')?.lot).toBe('121');
  expect(f.units.find((u) => u.id === '574066')?.lot).toBe('122');
  expect(f.netWeight?.value).toBe(2650.2);
});

test('columns headed From and To beside a count of bales hold numbers of bales, which are written out one by one', () => {
  const f = facts(
    'packing-list',
    `
                      PACKING LIST
 Exporter: Sahel Coton SA        Consignee: Bay Fibers LLC

 From      To        Bales     Net kg
 7001      7020      20        4,400.0
 7021      7050      30        6,600.0
 Total               50       11,000.0`,
  );
  expect(f.bales?.value).toHaveLength(50);
  expect(f.bales?.value.at(-1)).toBe('7050');
  expect(f.units.map((u) => [u.id, u.to, u.count])).toEqual([
    ['7001', '7020', 20],
    ['7021', '7050', 30],
  ]);
  expect(f.total).toBeUndefined();
});

test('a row that counts the bales of a list is its sum, not a bale', () => {
  const f = facts(
    'packing-list',
    `
                      BALE LIST
 No.    Bale No.    Net kg
 1      88120       221.4
 2      88121       222.0
 3      88122       219.9
        3 bales     663.3`,
  );
  expect(f.bales?.value).toEqual(['88120', '88121', '88122']);
  expect(f.netWeight?.value).toBe(663.3);
});

const grid = `
 COMMERCIAL INVOICE
 Exporter                                Invoice No. & Date
 Chenab Mills (Pvt) Ltd                  CM/24/118 DT. 12.03.2024
 Faisalabad, Pakistan                    Buyer's Order No. & Date
                                         PO-7781 DT. 02.01.2024
 Consignee                               Buyer (if other than consignee)
 Granite Knits Inc.                      SAME AS CONSIGNEE
 12 Mill Rd, Concord, NH 03301, USA

 Marks       No. & kind of Pkgs   Description of Goods            Quantity     Rate      Amount
                                                                  KGS          USD/KG    USD
 GSK 1-150   150 BAGS             COTTON YARN NE 20/1, LOT CV-8   6,804.00     2.72      18,506.88
                                  H.S. CODE : 5205.1200
 GSK 151-250 100 BAGS             COTTON YARN NE 16/1, LOT CV-9   4,536.00     2.58      11,702.88
             250 BAGS             NET WT. 11,340.00 KGS GROSS WT. 11,590.00 KGS
                                                                  11,340.00    TOTAL     30,209.76`;

test('in a grid whose total stands in the column of prices, totals and weights under the goods are no goods', () => {
  const f = facts('invoice', grid);
  expect(f.lines?.value.map((l) => l.quantity)).toEqual([6804, 4536]);
  expect(f.lines?.value.every((l) => l.netWeight === undefined)).toBe(true);
  expect([f.total?.value, f.netWeight?.value, f.grossWeight?.value]).toEqual([30209.76, 11340, 11590]);
  expect(f.buyer?.value).toBe('Granite Knits Inc.');
  expect(f.hsCodes?.value.map((c) => c.replaceAll('.', ''))).toEqual(['52051200']);
  expect(f.sums.every((s) => s.printed === s.computed)).toBe(true);
});

test('a wrong total in such a grid is seen', () => {
  const f = facts('invoice', grid.replace('30,209.76', '32,009.76'));
  expect(f.sums.find((s) => s.printed === 32009.76)?.computed).toBe(30209.76);
});

test('numbers grouped by spaces stay whole in their cells', () => {
  const f = facts(
    'invoice',
    `
                      FACTURE
 Vendeur : Société Cotonnière du Sahel SA     Acheteur : Fils du Nord SAS
 Facture n° : F-2024-18       Date : 12/03/2024

 Désignation          Balles    Poids net kg   Prix unitaire   Montant EUR
 Coton fibre Lot 4        50        10 738,9            1,85     19 866,97
 Coton fibre Lot 5        24         5 164,1            1,85      9 553,59
 TOTAL                    74        15 903,0                     29 420,56`,
  );
  expect(f.seller?.value).toBe('Société Cotonnière du Sahel SA');
  expect(f.lines?.value.map((l) => [l.description, l.quantity, l.netWeight, l.amount])).toEqual([
    ['Coton fibre Lot 4', 50, 10738.9, 19866.97],
    ['Coton fibre Lot 5', 24, 5164.1, 9553.59],
  ]);
  expect(f.total?.value).toBe(29420.56);
});

test('the words of the signature under a list are no part of its last number', () => {
  const f = facts(
    'packing-list',
    `
                      PACKING LIST
 Seller: Tamale Lint Company     Buyer: Fall Line Spinners Inc.

 Bale No.   Net kg     Bale No.   Net kg
 TL3301     221.4      TL3303     219.8
 TL3302     222.0      TL3304     220.1
 Weighing clerk`,
  );
  expect(f.bales?.value).toEqual(['TL3301', 'TL3302', 'TL3303', 'TL3304']);
});

test('a count in brackets under the count of containers is one row with it, and its gross weight is that of the paper', () => {
  const f = facts(
    'bill-of-lading',
    `
                      BILL OF LADING
 Shipper: Tamale Lint Company     Consignee: Fall Line Spinners Inc.

 Container No.    No. of pkgs     Description of goods          Gross weight (KGS)
 TGHU4402187      3 CONT.         SAID TO CONTAIN               61,204.50
 SEAL 88120       (270 BALES)     270 BALES OF RAW COTTON`,
  );
  expect(f.grossWeight?.value).toBe(61204.5);
});

test('dots between two numbers of one series stand for those between; dots before a value only lead to it', () => {
  for (const dots of ['…', '...']) {
    const f = facts(
      'ginning-record',
      `\n GINNING RECORD\n Gin: Kavala Ginning S.A.\n\n Bale numbers: KG-24-0101 ${dots} KG-24-0148`,
    );
    expect(f.units.map((u) => [u.id, u.to])).toEqual([['KG-24-0101', 'KG-24-0148']]);
  }
  const f = facts(
    'ginning-record',
    '\n GINNING RECORD\n Gin: Kavala Ginning S.A.\n\n Lot 4417 ... 220 kg\n Bales ........ 48',
  );
  expect(f.units).toEqual([]);
  expect(f.baleCount?.value).toBe(48);
});
