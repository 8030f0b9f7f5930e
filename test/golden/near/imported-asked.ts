import { paper } from '../../rules/case.ts';
import { f, lines, list, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near } from './near.ts';

const [invoice, list_, record, seeds] = ['invoice.pdf', 'packing.pdf', 'record.pdf', 'seeds.pdf'] as const;
const made = (...parts: [name: string, share: number][]): Change => ({
  [`${invoice} facts.composition.value`]: parts.map(([name, share]) => ({ name, share })),
});
const told = (name: string, ...texts: string[]): Change =>
  rows(name, 'mentions', ...texts.map((text) => ({ context: 'goods', text })));
const line = (name: string, description?: string, hsCode?: string, more: object = {}): Change =>
  lines(name, { ...(description === undefined ? {} : { description }), ...(hsCode ? { hsCode } : {}), ...more });
const none = (name: string): Change => ({ [`${name} facts.lines`]: undefined });
const texts = [
  undefined,
  'art. 2207',
  'cotton',
  '100% cotton',
  'raw cotton',
  'tomato',
  'polyester shirts',
  '100% polyester shirts',
  't-shirts',
  'paper boxes for shirts',
  'steel wire',
  'viscose',
  '5',
  '棉',
];
const codes = [
  undefined,
  '6109.10',
  '6109.90',
  '6217.10',
  '6307.90',
  '4202.92',
  '2104.10',
  '2103.20',
  '8471.30',
  'ART-12',
];
const long = (n: number): string =>
  `${'goods of the season in sundry sizes and colours as ordered by the buyer xyzw'.padEnd(80, '0123456789')}abcdefghij`.slice(
    0,
    n,
  );

/** What one line says of its goods, alone and beside the composition of its paper and the records of the bundle. */
const said: Change[] = [
  ...texts.flatMap((text) => codes.flatMap((code) => [line(invoice, text, code)])),
  ...['t-shirts', undefined, 'polyester shirts', '100% polyester', 'art. 5'].flatMap((text) =>
    [undefined, '6217.10', '6109.90', '2104.10', '8471.30'].flatMap((code) =>
      [
        [
          ['cotton', 60],
          ['polyester', 40],
        ],
        [['polyester', 100]],
        [['tomato', 30]],
        [['cotton', 0]],
        [
          ['elastane', 5],
          ['polyester', 95],
        ],
      ].map((parts) => ({ ...line(invoice, text, code), ...made(...(parts as [string, number][])) })),
    ),
  ),
  ...['pcs', 'PC', 'dz', 'dozen', 'kg', 'pair', 'ea.', undefined].flatMap((unit) =>
    ['art. 2207, 100% cotton', 'raw cotton', 'cotton yarn'].map((text) => line(invoice, text, undefined, { unit })),
  ),
];

