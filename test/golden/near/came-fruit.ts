import { paper } from '../../rules/case.ts';
import { type Change, each, events, flows, type Near, near } from './near.ts';

/** A plant and the farms of its fruit: what was filled before the first delivery. */
const [plant, farm] = ['tomato-processing-record.pdf', 'farm-record.pdf'] as const;
const fruit = () => [
  paper({
    type: 'farm-record',
    flows: [
      { direction: 'out', material: 'tomato', kg: 30_000, date: '2023-08-12' },
      { direction: 'out', material: 'tomato', kg: 29_000, date: '2023-08-13' },
    ],
  }),
  paper({
    type: 'tomato-processing-record',
    flows: [
      { direction: 'in', material: 'tomato', kg: 59_000 },
      { direction: 'out', material: 'paste', lot: 'T-1', kg: 4_700, date: '2023-08-10' },
      { direction: 'out', material: 'paste', lot: 'T-2', kg: 4_700, date: '2023-08-14' },
    ],
  }),
  paper({ type: 'invoice', facts: { number: 'I-1', date: '2023-12-01' }, lines: [{ description: 'Tomato paste' }] }),
];
const grown = (...days: (string | undefined)[]): Change =>
  flows(
    farm,
    ...days.map((date): [string, string, object] => ['out', 'tomato', { kg: 30_000, ...(date ? { date } : {}) }]),
  );
const filled = (kg: number | undefined, ...days: (string | undefined)[]): Change =>
  flows(
    plant,
    ...(kg === undefined ? [] : [['in', 'tomato', { kg }] as [string, string, object]]),
    ...days.map((date, i): [string, string, object] => [
      'out',
      'paste',
      { kg: 4_700, ...(i < 2 ? { lot: `T-${i + 1}` } : {}), ...(date ? { date } : {}) },
    ]),
  );
const fruits: Change[] = [
  {},
  ...[57_820, 57_819, 57_821, 57_800, 57_700, 57_900, 60_204, 60_205, 60_300, 60_150, undefined].map((kg) =>
    filled(kg, '2023-08-10', '2023-08-14'),
  ),
  ...['2023-08-11', '2023-08-12', '2023-08-13'].map((day) => filled(59_000, day, '2023-08-14')),
  filled(59_000, '2023-08-10', '2023-08-11'),
  filled(59_000, '2023-08-10'),
  filled(59_000, '2023-08-14'),
  filled(59_000, undefined, '2023-08-14'),
  filled(59_000, '2023-08-10', undefined),
  filled(59_000),
  filled(59_000, '2023-08-14', '2023-08-15', '2023-08-10'),
  filled(59_000, '2023-08-10', '2023-08-11', '2023-08-14'),
  flows(
    plant,
    ['in', 'tomato', { kg: 59_000 }],
    ['out', 'tomato-product', { lot: 'T-1', date: '2023-08-10' }],
    ['out', 'paste', { lot: 'T-2', date: '2023-08-14' }],
  ),
  events(plant, ['process', '2023-08-10', undefined, 'x']),
  events(farm, ['harvest', '2023-08-10', undefined, 'x']),
  grown('2023-08-12', undefined),
  grown('2023-08-13', '2023-08-12'),
  grown('2023-08-12', '2023-08-12'),
  grown('2023-08-09', '2023-08-13'),
  grown('2023-08-10', '2023-08-13'),
  grown('2023-08-11', '2023-08-13'),
  flows(farm, ['out', 'tomato', { date: '2023-08-12' }], ['out', 'tomato', { date: '2023-08-13' }]),
  flows(farm, ['in', 'tomato', { kg: 59_000, date: '2023-08-12' }]),
  flows(farm),
  { [`${plant} type`]: 'ginning-record' },
  { [farm]: undefined },
];
const twice = () => [
  ...fruit(),
  paper({
    type: 'farm-record',
    name: 'second farm.pdf',
    flows: [{ direction: 'out', material: 'seed-cotton', kg: 30_000 }],
  }),
];
const secondFarm = 'second farm.pdf';
export const cameFruit: Near[] = [
  near('date.order', 'came-3', fruit(), fruits),
  near('date.order', 'came-4', twice(), [
    {},
    flows(secondFarm, ['out', 'tomato', { kg: 1_000, date: '2023-08-09' }]),
    flows(secondFarm, ['out', 'tomato', { kg: 1_000 }]),
    flows(secondFarm),
    {
      ...flows(secondFarm, ['out', 'tomato', { kg: 1_000, date: '2023-08-12' }]),
      ...events(secondFarm, ['harvest', '2023-08-10', undefined, 'x']),
    },
    events(secondFarm, ['harvest', '2023-08-10', undefined, 'x']),
    ...each([filled(30_000, '2023-08-10', '2023-08-14')], [{}, flows(farm)]),
  ]),
];
