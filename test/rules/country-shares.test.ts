import { expect, test } from 'vitest';
import { originRegion } from '../../shared/rules/origin-region.ts';
import { paper } from './case.ts';
import { caseOf } from './case-of.ts';

const said = (text: string, type: 'spinning-record' | 'supplier-statement' = 'supplier-statement') =>
  originRegion
    .check(
      caseOf(
        [
          paper({
            type: 'invoice',
            facts: { number: 'I-1', date: '2024-01-20', countryOfOrigin: 'IN' },
            lines: [{ description: 'cotton yarn', hsCode: '5205.24', quantity: 20_000, unit: 'kg' }],
          }),
          paper({ type, name: 'said.pdf', facts: { number: 'S-1' }, mentions: [{ text, context: 'statement' }] }),
        ],
        '2024-03-01',
      ),
    )
    .findings.map((f) => `${f.severity ?? 'prohibits'}: ${f.message}`);

test.each([
  'Le fil contient 12 % de coton du Turkménistan (région de Dachogouz).',
  'Состав смеси хлопка: США 70%, Туркменистан 30%',
  'The mill bought 30 bales of cotton from Turkmenistan.',
  'Cotton of Turkmenistan is not used in lot A, but lot B has 15 % cotton of Turkmenistan.',
])('a part of the cotton that words give a country under an order prohibits: %s', (text) => {
  expect(said(text)).toEqual([
    expect.stringMatching(/^prohibits: said\.pdf gives Turkmenistan as the origin of a part/),
  ]);
});

test('a spinner divides fibre, also where no word says so', () => {
  expect(said('Harman : %85 ABD, %15 Türkmenistan', 'spinning-record')).toHaveLength(1);
});

test.each([
  'We use no Turkmenistan cotton, 100 % US.',
  '0 % Turkmenistan cotton',
  'None of the 30 bales of cotton is from Turkmenistan.',
  "Turkmenistan grows 5% of the world's cotton.",
  'Our office in Turkmenistan has 30 people.',
])('what is denied, and talk of other things, does not: %s', (text) => {
  expect(said(text)).toEqual([]);
});
