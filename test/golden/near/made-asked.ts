import { paper } from '../../rules/case.ts';
import { f, lines, list, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near } from './near.ts';

const [invoice, record, second] = ['invoice.pdf', 'record.pdf', 'second.pdf'] as const;
const flow = (name: string, ...all: object[]): Change => rows(name, 'flows', ...all);
const parties = (name: string, of: Readonly<Record<string, string>>): Change => ({
  ...rows(name, 'parties', ...Object.entries(of).map(([role, n]) => ({ role, name: n }))),
  ...Object.fromEntries(
    ['seller', 'shipper', 'manufacturer', 'issuer'].map((role) => [`${name} facts.${role}`, undefined]),
  ),
});
const records = [
  'seed-record',
  'farm-record',
  'ginning-record',
  'spinning-record',
  'fabric-record',
  'garment-record',
  'tomato-processing-record',
  'bill-of-lading',
] as const;
const roles = [
  'manufacturer',
  'supplier',
  'seller',
  'issuer',
  'farm',
  'gin',
  'spinner',
  'mill',
  'processor',
  'carrier',
  'shipper',
] as const;
const materials = [
  'cotton-seed',
  'tomato-seed',
  'seed-cotton',
  'lint',
  'yarn',
  'fabric',
  'garment',
  'tomato',
  'paste',
] as const;
const site = (name: string, of: object): Change => rows(name, 'sites', of);
const events = (name: string, ...all: object[]): Change => rows(name, 'events', ...all);
const kinds = [
  'plant',
  'harvest',
  'gin',
  'spin',
  'weave',
  'knit',
  'finish',
  'cut-and-sew',
  'process',
  'pack',
  'load',
  'ship',
];

