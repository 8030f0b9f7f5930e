import { paper, seen } from '../../rules/case.ts';
import { asksOfTwo, one, other } from './asked-changes.ts';
import type { Values } from './holdings.ts';
import { type Change, each, type NearAsk, near } from './near.ts';

const singly = (ask: string, ...all: readonly string[]): Values => ({ ask, given: all.map((x) => [x]) });
const brazil = ['00078966412910867608', '00078966412910867615', '00078966412910867602', '078966412910867608'] as const;
const ids = [
  'UZ1001',
  'UZ-0001',
  'uz 1001',
  '1001',
  '60115 1119464',
  'ABC',
  '12AB',
  'A1B2',
  'A/9',
  '٣٤',
  '1234567890123456',
  'X123456789012345678',
  'No. 1234',
  'INV-2024/031',
  '№ 77',
  '',
  ...brazil,
];
/** Identifiers as they are printed, and what they are compared as. */
export const identifiersAsked: Values[] = [
  singly('splitId', ...ids),
  singly(
    'foldId',
    ...ids,
    'LOT 12',
    'Lot No.: G4324',
    'Partiya 12',
    'LOTUS',
    'ХН-25-07',
    'АВЕКМ1',
    'ДХ-25',
    'ХЛ-25',
    'партия 7',
    '批号 88',
    'BATCH A',
    '25-07',
    'N25',
    'NO25',
    'no 25',
    'М',
  ),
  singly(
    'toRow',
    '1001-1100',
    '1001 - 1001',
    '1002-1001',
    '1000000-1999998',
    '1000000-1999999',
    '1000000-2000000',
    '1000000-2000001',
    'A100-A109',
    'A100-109',
    'A100-B109',
    '100-B109',
    'AB 100 to AB 140',
    '60115-1119464',
    '60115 1119464 – 60115 1119470',
    '1001',
    ...brazil.map((id) => `${id} - 00078966412910867714`),
    `${brazil[0]} - ${brazil[1]}`,
  ),
  {
    ask: 'runOf',
    given: [
      ...ids.map((id) => [id]),
      ['UZ1001', 'UZ1040'],
      ['UZ0001', 'UZ0010'],
      ['UZ1001', '1040'],
      ['UZ1001', 'XZ1040'],
      ['UZ1040', 'UZ1001'],
      ['001', '010'],
      ['ABC', 'ABD'],
      ['12AB', '12AC'],
      ...brazil.map((id) => [id, '00078966412910867714']),
      ['00078966412910867608', '00078966412910867713'],
    ],
  },
  singly(
    'isTelling',
    'L-771',
    '5201.00',
    '5201.00.10',
    '5201.0',
    'A5201.00',
    'ABC',
    'AB1',
    'A-12',
    '1234',
    '12345',
    '12.345',
    '2024-05-01',
    '2024',
    '12:30',
    '12345kg',
    '50%',
    'x1y2',
  ),
];

const list = (name: string, ...all: (string | [id: string, to: string])[]): Change => ({
  [`${name} facts.units`]: all.map((row) => {
    const [id, to] = typeof row === 'string' ? [row] : row;
    return { id, ...(to === undefined ? {} : { to }), evidence: seen(name.padEnd(12, '0'), to ? `${id}-${to}` : id) };
  }),
});
const long = (n: number, digits: number): string => String(n).padStart(digits, '0');
/** Numbers of one list that the other carries with a code in front, in another order, or in part. */
const compared: NearAsk = {
  asks: asksOfTwo('missingUnits'),
  ...near(
    'missingUnits',
    'asked-identifiers',
    {
      one: paperOf(one),
      other: paperOf(other),
    },
    each(
      [
        list(one, '1119464'),
        list(one, ['1119464', '1119470']),
        list(one, '1119464', '1119466', '1119465'),
        list(one, '1119470', ['1119464', '1119469'], '1119472'),
        list(one, 'UZ1001', 'UZ1003'),
        list(one, '1001', '1002'),
        list(one, '119464'),
        list(one, '9464', '9465'),
        list(one, '464'),
        list(one, ['1119998', '1120001']),
        list(one, ['9998', '10001']),
      ],
      [
        list(other, '601151119464', '601151119465'),
        list(other, ['601151119460', '601151119466'], ['601151119468', '601151119470']),
        list(other, ['601151119998', '601151120001']),
        list(other, '1119464'),
        list(other, '1119470', ['1119464', '1119469'], ['1119460', '1119463']),
        list(other, '1119460', '1119472', '1119471'),
        list(other, 'UZ1001', 'XUZ1001', 'UZ1003'),
        list(other, 'Z1003', 'AUZ1001'),
        list(other, ['UZ1000', 'UZ1002'], ['UZ1002', 'UZ1005'], 'UZ1009', 'UZ1007'),
        list(other, ...[5, 6, 7, 8, 9].map((n) => long(1464, n))),
        list(other, ...[5, 6, 7, 8].map((n) => long(9464, n))),
        list(other, '129464', '1119464'),
        list(other, '19464'),
        list(other, 'KG1001', 'KG1002', 'KG1003'),
        list(other, '91119464'),
        list(other, '991119464', '989119464'),
        list(other, ['60115 1099998', '60115 1100001']),
      ],
    ),
  ),
};

