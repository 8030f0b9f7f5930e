import { paper } from '../../rules/case.ts';
import { at, type Change, each, type Near, near, on } from './near.ts';

const types = [
  'seed-record',
  'farm-record',
  'ginning-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
  'supplier-statement',
  'transport-record',
  'payment-record',
  'invoice',
  'packing-list',
  'bill-of-lading',
  'certificate-of-origin',
  'purchase-order',
];
const [one, other, invoice] = ['one.pdf', 'other.pdf', 'invoice.pdf'] as const;
const idOf = (name: string): string => name.replace(/\W/g, '').padEnd(12, '0');
const bundle = () => [
  paper({ type: 'invoice', facts: { number: 'I-1', seller: 'Delta Cotton', buyer: 'Ege Iplik' } }),
  paper({ type: 'ginning-record', name: one, facts: { number: 'G-1' } }),
  paper({ type: 'spinning-record', name: other, facts: { number: 'S-1' } }),
];
type Tie = [from: string, to: string, by: string];
const links = (...all: Tie[]): Change => ({
  'bundle traced.chain.links': all.map(([from, to, by]) => ({
    from: idOf(from),
    to: idOf(to),
    by,
    value: by,
    says: by,
    evidence: [],
  })),
});
const parties = (name: string, ...all: [role: string, name: string][]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n]) => ({ role, name: n, evidence: on(name, n) })),
});
const cites = (name: string, ...all: [kind: string, value: string][]): Change => ({
  [`${name} facts.references`]: all.map(([kind, value]) => ({ kind, value, evidence: on(name, value) })),
});
const sites = (name: string, ...all: [step: string, name?: string][]): Change => ({
  [`${name} facts.sites`]: all.map(([step, n]) => ({ step, ...(n ? { name: n } : {}), evidence: on(name, n ?? step) })),
});
const p = (n: number, from: string = invoice, to: string = one): Tie[] =>
  Array.from({ length: n }, (): Tie => [from, to, 'party']);

