import { paper } from '../../rules/case.ts';
import { f, lines, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near } from './near.ts';

const [one, other] = ['one.pdf', 'other.pdf'] as const;
const said = (text: string, context = 'text', name: string = one): Change => rows(name, 'mentions', { context, text });
const goods = (description: string | undefined): Change =>
  lines(one, description === undefined ? { quantity: 1 } : { description });
const types: (Change | undefined)[] = [
  'invoice',
  'packing-list',
  'bill-of-lading',
  'purchase-order',
  'other',
  'spinning-record',
].map((type) => ({
  [`${one} type`]: type,
}));
/** Words of a claim that is passed on by volume. */
const volumes: Change[] = [
  ...[
    'Mass balance',
    'mass balance certificate',
    'BCI mass balance',
    'book and claim',
    'no mass balance',
    'not under a book and claim scheme',
    'chain of custody: mass balance',
    'Better Cotton',
    'better cotton | mass balance',
  ].flatMap((text) => [
    said(text),
    goods(text),
    { ...said('Better Cotton'), ...goods(text) },
    { ...goods(undefined), ...said(text) },
    { ...goods('chain of custody'), ...said(text) },
    rows(one, 'mentions', { context: 'text', text: 'yield' }, { context: 'text', text }),
    rows(one, 'mentions', { context: 'text', text: 'iscc' }, { context: 'text', text }),
  ]),
  ...types.flatMap((type) => [
    { ...type, ...said('BCI mass balance') },
    { ...type, ...said('BCI mass balance'), ...rows(one, 'units', { id: 'UZ1001' }) },
    { ...type, ...said('BCI mass balance'), ...rows(one, 'flows', { direction: 'in', material: 'lint', kg: 5 }) },
    { ...type, ...said('BCI mass balance'), ...rows(one, 'flows', { direction: 'out', material: 'lint', kg: 5 }) },
    {
      ...type,
      ...said('BCI mass balance'),
      ...rows(
        one,
        'flows',
        { direction: 'in', material: 'lint', kg: 5 },
        { direction: 'out', material: 'lint', kg: 5 },
      ),
    },
  ]),
];
/** Identifiers in running text, and where they stand. */
const texts: Change[] = [
  ...[
    'CVS L4240',
    'CVS l4240',
    'ABCDEF 4240',
    'CVS 42',
    'lot:G8199=G8200',
    'a=1 b:2',
    'lot=77123:x',
    'UZ101-UZ105',
    'UZ10-UZ15',
    '1001-1005',
    '10001-10005',
    'U1-U5',
    'INV-4471 of 2024-05-01',
    '5201.00.10 and 12345',
  ].flatMap((text) => [
    said(text),
    goods(text),
    rows(one, 'references', { kind: 'other', value: text }),
    rows(one, 'sites', { step: 'gin', name: text }),
  ]),
  ...[299, 300, 301, 302].map((n) =>
    rows(one, 'units', ...Array.from({ length: n }, (_, i) => ({ id: `X${7000 + i}` }))),
  ),
  rows(one, 'flows', { direction: 'in', material: 'lint', lot: 'G8199' }),
];
const scan = (name: string): Change => ({ [`${name} reader`]: 'ocr' });
const texts2 = (name: string, ...all: string[]): Change =>
  rows(name, 'mentions', ...all.map((text) => ({ context: 'text', text })));
