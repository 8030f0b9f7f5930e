import { describe, expect, test } from 'vitest';
import { extractFacts } from '../../../shared/extract/index.ts';
import { drawPage } from '../page.ts';

const signed = (left: string, right: string, under = '') =>
  extractFacts(
    [
      drawPage(`
                            CERTIFICATE OF ORIGIN
 Exporter: Surma Garments Ltd.              Certificate No. CO-77120
 Country of origin: Bangladesh

 11. Certification                                            12. Declaration by the exporter
 It is hereby certified that the declaration is correct.      The goods were produced in Bangladesh.
 ${left.padEnd(60)} ${right}
 ${under.padEnd(60)}`),
    ],
    { id: 'd', type: 'certificate-of-origin', language: 'en' },
  ).facts.signed?.value;

describe('a mark in brackets far behind in the line', () => {
  test('of a person says that the paper is signed', () => {
    expect(signed('District Officer: R. Kessy', '[ SEAL ]')).toBe(true);
  });

  test('of no person is the place for one', () => {
    expect(signed('District Officer', '[ SEAL ]')).not.toBe(true);
  });
});

describe('the words of a signature in brackets', () => {
  test.each([
    'Sylhet, 04.03.2026 Anwar Hossain, Deputy Secretary (signature, seal)',
    'Sylhet, 04.03.2026 Anwar Hossain (signature and stamp)',
    'Bursa, 04.03.2026 Ayşe Kaya, Müdür (imza)',
    'Ташкент, 04.03.2026 Азиз Каримов, эксперт (подпись, печать)',
  ])('behind a person say that the paper is signed, beside a box that is blank: %s', (left) => {
    expect(signed(left, 'Sylhet, 03.03.2026')).toBe(true);
  });

  test('go on in the line below', () => {
    expect(signed('Sylhet, 04.03.2026 Anwar Hossain, Deputy Secretary (signature,', 'Sylhet', 'seal)')).toBe(true);
  });

  test.each(['Authorised Officer (signature)', 'Place and Date (signature, stamp)', 'Assistant Director (signature)'])(
    'behind a caption say nothing: %s',
    (left) => {
      expect(signed(left, 'Sylhet, 03.03.2026')).not.toBe(true);
    },
  );
});
