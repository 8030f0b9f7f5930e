import type { Flow, Material } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { at, type Change, each, fact, type Near, near, on } from './near.ts';

const [gin, spinner, farm, maker, invoice] = [
  'ginning-record.pdf',
  'spinning-record.pdf',
  'farm-record.pdf',
  'tomato-processing-record.pdf',
  'invoice.pdf',
] as const;
type Row = [
  direction: Flow['direction'],
  material: Material,
  kg: number | undefined,
  more?: Partial<Flow>,
  quote?: string | undefined,
];
const flows = (name: string, ...rows: Row[]): Change => ({
  [`${name} facts.flows`]: rows.map(([direction, material, kg, more, quote], i) => ({
    direction,
    material,
    ...(kg === undefined ? {} : { kg }),
    ...more,
    evidence: on(name, quote ?? `row ${i + 1} ${kg ?? ''}`),
  })),
});
const sum = (name: string, ...all: [printed: number, computed: number, unit?: string][]): Change => ({
  [`${name} facts.sums`]: all.map(([printed, computed, unit], i) => ({
    of: `weights of ${i + 2} rows`,
    printed,
    computed,
    ...(unit ? { unit } : {}),
    evidence: on(name, `Total ${printed}`),
  })),
});
const list = (name: string, count: number, netKg: number | undefined): Change => ({
  [`${name} facts.units`]: Array.from({ length: count }, (_, i) => ({
    id: `UZ${1001 + i}`,
    ...(netKg === undefined ? {} : { netKg }),
    evidence: on(name, `UZ${1001 + i}`),
  })),
});
const f = (name: string, key: string, value: unknown): Change => ({ [`${name} facts.${key}`]: fact(name, value) });
const goods = (...all: object[]): Change => ({ 'bundle traced.goods': all });

