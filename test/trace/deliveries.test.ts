import { expect, test } from 'vitest';
import type { Flow } from '../../shared/model/index.ts';
import { linksOf } from '../../shared/trace/links.ts';
import { paper } from '../rules/case.ts';

const rows = (direction: Flow['direction'], material: Flow['material'], loads: [string, number][]) =>
  loads.map(([date, kg]) => ({ direction, material, kg, date }));

const farm = (loads: [string, number][], material: Flow['material'] = 'tomato') =>
  paper({ type: 'farm-record', name: 'deliveries.csv', flows: rows('out', material, loads) });
const plant = paper({
  type: 'tomato-processing-record',
  name: 'log.xlsx',
  flows: rows('in', 'tomato', [
    ['2024-05-12', 76_200],
    ['2024-05-13', 76_900],
  ]),
});
const ties = (...args: Parameters<typeof farm>): string[] =>
  linksOf([farm(...args), plant]).flatMap((l) => (l.by === 'quantity' ? [l.value] : []));

test('loads that weigh what the plant took in, on the same days, tie the list of deliveries to its log', () => {
  const loads: [string, number][] = [
    ['2024-05-12', 38_400],
    ['2024-05-12', 37_800],
    ['2024-05-13', 38_900],
    ['2024-05-13', 38_000],
  ];
  expect(ties(loads)).toEqual(['153100 kg']);
  expect(ties(loads, 'seed-cotton')).toEqual(['153100 kg']);
  expect(ties([...loads.slice(0, 2), ['2024-05-14', 76_900]], 'seed-cotton')).toEqual([]);
  expect(ties([...loads.slice(0, 2), ['2024-05-13', 76_850]], 'seed-cotton')).toEqual([]);
});

test('loads whose sum the plant prints without a day tie to it where both papers name the plant', () => {
  const loads: [string, number][] = [
    ['2025-03-02', 31_200],
    ['2025-03-03', 30_750],
  ];
  const tied = (named: string, kg: number): string[] => {
    const harvest = paper(
      { type: 'farm-record', name: 'harvest.pdf', flows: rows('out', 'tomato', loads) },
      { processor: named },
    );
    const record = paper(
      { type: 'tomato-processing-record', flows: [{ direction: 'in', material: 'tomato', kg }] },
      { processor: 'Conservas del Maule S.A.' },
    );
    return linksOf([harvest, record]).flatMap((l) => (l.by === 'quantity' ? [l.value] : []));
  };
  expect(tied('Conservas del Maule S.A.', 61_950)).toEqual(['61950 kg']);
  expect(tied('Conservas del Maule S.A.', 61_990)).toEqual([]);
  expect(tied('Agroindustrial Itata Ltda.', 61_950)).toEqual([]);
});
