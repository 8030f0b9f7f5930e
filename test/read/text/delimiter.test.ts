import { describe, expect, it } from 'vitest';
import { sniffDelimiter } from '../../../shared/read/text/delimiter.ts';

const table = (d: string) =>
  ['Bale', 'Gross', 'Net'].join(d).concat('\n', ['A1', '227.5', '225'].join(d), '\n', ['A2', '228', '226'].join(d));

describe('sniffDelimiter', () => {
  for (const d of [',', ';', '\t', '|', '^']) {
    it(`finds ${JSON.stringify(d)}`, () => expect(sniffDelimiter(table(d))).toBe(d));
  }
  it('does not take decimal commas for the delimiter', () => {
    expect(sniffDelimiter('Bale;Net\n1001;218,4\n1002;219,6\n1003;217,9\n')).toBe(';');
  });
  it('does not take commas inside quotes for the delimiter', () => {
    expect(sniffDelimiter('a;"x, y, z";1\nb;"p, q, r";2\n')).toBe(';');
  });
  it('allows title lines above the table and a footer below it', () => {
    expect(sniffDelimiter('GIN LIST\n\nGin: Buxoro\n\nBale,Gross,Net\n1,2,3\n4,5,6\n7,8,9\nsigned\n')).toBe(',');
  });
  it('takes a letter for text although it has commas', () => {
    const letter =
      'Dear Sirs,\nwe hereby declare that the cotton, its yarn, and the fabric\nwere grown in Brazil, and spun in Vietnam.\nSincerely,\nJoão\n';
    expect(sniffDelimiter(letter)).toBeUndefined();
  });
  it('takes an address block for text', () => {
    expect(sniffDelimiter('ACME Ltd\n12 High St, London\nUK\nTel: 1234\nSeller: X, Y\n')).toBeUndefined();
  });
  it('takes columns parted by blanks for text, whose commas are those of decimals', () => {
    expect(
      sniffDelimiter('Balya No.   Net (kg)   Brüt (kg)\n330701      218,0      222,0\n330702      218,0      222,0\n'),
    ).toBeUndefined();
    expect(sniffDelimiter('1,2,3\n4,5,6\n7,8,9\n')).toBe(',');
  });
  it('takes rows of two fields over a short wider table for delimited', () => {
    const head =
      'GINNING RECORD\nRegister no.,GR-23/77\nDate,2024-01-22\nGinner,"Shree Girnar LLP, Survey 114, Gujarat"\nGrown at,"Gondal, Jasdan"\nCountry,India\nCrop,2023-24\nKapas kg,48300\nLint kg,16420\nLot no.,GC-77\n';
    expect(
      sniffDelimiter(
        `${head}\nPress date,PR from,PR to,Bales,Net kg\n2024-01-16,2101,2150,50,8205\n2024-01-18,2151,2200,50,8215\n`,
      ),
    ).toBe(',');
  });
  it('takes labelled lines with decimal commas over a few sentences for text', () => {
    const lines = 'Net: 11.500,0 kg\nBrüt: 11.720,5 kg\nBalya: 52\nPamuk: 10.100,0 kg\nIplik: 9.800,5 kg\n';
    expect(
      sniffDelimiter(`PAMUK RAPORU\n${lines}Aydin, 12.03.2024, imza, kase\nSoke, Aydin, Turkiye, 09200\n`),
    ).toBeUndefined();
  });
  it('takes fixed-width records for text', () => {
    expect(sniffDelimiter('60115111946409032015000000\n60115111945809032015000000\n')).toBeUndefined();
  });
});
