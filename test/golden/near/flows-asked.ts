import { paper } from '../../rules/case.ts';
import { rows } from './asked-changes.ts';
import { asked, gin, out, record } from './lists-asked.ts';
import { each, type NearAsk, near } from './near.ts';

const letter = 'letter.pdf';
const flowed: NearAsk = {
  asks: asked(gin, 'takenIn', 'givenOut', 'kgOf', 'madeQuantity', 'stageOfPaper', 'commodityOfRecord'),
  ...near('takenIn', 'asked-flows', record(), [
    ...[99, 100, 101, 5000]
      .flatMap((w) =>
        [undefined, 'L-1'].flatMap((a) =>
          [undefined, 'L-1', 'L-2'].flatMap((b) =>
            ['in-row', 'out-row'].flatMap((quote) => [
              { a, b, quote, w, v: w },
              { a, b, quote, w, v: w * 1.02 },
              { a, b, quote, w, v: w * 1.021 },
              { a, b, quote, w, v: w * 0.98 },
              { a, b, quote, w, v: w * 0.979 },
              { a, b, quote, w, v: undefined },
              { a, b, quote, w: undefined, v: w },
            ]),
          ),
        ),
      )
      .flatMap(({ a, b, quote, w, v }) => {
        const part = (kgs: number | undefined, lot: string | undefined): object => ({
          ...(kgs === undefined ? {} : { kg: kgs }),
          ...(lot ? { lot } : {}),
        });
        const more = { direction: 'in', kg: 777, quote: 'other', material: 'lint' };
        return [
          out(gin, { direction: 'in', ...part(w, a), quote: 'in-row' }, { ...part(v, b), quote }, more, {
            ...more,
            direction: 'out',
            kg: 778,
          }),
        ];
      }),
    out(gin, { direction: 'in', kg: 500, lot: 'L-1' }, { kg: 500, lot: 'L-1' }),
    ...[undefined, 'L-1', 'L-2'].flatMap((a) =>
      [undefined, 'L-1'].flatMap((b) =>
        [
          ['row', 'row'],
          ['Black | 1,745 | kg', 'Ecru | 1,745 | kg'],
          ['Black | 1,745', 'Ecru | 1,745'],
          ['Total | 1,745 | kg', 'Ecru | 1,745 | kg'],
          ['901 | 960 | 2', '902 | 960 | 2'],
          ['901 | 960 | 2', '901 | 960 | 2'],
          ['901 | 960 | 2', '901 | 960'],
          ['A | B | 2', 'A | B | 3'],
          ['A | x | 2', 'B | x | 2'],
          ['AB | x | 2', '3 | x | 2'],
        ].map(([x, y]) =>
          out(gin, { kg: 1745, ...(a ? { lot: a } : {}), quote: x }, { kg: 1745, ...(b ? { lot: b } : {}), quote: y }),
        ),
      ),
    ),
    ...[
      [100, 200, 300],
      [100, 200, 300.5],
      [100, 200, 301],
      [100, 200, 302],
      [1000, 2000, 3011],
      [1000, 2000, 3012.1],
      [1000, 2000, 3013],
      [100, 200, 298.8],
      [100, 200, 301.3],
      [80, 90, 170.6],
      [80, 90, 170.5],
    ].flatMap((all) => [
      out(gin, ...all.map((n) => ({ kg: n }))),
      out(gin, ...all.map((n, i) => ({ kg: n, lot: `L-${i}` }))),
      out(gin, ...all.toReversed().map((n) => ({ kg: n }))),
    ]),
    ...[0.5, 1, 1.5, 79, 80, 81].flatMap((n) => [
      out(gin, { kg: n }, { kg: 500 }),
      out(gin, { kg: n, material: 'yarn' }, { kg: 500, material: 'yarn' }),
      out(gin, { kg: n, bales: 1 }, { kg: 500 }),
      out(gin, { kg: n, bales: 0 }, { kg: 500 }),
      out(gin, { kg: n }),
    ]),
    ...['Total', 'carried forward', 'Waste', 'lint'].flatMap((quote) => [
      out(gin, { kg: 600, quote }, { kg: 900 }),
      out(gin, { kg: 600, quote, lot: 'L-1' }, { kg: 900 }),
      out(gin, { kg: 600, quote, direction: 'in' }, { kg: 900, direction: 'in' }),
      out(gin, { kg: 600, quote }),
    ]),
    ...[600, 599.5, 599.6, 600.4, 600.5, 601].flatMap((w) => [
      out(
        gin,
        { kg: 200, direction: 'in', material: 'seed-cotton' },
        { kg: 400, direction: 'in', material: 'seed-cotton', quote: 'b' },
        { kg: w, quote: 'c' },
        { kg: 1500, quote: 'd' },
      ),
      out(gin, { kg: 600, direction: 'in', material: 'seed-cotton' }, { kg: w, quote: 'c' }, { kg: 1500, quote: 'd' }),
      out(
        gin,
        { kg: 200, direction: 'in', material: 'lint' },
        { kg: 400, direction: 'in', material: 'lint', quote: 'b' },
        { kg: w, quote: 'c' },
      ),
      out(
        gin,
        { kg: 200, direction: 'in', material: 'seed-cotton' },
        { direction: 'in', material: 'seed-cotton', quote: 'b' },
        { kg: w - 400, quote: 'c' },
      ),
    ]),
    out(gin, { bales: 5, kg: 1000 }, { bales: 5 }),
    out(gin, { bales: 5, kg: 1000, material: 'yarn' }, { kg: 600, lot: 'L-1' }),
  ]),
};

const told = [
  'Cotton yarn for your order PO-1',
  'Cotton yarn',
  'Re: cotton yarn',
  'Steel bolts for your order',
  'Cotton yarn and steel for order 5',
  `${'Cotton yarn for your order '}${'x'.repeat(172)}`,
  `${'Cotton yarn for your order '}${'x'.repeat(173)}`,
  `${'Cotton yarn for your order '}${'x'.repeat(174)}`,
  '棉纱 合同',
  'Order of the day',
  'Cotton seed meal for your order',
  'Not cotton: polyester order',
];
const letters: NearAsk = {
  asks: asked('', 'goodsInLetters', 'importedGoods'),
  ...near(
    'goodsInLetters',
    'asked-letters',
    { letter: paper({ type: 'other', name: letter, mentions: [{ context: 'text', text: told[0]! }] }) },
    [
      ...each(
        ['supplier-statement', 'other', 'contract'].map((type) => ({ [`${letter} type`]: type })),
        ['text', 'statement', 'goods', 'route'].flatMap((context) =>
          told.map((text) => rows(letter, 'mentions', { context, text })),
        ),
      ),
    ],
  ),
};
export const flowsAsked: NearAsk[] = [flowed, letters];
