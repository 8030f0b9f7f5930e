import { paper } from '../../rules/case.ts';
import { type Change, fact, type Near, near, on } from './near.ts';

/** Lint of gins against the seed cotton of farms: how much, which deliveries the gin names, and what went on. */
const [gin, mill, invoice, farm, otherFarm, otherGin] = [
  'ginning-record.pdf',
  'spinning-record.pdf',
  'invoice.pdf',
  'farm-record.pdf',
  'second farm.pdf',
  'second gin.pdf',
] as const;
const says = (name: string, text: string, context = 'statement', label?: string): Change => ({
  [`${name} facts.${context === 'rest' ? 'rest' : 'mentions'}`]: [
    { text, context, ...(label ? { label } : {}), evidence: on(name, text.slice(0, 40)) },
  ],
});
const slips = ['KV/0311', 'KV/0312', 'KV/0313', '14-11-2023'];
const restOf = (name: string, ...texts: string[]): Change => ({
  [`${name} facts.rest`]: texts.map((text) => ({ text, context: 'rest', label: 'Slip', evidence: on(name, text) })),
});
const ginned = () => [
  paper({
    type: 'farm-record',
    flows: [{ direction: 'out', material: 'seed-cotton', kg: 40_000 }],
    sums: [{ of: 'Weight', printed: 40_000, computed: 40_000, unit: 'kg' }],
  }),
  paper({
    type: 'ginning-record',
    flows: [{ direction: 'out', material: 'lint', kg: 21_000, lot: 'L-1', bales: 100 }],
    mentions: [{ text: 'Ginned of slips KV/0311 - KV/0313', context: 'statement' }],
  }),
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-01-20', netWeight: 21_000 },
    lines: [{ description: 'raw cotton in bales', hsCode: '5201.00', quantity: 21_000, unit: 'kg' }],
  }),
  paper({ type: 'other', name: otherFarm }),
  paper({ type: 'other', name: otherGin }),
  paper({ type: 'other', name: mill }),
];
const seeds = (name: string, kg: number | undefined, direction = 'out', more: object = {}): Change => ({
  [`${name} facts.flows`]: [
    { direction, material: 'seed-cotton', ...(kg === undefined ? {} : { kg }), ...more, evidence: on(name, `${kg}`) },
  ],
});
const lints = (name: string, kg: number | undefined, direction = 'out'): Change => ({
  [`${name} facts.flows`]: [
    { direction, material: 'lint', ...(kg === undefined ? {} : { kg }), lot: 'L-1', evidence: on(name, `${kg}`) },
  ],
});
const summed = (name: string, printed: number, computed: number): Change => ({
  [`${name} facts.sums`]: [{ of: 'Weight', printed, computed, unit: 'kg', evidence: on(name, `${printed}`) }],
});
const whole = restOf(farm, ...slips);
const taken = (kg: number | undefined): Change => ({ [`${mill} type`]: 'spinning-record', ...lints(mill, kg, 'in') });
const farms: Change[] = [
  {},
  whole,
  ...[18_300, 18_400, 18_584, 18_585, 18_700, 18_768, 18_769, 19_000].map((kg) => ({ ...whole, ...lints(gin, kg) })),
  ...[39_900, 39_920, 39_919, 39_912, 39_928, 40_080, 40_081, 40_088, 40_090].flatMap((n) => [
    { ...whole, ...summed(farm, 40_000, n) },
    { ...whole, ...summed(farm, n, 40_000) },
  ]),
  { ...whole, ...summed(farm, 0, 0) },
  { ...whole, ...summed(farm, 1, 1) },
  { ...whole, ...summed(farm, -5, -5) },
  { ...whole, [`${farm} facts.sums`]: [] },
  { ...whole, ...seeds(gin, 50_000, 'in') },
  { ...whole, [`${otherFarm} type`]: 'farm-record', ...seeds(otherFarm, 3_000) },
  { ...whole, [`${otherFarm} type`]: 'farm-record', ...seeds(otherFarm, 3_000), ...summed(otherFarm, 3_000, 3_000) },
  { ...whole, [`${otherFarm} type`]: 'farm-record', ...seeds(otherFarm, undefined) },
  { ...whole, [`${otherFarm} type`]: 'farm-record', ...lints(otherFarm, 500) },
  { ...whole, [`${otherFarm} type`]: 'farm-record' },
  { ...whole, [`${otherGin} type`]: 'ginning-record', ...lints(otherGin, 3_000) },
  {
    ...whole,
    [`${otherGin} type`]: 'ginning-record',
    ...lints(otherGin, 3_000),
    ...says(otherGin, 'Ginned of slip KV/0312'),
  },
  { ...whole, [`${otherGin} type`]: 'ginning-record', ...lints(otherGin, undefined) },
  { ...whole, ...lints(gin, undefined) },
  { ...whole, ...seeds(farm, undefined) },
  ...[undefined, 15_000, 18_400, 19_000, 30_000].map((kg) => ({ ...whole, ...taken(kg) })),
  { ...whole, ...taken(15_000), [`${otherGin} type`]: 'spinning-record', ...lints(otherGin, undefined, 'in') },
  { ...whole, ...taken(15_000), [`${otherGin} type`]: 'spinning-record', ...lints(otherGin, 5_000, 'in') },
  ...[15_000, 18_400, 19_000].map((kg) => ({
    ...whole,
    [`${invoice} facts.netWeight`]: fact(invoice, kg),
    [`${invoice} facts.lines.value.0.quantity`]: kg,
  })),
  {
    ...whole,
    [`${invoice} facts.netWeight`]: undefined,
    [`${invoice} facts.lines.value.0.quantity`]: undefined,
  },
  {
    ...whole,
    [`${invoice} facts.netWeight`]: fact(invoice, 15_000),
    [`${otherGin} type`]: 'invoice',
    [`${otherGin} facts.number`]: fact(otherGin, 'I-2'),
  },
  {
    ...whole,
    [`${invoice} facts.netWeight`]: fact(invoice, 15_000),
    [`${invoice} facts.lines.value`]: [
      { description: 'raw cotton in bales', hsCode: '5201.00', evidence: on(invoice, 'x') },
      { description: 'cotton yarn', hsCode: '5205.23', evidence: on(invoice, 'y') },
    ],
  },
  {
    ...whole,
    [`${invoice} facts.netWeight`]: fact(invoice, 15_000),
    [`${invoice} facts.lines.value`]: [{ description: 'yarn', hsCode: '5205.23', evidence: on(invoice, 'y') }],
  },
  { ...whole, [invoice]: undefined },
  ...[
    'Ginned of slips KV/0311',
    'Ginned of slips KV/0311 and KV/0399',
    'Ginned of slips KV-0311',
    'Ginned of slips KV/311',
    'Ginned in hall B2 of slip KV/0312 on 14.11.2023, 12,400.5 kg',
    'Ginned of 55555 and KV/0312',
    'Ginned of KV/0312(KV/0313)',
    'Ginned of all slips',
    'Ginned on 14-11-2023',
  ].flatMap((text) => [
    { ...whole, ...says(gin, text) },
    { ...whole, ...says(gin, text, 'text') },
    { ...whole, ...says(gin, text, 'goods') },
    { ...whole, [`${gin} facts.mentions`]: [], ...says(gin, text, 'rest') },
  ]),
  {
    ...whole,
    [`${gin} facts.mentions`]: [],
    [`${gin} facts.references`]: [{ kind: 'other', value: 'KV/0312', evidence: on(gin, 'x') }],
  },
  ...['KV/0311', '5555', '55555', '4.500', 'B2'].flatMap((id) => [
    { ...says(gin, `of ${id}`), [`${farm} facts.number`]: fact(farm, id) },
    {
      ...says(gin, `of ${id}`),
      [`${farm} facts.lots`]: { value: [id], evidence: on(farm, id), each: [on(farm, id)] },
    },
    { ...says(gin, `of ${id}`), ...seeds(farm, 40_000, 'out', { lot: id }) },
    { ...says(gin, `of ${id}`), [`${farm} facts.units`]: [{ id, evidence: on(farm, id) }] },
    { ...says(gin, `of ${id}`), ...restOf(farm, id, '12,400.5', '14.11.2023') },
  ]),
];

export const farmsOf: Near[] = [near('mass.exceeds', 'farms-1', ginned(), farms)];
