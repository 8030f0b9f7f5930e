import {
  baled,
  bill,
  bundle,
  f,
  farm,
  flows,
  gin,
  goods,
  invoice,
  list,
  mill,
  sewing,
  spinner,
  units,
} from './chain-papers.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const steps: Change[] = [
  ...[1000, 1040, 1040.1, 1041, 1100, 3000, 3120, 3121, 4000].flatMap((kg) => [
    flows(spinner, ['in', 'lint', kg], ['out', 'yarn', 900]),
    flows(spinner, ['in', 'lint', kg / 2], ['in', 'lint', kg / 2], ['out', 'yarn', 900]),
    flows(spinner, ['in', 'lint', kg, { lot: 'L-1' }], ['in', 'lint', 500, { lot: 'L-2' }], ['out', 'yarn', 900]),
  ]),
  ...[900, 936, 936.1, 937, 1000].flatMap((kg) => [
    flows(mill, ['in', 'yarn', kg, { lot: 'Y-1' }], ['out', 'fabric', 850]),
    flows(mill, ['in', 'yarn', kg, { lot: 'Y-2' }], ['out', 'fabric', 850]),
    flows(mill, ['in', 'yarn', kg], ['out', 'fabric', 850]),
    flows(mill, ['in', 'yarn', kg, { lot: 'Y-1' }], ['in', 'yarn', 500, { lot: 'Y-2' }], ['out', 'fabric', 850]),
  ]),
  ...['seed-cotton', 'tomato'].flatMap((m) =>
    [2500, 2600, 2600.1, 2550, 2551, 2700].flatMap((kg) =>
      [undefined, 'SC-1', 'SC-2'].flatMap((lot) =>
        [gin, 'tomato'].map(
          (name): Change => ({
            ...(name === 'tomato' ? { [`${gin} type`]: 'tomato-processing-record' } : {}),
            ...flows(farm, ['out', m, 2500, { lot: 'SC-1' }]),
            ...flows(gin, ['in', m, kg, lot ? { lot } : {}], ['out', 'lint', 900]),
          }),
        ),
      ),
    ),
  ),
  ...each(
    [flows(farm, ['out', 'seed-cotton', 2500, { lot: 'SC-1' }], ['out', 'tomato', 2500, { lot: 'SC-1' }])],
    [
      flows(gin, ['in', 'seed-cotton', 3000, { lot: 'SC-1' }]),
      flows(gin, ['in', 'tomato', 3000, { lot: 'SC-1' }]),
      flows(gin),
    ],
    [
      {},
      { [`${list} type`]: 'ginning-record', ...flows(list, ['in', 'seed-cotton', 30, { lot: 'SC-9' }]) },
      { [`${list} type`]: 'ginning-record', ...flows(list, ['in', 'seed-cotton', 30, { lot: 'SC-1' }]) },
      { [`${list} type`]: 'farm-record', ...flows(list, ['in', 'seed-cotton', 5000]) },
      {
        [`${list} type`]: 'farm-record',
        [`${list} facts.lots`]: { value: ['SC-1'], evidence: on(list, 'x') },
        ...flows(list, ['in', 'seed-cotton', 5000, { lot: 'SC-1' }], ['out', 'seed-cotton', 1]),
      },
    ],
  ),
  { [`${mill} type`]: 'lab-report' },
  { [gin]: undefined },
  { [spinner]: undefined },
  { [gin]: undefined, [farm]: undefined },
  { ...flows(mill, ['in', 'fabric', 5000], ['out', 'fabric', 10]) },
  { ...flows(spinner, ['in', 'yarn', 5000], ['out', 'yarn', 900]) },
  flows(mill, ['in', 'fabric', 900], ['out', 'fabric', 850]),
];
const sold: Change[] = each(
  [600, 700, 720, 748, 748.8, 748.9, 749, 800, 815, 820, 900, 2000, 2246, 2300].map((n) => ({
    ...f(invoice, 'netWeight', n),
    ...f(list, 'netWeight', n),
  })),
  [
    {},
    goods('garment', 'fabric'),
    goods('fabric'),
    goods('yarn'),
    goods('lint'),
    { [sewing]: undefined },
    { [sewing]: undefined, [mill]: undefined },
    flows(sewing, ['in', 'fabric', 850]),
    flows(sewing, ['in', 'fabric', 740]),
    {
      [`${invoice} facts.composition`]: {
        value: [
          { name: 'cotton', share: 0.6 },
          { name: 'polyester', share: 0.4 },
        ],
        evidence: on(invoice, 'x'),
      },
    },
    {
      [`${invoice} facts.composition`]: { value: [{ name: 'cotton', share: 0.6 }], evidence: on(invoice, 'x') },
      [`${list} facts.composition`]: { value: [{ name: 'cotton', share: 0.9 }], evidence: on(list, 'x') },
    },
    { [`${sewing} type`]: 'other', [`${mill} type`]: 'other' },
    {
      [`${sewing} type`]: 'other',
      [`${mill} type`]: 'other',
      ...flows(spinner, ['in', 'lint', 1000], ['out', 'yarn', 780]),
    },
    { ...flows(mill, ['in', 'yarn', 760], ['out', 'fabric', 850]) },
    { ...flows(mill, ['in', 'yarn', undefined], ['out', 'fabric', 850]) },
    { ...flows(spinner, ['in', 'lint', 700, { origin: 'TR' }], ['in', 'lint', 300], ['out', 'yarn', 900]) },
    {
      ...flows(
        spinner,
        ['in', 'lint', 700, { origin: 'TR' }],
        ['in', 'lint', undefined, { bales: 2 }],
        ['out', 'yarn', 900],
      ),
    },
    {
      ...flows(gin, ['out', 'lint', 800]),
      ...flows(spinner, ['in', 'lint', 700, { origin: 'TR' }], ['in', 'lint', 300], ['out', 'yarn', 900]),
    },
    flows(gin, ['out', 'lint', 740]),
  ],
);
const second = (n: number): Change => ({
  [`${list} type`]: 'invoice',
  [`${list} facts.number`]: fact(list, 'I-2'),
  [`${list} facts.invoiceNumber`]: undefined,
  ...f(list, 'netWeight', n),
  [`${list} facts.contractNumber`]: fact(list, 'C-1'),
  [`${invoice} facts.contractNumber`]: fact(invoice, 'C-1'),
  [`${bill} facts.contractNumber`]: fact(bill, 'C-1'),
  [`${bill} facts.references`]: [{ kind: 'invoice', value: 'I-2', evidence: on(bill, 'I-2') }],
});
const several: Change[] = each(
  [
    second(700),
    second(300),
    { ...second(700), ...f(list, 'netWeight', undefined) },
    {
      ...second(700),
      [`${list} facts.lines`]: {
        value: [
          {
            description: 'T-shirts, 100% cotton',
            hsCode: '6109.10',
            quantity: 1000,
            unit: 'pcs',
            evidence: on(list, 'x'),
          },
        ],
        evidence: on(list, 'x'),
      },
    },
  ],
  [1400, 1372, 1371, 1373, 1300, 1235, 1000, 980, 979, 990, 750].flatMap((n) => [
    f(bill, 'grossWeight', n),
    { ...f(bill, 'grossWeight', undefined), ...f(bill, 'netWeight', n) },
    { ...f(bill, 'grossWeight', n), [`${bill} type`]: 'packing-list' },
  ]),
);
const pieces: Change[] = each(
  [900, 1000, 1001, 1100]
    .map(
      (n): Change => ({
        [`${invoice} facts.lines`]: {
          value: [{ description: 'T-shirts', hsCode: '6109.10', quantity: n, unit: 'pcs', evidence: on(invoice, 'x') }],
          evidence: on(invoice, 'x'),
        },
      }),
    )
    .concat(
      [
        [
          { quantity: 600, unit: 'pcs' },
          { quantity: 500, unit: 'pcs' },
        ],
        [
          { quantity: 600, unit: 'pcs' },
          { quantity: 500, unit: 'pcs' },
          { quantity: 5, unit: 'pcs' },
        ],
        [
          { quantity: 1100, unit: 'pcs' },
          { quantity: 5, unit: 'kg' },
        ],
        [{ quantity: 1100, unit: 'pcs' }, { description: 'x' }],
        [{ quantity: 100, unit: 'dz' }],
        [{ description: 'x' }],
      ].map((all) => ({
        [`${invoice} facts.lines`]: {
          value: all.map((l, i) => ({ ...l, evidence: on(invoice, `x${i}`) })),
          evidence: on(invoice, 'x'),
        },
      })),
    ),
  [
    {},
    flows(sewing, ['out', 'garment', 720, { quantity: 1000, unit: 'pcs', lot: 'L-1000' }]),
    flows(sewing, ['out', 'garment', 720, { quantity: 1000, unit: 'pcs', lot: '1000-L' }]),
    flows(
      sewing,
      ['out', 'garment', 720, { quantity: 500, unit: 'pcs' }],
      ['out', 'garment', 720, { quantity: 500, unit: 'pcs' }],
      ['out', 'garment', 1, { quantity: 10, unit: 'pcs' }],
    ),
    flows(sewing, ['out', 'garment', 720, { quantity: 500, unit: 'pcs' }], ['out', 'garment', 720]),
    flows(sewing, ['out', 'garment', 720]),
    { [`${mill} type`]: 'garment-record', ...flows(mill, ['out', 'garment', 5, { quantity: 100, unit: 'pcs' }]) },
    { [`${mill} type`]: 'garment-record', ...flows(mill, ['out', 'garment', 5]) },
  ],
);
const bales: Change[] = each(
  [900, 1000, 1040, 1040.1, 1041, 1100, 2080, 2081, 3000, 3121]
    .map((n) => f(invoice, 'netWeight', n))
    .concat({ [`${invoice} facts.netWeight`]: undefined, [`${invoice} facts.lines`]: undefined }),
  [
    {},
    units(list, 5, {}, 'UZ200'),
    units(list, 6, {}, 'UZ100'),
    units(list, 12, {}, 'UZ100'),
    units(list, 0),
    units(gin, 0),
    units(gin, 10),
    units(gin, 5, { netKg: 200 }),
    { ...units(gin, 10, { netKg: 200 }), [`${gin} facts.units.2.netKg`]: undefined },
    f(list, 'baleCount', 5),
    f(list, 'baleCount', 6),
    f(invoice, 'baleCount', 6),
    f(invoice, 'baleCount', 4),
    f(gin, 'baleCount', 12),
    { [`${list} type`]: 'certificate-of-origin' },
    { [`${list} type`]: 'invoice', [`${list} facts.number`]: undefined },
    { [`${list} facts.units`]: [{ id: 'UZ10010', to: 'UZ10014', evidence: on(list, 'x') }] },
    { [`${gin} facts.units`]: [{ id: 'UZ10010', to: 'UZ10019', netKg: 2000, evidence: on(gin, 'x') }] },
    { [`${list} facts.netWeight`]: fact(list, 1200) },
    { ...f(bill, 'x', undefined), [`${list} facts.units`]: [{ id: 'UZ10010', evidence: on(list, 'x') }] },
  ],
  [{}, flows(gin, ['out', 'lint', 900]), flows(gin)],
);
export const chains: Near[] = [
  near('mass.exceeds', 'chain-1', bundle(), [...steps, ...sold, ...several, ...pieces]),
  near('mass.exceeds', 'chain-2', baled(), bales),
];
