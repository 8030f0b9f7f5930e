import { expect, test } from 'vitest';
import { originSignal } from '../../shared/rules/origin-signal.ts';
import { type Paper, paper } from './case.ts';
import { caseOf } from './case-of.ts';

const said = (origin: string, leg: Partial<Paper>) =>
  originSignal
    .check(
      caseOf(
        [
          paper({
            type: 'invoice',
            facts: { number: 'I-1', date: '2024-01-20', countryOfOrigin: origin },
            lines: [{ description: 'raw cotton', hsCode: '5201.00', quantity: 20_000, unit: 'kg' }],
          }),
          paper({
            type: 'transport-record',
            name: 'rail.pdf',
            facts: { number: 'R-7', date: '2024-01-10' },
            lines: [{ description: 'lint cotton', quantity: 20_000, unit: 'kg' }],
            ...leg,
          }),
        ],
        '2024-03-01',
      ),
    )
    .findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);

const from = (portOfLoading: string, more: Partial<Paper> = {}): Partial<Paper> => ({
  facts: { number: 'R-7', date: '2024-01-10', portOfLoading },
  ...more,
});

test('raw cotton whose way begins at a station of the region contradicts another origin', () => {
  for (const station of ['奎屯', 'Kuytun', '库尔勒站'])
    expect(said('AU', from(station))).toEqual([
      expect.stringMatching(/^contradicts: rail\.pdf has the raw material loaded at .*Xinjiang.*Australia/),
    ]);
});

test('where only China is stated, the place of growing is asked for', () => {
  expect(said('CN', from('奎屯'))).toEqual([expect.stringMatching(/^gap: /)]);
});

test('a border crossing and a way from abroad are transit', () => {
  expect(said('UZ', from('阿拉山口'))).toEqual([]);
  expect(said('UZ', from('Khorgos'))).toEqual([]);
  const abroad = [{ text: 'Tashkent, Uzbekistan – Urumqi – Qingdao', context: 'route' as const }];
  expect(said('UZ', from('Urumqi', { mentions: abroad }))).toEqual([]);
});

test('where the goods go to is no way from abroad: a station of the region before it is where theirs begins', () => {
  const to = (portOfLoading: string, portOfDischarge: string, route: string): Partial<Paper> => ({
    facts: { number: 'R-7', date: '2024-01-10', portOfLoading, portOfDischarge },
    mentions: [{ text: route, context: 'route' }],
  });
  expect(said('KG', to('Аксу', 'Ош, Кыргызстан', 'Ош, Кыргызстан'))).toEqual([
    expect.stringMatching(/^contradicts: rail\.pdf has the raw material loaded at Aksu/),
  ]);
  expect(said('KG', to('Aksu', 'Istanbul, Türkiye', 'Bishkek, Kyrgyzstan'))).toEqual([]);
  expect(said('KG', to('Bishkek, Kyrgyzstan', 'Osh, Kyrgyzstan', 'Aksu'))).toEqual([]);
});