const heavy = (...kg: (number | [net: number | undefined, gross: number | undefined])[]): Change => ({
  [`${one} facts.units`]: kg.map((w, i) => {
    const [netKg, grossKg] = typeof w === 'number' ? [w] : w;
    return {
      id: `UZ${1001 + i}`,
      ...(netKg === undefined ? {} : { netKg }),
      ...(grossKg === undefined ? {} : { grossKg }),
      evidence: seen(one, `row ${i}`),
    };
  }),
});
const row = (quote: string, of: object): object => ({ ...of, evidence: seen(one, quote) });
const units = (...all: object[]): Change => ({ [`${one} facts.units`]: all });
const cell = '65244231033';
const flow = (quote: string, direction: string, material: string): object =>
  row(quote, { direction, material, kg: 2000, lot: 'T-1' });
const plain = (n: number): object[] => Array.from({ length: n }, (_, i) => row(`line ${i}`, { id: `UZ${2001 + i}` }));
/** Rows of a list that took in more than a number, or are none of its units. */
const mended: NearAsk = {
  asks: [{ ask: 'unitsOf', paper: one }],
  ...near('unitsOf', 'asked-mended', { one: paperOf(one) }, [
    ...[
      `${cell}-033`,
      `${cell}-034`,
      `${cell} | 220`,
      `lot ${cell}-034 | 220`,
      `99999999-034`,
      `x | ${cell}-034`,
    ].flatMap((quote) => [
      units(row(quote, { id: cell, to: '034', lot: cell })),
      units(row(quote, { id: cell, to: '65244231040', lot: cell })),
      units(row(quote, { id: cell, to: '65244231040', lot: 'other' })),
      units(row(quote, { id: cell, lot: cell })),
    ]),
    ...[
      '30 5170001 – 5170030',
      '29 5170001 – 5170030',
      '1 5170001 – 5170030',
      '30 5170001',
      '3388798 LOT G8199',
      'LOT G8199',
      '12 lot 3',
      '338 parti 5',
      'Total 5170001',
      'B/L 5170001',
      '21-2',
      '123.45',
      '1.4E+11',
    ].map((id) => units(row(id, { id }), ...plain(2))),
    units(row('range', { id: brazil[0], to: '00078966412910867713' })),
    units(row('range', { id: brazil[2], to: '00078966412910867714' })),
    ...[3, 4, 5, 6, 7, 8, 9].flatMap((n) => [
      units(row('21-2', { id: '21-2' }), ...plain(n - 1)),
      units(row('21-2', { id: '21-2' }), row('31-3', { id: '31-3' }), ...plain(n - 2)),
      units(row('21-2', { id: '21-2', netKg: 220 }), ...plain(n - 1)),
      units(...[1, 2, 3].slice(0, n - 2).map((i) => row(`${i}`, { id: `21${i}.5` })), ...plain(3)),
    ]),
    ...['in', 'out'].flatMap((direction) =>
      ['tomato', 'paste'].flatMap((material) => [
        { ...units(...plain(3)), [`${one} facts.flows`]: [flow('line 1', direction, material)] },
        {
          ...units(row('line 1', { id: 'UZ2001', to: 'UZ2009' }), ...plain(2)),
          [`${one} facts.flows`]: [flow('line 1', direction, material)],
        },
        {
          ...units(...plain(3)),
          [`${one} facts.flows`]: [flow('line 1', 'in', 'tomato'), flow('line 1', direction, material)],
        },
        {
          ...units(...plain(3)),
          [`${one} facts.flows`]: [flow('line 1', 'in', 'tomato'), flow('line 2', direction, material)],
        },
      ]),
    ),
    ...[1599, 1600, 1600.5, 1601, 1602, 5000].flatMap((kg) => [
      heavy(220, 220, 220, 220, kg),
      heavy(220, 220, 220, kg),
      heavy(220, 220, 220, 220, 0, kg),
      heavy(220, 220, 220, 1, kg),
      heavy(220, 220, 220, 0, kg),
      heavy([undefined, 220], [undefined, 220], [undefined, 220], [undefined, 220], [undefined, kg]),
      heavy([220, kg], [220, kg], [220, kg], [220, kg], [kg, 220]),
      heavy(220, 220, 220, 220, 220, kg, kg),
      heavy(220, 220, 220, 220, 220, 220, 220, 220, kg, kg),
      units(
        ...[1, 2, 3, 4].map((i) => row(`${i}`, { id: `UZ${i}001`, to: `UZ${i}005`, netKg: 1100 })),
        row('sum', { id: 'UZ9001', netKg: kg }),
      ),
      units(
        ...[1, 2, 3, 4].map((i) => row(`${i}`, { id: `UZ${i}001`, netKg: 220 })),
        row('sum', { id: 'UZ9001', to: 'UZ9020', netKg: kg }),
      ),
      heavy([undefined, undefined], [undefined, undefined], [undefined, undefined], [undefined, undefined], kg),
    ]),
  ]),
};
export const identifiersCompared: NearAsk[] = [compared, mended];

function paperOf(name: string) {
  return paper({ type: 'packing-list', name, facts: { number: 'PL-77' } });
}
