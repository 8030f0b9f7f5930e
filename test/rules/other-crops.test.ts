import { expect, it } from 'vitest';
import { judge } from '../../shared/judge.ts';
import type { Document } from '../../shared/model/index.ts';
import { shirts } from './bundles.ts';
import { paper } from './case.ts';

type Part = {
  name: string;
  country: string;
  lot: string;
  first: number;
  harvest?: [string, string];
  gin: [string, string];
};
const gin = ({ name, country, lot, first, harvest, gin: days }: Part): Document =>
  paper({
    type: 'ginning-record',
    name,
    facts: { countryOfOrigin: country },
    lots: [lot],
    units: [{ id: String(first), to: String(first + 39), count: 40, lot }],
    events: [
      ...(harvest ? [{ kind: 'harvest' as const, from: harvest[0], to: harvest[1] }] : []),
      { kind: 'gin' as const, from: days[0], to: days[1] },
    ],
  });
const told = (...gins: Document[]): string[] => {
  const { gin: _, farm: __, ...papers } = shirts();
  const documents = [...Object.values(papers), ...gins];
  return judge({ bundle: { id: 'one' }, entryDate: '2026-11-01', documents, unreadable: [] })
    .findings.filter((f) => f.rule === 'date.order' && /harvest/.test(f.message) && /ginning/.test(f.message))
    .map((f) => f.message);
};
const north: Part = {
  name: 'north.pdf',
  country: 'GR',
  lot: 'N-55',
  first: 710_001,
  gin: ['2023-11-02', '2023-11-05'],
};
const south: Part = {
  name: 'south.pdf',
  country: 'BR',
  lot: 'S-81',
  first: 820_001,
  harvest: ['2024-06-03', '2024-07-01'],
  gin: ['2024-07-20', '2024-07-22'],
};

it('the harvest of one crop is not held against the ginning of another', () => {
  expect(told(gin(north), gin(south))).toEqual([]);
  // of one country, and other lots and bales
  expect(told(gin({ ...north, country: 'BR' }), gin(south))).toEqual([]);
});

it('the harvest of the same lot or on the same paper is', () => {
  expect(told(gin(north), gin({ ...south, gin: ['2024-04-02', '2024-04-05'] }))).toHaveLength(1);
  expect(told(gin({ ...north, country: 'BR', lot: south.lot }), gin(south))).toHaveLength(1);
});

it('so is that of a field of the gin’s country', () => {
  const field = paper({
    type: 'farm-record',
    name: 'field.pdf',
    facts: { countryOfOrigin: 'GR' },
    events: [{ kind: 'harvest', from: '2024-09-20', to: '2024-10-05' }],
  });
  expect(told(gin(north), field)).toHaveLength(1);
});
