import { paper } from '../../rules/case.ts';
import { bales, f, lines, list, rows } from './asked-changes.ts';
import { at, type Change, each, type NearAsk, near, on } from './near.ts';

const [one, other] = ['one.pdf', 'other.pdf'] as const;
const called = (name: string, address?: string): Change =>
  rows(one, 'parties', { role: 'seller', name, ...(address ? { address } : {}) });
/** Names of parties that are places, lines of an address, terms or pieces of a sentence. */
const names: Change[] = [
  ...[
    'Karachi',
    'KARACHI, PAKISTAN',
    'Pakistan',
    'Pakistan (PK)',
    'Uzbekistan XY',
    'Uzbekistan XYZ',
    'Uzbekistan XYZA',
    'Uzbekistan Pakistan',
    'Turkey India',
    'Rua das Acácias 455',
    'Rua das Acácias Ltda',
    'Plot 7',
    'issued by',
    'Delta Gin and',
    'FOB Karachi',
    'CIF',
    'Commercial Invoice',
    'Bill of Lading',
    'Delta',
    'Delta Gin',
    'Houston - Texas',
    '12/7',
    '-',
    'Houston Ltd',
    'FOB Ltd',
    'Mills of Houston Inc.',
  ].flatMap((name) =>
    [undefined, 'Pakistan', 'Houston, Texas', 'Pakistan and India'].map((address) => called(name, address)),
  ),
  { ...called('Texas'), ...rows(other, 'sites', { step: 'gin', address: 'Lubbock, Texas' }) },
  { ...called('Veracruz'), ...f(other, 'portOfDischarge', 'Veracruz') },
  { ...called('Houston'), ...f(other, 'portOfLoading', 'Houston (US)') },
  { ...called('Ho'), ...f(other, 'portOfLoading', 'Ho') },
];

const bale = (n: number, id = 'UZ'): object[] =>
  Array.from({ length: n }, (_, i) => ({ id: `${id}${1001 + i}`, netKg: 200 }));
const goods = (quote: string, of: object): object => ({ description: 'goods', ...of, evidence: on(one, quote) });
const listed = (...all: object[]): Change => ({ [`${one} facts.lines`]: { value: all, evidence: on(one, 'lines') } });
/** The weight of a paper: as printed, by its rows, or by its list. */
const weights: Change[] = [
  ...['certificate-of-origin', 'bill-of-lading', 'invoice', 'ginning-record'].flatMap((type) => [
    { [`${one} type`]: type, ...lines(one, { quantity: 500, unit: 'kg' }) },
    { [`${one} type`]: type, ...lines(one, { quantity: 500, unit: 'kg' }, { quantity: 2, unit: 't' }) },
    ...[9, 10, 11].flatMap((n) =>
      [100, n * 120, n * 140, n * 150, n * 160, n * 99, n * 100, n * 101].map((kg) => ({
        [`${one} type`]: type,
        ...rows(one, 'units', ...bale(n)),
        ...f(one, 'netWeight', kg),
        ...f(one, 'grossWeight', kg),
      })),
    ),
    {
      [`${one} type`]: type,
      ...rows(one, 'units', ...bale(12)),
      ...f(one, 'netWeight', 500),
      ...lines(one, { description: 'raw cotton' }),
    },
    {
      [`${one} type`]: type,
      ...rows(one, 'units', ...bale(12)),
      ...f(one, 'netWeight', 500),
      ...lines(one, { description: 'yarn' }, { quantity: 5 }),
    },
  ]),
  ...[0.5, 1, 5, 9, 10, 11, 49, 50, 99, 100].map((n) => f(one, 'netWeight', n)),
  ...['GROSS WEIGHT 9,130 | TARE | NET 9,050', 'gross 9,130', 'net 9,050', 'tare 80', 'Total 9,050', 'goods'].flatMap(
    (quote) => [
      listed(goods('row 1', { netWeight: 9000, grossWeight: 9100 }), goods(quote, { netWeight: 50, grossWeight: 80 })),
      listed(goods(quote, { netWeight: 50, grossWeight: 80 })),
    ],
  ),
  ...[
    {},
    rows(one, 'units', ...bale(3)),
    lines(one, { netWeight: 700 }),
    { ...rows(one, 'units', ...bale(3)), ...lines(one, { netWeight: 700 }) },
  ].flatMap((c) => [
    { ...c, [`${one} facts.netWeight`]: { value: 5000, evidence: on(one, '5000'), doubt: 'smudged' } },
    { ...c, [`${one} facts.netWeight`]: { value: 5000, evidence: on(one, '5000') } },
    c,
  ]),
  ...[299, 300, 301].map((kg) => ({ ...rows(one, 'units', ...bale(3)), ...f(one, 'netWeight', kg) })),
];