const typed: Change[] = each(
  types.map((type) => ({ [`${one} type`]: type })),
  [
    links(),
    links(...p(1)),
    links(...p(2)),
    links(...p(3)),
    links(...p(1), [invoice, one, 'date']),
    links([invoice, one, 'identifier']),
    links([one, invoice, 'reference']),
    links([invoice, one, 'quantity']),
    links([invoice, one, 'date'], [invoice, one, 'date']),
    links([other, one, 'identifier'], [invoice, one, 'identifier']),
    links([one, other, 'identifier'], [other, invoice, 'identifier']),
    links([other, one, 'identifier'], [other, invoice, 'identifier']),
    links(...p(2, one, other), [other, invoice, 'identifier']),
  ],
  [{}, cites(one, ['invoice', 'INV-2024-9'])],
);
const cited: Change[] = each(
  [
    'payment-record',
    'supplier-statement',
    'transport-record',
    'packing-list',
    'certificate-of-origin',
    'ginning-record',
  ].map((type) => ({ [`${one} type`]: type })),
  ['invoice', 'contract', 'order', 'letter-of-credit', 'lot', 'other', 'vessel', 'container'].flatMap((kind) => [
    cites(one, [kind, 'INV-2024-9']),
    cites(one, [kind, 'INV']),
    cites(one, [kind, 'INV-2024-9'], ['other', 'XX-2024-9']),
    { ...cites(one, [kind, 'INV-2024-9']), ...cites(invoice, [kind, 'INV-2024-8']) },
  ]),
  [links(...p(1)), links(...p(2)), links()],
);
const next: [string, string][] = [
  ['seed-record', 'farm-record'],
  ['farm-record', 'ginning-record'],
  ['farm-record', 'tomato-processing-record'],
  ['ginning-record', 'spinning-record'],
  ['ginning-record', 'fabric-record'],
  ['spinning-record', 'fabric-record'],
  ['spinning-record', 'garment-record'],
  ['fabric-record', 'garment-record'],
  ['seed-record', 'ginning-record'],
];
const roles = [
  'supplier',
  'seller',
  'gin',
  'farm',
  'spinner',
  'mill',
  'buyer',
  'consignee',
  'manufacturer',
  'issuer',
  'processor',
  'shipper',
];
const maker = 'Delta Gin Co.';
const handed: Change[] = next.flatMap(([a, b]) =>
  each(
    [{ [`${one} type`]: a, [`${other} type`]: b, ...links(...p(1, one, other), [other, invoice, 'identifier']) }],
    [
      ...roles.flatMap((r) => [
        { ...parties(one, [r, maker]), ...parties(other, ['supplier', maker]) },
        {
          ...parties(
            one,
            ['supplier', maker],
            ['issuer', maker],
            ['farm', maker],
            ['gin', maker],
            ['spinner', maker],
            ['mill', maker],
          ),
          ...parties(other, [r, maker]),
        },
        { ...parties(other, [r, maker]), ...parties(one, ['buyer', maker]) },
        { ...parties(other, [r, maker]), ...parties(one, ['consignee', maker]) },
      ]),
      ...['gin', 'ship', 'seed', 'grow'].flatMap((step) => [
        { ...sites(one, [step, maker]), ...parties(other, ['supplier', maker]) },
        { ...sites(other, [step, maker]), ...parties(one, ['buyer', maker]) },
        { ...sites(one, [step]), ...parties(other, ['supplier', maker]) },
        { ...sites(one, [step]), ...parties(other, ['supplier', 'undefined']) },
      ]),
    ],
  ),
);
const sold: Change[] = each(
  [
    ['farm-record', 'invoice'],
    ['farm-record', 'packing-list'],
    ['ginning-record', 'invoice'],
    ['invoice', 'farm-record'],
  ].map(([a, b]) => ({
    [`${one} type`]: a,
    [`${other} type`]: b,
    ...links(...p(1, one, other)),
    [invoice]: undefined,
  })),
  ['buyer', 'consignee', 'seller', 'shipper', 'notify'].flatMap((x) =>
    ['seller', 'shipper', 'buyer'].flatMap((y) => [
      { ...parties(one, [x, maker]), ...parties(other, [y, maker]) },
      { ...parties(one, [x, maker], ['buyer', 'Others']), ...parties(other, [y, 'Strangers Ltd'], [y, maker]) },
    ]),
  ),
);
const sheets = () => [
  paper({ type: 'invoice', facts: { number: 'I-1', seller: 'Delta Cotton' } }),
  {
    ...paper({ type: 'ginning-record', name: 'book.pdf', facts: { number: 'G-1' } }),
    id: 'aaaaaaaaaaaa#1-1',
    reader: 'sheet' as const,
  },
  { ...paper({ type: 'farm-record', name: 'tab.pdf' }), id: 'aaaaaaaaaaaa#2-2', reader: 'sheet' as const },
];
const tabs: Change[] = each(
  [
    {
      'bundle traced.chain.links': [
        { from: idOf(invoice), to: 'aaaaaaaaaaaa#1-1', by: 'identifier', value: 'x', says: 'x', evidence: [] },
      ],
    },
    {
      'bundle traced.chain.links': [
        { from: idOf(invoice), to: 'aaaaaaaaaaaa#2-2', by: 'identifier', value: 'x', says: 'x', evidence: [] },
      ],
    },
  ],
  [
    {},
    { 'tab.pdf reader': 'xml' },
    { 'book.pdf reader': 'xml' },
    { 'tab.pdf id': 'bbbbbbbbbbbb#2-2' },
    { 'tab.pdf id': 'aaaaaaaaaaaa' },
    { 'book.pdf id': 'aaaaaaaaaaaa' },
  ],
  [
    {},
    cites('tab.pdf', ['other', 'XX-1']),
    cites('tab.pdf', ['vessel', 'EVER']),
    cites('tab.pdf', ['lot', 'L-1']),
    cites('tab.pdf', ['other', 'XX-1'], ['lot', 'L-1']),
    { 'tab.pdf facts.units': [{ id: 'U1', evidence: on('tab.pdf', 'u') }] },
    { 'tab.pdf facts.bales': { value: ['U1'], evidence: on('tab.pdf', 'u') } },
  ],
  [{}, { 'book.pdf facts.number': undefined }, cites('book.pdf', ['other', 'XX-1'])],
);
const without: Change[] = each(
  [{ [`${invoice} type`]: 'packing-list' }, { [`${invoice} type`]: 'payment-record' }],
  types.map((type) => ({ [`${one} type`]: type })),
  [
    links(),
    links([one, other, 'identifier']),
    links([invoice, one, 'identifier']),
    links([invoice, other, 'identifier']),
  ],
);
export const ties: Near[] = [
  near('document.untied', 'ties-1', bundle(), [
    ...typed,
    ...cited,
    ...handed,
    ...sold,
    ...without,
    ...at(`${one} problems`, [{ kind: 'unreadable', page: 1, message: 'x' }]).map((c) => ({ ...c, ...links() })),
  ]),
  near('document.untied', 'ties-2', sheets(), tabs),
];
