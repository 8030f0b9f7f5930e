import { paper } from '../../rules/case.ts';
import { bales, both, f, lines, one, other, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near } from './near.ts';

const sheet = (name: string) =>
  paper({
    type: 'invoice',
    name,
    facts: {
      number: 'I-100',
      date: '2024-03-10',
      seller: 'Delta Cotton',
      issuer: 'Delta Cotton',
      netWeight: 20_000,
      grossWeight: 20_400,
      packages: 90,
      baleCount: 90,
      total: 43_600,
      currency: 'USD',
      portOfLoading: 'Mersin Harbour Port',
    },
    lines: [{ description: 'Raw cotton', quantity: 20_000, unit: 'kg' }],
    mentions: [{ context: 'goods', text: 'Raw cotton in bales' }],
    units: [{ id: 'UZ10001', netKg: 200 }],
  });
const certificate = (name: string) => ({ ...sheet(name), type: 'ginning-record' as const });
const apart: Change = { [`${other} sha256`]: 'b'.repeat(64) };
const scan = (name: string): Change => ({ [`${name} reader`]: 'ocr' });
const port = (text: string): Change => f(other, 'portOfLoading', text);
const mention = (name: string, ...texts: string[]): Change =>
  rows(name, 'mentions', ...texts.map((text) => ({ context: 'goods', text })));
const unnumbered: Change = { ...apart, ...both((n) => f(n, 'number', undefined)) };
const flow = (name: string, kg: number, more: object = {}): Change =>
  rows(name, 'flows', { direction: 'out', material: 'lint', kg, ...more });