/** What a record shows of its step: whose, where, when, of what and how much; and what two records of a step say together. */
const steps: Change[] = [
  ...records.flatMap((type) => [
    ...roles.map((role) => ({ [`${record} type`]: type, ...parties(record, { [role]: `The ${role}` }) })),
    { [`${record} type`]: type, ...parties(record, Object.fromEntries(roles.map((role) => [role, `The ${role}`]))) },
    {
      [`${record} type`]: type,
      ...flow(
        record,
        ...materials.flatMap((material, i) =>
          ['in', 'out'].map((direction, k) => ({ direction, material, kg: 1000 * (i + 1) + 500 * k })),
        ),
      ),
    },
    { [`${record} type`]: type, ...f(record, 'netWeight', 900) },
    {
      [`${record} type`]: type,
      ...events(record, ...kinds.map((kind, i) => ({ kind, from: `2024-${String(i + 1).padStart(2, '0')}-05` }))),
    },
    { [`${record} type`]: type, ...f(record, 'countryOfOrigin', 'PE') },
    { [`${record} type`]: type, ...lines(invoice, { description: 'ketchup', hsCode: '2103.20' }) },
  ]),
  ...records.flatMap((type) =>
    (['ginning-record', 'spinning-record', 'fabric-record', 'garment-record'] as const).flatMap((also) => [
      {
        [`${record} type`]: type,
        [`${record} alsoTypes`]: [also],
        ...f(record, 'netWeight', 900),
        ...flow(
          record,
          { direction: 'in', material: 'lint', kg: 2000 },
          { direction: 'in', material: 'yarn', kg: 1500 },
          { direction: 'in', material: 'fabric', kg: 1200 },
        ),
      },
      {
        [`${record} type`]: type,
        [`${record} alsoTypes`]: [also],
        ...f(record, 'netWeight', 900),
        ...flow(record, { direction: 'out', material: 'yarn', kg: 1400 }),
      },
    ]),
  ),
  ...[
    {},
    { from: '2024-03-01' },
    { from: '2024-03-01', to: '2024-03-09' },
    { from: '2024-01-01', to: '2024-09-09' },
  ].flatMap((a) =>
    [{}, { from: '2024-02-01' }, { from: '2024-04-01', to: '2024-04-02' }].map((b) => ({
      ...('from' in a ? events(record, { kind: 'spin', ...a }) : {}),
      ...('from' in b ? events(second, { kind: 'spin', ...b }) : {}),
    })),
  ),
  ...['Andes Yarn', 'Andes Yarn S.A. de Lima', 'Andes', 'Pampa Spinning', undefined].flatMap((a) =>
    ['Andes Yarn', undefined].flatMap((b) => [
      {
        ...site(record, { step: 'spin', ...(a ? { name: a } : {}) }),
        ...site(second, { step: 'spin', ...(b ? { name: b } : {}) }),
      },
      {
        ...site(record, { step: 'spin', ...(a ? { name: a } : {}) }),
        ...site(second, { step: 'spin', ...(b ? { name: b } : {}), address: 'Lima', country: 'PE' }),
      },
      {
        ...site(record, { step: 'spin', ...(a ? { name: a } : {}), address: 'Ica', country: 'CL' }),
        ...site(second, { step: 'spin', ...(b ? { name: b } : {}), address: 'Lima', country: 'PE' }),
      },
      {
        ...site(record, { step: 'spin', ...(a ? { name: a } : {}) }),
        ...flow(record, { direction: 'out', material: 'yarn', kg: 1000 }),
        ...site(second, { step: 'spin', ...(b ? { name: b } : {}) }),
        ...flow(
          second,
          { direction: 'out', material: 'yarn', kg: 500 },
          { direction: 'in', material: 'lint', kg: 700 },
        ),
      },
    ]),
  ),
  ...[{ name: 'Puno Knits' }, { address: 'Puno' }, { country: 'PE' }, {}].flatMap((of) => [
    site(invoice, { step: 'knit', ...of }),
    site(invoice, { step: 'grow', ...of }),
    site(invoice, { step: 'spin', ...of }),
    site(invoice, { step: 'process', ...of }),
    rows(invoice, 'sites', { step: 'weave', ...of }, { step: 'knit', name: 'Cusco Weaving' }),
    { ...site(invoice, { step: 'weave', ...of }), ...site(record, { step: 'spin', name: 'Andes Yarn' }) },
  ]),
  ...['bill-of-lading', 'transport-record', 'packing-list'].flatMap((type) => [
    {
      [`${record} type`]: type,
      [`${second} type`]: 'bill-of-lading',
      ...f(record, 'netWeight', 900),
      ...f(second, 'netWeight', 800),
    },
    {
      [`${record} type`]: type,
      [`${second} type`]: 'bill-of-lading',
      ...f(second, 'netWeight', 800),
      ...parties(record, { shipper: 'Lima Apparel' }),
      ...parties(second, { carrier: 'Blue Line' }),
    },
  ]),
  ...['polyester', 'cotton'].flatMap((name) => [
    { ...lines(record, { description: `${name} yarn` }) },
    { [`${record} type`]: 'tomato-processing-record', ...lines(record, { description: `${name} yarn` }) },
    { [`${record} type`]: 'bill-of-lading', ...lines(record, { description: 'tomato paste', hsCode: '2002.90' }) },
  ]),
  /** Lots and ranges that a record gives out. */
  ...[
    [{ id: 'UZ1001' }, { id: 'UZ1002' }],
    [{ id: 'UZ1002' }, { id: 'UZ1001' }],
    [{ id: 'UZ1001' }, { id: 'UZ1003' }],
    [{ id: 'UZ1003' }, { id: 'AZ1001' }, { id: 'UZ1001' }, { id: 'AZ1002' }],
    [{ id: 'UZ1001', to: 'UZ1009' }, { id: 'UZ1001', to: 'UZ1004' }, { id: 'UZ1005' }],
    [{ id: 'UZ1001', to: 'UZ1004' }, { id: 'UZ1001', to: 'UZ1009' }, { id: 'UZ1005' }],
    [
      { id: 'UZ1001', lot: 'L-1' },
      { id: 'UZ1002', lot: 'L-2' },
    ],
    [{ id: 'UZ1001', origin: 'PE' }, { id: 'UZ1002' }],
    [
      { id: 'UZ1001', netKg: 220.1234 },
      { id: 'UZ1002', netKg: 221 },
    ],
    [{ id: 'UZ1001', netKg: 220 }, { id: 'UZ1002' }],
    [{ id: 'UZ1001', to: 'UZ1002' }],
  ].flatMap((units) => [
    { ...rows(record, 'units', ...units) },
    { [`${record} type`]: 'ginning-record', ...rows(record, 'units', ...units) },
    { ...rows(invoice, 'units', ...units) },
  ]),
  ...['in', 'out', 'loss'].flatMap((direction) =>
    [{ kg: 900 }, { bales: 5 }, { origin: 'PE' }, {}].flatMap((of) => [
      { ...flow(record, { direction, material: 'yarn', lot: 'L-771', ...of }) },
      {
        ...flow(record, { direction, material: 'yarn', lot: 'L-771', ...of }),
        ...list(record, 'lots', 'L-771', 'L-772'),
      },
      {
        ...flow(record, { direction, material: 'yarn', lot: 'L-771', ...of }),
        ...flow(second, { direction: 'in', material: 'yarn', lot: 'L 771', kg: 5, bales: 2, origin: 'US' }),
      },
    ]),
  ),
  ...[invoice, record].map((name) => list(name, 'lots', 'L-771', 'L-772')),
];
const traced: NearAsk = {
  asks: [{ ask: 'trace' }],
  ...near(
    'stepsOf',
    'asked-steps',
    {
      invoice: paper({
        type: 'invoice',
        name: invoice,
        facts: { number: 'INV-5501', seller: 'Lima Apparel', buyer: 'Acme Imports' },
        lines: [{ description: 'cotton t-shirts', hsCode: '6109.10' }],
      }),
      record: paper({ type: 'spinning-record', name: record, facts: { number: 'SP-1' } }),
      second: paper({ type: 'spinning-record', name: second, facts: { number: 'SP-2' } }),
    },
    steps,
  ),
};
export const madeAsked: NearAsk[] = [traced];
