import { f, flows, gin, invoice, lots, other, type Row, spinner, units } from './lots-papers.ts';
import { type Change, each, on } from './near.ts';

const in2 = (a: object, b: object, ...more: object[]): Row[] => [a, b, ...more].map((x): Row => ['in', 'lint', x]);
export const blended: Change[] = each(
  [
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100 })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, lot: 'L-88' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, lot: 'L-99' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' }, { kg: 100, origin: 'IN' })),
    flows(spinner, ...in2({ kg: 400 }, { kg: 100 })),
    flows(spinner, ['in', 'lint', { kg: 400, origin: 'TR' }]),
    ...[2, 3, 4, 5].map((n) =>
      flows(
        spinner,
        ...in2(
          { kg: 400, origin: 'TR' },
          { kg: 101.4 },
          ...Array.from({ length: n - 1 }, (_, i) => ({ kg: 90 + i, lot: `L-${90 + i}` })),
        ),
      ),
    ),
    ...[0.955, 0.96, 0.965, 0.9695, 0.97, 0.9705, 0.98, 0.9, 0.88, 1, 1.05, 0.5, 0].flatMap((whole) => [
      flows(spinner, ...in2({ share: whole / 2, origin: 'TR' }, { share: whole / 2, origin: 'TR' })),
      flows(spinner, ...in2({ share: Math.max(whole - 0.1234, 0), origin: 'TR' }, { share: Math.min(whole, 0.1234) })),
    ]),
    flows(spinner, ...in2({ share: 0.5, origin: 'TR' }, { kg: 5, origin: 'TR' })),
    flows(
      spinner,
      ...in2(
        { share: 0.25, origin: 'TR' },
        { share: 0.25, origin: 'TR' },
        { share: 0.25, origin: 'TR' },
        { share: 0.05, origin: 'TR' },
      ),
    ),
    flows(
      spinner,
      ['in', 'lint', { share: 0.5, origin: 'TR' }],
      ['in', 'lint', { share: 0.3, origin: 'TR' }, 'polyester'],
      ['in', 'other', { share: 0.2 }, 'polyester'],
    ),
    ...[500, 501, 501.1, 499, 498.9, 499.5, 502, 505].flatMap((n) => [
      flows(spinner, ...in2({ kg: 400, origin: 'TR', lot: 'A-1' }, { kg: 100, origin: 'TR', lot: 'A-2' }, { kg: n })),
      flows(
        spinner,
        ...in2({ kg: 400, origin: 'TR', lot: 'A-1' }, { kg: 100, origin: 'TR', lot: 'A-2' }, { kg: n, lot: 'A-3' }),
      ),
    ]),
    flows(spinner, ...in2({ kg: 500, origin: 'TR' }, { kg: 500 })),
    flows(spinner, ...in2({ kg: 0, origin: 'TR' }, { kg: 0 }, { kg: 0 })),
    flows(spinner, ...in2({ origin: 'TR' }, {})),
    flows(
      spinner,
      ['in', 'lint', { kg: 400, origin: 'TR' }],
      ['in', 'lint', { kg: 100 }],
      ['in', 'lint', { kg: 500 }, 'Total'],
    ),
    flows(spinner, ...in2({ kg: 400, origin: 'TR', lot: 'A-1' }, { share: 0.2 }, { kg: 400 })),
  ],
  [
    {},
    f(gin, 'countryOfOrigin', undefined),
    f(other, 'countryOfOrigin', 'UZ'),
    { ...units(other), ...lots(other), ...flows(other, ['out', 'lint', { kg: 5, lot: 'L-99' }]) },
    { ...lots(other), ...units(other, ['UZ500001', { lot: 'L-99' }]) },
    { ...lots(other, 'L-99'), [`${other} type`]: 'tomato-processing-record' },
    { ...lots(other, 'L-99'), [`${other} type`]: 'farm-record' },
    { ...lots(spinner, 'L-99') },
    units(spinner, ['10001', { origin: 'TR' }]),
    units(spinner, ['99991', { origin: 'US' }], ['99992']),
    units(spinner, ['9999991', { origin: 'US' }], ['9999992']),
    units(spinner, ['10001']),
    { 'bundle traced.commodities': ['tomato'] },
    { [`${spinner} type`]: 'fabric-record' },
    { [gin]: undefined },
    {
      [gin]: undefined,
      [other]: undefined,
      [`${invoice} facts.sites`]: [{ step: 'grow', country: 'TR', evidence: on(invoice, 'x') }],
    },
    {
      [`${invoice} type`]: 'spinning-record',
      ...flows(invoice, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' })),
    },
  ],
);
export const numbered: Change[] = each(
  [
    ['10001', '10002'],
    ['10003', '11000'],
    ['11001', '11002'],
    ['11003', '9001'],
    ['UZ500002', 'UZ501001'],
    ['UZ501000', 'UZ501002'],
    ['910001', '910002'],
    ['A10001', 'A10002'],
  ]
    .flatMap(([a, b]) => [{ a, b }])
    .flatMap(({ a, b }) => [
      units(spinner, [a!, { origin: 'TR' }], [b!, { origin: 'US' }]),
      units(spinner, [a!, { origin: 'TR' }], [b!]),
      units(spinner, [a!, { origin: 'US' }], [b!, { origin: 'US' }]),
      units(spinner, [a!], [b!]),
    ]),
  [
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100, origin: 'US' })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR' }, { kg: 100 })),
    flows(spinner, ...in2({ kg: 400, origin: 'TR', lot: 'L-77' }, { kg: 100, origin: 'US', lot: 'L-88' })),
    flows(spinner, ['in', 'lint', { kg: 400, origin: 'US' }]),
  ],
  [{}, f(other, 'countryOfOrigin', 'US'), f(gin, 'countryOfOrigin', undefined)],
);
