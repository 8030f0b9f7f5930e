import type { Material } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { f, farm, flows, gin, list, type Row, share, spinner, sum } from './mass-papers.ts';
import { at, type Change, each, fact, type Near, near } from './near.ts';
import { blending, blends, pastes, tomatoes } from './paste.ts';

export const ginning = () => [
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1' },
      flows: [
        { direction: 'in', material: 'seed-cotton', kg: 10_000 },
        { direction: 'out', material: 'lint', kg: 4000 },
      ],
    },
    { gin: 'Delta Gin' },
  ),
];
export const spinning = () => [
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      flows: [
        { direction: 'in', material: 'lint', kg: 1000 },
        { direction: 'out', material: 'yarn', kg: 900 },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
];
const gins: Change[] = [
  ...share(10_000, 0.46).map((kg) => flows(gin, ['in', 'seed-cotton', 10_000], ['out', 'lint', kg])),
  ...[0.46, 0.4601, 0.4599, 0.5, 0.3, 1].map((n) => f(gin, 'outturn', n)),
  ...[
    [4000, 5000, 1400],
    [4000, 5000, 1401],
    [4000, 6400],
    [4000, 6401],
    [4000, 6410],
    [4000, 6000, 100],
    [4000, 5500, 2000],
    [4000, 20_000],
    [4600, 6000],
  ].flatMap(([lint, seed, waste]) => [
    flows(
      gin,
      ['in', 'seed-cotton', 10_000],
      ['out', 'lint', lint],
      ['out', 'cotton-seed', seed],
      ...(waste ? [['waste', 'other', waste] as Row] : []),
    ),
    flows(
      gin,
      ['in', 'seed-cotton', 10_000],
      ['out', 'lint', lint! / 2],
      ['out', 'lint', lint! / 2],
      ['out', 'cotton-seed', seed! / 2],
      ['out', 'cotton-seed', seed! / 2],
      ...(waste ? [['waste', 'seed-cotton', waste] as Row] : []),
    ),
    flows(gin, ['in', 'seed-cotton', 10_000], ['out', 'cotton-seed', seed]),
    flows(gin, ['out', 'lint', lint], ['out', 'cotton-seed', seed]),
    {
      ...flows(gin, ['in', 'seed-cotton', 10_000], ['out', 'lint', lint], ['out', 'cotton-seed', seed]),
      [`${gin} type`]: 'farm-record',
    },
  ]),
];

/** A total beside the rows. */
const totals = (name: string, rows: (kg: number) => Row[]): Change[] =>
  each(
    [500, 1000, 1002, 1001.9, 998, 998.1, 997.9].map((kg) => flows(name, ...rows(kg))),
    [
      ...[
        1000, 1002, 1002.1, 1001.8, 998, 1100, 2000, 2204.6, 2206.6, 2206.7, 2206.5, 2206.4, 2202.6, 2202.7, 2202.5,
        2210, 3000, 3001, 3500, 500, 334, 333, 330, 250, 453.6, 0,
      ].map((n) => sum(name, [n, 1000, 'kg'])),
      ...[1100, 2000].flatMap((n) => [
        sum(name, [n, 1000]),
        sum(name, [n / 1000, 1, 't']),
        sum(name, [n, 1000, 'USD']),
        sum(name, [n / 2, 500, 'kg']),
        sum(name, [n, 0, 'kg']),
        sum(name, [0, n, 'kg']),
        sum(name, [-1000, -n, 'kg']),
        sum(name, [n, -n, 'kg']),
        sum(name, [-n, n, 'kg']),
      ]),
      sum(name, [1000, 1000, 'kg'], [1200, 1000, 'kg']),
      sum(name, [500, 500, 'kg'], [1200, 1000, 'kg']),
      sum(name, [1000, 900, 'kg'], [1200, 1000, 'kg']),
      ...[1000, 1500].flatMap((net) =>
        [1500, 1503, 1503.1, 1497, 1000, 1400].map((n) => ({
          ...sum(name, [n, 1000, 'kg']),
          ...f(name, 'netWeight', net),
        })),
      ),
      { ...sum(name, [1500, 1000]), ...f(name, 'netWeight', 1500) },
      { ...sum(name, [1500, 500, 'kg']), ...f(name, 'netWeight', 1500) },
      { ...sum(name, [700, 1000, 'kg']), ...f(name, 'netWeight', 700) },
      { ...sum(name, [1.5, 1, 't']), ...f(name, 'netWeight', 1500) },
    ],
  );
const spins: Change[] = [
  ...share(1000, 0.97).map((kg) => flows(spinner, ['in', 'lint', 1000], ['out', 'yarn', kg])),
  ...totals(spinner, (kg) => [
    ['in', 'lint', kg / 2],
    ['in', 'lint', kg / 4],
    ['in', 'lint', kg / 4],
    ['out', 'yarn', 1200],
  ]),
  ...totals(spinner, (kg) => [
    ['in', 'lint', 1000],
    ['out', 'yarn', kg],
  ]).filter((_, i) => i % 2 === 0),
  ...totals(spinner, (kg) => [
    ['in', 'lint', kg - 300],
    ['stock', 'lint', 300],
    ['out', 'yarn', 1200],
  ]).filter((_, i) => i % 3 === 0),
  // Bales that it opened.
  ...each(
    [
      [1000, 900],
      [2000, 1200],
      [2000, 900],
      [2020, 1200],
      [2020.2, 1200],
      [2021, 1200],
      [1980, 1200],
      [1980.2, 1200],
      [1979, 1200],
      [2022.3, 1200],
      [1978, 1200],
      [300, 280],
      [300, 310],
      [4000, 1200],
      [80, 78],
    ].map(([i, o]) => flows(spinner, ['in', 'lint', i], ['out', 'yarn', o])),
    [
      list(spinner, 5, 200),
      list(spinner, 5, undefined),
      list(spinner, 1, undefined),
      list(spinner, 2, undefined),
      { ...list(spinner, 5, 200), [`${spinner} facts.units.2.netKg`]: undefined },
      list(spinner, 1, 200),
      list(spinner, 50, undefined),
    ],
    [{}, { [`${spinner} type`]: 'fabric-record' }],
  ),
  ...at(`${spinner} facts.netWeight`, ...[1, 0.99, 1.5, 500, 1000, 1200].map((n) => fact(spinner, n))).flatMap(
    (net) => [
      { ...net, ...flows(spinner, ['in', 'lint', 1000]) },
      { ...net, ...flows(spinner, ['in', 'lint', 500], ['in', 'lint', 500]) },
      { ...net, ...flows(spinner, ['in', 'lint', 0.5], ['in', 'other', undefined]) },
      { ...net, ...flows(spinner, ['in', 'lint', 500], ['out', 'other', 1200]) },
    ],
  ),
];
/** A list that was not read whole. */
const partly: Change[] = each(
  [
    ...[
      [400, 2],
      [800, 4],
      [600, 3],
      [1600, 8],
    ].map(([kg, n]) => flows(gin, ['in', 'seed-cotton', 2000], ['out', 'lint', kg, { bales: n! }])),
    flows(gin, ['in', 'seed-cotton', 2000], ['out', 'lint', 400, { bales: 2 }], ['out', 'lint', 400]),
    flows(gin, ['in', 'seed-cotton', 2000], ['out', 'lint', 800, { bales: 0 }]),
    flows(gin, ['in', 'seed-cotton', 2000], ['out', 'lint', 800]),
    flows(gin, ['in', 'seed-cotton', 2000]),
    flows(gin, ['in', 'seed-cotton', 2000], ['out', 'lint', 400, { bales: 2 }], ['out', 'lint', 400, { bales: 2 }]),
    flows(gin, ['in', 'seed-cotton', 2000], ['out', 'lint', 400], ['out', 'lint', 400]),
  ],
  [
    {},
    list(gin, 4, undefined),
    list(gin, 5, undefined),
    list(gin, 8, undefined),
    list(gin, 3, 200),
    list(gin, 8, 200),
    list(gin, 40, undefined),
  ],
  [
    {},
    f(gin, 'netWeight', 816),
    f(gin, 'netWeight', 815),
    f(gin, 'netWeight', 850),
    f(gin, 'netWeight', 890),
    f(gin, 'netWeight', 1600),
    f(gin, 'netWeight', 1000),
  ],
  [{}, f(gin, 'baleCount', 4), f(gin, 'baleCount', 8), f(gin, 'baleCount', 50), f(gin, 'baleCount', 1)],
);

const fields: Change[] = ['seed-cotton', 'tomato', 'lint', 'yarn'].flatMap((m) =>
  [
    7500, 7501, 150_000, 150_001, 3000, 3001, 14_999, 15_000, 15_001, 300_000, 300_001, 6000, 6001, 450_000, 450_001,
  ].flatMap((kg) =>
    [
      ['ha', 1],
      ['ha', 2],
      ['hectares', 2],
      ['га', 1],
      ['acres', 1],
      [undefined, 1],
      ['ha', undefined],
      ['ha', 0],
    ].map(([unit, quantity]) =>
      flows(
        farm,
        ['out', m as Material, kg],
        [
          'in',
          'other',
          undefined,
          {
            ...(unit ? { unit: unit as string } : {}),
            ...(quantity === undefined ? {} : { quantity: quantity as number }),
          },
        ],
      ),
    ),
  ),
);
const farming = () => [
  paper(
    { type: 'farm-record', facts: { number: 'F-1' }, flows: [{ direction: 'out', material: 'tomato', kg: 1000 }] },
    { farm: 'Rancho Verde' },
  ),
];

export const mass: Near[] = [
  near('mass.exceeds', 'mass-1', ginning(), [
    ...gins,
    ...partly,
    ...totals(gin!, (kg) => [
      ['in', 'seed-cotton', kg],
      ['out', 'lint', 700],
    ]).filter((_, i) => i % 2 === 0),
  ]),
  near('mass.exceeds', 'mass-2', spinning(), spins),
  near('mass.exceeds', 'mass-3', tomatoes(), pastes),
  near('mass.exceeds', 'mass-4', farming(), fields),
  near('mass.exceeds', 'mass-5', blending(), blends),
];