const long = 'Delivered to the mill at Lubbock in good order';
/** A paper and its scan, or another sheet of the same form. */
const sheets: Change[] = [
  {},
  ...[{}, scan(one), { ...scan(one), ...scan(other) }].flatMap((c) => [
    { ...c, ...texts2(one, long), ...texts2(other, long) },
    { ...c, ...texts2(one, long), ...texts2(other, long.replace('mill', 'mi11')) },
    ...[1, 2, 3, 4, 5, 6, 7].flatMap((n) => [
      { ...c, ...texts2(one, long), ...texts2(other, long.slice(n)) },
      { ...c, ...texts2(one, long), ...texts2(other, `${'x'.repeat(n)}${long.slice(n)}`) },
      {
        ...c,
        ...texts2(one, 'abcdefgh'.repeat(3)),
        ...texts2(other, `${'x'.repeat(n)}${'abcdefgh'.repeat(3).slice(n)}`),
      },
      {
        ...c,
        ...f(one, 'vessel', 'abcdefgh'.repeat(4)),
        ...f(other, 'vessel', `${'abcdefgh'.repeat(4)}${'z'.repeat(n)}`),
      },
    ]),
    { ...c, ...texts2(one, long, 'of the year'), ...texts2(other, long) },
    { ...c, ...texts2(one, long), ...texts2(other, long, 'of the year') },
    { ...c, ...texts2(other, long, 'of the year') },
    { ...c, ...f(one, 'number', undefined) },
    { ...c, ...f(one, 'number', undefined), ...f(other, 'number', undefined) },
    { ...c, ...f(other, 'number', undefined) },
    { ...c, ...f(other, 'number', 'P 1') },
    { ...c, ...f(other, 'number', 'P-2') },
    { ...c, ...f(other, 'issuer', undefined) },
    { ...c, ...f(one, 'issuer', undefined) },
    { ...c, ...f(one, 'issuer', undefined), ...f(one, 'shipper', 'Plains Mill') },
    { ...c, ...f(one, 'issuer', undefined), ...f(one, 'seller', 'Delta Gin'), ...f(other, 'shipper', 'Delta Gin') },
    {
      ...c,
      ...f(one, 'issuer', undefined),
      ...f(other, 'issuer', undefined),
      ...f(one, 'shipper', 'Plains Mill'),
      ...f(other, 'shipper', 'Delta Gin'),
    },
    { ...c, ...f(one, 'netWeight', 5000), ...f(other, 'netWeight', 5000) },
    { ...c, ...f(one, 'netWeight', 5000), ...f(other, 'netWeight', 5001) },
    { ...c, ...f(one, 'signed', true), ...f(other, 'signed', false) },
    { ...c, ...lines(one, { quantity: 5 }), ...lines(other, { quantity: 6 }) },
    { ...c, ...lines(one, { quantity: 5 }) },
    { ...c, ...rows(one, 'units', { id: 'UZ1001', netKg: 220 }), ...rows(other, 'units', { id: 'UZ1001' }) },
    { ...c, ...rows(one, 'units', { id: 'UZ1001' }), ...rows(other, 'units', { id: 'UZ1001' }) },
    { ...c, ...rows(one, 'events', { kind: 'gin', from: '2024-02-02' }) },
    { ...c, ...rows(one, 'flows', { direction: 'in', material: 'lint', kg: 5 }) },
  ]),
  ...[...Array(4).keys()].map((n) => ({
    ...texts2(other, ...Array.from({ length: n }, (_, i) => `said ${i}`)),
    ...rows(one, 'units', { id: 'UZ1' }, { id: 'UZ2' }),
    [`${other} sha256`]: 'a'.repeat(64),
    [`${one} sha256`]: 'a'.repeat(64),
  })),
];
const form = (name: string) =>
  paper({ type: 'bill-of-lading', name, facts: { number: 'P-1', issuer: 'Delta Gin', date: '2024-05-05' } });
const alone = (name: string, asks: string[], changes: Change[]): NearAsk => ({
  asks: asks.map((ask) => ({ ask, paper: one })),
  ...near(asks[0]!, name, { one: form(one) }, changes),
});
export const saidAsked: NearAsk[] = [
  alone('asked-volumes', ['custody'], volumes),
  alone('asked-texts', ['writtenOn'], texts),
  {
    asks: ['copiesIn', 'alteredCopies', 'remarked'].map((ask) => ({ ask })),
    ...near('copiesIn', 'asked-sheets', { one: form(one), other: form(other) }, sheets),
  },
];
