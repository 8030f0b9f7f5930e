import { paper } from '../../rules/case.ts';
import { type Change, each, type Near, near, on } from './near.ts';

const [invoice, gin] = ['invoice.pdf', 'ginning-record.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2025-05-01', seller: 'Delta Cotton', countryOfOrigin: 'TR' },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
  }),
  paper({ type: 'ginning-record', facts: { number: 'G-1' } }, { gin: 'Delta Gin' }),
];
const said = (name: string, ...all: [text: string, context: string, more?: object][]): Change => ({
  [`${name} facts.mentions`]: all.map(([text, context, more]) => ({
    text,
    context,
    ...more,
    evidence: on(name, text.slice(0, 60)),
  })),
});
const listed = [
  'Huafu Fashion Co., Ltd.',
  'Changji Esquel Textile Co., Ltd.',
  'Changji Esquel Trading Co., Ltd.',
  '841 Cotton Transfer Warehouse',
  'Huafu Vietnam Co Ltd',
  'Xinjiang Production and Construction Corps',
  'Turpan Esquel Textile Co., Ltd.',
  'Xinjiang Junggar Cotton and Linen Co., Ltd.',
];
const contexts = [
  'party',
  'address',
  'origin',
  'site',
  'route',
  'goods',
  'bank',
  'statement',
  'issuer',
  'text',
  'rest',
];
const roles = ['seller', 'buyer', 'carrier', 'notify', 'bank', 'gin', 'supplier', 'manufacturer'];
const goods = (...all: [string, string, string?][]): Change => ({
  'bundle traced.goods': all.map(([commodity, material, hsCode]) => ({
    commodity,
    material,
    description: material,
    ...(hsCode ? { hsCode } : {}),
    evidence: [],
  })),
  'bundle traced.commodities': [...new Set(all.map(([c]) => c))],
});
const places: Change[] = [
  ...listed.flatMap((t) => contexts.map((x) => said(invoice, [t, x]))),
  ...listed
    .slice(0, 4)
    .flatMap((t) =>
      roles.flatMap((role) => [
        said(invoice, [t, 'party', { role }]),
        said(invoice, [t, 'party', { role }], [t, 'party', { role: 'seller' }]),
        { ...said(invoice, [t, 'party', { role }]), ...said(gin, [t, 'party', { role: 'notify' }]) },
        { ...said(invoice, [t, 'party', { role }]), ...said(gin, [t, 'text']) },
      ]),
    ),
  ...listed
    .slice(0, 3)
    .flatMap((t) =>
      [
        `We bought from ${t}`,
        `We do not buy from ${t}`,
        `Supplier: ${t}`,
        `${t} is a firm of the region that others name`,
      ].flatMap((x) => ['statement', 'text', 'rest'].map((y) => said(invoice, [x, y]))),
    ),
  ...[1, 2, 5, 6, 7, 8].map((n) =>
    said(
      invoice,
      ...Array.from({ length: n }, (_, i): [string, string, object] => [
        `${listed[0]}${' '.repeat(i)}`,
        'party',
        { role: roles[i % 4] },
      ]),
    ),
  ),
  said(invoice, ...listed.map((t): [string, string] => [t, 'party'])),
  said(invoice, [`${listed[0]} / ${listed[1]}`, 'party']),
];
const governed: Change[] = each(
  [
    said(invoice, [listed[0]!, 'party', { role: 'seller' }]),
    said(invoice, [listed[1]!, 'party', { role: 'seller' }]),
    said(invoice, [listed[3]!, 'party', { role: 'seller' }]),
    said(invoice, [listed[5]!, 'party', { role: 'seller' }]),
    said(invoice, [listed[2]!, 'party', { role: 'seller' }]),
  ],
  [
    '2018-01-01',
    '2020-09-01',
    '2020-12-01',
    '2021-01-12',
    '2021-01-13',
    '2022-06-20',
    '2022-06-21',
    '2024-12-31',
    '2025-01-15',
    '2025-06-01',
  ].map((d) => ({ 'bundle entryDate': d })),
  [
    goods(['cotton', 'lint', '5201.00']),
    goods(['cotton', 'lint']),
    goods(['tomato', 'paste', '2002.90']),
    goods(['cotton', 'lint', '5201.00'], ['tomato', 'paste']),
    goods(['cotton', 'garment', '6109.10'], ['cotton', 'garment']),
  ],
);
const signs: Change[] = each(
  [
    said(gin, ['843000', 'address', { label: 'Postal code' }]),
    said(gin, ['0997-8881234', 'party', { label: 'Tel' }]),
    said(
      gin,
      ['0997-8881234', 'party', { label: 'Tel', role: 'seller' }],
      ['843000', 'address', { label: 'Postal code', role: 'seller' }],
      ['844000', 'address', { label: 'Postal code', role: 'buyer' }],
    ),
    said(gin, ['91652900MA12345678', 'identifier', { label: 'USCC' }]),
    said(gin, ['91652900710000000X', 'identifier', { label: 'USCC' }]),
    said(gin, ['65140231194', 'identifier', { label: 'Lot' }], ['65140231195', 'identifier', { label: 'Lot' }]),
    said(gin, ['Aksu, Xinjiang', 'address', { role: 'seller' }]),
    said(
      gin,
      ['Aksu', 'address', { role: 'seller' }],
      ['Kashgar, Xinjiang', 'address', { role: 'seller' }],
      ['Hotan, Xinjiang', 'address', { role: 'seller' }],
      ['Korla, Xinjiang', 'address', { role: 'seller' }],
      ['Shihezi, Xinjiang', 'address', { role: 'seller' }],
    ),
    said(gin, ['CNURC', 'route']),
    said(gin, ['The office is in Urumqi, and no cotton', 'text']),
    said(gin, [`${'words of another kind '.repeat(4)} Urumqi, Xinjiang and more words`, 'rest']),
    said(gin, ['We cannot confirm that none of it comes from Xinjiang', 'statement']),
  ],
  [
    {},
    said(invoice, ['Hebei province', 'origin']),
    { [`${invoice} facts.sites`]: [{ step: 'gin', name: 'Hebei', evidence: on(invoice, 'x') }] },
    { [`${invoice} facts.sites`]: [{ step: 'plant', address: 'Hebei', evidence: on(invoice, 'x') }] },
    { [`${invoice} facts.sites`]: [{ step: 'grow', name: 'x', address: 'Hebei', evidence: on(invoice, 'x') }] },
    { [`${invoice} facts.sites`]: [{ step: 'process', address: 'Hebei', evidence: on(invoice, 'x') }] },
    { [`${invoice} facts.sites`]: [{ step: 'spin', address: 'Hebei', evidence: on(invoice, 'x') }] },
    said(invoice, ['Hebei province', 'text']),
    said(invoice, ['Aksu, Xinjiang', 'site', { step: 'gin' }]),
    said(invoice, ['843000', 'address', { label: 'Postal code' }]),
  ],
  ['CN', 'TR', undefined].map((x) => ({
    'bundle traced.statedOrigins': x ? [{ country: x, commodity: 'cotton', evidence: [] }] : [],
    [`${invoice} facts.countryOfOrigin`]: x ? { value: x, evidence: on(invoice, x) } : undefined,
  })),
  [{}, { 'bundle entryDate': '2019-01-01' }],
);
export const names: Near[] = [
  near('origin.entity', 'names-1', bundle(), [...places, ...governed]),
  near('origin.entity-possible', 'names-2', bundle(), [...places, ...governed.filter((_, i) => i % 4 === 0)]),
  near('origin.signal', 'names-3', bundle(), signs),
];
