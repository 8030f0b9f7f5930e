import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const facts = (third: string) =>
  extractFacts(
    [
      drawPage(`
 BILL OF LADING
 Shipper                                                        B/L No.
 NAMOI FIBRE PTY LTD                                            HLCU7716203
 Container No./Seal No.     Description of Goods                Gross Weight       Measurement
 TGHU8609916                70 BALES                            15,410.0 KGS       61.000 CBM
                            RAW COTTON LOT N-4
 MSKU9044176                65 BALES                            14,306.5 KGS       61.000 CBM
                            RAW COTTON LOT N-5
                            TOTAL 135 BALES                     ${third}`),
    ],
    { id: 'd', type: 'bill-of-lading', language: 'en' },
  ).facts;

describe('a box of several lines, a container each', () => {
  test('whose last line is the sum of the others gives the sum', () => {
    const f = facts('29,716.5 KGS');
    expect(f.grossWeight?.value).toBe(29716.5);
    expect(f.packages?.value).not.toBe(70);
  });

  test('whose last line is no sum of them is not read so', () => {
    expect(facts('3,100.0 KGS').grossWeight?.value).not.toBe(3100);
  });
});
