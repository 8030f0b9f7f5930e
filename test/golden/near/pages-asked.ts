import { paper } from '../../rules/case.ts';
import { f, lines, list, rows } from './asked-changes.ts';
import { at, type Change, each, type NearAsk, near } from './near.ts';

const units = (name: string, ...ids: string[]): Change => rows(name, 'units', ...ids.map((id) => ({ id })));
const page = (name: string, first: number) => ({
  ...paper({
    type: 'packing-list',
    name,
    facts: { number: 'P-1', issuer: 'Delta Gin' },
    units: [first, first + 1].map((n) => ({ id: `UZ${n}` })),
  }),
  sha256: name.padEnd(64, 'a'),
});
const [p1, p2, p3] = ['list page 1.pdf', 'list page 2.pdf', 'list page 3.pdf'] as const;
const gone = (name: string): Change => f(name, 'number', undefined);
const pages: NearAsk = {
  asks: [{ ask: 'joined' }],
  ...near('joined', 'asked-pages', { a: page(p1, 10_001), b: page(p2, 10_003), c: page(p3, 10_005) }, [
    {},
    { [`${p2} sha256`]: p1.padEnd(64, 'a') },
    { [`${p2} id`]: 'listpage1pdf' },
    ...each(
      [
        {},
        gone(p2),
        f(p2, 'number', 'P-2'),
        { ...gone(p2), ...rows(p2, 'references', { kind: 'other', value: 'P 1' }) },
        { ...gone(p1), ...gone(p2), ...gone(p3) },
      ],
      [{}, units(p2, 'UZ10009'), units(p2, 'XZ10003'), units(p2)],
      [
        {},
        { [`${p2} type`]: 'other' },
        ...[0.54, 0.59, 0.6, 0.61, 0.66].map((x) => ({ [`${p2} type`]: 'invoice', [`${p2} typeConfidence`]: x })),
        f(p2, 'date', '2024-03-03'),
        f(p2, 'issuer', 'Plains Mill'),
        { ...f(p2, 'issuer', undefined), ...f(p2, 'seller', 'Plains Mill') },
        { ...f(p1, 'issuer', undefined), ...f(p1, 'shipper', 'Plains Mill') },
      ],
      [
        {},
        ...[
          [1, 2],
          [2, 2],
          [2, 3],
          [1, 3],
        ].map(([n, of]) => ({ [`${p1} part`]: { from: 1, to: 1, of: 2 }, [`${p2} part`]: { from: n, to: n, of } })),
        ...[1, 2].map((n) => ({ [`${p2} part`]: { from: n, to: n, of: 2 } })),
        { [`${p1} part`]: { from: 1, to: 1, of: 2 } },
      ],
    ),
    ...at(`${p1} problems`, [{ kind: 'unread', says: 'x' }]),
    ...at(`${p2} problems`, [{ kind: 'unread', says: 'x' }]),
    list(p2, 'lots', 'L-1'),
    { ...list(p1, 'lots', 'L-1'), ...list(p2, 'lots', 'L-1', 'L-2') },
    list(p1, 'lots', 'L-1'),
    { ...lines(p1, { netWeight: 1 }), ...lines(p2, { netWeight: 2 }) },
    lines(p2, { netWeight: 2 }),
    ...['total', 'netWeight', 'packages', 'date', 'vessel'].flatMap((k) => [
      { ...f(p1, k, 1), ...f(p2, k, 2) },
      f(p1, k, 1),
      f(p2, k, 2),
    ]),
    { ...f(p1, 'total', 1), ...f(p2, 'total', 2), ...f(p3, 'total', 3) },
  ]),
};
export const pagesAsked: NearAsk[] = [pages];
