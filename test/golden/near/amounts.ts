import { paper } from '../../rules/case.ts';
import type { Values } from './holdings.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

/** Totals of records that are intake, sums under rows, prices of yarn and paste at the edges of their bands, made goods of two countries. */
const [mill, invoice, certificate] = ['spinning-record.pdf', 'invoice.pdf', 'certificate-of-origin.pdf'] as const;
const flows = (...all: [direction: string, material: string, kg?: number, more?: object][]): Change => ({
  [`${mill} facts.flows`]: all.map(([direction, material, kg, more], i) => ({
    direction,
    material,
    ...(kg === undefined ? {} : { kg }),
    ...more,
    evidence: on(mill, `row ${i}`),
  })),
});
const sums = (...all: [printed: number, computed: number, unit?: string][]): Change => ({
  [`${mill} facts.sums`]: all.map(([printed, computed, unit]) => ({
    of: 'Weight',
    printed,
    computed,
    ...(unit ? { unit } : {}),
    evidence: on(mill, `${printed}`),
  })),
});
const net = (kg: number | undefined): Change => ({
  [`${mill} facts.netWeight`]: kg === undefined ? undefined : fact(mill, kg),
});
const spun = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-05-20', seller: 'Ege Iplik', netWeight: 19_000 },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', quantity: 19_000, unit: 'kg' }],
  }),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      flows: [
        { direction: 'in', material: 'lint', kg: 12_000 },
        { direction: 'in', material: 'lint', kg: 8_000 },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
];
const taken: [string, string, number][] = [
  ['in', 'lint', 12_000],
  ['in', 'lint', 8_000],
];
const weighed: Change[] = [
  ...[12_000, 8_000, 20_000, 20_040, 20_041, 19_960, 19_961, 19_959, 19_000, 4_000, 500, 21_000, undefined].flatMap(
    (kg) => [
      net(kg),
      { ...net(kg), ...flows(['in', 'lint', 20_000]) },
      { ...net(kg), ...flows(...taken, ['in', 'lint']) },
      { ...net(kg), ...flows(['in', 'lint', 12_000], ['in', 'lint']) },
      { ...net(kg), ...flows(['stock', 'lint', 12_000], ['in', 'lint', 8_000]) },
    ],
  ),
  ...each(
    [undefined, 20_500, 19_500].map(net),
    [
      ...[20_500, 20_041, 20_040, 19_959, 60_000, 60_001, 44_092, 44_130, 44_134, 44_050, 0, -1, 1].map((n) =>
        sums([n, 20_000]),
      ),
      ...[0, -1, 1].map((n) => sums([20_000, n])),
      sums([20_500, 20_000, 'kg']),
      sums([20.5, 20, 't']),
      sums([20_500, 20_000, 'bales']),
      sums([20_500, 20_000, 'bales'], [20_700, 20_000, 'kg']),
      sums([20_000, 20_000], [20_500, 20_000]),
      sums([20_500, 20_100, 'kg']),
      sums([20_500, 19_999, 'kg']),
      sums([19_500, 20_100, 'kg']),
      sums([20_500, 20_100]),
    ],
    [{}, flows(...taken, ['out', 'yarn', 19_000]), flows(...taken, ['out', 'yarn', 20_300])],
  ),
];

const price = (description: string, unitPrice: number, more: object = {}): Change => ({
  [`${invoice} facts.lines`]: {
    value: [{ description, quantity: 20_000, unit: 'kg', unitPrice, ...more, evidence: on(invoice, 'row') }],
    evidence: on(invoice, 'lines'),
  },
});
const priced = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-05-20', seller: 'Ege Iplik', currency: 'USD' },
    lines: [{ description: 'Cotton yarn Ne 30/1', hsCode: '5205.23', quantity: 20_000, unit: 'kg', unitPrice: 3 }],
  }),
];
const dear = [9, 30, 100];
const prices: Change[] = [
  ...[18, 19, 20, 21, 25, 26, 27, 33, 34, 35].flatMap((n) =>
    [0.5, 3, ...dear].map((p) => price(`Ring spun carded cotton yarn Ne ${n}/1`, p, { hsCode: '5205.23' })),
  ),
  ...[23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34].flatMap((n) =>
    [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, ...dear].map((p) =>
      price(`Tomato paste ${n} Brix`, p, { hsCode: '2002.90' }),
    ),
  ),
  ...[0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, ...dear].flatMap((p) => [
    price('Tomato paste', p, { hsCode: '2002.90' }),
    { ...price('Tomato paste', p, { hsCode: '2002.90' }), [`${invoice} facts.brix`]: fact(invoice, 25) },
    { ...price('Tomato paste', p, { hsCode: '2002.90' }), [`${invoice} facts.brix`]: fact(invoice, 30) },
    { ...price('Tomato paste', p, { hsCode: '2002.90' }), [`${invoice} facts.brix`]: fact(invoice, 23) },
  ]),
  ...['Raw cotton yarn', 'Raw cotton lint', 'Fresh tomatoes', 'Tomato paste', 'Cotton fabric', 'Yarn'].flatMap((text) =>
    ['5205.23', '2002.90', '5201.00', '8471.30', undefined].map((hsCode) =>
      price(`${text} Ne 30/1 28 Brix`, 30, hsCode ? { hsCode } : {}),
    ),
  ),
  price('Cotton yarn', 30, { hsCode: '5205.23', style: 'Ne 30/1' }),
  price('Cotton yarn Nm 50', 30, { hsCode: '5205.23' }),
  price('Cotton yarn 20 tex', 30, { hsCode: '5205.23' }),
  {
    ...price('Cotton yarn Ne 30/1', 30, { hsCode: '5205.23' }),
    [`${invoice} facts.mentions`]: [
      { text: 'No commercial value, value for customs only', context: 'statement', evidence: on(invoice, 'x') },
    ],
  },
  {
    [`${invoice} facts.lines`]: {
      value: [
        {
          description: 'Cotton yarn Ne 30/1',
          hsCode: '5205.23',
          quantity: 20_000,
          unit: 'kg',
          unitPrice: 30,
          evidence: on(invoice, 'r'),
        },
        { description: 'No commercial value, value for customs only', evidence: on(invoice, 's') },
      ],
      evidence: on(invoice, 'lines'),
    },
  },
];

