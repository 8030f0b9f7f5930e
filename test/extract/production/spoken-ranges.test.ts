import { describe, expect, it, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const invoice = (text: string) =>
  extractFacts([drawPage(`\n COMMERCIAL INVOICE RK-204\n Date: 4 May 2024\n Seller: Riverton Cotton Ltd\n${text}`)], {
    id: 'd',
    type: 'invoice',
    language: 'en',
  }).facts;
const rangesOf = (text: string) => invoice(text).units.map((u) => [u.id, u.to]);

describe('bales that a description of goods numbers', () => {
  test.each([
    ['30 bales PBI 350200118801–350200118830', [['350200118801', '350200118830']]],
    ['Bales, PBI Nos. 350200118801 to 350200118830', [['350200118801', '350200118830']]],
    ['60 bales Nos. 7701/7760', [['7701', '7760']]],
    ['60 bales Nos. 7701/7702', []],
    ['contract PX 7701/7760, 60 bales', []],
  ])('are its range: %s', (words, wanted) =>
    expect(
      rangesOf(`
 Goods                                                    Net kg      USD/kg    USD
 US raw cotton, crop 2023, ${words.padEnd(46)} 6,535.80    1.90      12,418.02`),
    ).toEqual(wanted),
  );

  it('also where the cell breaks in the middle of the range', () =>
    expect(
      rangesOf(`
 Goods                                                        Net kg      USD/kg    USD
 Raw cotton, crop 2023, 30 bales PBI 350200118801–            6,535.80    1.90      12,418.02
 350200118830
 CIF Santos`),
    ).toEqual([['350200118801', '350200118830']]));
});
