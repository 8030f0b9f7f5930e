import { expect, test } from 'vitest';
import { originSignal } from '../../shared/rules/origin-signal.ts';
import { type Paper, paper } from './case.ts';
import { caseOf } from './case-of.ts';

const shirts = [{ description: '100% cotton shirts', hsCode: '6205.20', quantity: 900, unit: 'pcs' }];

/** What is said of shirts with a rail note, sewn in this country. */
const said = (country: string, rail: Partial<Paper>, parties: { shipper?: string } = {}) => {
  const note = paper({ type: 'transport-record', name: 'rail.pdf', lines: shirts, ...rail }, parties);
  for (const party of note.facts.parties) if (party.role === 'shipper') party.country = country as 'UZ';
  const c = caseOf(
    [
      paper({ type: 'invoice', facts: { number: 'I-1', date: '2024-01-20', countryOfOrigin: country }, lines: shirts }),
      paper({
        type: 'garment-record',
        sites: [{ step: 'cut-and-sew', name: 'Sewing Works', country: country as 'UZ' }],
      }),
      note,
    ],
    '2024-03-01',
  );
  return originSignal.check(c).findings.map((f) => `${f.severity ?? 'contradicts'}: ${f.message}`);
};
const at = (portOfLoading: string, more: Partial<Paper> = {}): Partial<Paper> => ({
  facts: { portOfLoading },
  ...more,
});
const gap = [expect.stringMatching(/^gap: rail\.pdf has the goods loaded at .*Xinjiang/)];

test('made goods whose way begins in the region are asked about, whatever their country', () => {
  for (const station of ['奎屯', 'Kuytun', 'Куйтун']) expect(said('CN', at(station))).toEqual(gap);
  expect(said('KG', at('Kuytun'))).toEqual(gap);
  const receipt = { mentions: [{ text: 'Aksu, Xinjiang', context: 'route' as const, step: 'ship' as const }] };
  expect(said('VN', at('Qingdao', receipt))).toEqual(gap);
});

test('a consignor in the country where the goods were made cannot load them there first', () => {
  const parties = { shipper: 'Sewing Works, Fergana, Uzbekistan' };
  expect(said('UZ', at('Kuytun'), parties)).toEqual([
    expect.stringMatching(/^contradicts: rail\.pdf has the goods loaded at Kuytun.*Uzbekistan, where its consignor is/),
  ]);
});

test('a remark that they were loaded at a warehouse there is asked about, also under a station elsewhere', () => {
  const remark = (text: string) => at('Margilan', { mentions: [{ text, context: 'statement' }] });
  for (const text of ['Goods loaded at warehouse 4, Korla, Xinjiang', 'Груз погружен в г. Корла, СУАР'])
    expect(said('UZ', remark(text))).toEqual(gap);
});

test('a train that passes, a change of gauge and a way from abroad are no sign', () => {
  for (const note of [
    at('Alashankou', { mentions: [{ text: 'Alashankou', context: 'route' }] }),
    at('Tashkent, Uzbekistan', { mentions: [{ text: 'Urumqi', context: 'route' }] }),
    at('Margilan', { mentions: [{ text: 'Перегружено: Урумчи, СУАР', context: 'statement' }] }),
    at('Margilan', { mentions: [{ text: 'Tashkent, Uzbekistan – Urumqi – Qingdao', context: 'route' }] }),
  ]) {
    expect(said('UZ', note)).toEqual([]);
  }
});