/** Papers that say what the goods are, and those that do beside them: which is believed, and what stands open. */
const beside: Change[] = [
  ...['6109.10', '6217.10', '5201.00', '8471.30', 'ART-12', '2103.20'].flatMap((code) => [
    { ...none(invoice), ...list(invoice, 'hsCodes', code) },
    { ...none(invoice), ...list(invoice, 'hsCodes', code), ...told(invoice, 'raw cotton') },
    { ...none(invoice), ...list(invoice, 'hsCodes', code, '5205.12'), ...told(invoice, 'raw cotton') },
    { ...line(invoice, 'art. 2207'), ...list(invoice, 'hsCodes', code) },
    { ...line(invoice, 'machines', '8471.30'), ...line(list_, undefined, code) },
    { ...line(invoice, 'tomato knives', code), ...line(list_, 'tomato paste') },
    { ...line(invoice, 'cotton candy', code), ...line(list_, 'raw cotton') },
    { ...line(invoice, 'cotton pads', '8471.30'), ...line(list_, 'raw cotton', code) },
    { ...line(invoice, 'goods', code), ...line(list_, 'raw cotton') },
  ]),
  ...['raw cotton', '5', '棉', 'x', 'steel'].flatMap((text) => [
    { ...none(invoice), ...told(invoice, text) },
    { ...none(invoice), ...told(invoice, text), ...line(list_, 'raw cotton') },
    { ...line(invoice, text), ...line(list_, 'raw cotton') },
    { ...line(invoice, text), ...told(invoice, 'cotton yarn') },
  ]),
  ...[79, 80, 81, 82, 90].flatMap((n) => [
    { ...line(invoice, long(n), '6217.10') },
    { ...line(invoice, long(n)), ...line(list_, `raw cotton ${long(n - 11)}`) },
    { ...line(invoice, long(n)), ...line(list_, 'raw cotton') },
  ]),
  { ...line(invoice, undefined, '8471.30'), ...line(list_, 'raw cotton') },
  { ...line(invoice, undefined, '6217.10') },
  ...[3, 4, 5].map((n) => ({
    ...line(invoice, 'goods'),
    ...lines(
      list_,
      ...['raw cotton', 'cotton yarn', 'cotton fabric', 'cotton shirts', 'tomato paste']
        .slice(0, n)
        .map((description) => ({ description })),
    ),
  })),
  ...['spinning-record', 'fabric-record', 'garment-record', 'ginning-record', 'tomato-processing-record'].flatMap(
    (type) =>
      [
        line(invoice, '100% cotton'),
        line(invoice, 'goods'),
        line(invoice, 'steel wire'),
        line(invoice, 'goods', '6217.10'),
        line(invoice, 'polyester shirts', '6217.10'),
        line(invoice, 'polyester shirts', '6109.90'),
        lines(invoice, { description: 'steel wire' }, { description: 'goods' }),
        { ...none(invoice) },
        { ...line(invoice, 'shirts'), ...made(['polyester', 100]) },
        { ...line(invoice, 'shirts'), ...made(['cotton', 50], ['polyester', 50]) },
        line(invoice, 'soup', '2104.10'),
      ].map((c) => ({ ...c, [`${record} type`]: type })),
  ),
  ...[{}, { [`${record} type`]: 'fabric-record' }].flatMap((c) => [
    { ...c, ...line(invoice, '100% cotton'), [`${seeds} type`]: 'spinning-record' },
    { ...c, ...line(invoice, '100% cotton'), [`${seeds} type`]: 'garment-record' },
  ]),
  ...['farm-record', 'seed-record', 'lab-report'].flatMap((type) =>
    [
      line(invoice, 'goods'),
      line(invoice, 'steel wire'),
      line(invoice, 'goods', '6217.10'),
      line(invoice, undefined, '8471.30'),
    ].flatMap((goods) =>
      [
        {},
        rows(record, 'flows', { direction: 'out', material: 'other', kg: 5 }),
        lines(record, { quantity: 5 }),
        lines(record, { description: 'beets' }),
        lines(record, { description: 'beets' }, { quantity: 5 }),
        lines(record, { hsCode: '1212.91' }),
        rows(record, 'mentions', { context: 'goods', text: 'beets' }),
        rows(record, 'mentions', { context: 'text', text: 'beets' }),
        { [`${record} facts.number`]: undefined },
        { [`${record} facts.number`]: undefined, ...f(record, 'date', '2024-05-05') },
      ].map((c) => ({ ...goods, ...c, [`${record} type`]: type })),
    ),
  ),
];
const papers = () => ({
  invoice: paper({
    type: 'invoice',
    name: invoice,
    facts: { number: 'INV-5501' },
    lines: [{ description: 'cotton t-shirts' }],
    composition: [{ name: 'hemp', share: 100 }],
  }),
  list: paper({ type: 'packing-list', name: list_, facts: { number: 'PL-1' } }),
  record: paper({ type: 'lab-report', name: record, facts: { number: 'R-1' } }),
  seeds: paper({ type: 'lab-report', name: seeds, facts: { number: 'S-1' } }),
});
const bare = (c: Change): Change =>
  Object.keys(c).some((k) => k.includes('composition')) ? c : { ...c, [`${invoice} facts.composition`]: undefined };
const declared: NearAsk[] = [
  {
    asks: [{ ask: 'goodsOfLine', paper: invoice }, { ask: 'importedGoods' }],
    ...near('importedGoods', 'asked-lines', papers(), said.map(bare)),
  },
  { asks: [{ ask: 'importedGoods' }], ...near('importedGoods', 'asked-goods', papers(), beside.map(bare)) },
];
export const importedAsked: NearAsk[] = declared;
