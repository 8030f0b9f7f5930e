import { at, type Change, each, type Near, near } from './near.ts';
import { bill, bundle, certificate, f, invoice, lines, list } from './quantity-papers.ts';
import { bales, copied, gins, replaced, totals } from './single-bales.ts';

const weights = [
  20_000, 20, 20.000001, 20.00003, 20.000018, 20.000021, 20.00002, 19.99998, 20.01, 20_500, 20.5, 20_000.04, 20_000.05,
  20_000.06, 20_500.04, 20_500.047, 20_500.05, 20_500.051, 20_500.06, 20_400, 20_100, 20_101, 60_000, 60_001, 61_500,
  61_501, 70_000, 0, 1, 5000, 20_600, 20_603,
];
const pairs: Change[] = each(
  [invoice, list, bill, certificate].flatMap((name) =>
    ['netWeight', 'grossWeight'].flatMap((key) => weights.map((n) => f(name, key, n))),
  ),
  [{}, f(invoice, 'grossWeight', undefined), f(list, 'netWeight', undefined)],
);
const small: Change[] = [
  [1000, 1],
  [999, 0.999],
  [1001, 1.001],
  [1000, 1.0005],
  [999.5, 0.9995],
  [1500, 1.5],
  [1500, 1.500001],
  [1500, 1.5000015],
  [1500, 1.5000016],
  [1500, 1.5000014],
  [900, 0.9],
  [1, 1000],
  [0.9, 900],
  [1000.5, 1.0005],
  [1000, 3000],
  [1000, 3001],
  [1, 4],
  [1, 3],
  [2, 1],
  [3, 1],
  [0, 5],
  [0, 1e-9],
].flatMap(([a, b]) => [
  {
    ...f(invoice, 'grossWeight', a),
    ...f(list, 'grossWeight', b),
    ...f(bill, 'grossWeight', undefined),
    ...f(certificate, 'grossWeight', undefined),
    ...f(invoice, 'netWeight', undefined),
    ...f(list, 'netWeight', undefined),
    ...f(invoice, 'baleCount', undefined),
    ...f(list, 'baleCount', undefined),
  },
  {
    ...f(invoice, 'grossWeight', a),
    ...f(list, 'grossWeight', b),
    ...f(bill, 'grossWeight', a),
    ...f(certificate, 'grossWeight', b),
    ...f(invoice, 'netWeight', undefined),
    ...f(list, 'netWeight', undefined),
  },
]);
const bare: Change = {
  ...f(invoice, 'baleCount', undefined),
  ...f(list, 'baleCount', undefined),
  ...f(invoice, 'netWeight', undefined),
  ...f(list, 'netWeight', undefined),
  ...f(invoice, 'grossWeight', undefined),
  ...f(list, 'grossWeight', undefined),
};
const words = [
  '100 bales',
  '100',
  '100 drums',
  '100 cartons',
  '100 cartons in drums',
  '1 CONT. 100 rolls',
  '80 bags',
  '1 bale',
  '3 tyuk',
  '50 units',
];
const packs: Change[] = each(
  [bare],
  [100, 99, 1, 2, 3, 0.5, 1.5, 300, 301]
    .flatMap((n) => words.map((w) => f(invoice, 'packages', n, w)))
    .concat(
      f(invoice, 'packages', 100, '100 drums', { doubt: 'x' }),
      f(invoice, 'packages', 100, '100 bales', { doubt: 'x' }),
    ),
  [
    f(list, 'packages', 100, '100 bales'),
    f(list, 'packages', 100, '100 drums'),
    f(list, 'packages', 2, '2 cartons'),
    f(list, 'packages', 3, '3 rolls'),
    f(list, 'baleCount', 2),
    f(list, 'packages', 4, '4 bags'),
  ],
);
const told: Change[] = each(
  [bare, { ...bare, ...f(list, 'packages', 90, '90 drums') }, { ...bare, ...f(list, 'baleCount', 90) }],
  [f(invoice, 'packages', 100, '100'), f(invoice, 'packages', 100, '100 bales'), {}],
  [
    lines(invoice, { description: 'paste in drums', quantity: 100, unit: 'drums' }),
    lines(invoice, { description: 'paste', quantity: 100, unit: 'drums' }),
    lines(invoice, { quantity: 100, unit: 'drums' }),
    lines(invoice, { description: 'drums' }),
    lines(invoice, { description: 'drums of cartons' }),
    lines(invoice, { description: 'lint', quantity: 100, unit: 'bales' }),
    lines(
      invoice,
      { description: 'lint', quantity: 50, unit: 'bales' },
      { description: 'lint', quantity: 40, unit: 'bales' },
    ),
    lines(invoice, { description: 'lint', unit: 'bales' }),
    lines(invoice, { description: 'lint', unit: 'bales' }, { description: 'lint', quantity: 90, unit: 'bales' }),
    lines(invoice, { description: 'lint', quantity: 90 }),
  ],
);
const pieces: Change[] = each(
  [bare],
  [
    [{ description: 'shirts', quantity: 100, unit: 'pcs' }],
    [
      { description: 'shirts', quantity: 50, unit: 'pcs' },
      { description: 'shirts', quantity: 50, unit: 'pcs' },
      { quantity: 100, unit: 'pcs' },
    ],
    [
      { description: 'shirts', quantity: 50, unit: 'pcs' },
      { description: 'Total', quantity: 50, unit: 'pcs' },
    ],
    [
      { quantity: 50, unit: 'pcs' },
      { quantity: 50, unit: 'pcs' },
    ],
    [{ quantity: 100, unit: 'pcs' }],
    [{ quantity: 0, unit: 'pcs' }],
    [{ quantity: 50, unit: 'pcs' }, { description: 'shirts' }],
    [{ description: 'shirts', quantity: 50, unit: 'pcs' }, { description: 'trousers' }, { quantity: 50, unit: 'pcs' }],
    [
      { description: 'shirts', quantity: 50, unit: 'pcs' },
      { quantity: 60, unit: 'pcs' },
    ],
    [
      { description: 'a', quantity: 50, unit: 'pcs' },
      { description: 'b', quantity: 5, unit: 'kg' },
    ],
    [{ description: 'a', quantity: 10, unit: 'dz' }],
  ].map((all) => lines(invoice, ...all)),
  [100, 50, 110, 120, 400].map((n) => lines(list, { description: 'shirts', quantity: n, unit: 'pcs' })),
);
const counts: Change[] = [100, 99, 0, 0.5, 1, 1.5, 2, 250, 251, 50, 49].flatMap((n) => [
  f(invoice, 'baleCount', n),
  { ...f(invoice, 'baleCount', n), ...f(invoice, 'netWeight', undefined) },
  {
    ...f(invoice, 'baleCount', n),
    ...f(list, 'baleCount', n === 1 ? 2 : 1),
    ...f(invoice, 'netWeight', undefined),
    ...f(list, 'netWeight', undefined),
  },
]);
const sides: Change[] = each(
  [20_000, 21_000].map((n) => f(invoice, 'netWeight', n)),
  [20_000, 21_000, 70_000].map((n) => f(list, 'netWeight', n)),
  [undefined, 20_000, 21_000, 70_000].map((n) => f(bill, 'netWeight', n)),
  [undefined, 20_000, 70_000, 5000].map((n) => f(certificate, 'netWeight', n)),
  [
    {},
    {
      ...f(invoice, 'grossWeight', undefined),
      ...f(list, 'grossWeight', undefined),
      ...f(bill, 'grossWeight', undefined),
      ...f(certificate, 'grossWeight', undefined),
    },
  ],
);

export const quantities: Near[] = [
  near('quantity.conflict', 'quantities-1', bundle(), [
    ...pairs,
    ...small,
    ...packs,
    ...told,
    ...pieces,
    ...counts,
    ...sides,
    ...at(`${bill} type`, 'invoice', 'packing-list'),
  ]),
  near('quantity.conflict', 'quantities-2', gins(), bales),
  near('quantity.conflict', 'quantities-3', copied(), [...totals, ...replaced]),
];
