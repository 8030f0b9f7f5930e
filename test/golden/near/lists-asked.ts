import { paper } from '../../rules/case.ts';
import { bales, f, lines, rows } from './asked-changes.ts';
import { type Change, each, type NearAsk, near, on } from './near.ts';

export const gin = 'gin.pdf';
export const asked = (name: string, ...asks: string[]) =>
  asks.map((ask) => (name === '' ? { ask } : { ask, paper: name }));
const kg = (...all: (number | undefined)[]): Change =>
  rows(gin, 'units', ...all.map((n, i) => ({ id: `UZ1000${i}`, ...(n === undefined ? {} : { netKg: n }) })));
export const out = (name: string, ...all: object[]): Change => ({
  [`${name} facts.flows`]: all.map((x, i) => {
    const { quote, ...row } = { quote: `row ${i}`, ...x };
    return { direction: 'out', material: 'lint', ...row, evidence: on(name, quote) };
  }),
});
const sums = (...all: object[]): Change => ({
  [`${gin} facts.sums`]: all.map((x) => {
    const { quote, ...row } = { quote: 'sum', of: 'netKg of 5 rows', printed: 1000, computed: 1000, unit: 'kg', ...x };
    return { ...row, evidence: on(gin, quote) };
  }),
});
const types: Change[] = ['ginning-record', 'packing-list', 'invoice'].map((type) => ({ [`${gin} type`]: type }));
const none = bales(gin, 1, 0);