const making = (name: string, gin: string, ...ids: string[]): Change => ({
  ...rows(name, 'parties', { role: 'gin', name: gin }),
  ...rows(name, 'units', ...ids.map((id) => ({ id }))),
});
const sold = (...ids: string[]): Change => rows('sale.pdf', 'units', ...ids.map((id) => ({ id })));
/** Which bales a bundle claims, and of whom. */
const claims: Change[] = [
  {},
  ...['2023', '2024'].map((year) => f(one, 'cropYear', year)),
  ...[
    ['UZ1001'],
    ['601151119464'],
    ['60115111946'],
    ['A60115111946'],
    ['101'],
    ['12AB'],
    ['UZ5001'],
    ['UZ1001', 'UZ9001', 'UZ5001'],
    [],
  ].flatMap((ids) => [
    sold(...ids),
    {
      ...sold(...ids),
      ...making(one, 'Delta Gin', 'UZ1001', 'UZ1002'),
      ...making(other, 'Plains Gin', 'UZ5001', '601151119464'),
    },
    { ...sold(...ids), ...making(one, 'Plains Gin', 'UZ1001', 'UZ1002'), ...making(other, 'Delta Gin', 'UZ5001') },
    { ...sold(...ids), ...making(one, 'Delta Gin', 'UZ1001', 'UZ1002'), [other]: undefined },
    { ...sold(...ids), [`${one} facts.parties`]: [], ...making(other, 'Plains Gin', 'UZ9999') },
    {
      ...sold(...ids),
      ...making(one, 'Delta Gin', 'UZ1001'),
      [`${other} type`]: 'spinning-record',
      ...rows(other, 'units', ...ids.map((id) => ({ id }))),
    },
    {
      ...making(one, 'Delta Gin', 'UZ1001', 'UZ1003', 'UZ1002'),
      [`${other} type`]: 'spinning-record',
      ...rows(other, 'units', ...ids.map((id) => ({ id }))),
    },
    {
      ...making(one, 'Delta Gin', '1001'),
      [`${other} type`]: 'spinning-record',
      ...rows(other, 'units', { id: '1' }, ...ids.map((id) => ({ id }))),
    },
    { ...sold(...ids), [`${one} type`]: 'other', [`${other} type`]: 'other' },
  ]),
];
/** Whether what is taken is plainly less than what was made. */
const parts: Change[] = [
  ...[0, 1, 899, 900, 901, 1000].flatMap((kg) => [
    { ...f('sale.pdf', 'netWeight', kg), ...f(one, 'netWeight', 1000), [other]: undefined },
    { ...f('sale.pdf', 'baleCount', kg), ...f(one, 'baleCount', 1000), [other]: undefined },
    { ...f('sale.pdf', 'baleCount', kg), ...f(one, 'netWeight', 1000), [other]: undefined },
    {
      ...f(one, 'netWeight', 1000),
      [`${other} type`]: 'spinning-record',
      ...rows(other, 'flows', { direction: 'in', material: 'lint', kg, bales: 4 }),
    },
    {
      ...f(one, 'baleCount', 10),
      [`${other} type`]: 'spinning-record',
      ...rows(
        other,
        'flows',
        { direction: 'in', material: 'lint', bales: Math.ceil(kg / 100) },
        { direction: 'in', material: 'lint', bales: 1 },
      ),
    },
    {
      [`${one} type`]: 'tomato-processing-record',
      ...f(one, 'netWeight', 1000),
      ...f(one, 'baleCount', 10),
      ...f('sale.pdf', 'netWeight', 1000),
      ...f('sale.pdf', 'baleCount', 5),
      [other]: undefined,
    },
    { [`${one} type`]: 'other', [`${other} type`]: 'other', ...f('sale.pdf', 'netWeight', kg) },
  ]),
  ...['lint', 'yarn', 'paste'].map((material) =>
    rows(one, 'flows', { direction: 'out', material, kg: 800, bales: 4, lot: 'L-771' }),
  ),
];
const page = (name: string, first: number) =>
  paper({
    type: 'packing-list',
    name,
    facts: { issuer: 'Delta Gin' },
    units: [first, first + 1].map((n) => ({ id: `UZ${n}` })),
  });
