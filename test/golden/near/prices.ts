import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const name = 'invoice.pdf';
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-05-20', seller: 'Delta Cotton', currency: 'USD' },
    lines: [{ description: 'Raw cotton, upland', hsCode: '5201.00', netWeight: 20_000, amount: 38_000 }],
  }),
];
const f = (key: string, value: unknown): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : fact(name, value),
});
const lines = (...all: ({ quote?: string; confidence?: number } & Record<string, unknown>)[]): Change => ({
  [`${name} facts.lines`]: {
    value: all.map(({ quote, confidence, ...l }) => ({
      ...l,
      evidence: on(name, quote ?? 'row', { confidence: confidence ?? 0.99 }),
    })),
    evidence: on(name, 'lines'),
  },
});
const lint = { description: 'Raw cotton, upland', hsCode: '5201.00' };
const per = [1, 0.45359237, 45.359237, 1000, 100, 355.61641808, 37.3242, 40, 15, 0.5, 50, 217.72434, 2, 7, 0.1];
const unitPrices: Change[] = [
  // The unit that a price stands for, close to the edges of what is told apart.
  ...per.flatMap((kg) =>
    [1, 100].flatMap((part) =>
      [0.97, 0.979, 0.98, 0.9805, 0.985, 0.99, 0.995, 1, 1.005, 1.01, 1.015, 1.02, 1.0203, 1.021, 1.03].flatMap(
        (by) => [
          lines({ ...lint, netWeight: 20_000, amount: 20_000, unitPrice: kg * part * by }),
          lines({ ...lint, netWeight: 20_000, amount: 100_000, unitPrice: 5 * kg * part * by }),
        ],
      ),
    ),
  ),
  ...[100, 50, 49, 48, 51, 52, 47].flatMap((quantity) =>
    [7, 3.3].flatMap((unitPrice) => [
      lines({ ...lint, quantity, unit: 'bales', unitPrice, amount: 100 * unitPrice, netWeight: 20_000 }),
      lines({ ...lint, quantity, unit: 'bales', unitPrice, amount: 50 * unitPrice, netWeight: 50 }),
    ]),
  ),
  ...[0, -1, 1, 0.001].flatMap((n) => [
    lines({ ...lint, netWeight: 20_000, amount: n }),
    lines({ ...lint, netWeight: 20_000, amount: 20_000, unitPrice: n }),
    lines({ ...lint, quantity: 20_000, unit: 'kg', unitPrice: n }),
    lines({ ...lint, netWeight: n, amount: 1 }),
  ]),
];
const agreeing: Change[] = [
  15_000, 16_000, 16_666, 16_667, 16_600, 16_400, 17_000, 20_000, 23_900, 24_000, 24_001, 24_500, 24_400, 25_000,
  25_001, 26_000,
].flatMap((n) => [
  lines({ ...lint, quantity: 20_000, unit: 'kg', netWeight: n, amount: 8000 }),
  lines({ ...lint, quantity: 20_000, unit: 'kg', netWeight: n, unitPrice: 0.4 }),
  lines({ ...lint, quantity: 20, unit: 'MT', netWeight: n, amount: 8000 }),
  lines({ ...lint, quantity: n, unit: 'kg', netWeight: 20_000, amount: 8000 }),
]);
const weights: Change[] = each(
  [f('netWeight', 20_000), f('netWeight', undefined), f('netWeight', 1), f('netWeight', 0.99)],
  [
    [{ ...lint, amount: 8000 }],
    [{ ...lint, amount: 8000 }, { description: 'note' }],
    [
      { ...lint, amount: 8000 },
      { description: 'freight', amount: 5 },
    ],
    [
      { ...lint, amount: 8000 },
      { description: 'x', quantity: 5 },
    ],
    [{ ...lint, quantity: 20, unit: 'mt', amount: 8000 }],
    [{ ...lint, quantity: 20, unit: 'M.T.', amount: 8000 }],
    [{ ...lint, quantity: 20, unit: 'm', amount: 8000 }],
    [{ ...lint, quantity: 20, amount: 8000 }],
    [{ ...lint, unit: 'kg', amount: 8000 }],
    [{ ...lint, quantity: 20, unit: 'bales', amount: 8000 }],
    [{ ...lint, quantity: 1, unit: 'kg', amount: 0.4 }],
    [{ ...lint, quantity: 0.9, unit: 'kg', amount: 0.4 }],
  ].map((all) => lines(...all)),
);
const quotes = [
  'row',
  '0.4 /kg',
  '0.4 per lb',
  '0.4 a kg',
  '40 cents',
  '40 ¢/lb',
  '40 US cents a pound',
  '0.4 / us lb',
  '400 per mt',
  '0.4 / x',
  'per',
  '0.4 per bale',
  '0.4 per ton',
];
const unpaid: Change[] = each(
  quotes.flatMap((quote) =>
    ['kg', 'lb', 'MT', 'bales', undefined].flatMap((unit) =>
      [0.4, 400, 2].flatMap((unitPrice) => [
        lines({ ...lint, quantity: 20_000, ...(unit ? { unit } : {}), unitPrice, quote }),
        lines({ ...lint, ...(unit ? { unit } : {}), unitPrice, quote }),
        lines({ ...lint, quantity: 20_000, ...(unit ? { unit } : {}), unitPrice, netWeight: 20_000, quote }),
      ]),
    ),
  ),
  [{}],
);
const totals: Change[] = each(
  [8000, 8100, 8160, 8163, 8164, 7840, 7839, 7900, 7920, 7921, 7922, 4000, 8079, 8080, 8081, 7200, 7300]
    .map((n) => f('total', n))
    .concat({}),
  [
    lines({ ...lint, netWeight: 20_000, amount: 8000 }),
    lines({ ...lint, netWeight: 20_000, amount: 8000, confidence: 0.9 }),
    lines({ ...lint, netWeight: 20_000, amount: 8000, confidence: 0.89 }),
    lines({ ...lint, netWeight: 20_000, amount: 8000, confidence: 0.85 }),
    lines({ ...lint, netWeight: 20_000, amount: 8000, confidence: 0.8 }),
    lines({ ...lint, netWeight: 20_000, amount: 8000 }, { description: 'freight', amount: 100 }),
    lines({ ...lint, netWeight: 20_000, amount: 8000 }, { description: 'x' }, { description: 'y' }),
  ],
);
const priced: Change[] = each(
  [
    0.1, 0.5, 0.8, 0.85, 0.86, 0.9, 1, 1.03, 1.032, 1.1, 1.2, 1.3, 1.4, 1.72, 2, 2.27, 2.5, 3, 3.2, 3.3, 3.35, 3.4,
    3.405, 3.41, 3.5, 4, 4.54, 4.6, 5, 5.5, 6, 7, 10,
  ].flatMap((p) => [
    ...['Raw cotton, upland', 'Pima cotton, extra long staple'].map((description) =>
      lines({ description, hsCode: '5201.00', netWeight: 20_000, amount: p * 20_000 }),
    ),
    ...[
      'Cotton yarn Ne 30/1',
      'Cotton yarn Ne 20/1',
      'Cotton yarn Ne 19/1',
      'Cotton yarn Ne 40/1',
      'Cotton yarn Ne 41/1',
      'Cotton yarn Ne 32/1',
      'Cotton yarn Ne 31/1',
      'Cotton yarn',
      'Cotton yarn Ne 60/1 combed',
      'Cotton yarn ring Ne 18/1',
      'Cotton yarn ring Ne 21/1',
      'carded ring Cotton yarn Ne 30/1',
    ].map((description) => lines({ description, hsCode: '5205.23', netWeight: 20_000, amount: p * 20_000 })),
    ...[
      'Tomato paste 28/30 Brix',
      'Tomato paste 36/38 Brix',
      'Tomato paste 38/40 Brix',
      'Tomato paste 40/42 Brix',
      'Tomato paste 30/32 Brix',
      'Tomato paste 31 Brix',
      'Tomato paste 32 Brix',
      'Tomato paste 33 Brix',
      'Tomato paste',
      'Tomato paste 24 Brix',
      'Tomato paste 25 Brix',
    ].map((description) => lines({ description, hsCode: '2002.90', netWeight: 20_000, amount: p * 20_000 })),
  ]),
  ['USD', 'EUR'].map((x) => f('currency', x)),
);
const money: Change[] = each(
  [0.3, 0.5, 1.5, 2, 4, 8, 14, 20, 60, 100, 200, 400, 1000].map((p) =>
    lines({ ...lint, netWeight: 20_000, amount: p * 20_000 }),
  ),
  ['USD', 'EUR', 'CNY', 'INR', 'BRL', 'TRY', 'PKR', 'XOF', undefined].map((x) => f('currency', x)),
  [
    ...['2024-05-20', '2021-05-20', '2018-05-20', '2010-01-01', '2030-01-01'].map((d) => f('date', d)),
    f('date', undefined),
  ],
  [
    {},
    f('incoterm', 'FOB Mersin'),
    f('incoterm', 'CFR'),
    f('incoterm', 'CIF'),
    f('incoterm', 'C'),
    f('incoterm', 'CFRX'),
  ],
);
const goods = (...all: object[]): Change => ({ 'bundle traced.goods': all });
const paperAlone: Change[] = each(
  [{ ...f('total', 8000), ...f('netWeight', 20_000) }, f('total', 8000), f('netWeight', 20_000)],
  [
    { [`${name} facts.lines`]: undefined },
    lines({ description: 'Raw cotton' }),
    lines({ hsCode: '5201.00' }),
    lines({ description: 'Raw cotton' }, { description: 'more' }),
    lines({ description: 'Raw cotton', unitPrice: 1 }),
    lines({ description: 'Raw cotton', amount: 5 }),
    lines({ description: 'steel' }),
  ],
  [
    {},
    goods(),
    goods({ commodity: 'cotton', material: 'lint', description: 'Raw cotton', evidence: [] }),
    goods({ commodity: 'cotton', material: 'lint', description: 'Raw cotton', hsCode: '5201.00', evidence: [] }),
    goods(
      { commodity: 'cotton', material: 'lint', description: 'Raw cotton', evidence: [] },
      { commodity: 'tomato', material: 'paste', description: 'x', evidence: [] },
    ),
  ],
);
const all = [...unitPrices, ...agreeing, ...weights, ...unpaid, ...totals, ...money, ...paperAlone];
export const prices: Near[] = [
  near('price.low', 'prices-1', bundle(), [...all, ...priced]),
  near('price.high', 'prices-2', bundle(), [...priced, ...all.filter((_, i) => i % 3 === 0)]),
];