export const record = () => ({
  gin: paper({
    type: 'ginning-record',
    name: gin,
    facts: { number: 'G-1', netWeight: 1000 },
    units: [1, 2, 3, 4, 5].map((n) => ({ id: `UZ1000${n}`, netKg: 200 })),
  }),
});
const lists: NearAsk = {
  asks: asked(gin, 'partlyRead', 'balesUnread', 'shortList', 'netOf', 'grossOf', 'unitsOf'),
  ...near('partlyRead', 'asked-lists', record(), [
    ...each(types, [
      {},
      ...[4, 5, 6, 7, 100].map((n) => f(gin, 'baleCount', n)),
      ...['bales', 'Bale', 'drums', 'bls', 'kg', 'fardos', 'bags', undefined].flatMap((unit) => [
        sums({ unit, printed: 9 }),
        sums({ unit, printed: 5 }),
      ]),
      ...['total 9 bales', 'total 1,009 bales', '5 bales', '4 fardos', '9 boxes', '9', '1.009 balya', '6 кип'].map(
        (quote) => sums({ quote, printed: 1 }),
      ),
      out(gin, { bales: 4 }, { bales: 4 }),
      out(gin, { bales: 2 }, { bales: 3 }),
      out(gin, { bales: 2 }, { bales: 4 }),
      out(gin, { bales: 8 }, {}),
      out(gin, {}, { bales: 8 }),
      out(gin, { bales: 8, material: 'yarn' }),
      out(gin, { bales: 8, direction: 'in' }),
      out(gin, { bales: 8, direction: 'in' }, { bales: 3 }),
      out(gin, { bales: 6 }, { material: 'yarn' }),
      rows(gin, 'units', { id: 'UZ10001', count: 4 }, { id: 'UZ10002', count: 3 }),
      rows(gin, 'units', { id: 'UZ10001' }, { id: 'UZ10002', count: 1 }),
      rows(gin, 'units', { id: 'UZ10001' }, { id: 'UZ10002', count: 2 }),
      rows(gin, 'units', { id: 'UZ10001', to: 'UZ10004', count: 2 }),
      rows(gin, 'units', { id: 'UZ10001' }, { id: 'UZ10001' }, { id: 'UZ10001' }),
      rows(gin, 'units', { id: 'UZ10001' }, { id: 'UZ10001' }),
      ...[399, 400, 400.5, 401, 800, 801, 60].map((n) => kg(n, 200, 200)),
      ...[800, 801, 802, 1000].map((netKg) => rows(gin, 'units', { id: 'UZ10001', to: 'UZ10002', netKg })),
    ]),
    ...each(
      types,
      [none],
      [
        {},
        ...[4, 5, 6].flatMap((n) => {
          const of = (x: object, y: object = x): object[] => Array.from({ length: n }, (_, i) => (i === 0 ? y : x));
          return [
            lines(gin, ...of({ netWeight: 200 })),
            lines(gin, ...of({ grossWeight: 200 })),
            lines(gin, ...of({ netWeight: 200 }, { grossWeight: 200 })),
            lines(gin, ...of({ netWeight: 200 }, { netWeight: 900, grossWeight: 900 })),
            lines(gin, ...of({ netWeight: 200 }, { quantity: 3 })),
            lines(gin, ...of({ quantity: 3 })),
            lines(gin, ...of({ netWeight: 500 })),
            lines(gin, ...of({ netWeight: 150 })),
            out(gin, ...of({ kg: 200 })),
            out(gin, ...of({ kg: 200 }, { kg: 900 })),
            out(gin, ...of({ kg: 200 }, { kg: 200, bales: 1 })),
            out(gin, ...of({ kg: 200, bales: 1 })),
            out(gin, ...of({ kg: 900 })),
            out(gin, ...of({})),
            out(gin, ...of({ kg: 200, direction: 'in' })),
            out(gin, ...of({ kg: 200, material: 'yarn' })),
            out(gin, ...of({ kg: 200 }, { kg: 900, material: 'yarn' })),
            out(gin, ...of({ kg: 200 }, { kg: 900, direction: 'in' })),
            ...[998, 999, 1000, 1001].map((first) => out(gin, ...of({}).map((_, i) => ({ kg: 5, bales: first + i })))),
            out(gin, ...of({ kg: 5, bales: 1005 })),
            out(gin, ...of({}).map((_, i) => ({ kg: 5, bales: i + 1 }))),
            out(gin, ...of({}).map((_, i) => ({ kg: 5, bales: 1001 + i, direction: 'in' }))),
            ...[79, 80, 200, 400, 401].flatMap((w) => [
              sums({ of: `netKg of ${n} rows`, printed: w * n }),
              sums({ of: `netKg of ${n} rows`, printed: w * n, unit: 'KGS' }),
              sums({ of: `netKg of ${n} rows`, printed: w * n, unit: 'bales' }),
              sums({ of: `netKg of ${n} rows`, printed: w * n, unit: undefined }),
              sums({ of: `${n} lines`, printed: w * n }),
            ]),
            {
              ...sums({ of: `netKg of ${n} rows`, printed: 200 * n, quote: 'first sum' }),
              ...f(gin, 'netWeight', undefined),
            },
            {
              ...lines(gin, ...of({ netWeight: 200 })),
              ...f(gin, 'netWeight', undefined),
              ...sums({ quote: 'first', printed: 7 }, { quote: 'second', printed: 8 }),
            },
            { ...lines(gin, ...of({ netWeight: 200 })), ...f(gin, 'netWeight', undefined) },
          ];
        }),
        sums({ of: 'netKg of 0 rows', printed: 0 }),
        { ...lines(gin), ...out(gin), [`${gin} facts.lines`]: undefined },
      ],
    ),
    ...[500, 600, 610, 660, 666, 667, 670, 700, 740, 741, 1000, 599].map((n) => ({
      ...kg(200, 200, 200),
      ...f(gin, 'netWeight', n),
    })),
    ...[900, 1000, 1100, 1111, 1112, 1200, 1300].map((n) => f(gin, 'netWeight', n)),
    ...[2, 3, 4].map((n) => ({ ...bales(gin, 1, n, 200), ...f(gin, 'netWeight', 5000) })),
    { ...bales(gin, 1, 3, 200.46), ...f(gin, 'netWeight', 5000.27) },
    { ...kg(200, undefined, 200), ...f(gin, 'netWeight', 5000) },
    { ...kg(undefined, undefined, undefined), ...f(gin, 'netWeight', 5000) },
    {
      ...rows(gin, 'units', { id: 'UZ10001', to: 'UZ10004', netKg: 200 }, { id: 'UZ10005', netKg: 200 }),
      ...f(gin, 'netWeight', 5000),
    },
    {
      ...rows(gin, 'units', { id: 'UZ10005', netKg: 200 }, { id: 'UZ10001', to: 'UZ10004', netKg: 200 }),
      ...f(gin, 'netWeight', 5000),
    },
    ...[2, 3, 9].flatMap((n) => [
      { ...bales(gin, 1, n, 200), ...f(gin, 'baleCount', 9), ...sums({ unit: 'bales', printed: 12 }) },
      { ...bales(gin, 1, n, 200), ...f(gin, 'baleCount', 12) },
    ]),
  ]),
};
export const listsAsked: NearAsk[] = [lists];