const ginning = () => [
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
const spinning = () => [
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
const share = (from: number, most: number): number[] => [
  from * most * 1.002,
  from * most * 1.002 + 0.01,
  from * most,
  from * most + 1,
  from * most * 1.001,
  from * most * 1.0019,
  from * most * 1.05,
  from * most * 3,
  from * most * 3 + 1,
  from * most * 3.2,
  from * most * 4,
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

const tomatoes = () => [
  paper(
    {
      type: 'tomato-processing-record',
      facts: { number: 'P-1', brix: 30 },
      flows: [
        { direction: 'in', material: 'tomato', kg: 10_000 },
        { direction: 'out', material: 'paste', kg: 2000 },
      ],
    },
    { processor: 'Sole Rosso' },
  ),
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Sole Rosso' },
    lines: [{ description: 'Tomato paste', hsCode: '2002.90', netWeight: 2000 }],
  }),
];
const none: Change = { [`${maker} facts.brix`]: undefined };
const fresh = (kg: number, more: Partial<Flow> = {}, quote?: string): Change =>
  flows(maker, ['in', 'tomato', 10_000], ['out', 'paste', kg, more, quote]);
const sold = (description: string, hsCode?: string, commodity = 'tomato'): object => ({
  commodity,
  material: 'paste',
  description,
  ...(hsCode ? { hsCode } : {}),
  evidence: [on(invoice!, description)],
});
const made = [
  2000, 2166, 2167, 2171, 2171.1, 2172, 2500, 2708, 2714, 6500, 6502, 6515, 7000, 8900, 9000, 9018, 9018.1, 9100,
  27_000, 27_001, 30_000,
];
const pastes: Change[] = [
  ...share(10_000, 6.5 / 30).map((kg) => fresh(kg)),
  ...each(
    [none],
    [...made, ...share(10_000, 6.5 / 24)].flatMap((kg) => [
      fresh(kg),
      fresh(kg, { brix: 30 }),
      flows(
        maker,
        ['in', 'tomato', 10_000],
        ['out', 'paste', kg / 2, { brix: 30 }],
        ['out', 'paste', kg / 2, { brix: 36 }],
      ),
      flows(maker, ['in', 'tomato', 10_000], ['out', 'paste', kg / 2, { brix: 30 }], ['out', 'paste', kg / 2]),
    ]),
  ),
  ...[1999, 2000, 2001, 2004, 2005, 3000].flatMap((kg) => [
    flows(maker, ['in', 'tomato', 10_000], ['in', 'paste', kg], ['out', 'paste', 2000]),
    flows(maker, ['in', 'tomato', 1000], ['in', 'paste', kg], ['out', 'paste', 2000]),
  ]),
  ...each(
    [none, {}],
    made.filter((_, i) => i % 2 === 0).map((kg) => fresh(kg)),
    [
      [sold('Tomato paste 28/30 Brix')],
      [sold('Tomato paste 28/30 Brix'), sold('Paste 36/38 Brix')],
      [sold('Paste 36/38 Brix'), sold('Tomato paste 28/30 Brix')],
      [sold('Tomato paste 28/30 Brix'), sold('Passata')],
      [sold('Juice 6.5 Brix')],
      [sold('Juice 6 Brix')],
      [sold('Juice 7 Brix')],
      [sold('Juice 6 Brix'), sold('Paste 30 Brix')],
      [sold('Passata')],
      [],
      [sold('Raw cotton 30 Brix', undefined, 'cotton')],
      [sold('Paste 30 Brix'), sold('Raw cotton', undefined, 'cotton')],
      [sold('whole peeled tomatoes')],
      [sold('whole peeled tomatoes'), sold('Paste')],
      [sold('goods', '2002.10')],
      [sold('goods', '2002.10'), sold('Raw cotton', '5201', 'cotton')],
      [sold('goods', '9920.0210')],
      [sold('Pelati', '2002.90')],
    ].map((all) => goods(...all)),
  ),
  ...each(
    [none],
    [2000, 2600, 8000, 9500].map((kg) => fresh(kg)),
    [goods(sold('Tomato paste 30 Brix'))],
    [{ [`${invoice} type`]: 'tomato-processing-record' }, { [`${invoice} type`]: 'farm-record' }],
  ),
  // The words by which a record is of tomatoes whole or in pieces.
  ...each(
    [{}, none],
    [2000, 8000, 9500].flatMap((kg) => [
      fresh(kg, {}, 'diced tomatoes'),
      fresh(kg, { brix: 30 }),
      flows(maker, ['in', 'tomato', 10_000, {}, 'whole tomatoes in'], ['out', 'paste', kg]),
      {
        ...fresh(kg),
        [`${maker} facts.mentions`]: [
          { text: 'Diced tomatoes in juice', context: 'goods', evidence: on(maker, 'Diced') },
        ],
      },
      {
        ...fresh(kg),
        [`${maker} facts.mentions`]: [
          { text: 'Diced tomatoes in juice', context: 'statement', evidence: on(maker, 'Diced') },
        ],
      },
      {
        ...fresh(kg),
        [`${maker} facts.mentions`]: [
          { text: 'Diced tomatoes in juice', context: 'statement', evidence: on(maker, 'Diced') },
          { text: 'Paste', context: 'goods', evidence: on(maker, 'Paste') },
        ],
      },
      {
        ...fresh(kg),
        [`${maker} facts.lines`]: {
          value: [{ description: 'Diced tomatoes', evidence: on(maker, 'x') }],
          evidence: on(maker, 'x'),
        },
      },
      { ...fresh(kg), [`${maker} facts.lines`]: { value: [{ evidence: on(maker, 'x') }], evidence: on(maker, 'x') } },
      ...[39, 40, 41].map((n) =>
        flows(
          maker,
          ['in', 'tomato', 10_000],
          ...Array.from({ length: n - 1 }, (): Row => ['out', 'paste', kg / (n - 1)]),
          ['out', 'other', 1, {}, 'diced tomatoes'],
        ),
      ),
      flows(maker, ['in', 'tomato', 10_000], ['out', 'paste', kg / 2, { brix: 30 }], ['out', 'paste', kg / 2]),
    ]),
    [goods(sold('Pelati')), goods(sold('Paste'))],
  ),
];
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

const blending = () => [
  paper(
    {
      type: 'tomato-processing-record',
      facts: { number: 'K-1' },
      flows: [
        { direction: 'in', material: 'paste', kg: 1000, brix: 30, lot: 'L-1' },
        { direction: 'out', material: 'tomato-product', kg: 5000, brix: 6 },
      ],
    },
    { processor: 'Sauces Ltd' },
  ),
  paper(
    {
      type: 'tomato-processing-record',
      name: 'paste.pdf',
      facts: { number: 'P-2', brix: 28 },
      flows: [
        { direction: 'out', material: 'paste', kg: 1000, lot: 'L-1' },
        { direction: 'in', material: 'tomato', kg: 9000 },
      ],
    },
    { processor: 'Sole Rosso' },
  ),
  paper({
    type: 'farm-record',
    facts: { number: 'F-2', brix: 40 },
    flows: [{ direction: 'out', material: 'paste', kg: 1000, lot: 'L-9' }],
  }),
  paper({
    type: 'invoice',
    facts: { number: 'I-2', seller: 'Sauces Ltd' },
    lines: [{ description: 'Tomato goods', hsCode: '2103.20', netWeight: 5000 }],
  }),
];
const outs = [4000, 5000, 5175, 5640, 5656.36, 5657, 5700, 6000, 7000, 7780, 7781, 7800, 20_000, 40_000];
const blends: Change[] = [
  ...each(
    outs
      .map((kg) => ({ kg }))
      .flatMap(({ kg }) => [
        ...[{ brix: 30 }, { lot: 'L-1' }, { lot: 'L-9' }, { lot: 'L-7' }, {}, { brix: 0 }].flatMap((more) => [
          flows(maker!, ['in', 'paste', 1000, more], ['out', 'tomato-product', kg, { brix: 6 }]),
          flows(
            maker!,
            ['in', 'paste', 500, more],
            ['stock', 'paste', 500],
            ['out', 'tomato-product', kg, { brix: 6 }],
          ),
          flows(
            maker!,
            ['in', 'paste', 500, more],
            ['in', 'paste', 300, { brix: 20 }],
            ['stock', 'paste', 200],
            ['out', 'paste', kg / 2, { brix: 6 }],
            ['out', 'tomato-product', kg / 2, { brix: 6 }],
          ),
        ]),
        flows(
          maker!,
          ['in', 'paste', 1000, { brix: 30 }],
          ['in', 'tomato', 1000],
          ['out', 'tomato-product', kg, { brix: 6 }],
        ),
        flows(
          maker!,
          ['in', 'paste', 1000, { brix: 30 }],
          ['in', 'tomato', undefined],
          ['out', 'tomato-product', kg, { brix: 6 }],
        ),
        flows(maker!, ['in', 'paste', undefined, { brix: 30 }], ['out', 'tomato-product', kg, { brix: 6 }]),
        flows(maker!, ['in', 'paste', 0, { brix: 30 }], ['out', 'tomato-product', kg, { brix: 6 }]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', undefined, { brix: 6 }]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg, { brix: 0.4 }]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg], ['out', 'paste', 10]),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }], ['out', 'tomato-product', kg, {}, 'ketchup']),
        flows(maker!, ['in', 'paste', 1000, { brix: 30 }, 'same'], ['out', 'paste', kg, { brix: 6 }, 'same']),
      ]),
    [
      {},
      f(maker, 'brix', 6),
      { [`${maker} typeEvidence`]: ['Ketchup line'] },
      goods(sold('Ketchup')),
      goods(sold('Ketchup', undefined, 'cotton')),
      { [`${maker} facts.mentions`]: [{ text: 'sauce', context: 'text', evidence: on(maker, 'sauce') }] },
    ],
  ),
  ...each(
    outs.flatMap((kg) => [
      flows(maker!, ['in', 'paste', 1000, { lot: 'L-1' }], ['out', 'tomato-product', kg, { brix: 6 }]),
    ]),
    [
      { 'paste.pdf facts.brix': undefined },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '28/30 Brix' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '28-38' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: 'Brix' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 0.5, { quote: 'x' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '30' }) },
      { 'paste.pdf facts.brix': fact('paste.pdf', 28, { quote: '36 °Bx' }) },
      {
        'paste.pdf facts.brix': undefined,
        ...flows('paste.pdf', ['out', 'paste', 500], ['out', 'paste', 1000, { lot: 'L-1', brix: 36 }]),
      },
      { 'paste.pdf type': 'invoice' },
      { 'paste.pdf': undefined },
      flows('paste.pdf', ['out', 'paste', 500], ['out', 'paste', 1000, { lot: 'L 1' }]),
      flows('paste.pdf', ['out', 'paste', 500]),
    ],
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
