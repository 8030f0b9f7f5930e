import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (foot: string, third = 'HLXU3381290 40HC 88 BALES RAW COTTON LOT 61C GROSS 19402 KGS') =>
  extractFacts(
    [
      drawPage(`
 HAPAG LLOYD BILL OF LADING LOM7741093
 Shipper: COTONS DE LA KARA SA LOME
 Consignee: PIEDMONT SPINNING INC
 MSKU4471280 40HC 88 BALES RAW COTTON LOT 61A GROSS 19377 KGS
 TGHU5501822 40HC 88 BALES RAW COTTON LOT 61B GROSS 19391 KGS
 ${third}
 ${foot}
 SHIPPED ON BOARD 4 APRIL 2025 LOME`),
    ],
    { id: 'd', type: 'bill-of-lading', language: 'en' },
  ).facts;

describe('the goods of a bill of lading in running lines, a container each', () => {
  test('weigh and count what the line of their total says', () => {
    const f = facts('TOTAL 264 BALES 58170 KGS. COTTON IN TRANSIT FROM TOGO');
    expect([f.packages?.value, f.baleCount?.value, f.grossWeight?.value]).toEqual([264, 264, 58170]);
    expect(f.packages?.doubt).toBeUndefined();
  });

  test('without such a line they are the sum of the containers, with a doubt', () => {
    const f = facts('COTTON IN TRANSIT FROM TOGO');
    expect([f.packages?.value, f.grossWeight?.value]).toEqual([264, 58170]);
    expect(f.packages?.doubt).toContain('3 containers');
  });

  test('a total that the lines do not come to is the one that is printed, and gives no weight', () => {
    const f = facts('TOTAL 240 BALES 52880 KGS');
    expect(f.packages?.value).toBe(240);
    expect(f.grossWeight?.value).not.toBe(58170);
  });

  test('one container named twice is not counted twice', () => {
    const f = facts('CLEAN ON BOARD', 'TGHU5501822 40HC 88 BALES RAW COTTON LOT 61B GROSS 19391 KGS');
    expect(f.packages?.value).not.toBe(264);
  });
});