const stated = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-05-20', seller: 'Ege Iplik', countryOfOrigin: 'TR', invoiceNumber: 'I-1' },
    lines: [{ description: 'Cotton T-shirts', hsCode: '6109.10', quantity: 900, unit: 'pcs' }],
  }),
  paper({
    type: 'certificate-of-origin',
    facts: {
      number: 'C-1',
      date: '2024-05-20',
      issuer: 'Chamber of Commerce',
      countryOfOrigin: 'UZ',
      invoiceNumber: 'I-1',
    },
    references: [{ kind: 'invoice', value: 'I-1' }],
  }),
  paper({ type: 'ginning-record', facts: { number: 'G-1', countryOfOrigin: 'IN' } }),
];
const origins = (name: string, ...value: string[]): Change => ({
  [`${name} facts.origins`]: { value, evidence: on(name, value[0]), each: value.map((x) => on(name, x)) },
});
const goods: Change[] = [
  ['Cotton T-shirts', '6109.10'],
  ['Cotton yarn', '5205.23'],
  ['Raw cotton', '5201.00'],
  ['Tomato paste', '2002.90'],
].map(([description, hsCode]) => ({
  [`${invoice} facts.lines`]: {
    value: [{ description, hsCode, evidence: on(invoice, 'row') }],
    evidence: on(invoice, 'lines'),
  },
}));
const made: Change[] = each(goods, [
  {},
  { 'ginning-record.pdf facts.countryOfOrigin': fact('ginning-record.pdf', 'UZ') },
  { 'ginning-record.pdf facts.countryOfOrigin': fact('ginning-record.pdf', 'TR') },
  { [`${certificate} facts.countryOfOrigin`]: fact(certificate, 'TR') },
  { [`${certificate} facts.countryOfOrigin`]: undefined },
  { [`${certificate} facts.countryOfOrigin`]: undefined, ...origins(certificate, 'UZ', 'TR') },
  origins(certificate, 'UZ', 'TR'),
  { ...origins(invoice, 'TR', 'UZ'), ...origins(certificate, 'UZ', 'IN') },
  { [`${invoice} facts.countryOfOrigin`]: undefined, ...origins(invoice, 'TR', 'IN') },
  { [`${invoice} facts.countryOfOrigin`]: undefined },
  { [invoice]: undefined },
  origins('ginning-record.pdf', 'IN', 'UZ'),
  {
    'ginning-record.pdf facts.units': [
      { id: 'B1', origin: 'IN', evidence: on('ginning-record.pdf', 'B1') },
      { id: 'B2', origin: 'UZ', evidence: on('ginning-record.pdf', 'B2') },
    ],
  },
]);

export const amounts: Near[] = [
  near('mass.exceeds', 'amounts-1', spun(), weighed),
  near('price.high', 'amounts-2', priced(), prices),
  near('price.low', 'amounts-3', priced(), prices),
  near('origin.conflict', 'amounts-4', stated(), made),
];
export const amountsAsked: Values[] = [
  {
    ask: 'countIn',
    given: [
      'nm 50',
      'nm 34',
      'nm. 50',
      '20 tex',
      '18 tex',
      'ne 30 nm 50',
      'ne 30 nm 51',
      'ne 20 nm 34',
      '30s 20 tex',
      'ne 30 32s',
    ].map((text) => [text]),
  },
  { ask: 'brixIn', given: ['brix 28', 'brix: 28', '28 brix', '28/30 brix', 'brix'].map((text) => [text]) },
];
