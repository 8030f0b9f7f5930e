import { alone, f, gin, type Unit, units } from './bale-papers.ts';
import { type Change, each, on } from './near.ts';

const us = [
  '601151119001',
  '601151119002',
  '601151119003',
  '601161119004',
  '601171119005',
  '240201119001',
  '240201119002',
  '010224119001',
  '010224119002',
];
const numbers = (name: string, all: string[], more: object = {}): Change =>
  units(name, ...all.map((id): Unit => [id, more]));
const stated = (...all: string[]): Change => ({
  'bundle traced.statedOrigins': all.map((country) => ({ country, commodity: 'cotton', evidence: [on(gin, country)] })),
});
const run = (first: number, n: number): string[] => Array.from({ length: n }, (_, i) => String(first + i));
export const shapes: Change[] = each(
  [
    numbers(gin, us.slice(0, 3)),
    numbers(gin, us.slice(0, 5)),
    numbers(gin, us.slice(5, 7)),
    numbers(gin, us.slice(7, 9)),
    numbers(gin, us.slice(0, 2)),
    numbers(gin, us.slice(0, 1)),
    numbers(gin, [us[0]!, us[3]!]),
    numbers(gin, [us[0]!, us[1]!, us[3]!, us[4]!]),
    numbers(gin, [...us.slice(0, 3), '12345', '12346']),
    numbers(gin, [...us.slice(0, 2), '1234567890123', '1234567890124']),
    numbers(gin, [...us.slice(0, 2), '1234567890123', '1234567890124', '1234567890125']),
    numbers(gin, us.slice(0, 3), { ginCode: '60115' }),
    numbers(gin, us.slice(0, 3), { ginCode: '60116' }),
    numbers(gin, us.slice(0, 3), { ginCode: '601' }),
    units(gin, [us[0]!, { to: us[2] }]),
    units(gin, [us[0]!, { to: us[0] }]),
    units(gin, [us[0]!, { to: us[1] }]),
    units(gin, [us[0]!, { to: '601151219000' }]),
    units(gin, [us[0]!, { to: '601151219001' }]),
    units(gin, [us[0]!, { to: '601151218999' }]),
    units(gin, [us[0]!, { to: '1119005' }]),
    units(gin, [us[2]!, { to: us[0] }]),
    units(gin, ['65140231194-007'], ['65140231194-008']),
    units(gin, ['U1', { lot: '65140231194' }]),
    numbers(gin, run(65_140_231_194, 3)),
    numbers(gin, run(65_140_231_194, 9)),
    numbers(gin, run(65_140_231_194, 12)),
    numbers(gin, run(55_140_231_194, 12)),
    numbers(gin, run(75_140_231_194, 1)),
    numbers(gin, run(1_483_291_000, 12)),
    numbers(gin, ['1.48423E+11', '1.48424E+11']),
    numbers(gin, run(4_820_000_000_001, 6)),
    numbers(gin, run(31_240_010_000_001, 4)),
    ...['601151119001', '601151119'].flatMap((x) => [
      { ...units(gin), [`${gin} facts.bales`]: { value: [x, '601151119002', '1.5E+11'], evidence: on(gin, x) } },
      {
        ...units(gin),
        [`${gin} facts.bales`]: {
          value: [x, '601151119002', '1.5E+11'],
          evidence: on(gin, x),
          each: ['a', 'b', 'c'].map((y) => on(gin, y)),
        },
      },
      { ...units(gin, ['UZ1'], ['UZ2']), [`${gin} facts.bales`]: { value: [x, '1.5E+11'], evidence: on(gin, x) } },
      {
        ...units(gin),
        [`${gin} facts.lots`]: {
          value: [x, '601151119002'],
          evidence: on(gin, x),
          each: ['a', 'b'].map((y) => on(gin, y)),
        },
      },
      { ...units(gin), [`${gin} facts.lots`]: { value: [x, '601151119002'], evidence: on(gin, x) } },
    ]),
  ].map((c) => ({ ...c, ...alone })),
  [
    stated('TR'),
    stated('US'),
    stated('BR'),
    stated('UZ', 'TR'),
    stated('CN'),
    { ...stated(), 'invoice.pdf facts.countryOfOrigin': undefined },
  ],
  [
    {},
    f(gin, 'date', '2024-02-05'),
    f(gin, 'date', '2025-02-05'),
    f(gin, 'date', '2025-02-06'),
    f(gin, 'date', '2025-02-04'),
    f(gin, 'date', '2023-01-27'),
    f(gin, 'date', '2023-01-28'),
    f(gin, 'date', undefined),
    { [`${gin} reader`]: 'ocr' },
    { [`${gin} reader`]: 'textract' },
    { [`${gin} type`]: 'fabric-record' },
    { [`${gin} type`]: 'lab-report' },
    { [`${gin} type`]: 'payment-record' },
    { 'bundle entryDate': '2019-05-01' },
    ...[
      'PBI numbers',
      'gin code 60115',
      'gin code: 60116',
      'Gin Code No. 601',
      `${'x'.repeat(390)} gin code 60115`,
      `${'x'.repeat(393)} PBI`,
      `${'x'.repeat(395)} PBI`,
      `${'x'.repeat(396)} PBI`,
      `${'x'.repeat(397)} PBI`,
      `${'x'.repeat(394)} PBI`,
    ].map((text) => ({ [`${gin} facts.mentions`]: [{ text, context: 'text', evidence: on(gin, 'x') }] })),
    {
      [`${gin} facts.mentions`]: [{ text: '60115', label: 'Gin code', context: 'identifier', evidence: on(gin, 'x') }],
    },
    { [`${gin} facts.mentions`]: [{ text: 'numbers', label: 'USDA', context: 'identifier', evidence: on(gin, 'x') }] },
  ],
);
const weigh = (n: number, kg: (i: number) => number | undefined, more: (i: number) => object = () => ({})): Change => ({
  ...units(
    gin,
    ...Array.from(
      { length: n },
      (_, i): Unit => [`B${1000 + i}`, { ...(kg(i) === undefined ? {} : { netKg: kg(i) }), ...more(i) }],
    ),
  ),
  ...alone,
});
export const weights: Change[] = each(
  [
    ...[9, 10, 11, 12].flatMap((n) =>
      [120, 150, 165, 170, 175, 220, 225, 240, 327, 380, 500].map((kg) => weigh(n, () => kg)),
    ),
    ...[99, 100, 101, 399, 400, 401].flatMap((kg) => [
      weigh(11, (i) => (i === 0 ? kg : 165)),
      weigh(10, (i) => (i === 0 ? kg : 165)),
      weigh(11, (i) => (i === 0 ? kg : 327)),
    ]),
    weigh(11, (i) => (i === 0 ? undefined : 165)),
    weigh(10, (i) => (i === 0 ? undefined : 165)),
    weigh(
      10,
      () => 165,
      (i) => ({ to: i === 0 ? 'B1000' : `B${1000 + i}` }),
    ),
    weigh(
      12,
      () => 165,
      (i) => (i < 3 ? { to: `B${1000 + i + 1}` } : {}),
    ),
    weigh(
      12,
      () => 165,
      (i) => ({ origin: i % 2 ? 'US' : 'TR' }),
    ),
    weigh(
      12,
      () => 165,
      () => ({ origin: 'TR' }),
    ),
    weigh(12, (i) => (i % 2 ? 165 : 327)),
    weigh(12, (i) => (i % 2 ? 165 : 220)),
    weigh(12, (i) => (i % 2 ? 170 : 225)),
    weigh(12, (i) => (i % 2 ? 227 : 327)),
    weigh(12, (i) => (i % 3 ? 165 : 220)),
    ...[200, 205, 207, 212, 216, 230, 235, 238, 241, 245, 155, 158, 180, 185, 303, 307, 340, 347, 350].map((kg) =>
      weigh(12, () => kg),
    ),
  ],
  [
    stated('TR'),
    stated('US'),
    stated('IN'),
    stated('EG'),
    stated('IN', 'US'),
    stated('IN', 'EG'),
    stated('UZ', 'IN'),
    stated('TR', 'XX'),
    stated('XX'),
    stated(),
  ],
  [{}, { [`${gin} type`]: 'packing-list' }, { [`${gin} type`]: 'invoice' }],
);
export const counts: Change[] = each(
  [
    [
      ['U10', { to: 'U19', count: 10 }],
      ['U20', { to: 'U29', count: 9 }],
    ],
    [['U10', { to: 'U19', count: 9 }]],
    [
      ['U10', { to: 'U19', count: 9 }],
      ['U20', { to: 'U29', count: 9 }],
    ],
    [
      ['U10', { to: 'U19', count: 11 }],
      ['U20', { to: 'U29' }],
    ],
    [
      ['U10', { count: 5 }],
      ['U20', { to: 'U29', count: 9 }],
    ],
    [
      ['U10', { to: 'U19', count: 10 }],
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((i): Unit => [`U${i}0`, { to: `U${i}9`, count: 9 }]),
    ],
  ].map((u) => ({ ...units(gin, ...(u as Unit[])), ...alone })),
  ['ginning-record', 'packing-list', 'spinning-record', 'invoice', 'certificate-of-origin', 'bill-of-lading'].map(
    (type) => ({ [`${gin} type`]: type }),
  ),
);