const figures: [string, unknown][] = [
  ['total', 43_601],
  ['netWeight', 20_001],
  ['grossWeight', 20_401],
  ['packages', 91],
  ['baleCount', 91],
  ['date', '2024-03-11'],
  ['currency', 'EUR'],
  ['number', 'I-101'],
  ['seller', 'Plains Gin'],
  ['issuer', 'Plains Gin'],
  ['issuer', 'DELTA COTTON LTD'],
  ['portOfLoading', 'Izmir'],
  ['vessel', 'MV Ada'],
];
const changesOfCopies: Change[] = [
  {},
  ...[...figures, ...figures.map(([k]): [string, unknown] => [k, undefined])].flatMap(([key, value]) => [
    { ...apart, ...f(other, key, value) },
    { ...apart, ...f(one, key, value) },
    { ...unnumbered, ...f(other, key, value) },
    { ...apart, ...f(other, key, value), ...scan(one) },
  ]),
  ...figures.flatMap(([key, value], i) =>
    figures.slice(i + 1, i + 4).map(([k, v]) => ({ ...apart, ...f(other, key, value), ...f(other, k, v) })),
  ),
  { ...apart, ...f(other, 'total', 1), ...f(other, 'netWeight', 2), ...f(other, 'packages', 3) },
  { ...apart, [`${other} language`]: 'tr' },
  { ...apart, [`${other} type`]: 'packing-list' },
  { [`${other} type`]: 'packing-list' },
  { [`${other} pages`]: [2, 2] },
  { ...apart, ...both((n) => ({ [`${n} type`]: 'certificate-of-origin' })), ...f(other, 'total', 1) },
  { ...apart, ...both((n) => ({ [`${n} type`]: 'bill-of-lading' })), ...f(other, 'total', 1) },
  { ...apart, ...both((n) => ({ [`${n} type`]: 'packing-list' })), ...f(other, 'total', 1) },
  ...[4, 5, 6, 7].map((n) => ({
    ...apart,
    ...both((x) =>
      Object.assign(
        {},
        ...['currency', 'portOfLoading', 'issuer', 'grossWeight', 'packages', 'baleCount']
          .slice(0, n)
          .map((k) => f(x, k, undefined)),
      ),
    ),
    ...f(other, 'total', 1),
  })),
  ...[
    'Mersin Harbor Port',
    'Mersin Harbor Prt',
    'Mersin Harb Prt',
    'Mersin, Harbour-Port',
    'Mersin Harbour Port 2',
    'Mersin H Port',
    'Mersin Harbour Portxxx',
    'Mersin Harbour Portxxxx',
    'MersinHarbourPort',
    'Mersin Harbour Portxx',
    'Mersin Harbour Portx',
  ].flatMap((p) => [
    { ...apart, ...port(p) },
    { ...apart, ...port(p), ...scan(one) },
    { ...apart, ...port(p), [`${other} reader`]: 'textract' },
    { ...apart, ...mention(other, p), ...mention(one, 'Mersin Harbour Port'), ...scan(one) },
    { ...apart, ...mention(other, p), ...mention(one, 'Mersin Harbour Port'), ...scan(other) },
    { ...apart, ...mention(other, p), ...mention(one, 'Mersin Harbour Port', 'Raw cotton'), ...scan(other) },
    { ...apart, ...mention(other, p, 'Raw cotton'), ...mention(one, 'Mersin Harbour Port'), ...scan(other) },
  ]),
  { ...apart, ...mention(other, 'Raw cotton in bales', 'Aksu') },
  { ...apart, ...mention(other, 'Aksu') },
  { ...apart, ...mention(other) },
  { ...apart, ...mention(other), ...scan(other) },
  { ...apart, ...mention(other), ...scan(one) },
  { ...apart, ...mention(other), ...scan(one), ...scan(other) },
  { ...apart, ...mention(other, 'RAW COTTON in bales') },
  { ...apart, ...bales(other, 1, 1, 201) },
  { ...apart, ...bales(other, 2, 1, 200) },
  { ...apart, ...bales(other, 1, 1) },
  { ...apart, ...bales(other, 1, 2, 200) },
  { ...apart, ...lines(other, { description: 'Raw cotton' }, { description: 'more' }) },
  { ...apart, [`${other} facts.lines`]: undefined },
  { ...apart, ...both((n) => ({ [`${n} facts.lines`]: undefined })) },
  unnumbered,
  { ...unnumbered, ...lines(other, { description: 'Raw cotton', quantity: 20_001, unit: 'kg' }) },
  { ...unnumbered, ...both((n) => flow(n, 500)) },
  { ...unnumbered, ...flow(one, 500), ...flow(other, 501) },
  { ...unnumbered, ...rows(other, 'events', { kind: 'loading', from: '2024-03-01' }) },
  { ...unnumbered, ...mention(other, 'Aksu') },
  { ...unnumbered, ...bales(other, 2, 1, 200) },
  { ...unnumbered, ...both((n) => ({ [`${n} facts.units`]: [], [`${n} facts.lines`]: undefined })) },
  { ...unnumbered, ...both((n) => ({ [`${n} facts.units`]: [] })) },
  { ...unnumbered, ...both((n) => ({ [`${n} facts.lines`]: undefined })) },
  { ...unnumbered, ...both((n) => ({ [`${n} facts.units`]: [], [`${n} facts.lines`]: undefined, ...flow(n, 500) })) },
  ...[5, 6, 7, 8].map((n) => ({
    ...unnumbered,
    ...both((x) =>
      Object.assign(
        {},
        ...['currency', 'portOfLoading', 'issuer', 'grossWeight', 'packages', 'baleCount', 'total', 'seller']
          .slice(0, n)
          .map((k) => f(x, k, undefined)),
      ),
    ),
  })),
  ...['issuer', 'seller'].flatMap((k) => [
    { ...apart, ...both((n) => f(n, 'issuer', undefined)), ...f(other, k, 'Plains Gin') },
    {
      ...apart,
      ...both((n) => ({
        ...f(n, 'issuer', undefined),
        ...f(n, 'seller', undefined),
        ...f(n, 'shipper', `Gin of ${n}`),
      })),
    },
  ]),
  { ...mention(other, 'a', 'b', 'c') },
  { ...apart, ...f(other, 'vessel', 'MV Ada'), ...mention(other, 'Raw cotton in bales') },
];
export const copiesAsked: NearAsk[] = [
  {
    asks: [{ ask: 'copiesIn' }, { ask: 'alteredCopies' }],
    ...near('copiesIn', 'asked-copies', { one: sheet(one), other: sheet(other) }, changesOfCopies),
  },
  {
    asks: [{ ask: 'copiesIn' }, { ask: 'alteredCopies' }],
    ...near('copiesIn', 'asked-three-copies', { one: sheet(one), other: sheet(other), third: sheet('third.pdf') }, [
      {},
      ...[
        apart,
        { ...apart, 'third.pdf sha256': 'c'.repeat(64) },
        { ...apart, ...f('third.pdf', 'total', 1), 'third.pdf sha256': 'c'.repeat(64) },
        { 'third.pdf sha256': 'c'.repeat(64), ...f('third.pdf', 'vessel', 'MV Ada') },
      ].flatMap((c) => [c, { ...c, ...f(other, 'vessel', 'MV Ada') }, { ...c, ...f(one, 'total', 1) }]),
    ]),
  },
  {
    asks: [{ ask: 'copiesIn' }],
    ...near(
      'copiesIn',
      'asked-copies-of-records',
      { one: certificate(one), other: certificate(other) },
      changesOfCopies.slice(0, 12),
    ),
  },
];
