import { seen } from '../../rules/case.ts';

/** Values for questions of plain values, drawn up by hand. */
export interface Values {
  ask: string;
  given: unknown[][];
}
type Part = { kg?: number; ofKg?: number; bales?: number; ofBales?: number; by?: string };
const share = (part: Part, more: object = {}): object => ({
  lot: 'L-77',
  evidence: [seen('gin.pdf', 'L-77')],
  claimed: { source: 'Delta Gin', prefix: 'lint L77', first: 0, last: 0, digits: 0, share: part, ...more },
});
const claim = (part: Part | undefined, more: object = {}): object => ({
  bundle: 'b1',
  source: 'Delta Gin',
  prefix: 'lint L77',
  first: 0,
  last: 0,
  digits: 0,
  on: '2024-05-05',
  ...(part ? { share: part } : {}),
  ...more,
});
const own: Part = { kg: 500, ofKg: 1000 };
export const holdings: Values[] = [
  {
    ask: 'overdrawn',
    given: [
      ...[400, 500, 540, 540.1, 541, 520, 520.1, 600].flatMap((kg) => [
        [[share(own)], [claim({ kg, ofKg: 1000 })]],
        [[share(own, { prefix: 'paste L77' })], [claim({ kg, ofKg: 1000 }, { prefix: 'paste L77' })]],
        [
          [share(own)],
          [claim({ kg: kg / 2, ofKg: 1000 }), claim({ kg: kg / 2, ofKg: 1000 }, { bundle: 'b2', on: '2024-05-01' })],
        ],
      ]),
      ...[999.4, 999.5, 999.45, 1000.5, 1000.55, 1000.45, 1000.4, 1001, 500].map((ofKg) => [
        [share(own)],
        [claim({ kg: 600, ofKg })],
      ]),
      ...[99, 100, 101].flatMap((ofBales) => [
        [[share({ bales: 50, ofBales: 100 })], [claim({ bales: 60, ofBales })]],
        [[share({ bales: 50, ofBales: 100, kg: 5, ofKg: 1000 })], [claim({ bales: 60, ofBales, kg: 5, ofKg: 1000 })]],
        [
          [share({ bales: 50, ofBales: 100, kg: 500, ofKg: 1000 })],
          [claim({ bales: 60, ofBales, kg: 600, ofKg: 1000 })],
        ],
      ]),
      ...[49, 50, 51].map((bales) => [[share({ bales: 50, ofBales: 100 })], [claim({ bales, ofBales: 100 })]]),
      ...[49, 50, 51].map((bales) => [
        [share({ bales: 50, ofBales: 100 })],
        [claim({ bales, ofBales: 100 }), claim({ ofBales: 100 }, { bundle: 'b3' })],
      ]),
      [[share({ bales: 50, ofBales: 100 })], [claim({ kg: 600, ofKg: 1000 })]],
      [[share(own)], [claim({ bales: 60, ofBales: 100 })]],
      [[share({ kg: 500 })], [claim({ kg: 600 })]],
      [[share({ kg: 500, ofKg: 1000 })], [claim({ kg: 600 })]],
      [[share({ kg: 500, ofKg: 1000, ofBales: 5 })], [claim({ kg: 600, ofBales: 5 })]],
      [[share({ kg: 500, ofKg: 1000, ofBales: 5 })], [claim({ kg: 600, ofKg: 1000, ofBales: 6 })]],
      [[share({ kg: 500, ofKg: 1000 })], [claim({ kg: 600, ofKg: 1000, ofBales: 6 })]],
      [[share(own)], [claim(undefined), claim({ kg: 600, ofKg: 1000 })]],
      [[share(own)], [claim(undefined)]],
      [[share(own)], []],
      [[], [claim(own)]],
      ...['Delta Gin', 'DELTA GIN LTD', 'Plains Gin', ''].flatMap((source) => [
        [[share(own)], [claim({ kg: 600, ofKg: 1000 }, { source })]],
        [[share(own, { source })], [claim({ kg: 600, ofKg: 1000 })]],
        [[share(own, { source })], [claim({ kg: 600, ofKg: 1000 }, { source })]],
      ]),
      ...[
        [2023, 2023],
        [2023, 2022],
        [undefined, 2022],
        [2023, undefined],
      ].map(([a, b]) => [[share(own, a ? { crop: a } : {})], [claim({ kg: 600, ofKg: 1000 }, b ? { crop: b } : {})]]),
      ...[
        [undefined, 'M-1'],
        ['M-1', 'M-1'],
        ['M-1', 'M-2'],
        ['M-1', undefined],
        [undefined, undefined],
      ].map(([a, b]) => [
        [share({ ...own, ...(a ? { by: a } : {}) })],
        [claim({ kg: 600, ofKg: 1000, ...(b ? { by: b } : {}) })],
      ]),
      [
        [share(own)],
        [claim({ kg: 300, ofKg: 1000, by: 'M-1' }), claim({ kg: 300, ofKg: 1000, by: 'M-1' }, { bundle: 'b2' })],
      ],
      [[share(own)], [claim({ kg: 300, ofKg: 1000 }), claim({ kg: 300, ofKg: 1000 }, { bundle: 'b2' })]],
      ...[2, 3, 4, 5].map((n) => [
        [share(own)],
        Array.from({ length: n }, (_, i) =>
          claim({ kg: 600, ofKg: 1000 }, { bundle: `b${9 - i}`, on: `2024-05-0${9 - i}` }),
        ),
      ]),
      [[share(own)], [claim({ kg: 600, ofKg: 1000 }, { prefix: 'lint L78' })]],
    ],
  },
  {
    ask: 'sameSource',
    given: [
      { prefix: 'UZ', digits: 5 },
      { prefix: 'UZ', digits: 8 },
      { prefix: 'UZ', digits: 9 },
      { prefix: '', digits: 11 },
      { prefix: '', digits: 10 },
      { prefix: 'ABCDEF', digits: 5 },
      { prefix: 'ABCDEF', digits: 4 },
    ]
      .flatMap((a) =>
        ['Delta Gin', 'DELTA GIN LTD', 'Plains', ''].flatMap((source) =>
          [
            ['Delta Gin', undefined, undefined],
            ['', undefined, undefined],
            ['Delta Gin', 2023, 2024],
            ['Delta Gin', 2023, 2020],
            ['Delta Gin', undefined, 2020],
          ].flatMap(([mine, x, y]) =>
            [0, 1].map((off) => [
              { ...a, source: mine, first: 1, last: 1, ...(x ? { crop: x } : {}) },
              { ...a, digits: a.digits + off, source, first: 1, last: 1, ...(y ? { crop: y } : {}) },
            ]),
          ),
        ),
      )
      .concat(
        [{ share: own }, {}].flatMap((x) =>
          [{ share: { kg: 600, ofKg: 1000 } }, {}].map((y) => [
            { prefix: 'lint L77', digits: 0, source: 'Delta Gin', first: 0, last: 0, ...x },
            { prefix: 'lint L77', digits: 0, source: 'Delta Gin', first: 0, last: 0, ...y },
          ]),
        ) as never[],
      ),
  },
];