const [p1, p2, p3] = ['scan_1.pdf', 'scan_2.pdf', 'scan_3.pdf'] as const;
const [q1, q2] = ['page 1.pdf', 'page 2.pdf'] as const;
const seen = (name: string, ...texts: string[]): Change => ({
  [`${name} facts.rest`]: texts.map((text) => ({ context: 'text', text, evidence: on(name, text) })),
});
/** Parts of a paper over several files. */
const pages: Change[] = [
  {},
  seen(p1, 'a'),
  seen(p2, 'b'),
  { ...seen(p1, 'a'), ...seen(p2, 'b') },
  ...[p1, p2, p3].flatMap((name) => [
    ...at(`${name} problems`, [{ kind: 'unread', severity: 'error', says: 'x', message: 'x' }]),
    f(name, 'date', '2024-02-02'),
    f(name, 'number', 'P-1'),
    { [`${name} id`]: 'scan1pdf0000' },
    { [`${name} sha256`]: 'a'.repeat(64) },
    rows(name, 'units', { id: 'UZ1001' }, { id: 'UZ1002' }),
  ]),
  ...[[], ['L-1'], ['L-1', 'L-2']].flatMap((a) =>
    [[], ['L-2'], ['L-1', 'L-3']].flatMap((b) => [
      { ...(a.length ? list(p1, 'lots', ...a) : {}), ...(b.length ? list(p2, 'lots', ...b) : {}) },
      {
        ...(a.length ? { [`${p1} facts.lots`]: { value: a, evidence: on(p1, 'x') } } : {}),
        ...(b.length ? list(p2, 'lots', ...b) : {}),
      },
      {
        ...(a.length ? list(p1, 'lots', ...a) : {}),
        ...(b.length ? { [`${p2} facts.lots`]: { value: b, evidence: on(p2, 'x') } } : {}),
      },
    ]),
  ),
];
const three = (name: string, files: readonly [string, string, string], more: Change[]): NearAsk => ({
  asks: [{ ask: 'joined' }, { ask: 'remarked' }],
  ...near(
    'joined',
    name,
    Object.fromEntries(files.map((file, i) => [file, { ...page(file, 1001 + 2 * i), sha256: `${i}`.repeat(64) }])),
    more,
  ),
});
const record = (name: string) => paper({ type: 'ginning-record', name, facts: { number: `G-${name.length}` } });
const sale = () => ({
  sale: paper({
    type: 'invoice',
    name: 'sale.pdf',
    facts: { number: 'INV-5501', seller: 'Delta Cotton', buyer: 'Acme Imports' },
    lines: [{ description: 'raw cotton', hsCode: '5201.00' }],
  }),
  one: record(one),
  other: record(other),
});
export const firmsAsked: NearAsk[] = [
  {
    asks: [{ ask: 'placesNamed' }],
    ...near(
      'placesNamed',
      'asked-firms',
      { one: paper({ type: 'invoice', name: one }), other: paper({ type: 'bill-of-lading', name: other }) },
      names,
    ),
  },
  {
    asks: [
      { ask: 'netOf', paper: one },
      { ask: 'grossOf', paper: one },
    ],
    ...near('netOf', 'asked-weights', { one: record(one) }, weights),
  },
  { asks: [{ ask: 'claimed' }, { ask: 'claimsOf' }], ...near('claimed', 'asked-claims', sale(), claims) },
  {
    asks: [{ ask: 'soldQuantity' }, { ask: 'madeQuantity', paper: one }, { ask: 'claimsOf' }],
    ...near('takesPart', 'asked-parts', sale(), parts),
  },
  three(
    'asked-scans',
    [p1, p2, p3],
    [...pages, ...each([{ [`${p2} facts.date`]: undefined }], [f(p2, 'date', '2024-02-02'), bales(p2, 9, 2)])],
  ),
  three(
    'asked-said-pages',
    [q1, q2, p3],
    [
      {},
      f(q2, 'date', '2024-02-02'),
      { [`${q2} name`]: 'page 3.pdf' },
      { [`${q2} name`]: 'sheet 2.pdf' },
      { [`${q1} name`]: 'x 1.pdf' },
      rows(q2, 'units', { id: 'UZ9001' }),
    ],
  ),
];
