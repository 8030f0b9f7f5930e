import { paper } from '../../rules/case.ts';
import { f, list, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near } from './near.ts';

const [one, other, third] = ['one.pdf', 'other.pdf', 'third.pdf'] as const;
const sale = (name: string, number: string, net: number) =>
  paper({
    type: 'invoice',
    name,
    facts: {
      number,
      seller: 'Delta Cotton',
      buyer: 'Carolina Spinning',
      netWeight: net,
      grossWeight: net + 400,
      vessel: 'MV Ada',
    },
  });
const ofField = (name: string, ...all: object[]): Change =>
  rows(name, 'flows', ...all.map((x) => ({ direction: name === one ? 'out' : 'in', material: 'seed-cotton', ...x })));
const strange: Change = { [`${other} facts.parties`]: [], [`${one} facts.parties`]: [] };
const field: Change = { ...strange, [`${one} type`]: 'farm-record', [`${other} type`]: 'ginning-record' };
const day = '2024-10-05';
const units = (name: string, ...ids: string[]): Change => rows(name, 'units', ...ids.map((id) => ({ id })));
const said = (name: string, text: string): Change => rows(name, 'mentions', { context: 'text', text });

const ties: Change[] = [
  ...[20_000, 20_100, 20_101, 20_600, 30_000].flatMap((n) => [
    f(other, 'netWeight', n),
    { ...f(other, 'netWeight', n), ...strange },
  ]),
  ...['MV Ada', 'mv ada', 'MV Bela', undefined].flatMap((v) => [
    f(other, 'vessel', v),
    { ...f(other, 'vessel', v), [`${other} facts.parties.1`]: undefined },
    { ...f(other, 'vessel', v), ...strange },
  ]),
  { ...f(one, 'vessel', undefined) },
  ...[499, 499.9, 500, 500.5, 501, 4000].flatMap((n) =>
    [0, 0.2, 0.25, 0.26, 0.5, 0.6, 2, 2.1, 2.2].map((off) => ({
      ...strange,
      ...rows(one, 'flows', { direction: 'out', material: 'yarn', kg: n }),
      ...rows(other, 'flows', { direction: 'in', material: 'yarn', kg: n + off }),
    })),
  ),
  ...[
    [[300, 200], [500]],
    [[300, 199], [499]],
    [[300, 199.5], [499.5]],
    [[500], [500]],
    [[300, 200], []],
    [[300, 300], [600.5]],
    [[300, 300], [600.6]],
    [[300, 300], [599.4]],
    [
      [100, 200, 300],
      [300, 300],
    ],
    [[499, 0.4], [499.4]],
  ].flatMap(([loads, taken]) =>
    [
      [day, day],
      [undefined, undefined],
      [day, undefined],
      [day, '2024-10-06'],
      [undefined, day],
    ].flatMap(([x, y]) =>
      ['seed-cotton', 'lint'].map((material) => ({
        ...field,
        ...ofField(
          one,
          ...loads!.map((kg) => ({ kg, ...(x ? { date: x } : {}) })),
          ...(material === 'lint' ? [{ kg: 5, material }] : []),
        ),
        ...ofField(
          other,
          ...taken!.map((kg) => ({ kg, ...(y ? { date: y } : {}) })),
          ...(material === 'lint' ? [{ quantity: 5 }] : []),
        ),
      })),
    ),
  ),
  ...[{}, { [`${one} type`]: 'ginning-record' }].map((c) => ({
    ...field,
    ...c,
    ...ofField(one, { kg: 300, date: day }, { kg: 300, date: day }),
    ...ofField(other, { kg: 600, date: day }),
  })),
  {
    ...field,
    ...ofField(one, { kg: 300, date: day }, { kg: 300, date: day }, { date: day }),
    ...ofField(other, { kg: 600, date: day }),
  },
  {
    ...field,
    ...rows(
      one,
      'flows',
      ...['out', 'out', 'in'].map((direction) => ({ direction, material: 'tomato', kg: 300, date: day })),
    ),
    ...ofField(other, { kg: 600, date: day, material: 'tomato' }),
  },
  ...[
    ['UZ10001'],
    ['1001'],
    ['101'],
    ['U101'],
    ['10001'],
    ['A1001'],
    ['UZ101'],
    ['UZ10001', 'UZ10002', 'UZ10003'],
    ['101', 'UZ10001'],
    ['UZ10009', '102'],
  ].flatMap((a) => [
    ...[a, ['UZ10001'], ['UZ10003', 'UZ10004'], ['1001', '1002'], []].map((b) => ({
      ...strange,
      ...units(one, ...a),
      ...units(other, ...b),
    })),
    { ...strange, ...units(one, ...a), ...said(other, `bales ${a[0]} - ${a.at(-1)}`) },
    {
      ...strange,
      ...units(one, ...a),
      ...said(other, `bales ${a[0]} to ${a.at(-1)} of lot LOT-771`),
      ...list(one, 'lots', 'LOT-771'),
    },
    {
      ...strange,
      ...units(one, ...a),
      ...said(other, 'bales 10001 to 10003, UZ10001 to UZ10003, A1001-A1003, UZ101-UZ105'),
    },
  ]),
  ...[
    ['UZ10001', 'UZ10009'],
    ['1001', '1009'],
    ['101', '109'],
    ['U101', 'U109'],
    ['10001', '10009'],
    ['A1001', 'A1009'],
    ['UZ101', 'UZ109'],
    ['U1001', 'U1009'],
    ['100001', '100009'],
    ['ABC101', 'ABC109'],
  ].flatMap(([id, to]) =>
    [`${id} - ${to}`, `bales ${id}-${to} and LOT-771`, `from ${id} to ${to}`].flatMap((text) => [
      { ...strange, ...rows(one, 'units', { id, to }), ...said(other, text) },
      { ...strange, ...rows(one, 'units', { id, to }), ...said(other, text), ...list(one, 'lots', 'LOT-771') },
      { ...strange, ...rows(one, 'units', { id, to: id }), ...said(other, text) },
    ]),
  ),
  ...['LOT-771', 'L77', '77', '2024', 'LOT 12', '12345'].flatMap((lot) => [
    { ...strange, ...list(one, 'lots', lot), ...said(other, `of ${lot}`) },
    { ...strange, ...list(one, 'containers', lot), ...said(other, `of ${lot}`) },
    { ...strange, ...rows(one, 'references', { kind: 'other', value: lot }), ...said(other, `of ${lot}`) },
    { ...strange, ...list(one, 'lots', lot), ...list(other, 'lots', lot), ...list(third, 'lots', lot) },
    ...['lab-report', 'other', 'contract'].flatMap((type) => [
      {
        ...strange,
        ...list(one, 'lots', lot),
        ...list(other, 'lots', lot),
        ...list(third, 'lots', lot),
        [`${one} type`]: type,
      },
      {
        ...strange,
        ...list(one, 'lots', lot),
        ...list(other, 'lots', lot),
        ...list(third, 'lots', lot),
        [`${one} type`]: type,
        [`${other} type`]: type,
      },
      { ...list(one, 'lots', lot), ...list(other, 'lots', lot), [`${one} type`]: type },
      {
        ...list(one, 'lots', lot),
        ...list(other, 'lots', lot),
        ...rows(one, 'references', { kind: 'invoice', value: 'CI-33' }),
        [`${one} type`]: type,
      },
      {
        ...rows(one, 'references', { kind: 'invoice', value: 'CI-22345' }, { kind: 'invoice', value: 'CI-33345' }),
        [`${one} type`]: type,
      },
      {
        ...rows(other, 'references', { kind: 'invoice', value: 'CI-11345' }, { kind: 'invoice', value: 'CI-33345' }),
        [`${other} type`]: type,
      },
    ]),
  ]),
  ...['Delta Cotton', 'Plains', 'Carolina Spinning'].flatMap((name) => [
    {
      [`${other} facts.parties`]: ['seller', 'buyer', 'shipper', 'consignee', 'manufacturer'].map((role) => ({
        role,
        name: `${name}`,
        evidence: sale(other, 'x', 1).facts.parties[0]!.evidence,
      })),
      ...f(other, 'netWeight', 5),
      ...f(other, 'grossWeight', 6),
      ...f(other, 'vessel', 'x'),
    },
  ]),
];
const linked: NearAsk = {
  asks: [
    { ask: 'linksOf' },
    { ask: 'consignmentsOf' },
    { ask: 'sharedParties', paper: one, other },
    { ask: 'writtenOn', paper: other },
  ],
  ...near(
    'linksOf',
    'asked-links',
    {
      one: sale(one, 'CI-11345', 20_000),
      other: sale(other, 'CI-22345', 20_000),
      third: {
        ...sale(third, 'CI-33345', 7000),
        facts: { ...sale(third, 'CI-33345', 7000).facts, parties: [], vessel: undefined },
      } as never,
    },
    ties,
  ),
};
export const linksAsked: NearAsk[] = [linked];
