import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [gin, second, spinner, mill, sewing, invoice] = [
  'ginning-record.pdf',
  'second gin.pdf',
  'spinning-record.pdf',
  'fabric-record.pdf',
  'garment-record.pdf',
  'invoice.pdf',
] as const;
type On = [kind: string, from: string, to?: string | undefined, more?: object, quote?: string];
const events = (name: string, ...all: On[]): Change => ({
  [`${name} facts.events`]: all.map(([kind, from, to, more, quote]) => ({
    kind,
    from,
    ...(to ? { to } : {}),
    ...more,
    evidence: on(name, quote ?? `${from} ${to ?? ''}`),
  })),
});
type Row = [direction: string, material: string, more?: object];
const flows = (name: string, ...all: Row[]): Change => ({
  [`${name} facts.flows`]: all.map(([direction, material, more], i) => ({
    direction,
    material,
    kg: 100,
    ...more,
    evidence: on(name, `row ${i}`),
  })),
});
const units = (name: string, ...all: [id: string, more?: object][]): Change => ({
  [`${name} facts.units`]: all.map(([id, more]) => ({ id, ...more, evidence: on(name, id) })),
});
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-08-01', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1' },
      units: [{ id: 'UZ10001' }, { id: 'UZ10002' }],
      events: [{ kind: 'gin', from: '2024-03-05', to: '2024-03-20' }],
    },
    { gin: 'Delta Gin' },
  ),
  paper(
    {
      type: 'ginning-record',
      name: second,
      facts: { number: 'G-2' },
      units: [{ id: 'UZ20001' }],
      events: [{ kind: 'gin', from: '2024-03-10', to: '2024-03-20' }],
    },
    { gin: 'Plains Gin' },
  ),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-1' },
      units: [{ id: 'UZ10001' }, { id: 'UZ20001' }],
      flows: [
        { direction: 'in', material: 'lint', kg: 400 },
        { direction: 'out', material: 'yarn', kg: 350, lot: 'Y-77' },
      ],
      events: [{ kind: 'spin', from: '2024-03-02', to: '2024-03-30' }],
    },
    { spinner: 'Ege Iplik' },
  ),
  paper(
    {
      type: 'fabric-record',
      facts: { number: 'F-1' },
      flows: [
        { direction: 'in', material: 'yarn', kg: 350, lot: 'Y-77' },
        { direction: 'out', material: 'fabric', kg: 300, lot: 'F-99' },
      ],
      events: [{ kind: 'weave', from: '2024-02-20', to: '2024-04-20' }],
    },
    { mill: 'Ege Dokuma' },
  ),
  paper(
    {
      type: 'garment-record',
      facts: { number: 'C-1' },
      flows: [{ direction: 'in', material: 'fabric', kg: 300, lot: 'F-99' }],
      events: [{ kind: 'cut-and-sew', from: '2024-02-10', to: '2024-05-20' }],
    },
    { manufacturer: 'Bursa Konfeksiyon' },
  ),
];
const spans: [string, string | undefined][] = [
  ['2024-03-02', '2024-03-30'],
  ['2024-03-01', '2024-03-31'],
  ['2024-03-01', '2024-03-30'],
  ['2024-03-02', '2024-03-31'],
  ['2024-03-05', '2024-03-30'],
  ['2024-03-04', '2024-03-05'],
  ['2024-03-04', '2024-03-04'],
  ['2024-03-02', '2024-03-04'],
  ['2024-03-06', '2024-03-30'],
  ['2024-02-01', '2024-02-29'],
  ['2024-02-01', '2024-03-31'],
  ['2024-03-02', undefined],
  ['2024-04-02', undefined],
  ['2024-03-10', '2024-03-30'],
  ['2024-03-09', '2024-03-30'],
];
const opened: Change[] = each(
  spans.flatMap(([a, b]) => [events(spinner, ['spin', a, b]), events(spinner, ['spin', a, b, { doubt: 'x' }])]),
  [
    {},
    { [second]: undefined },
    units(spinner),
    units(spinner, ['UZ10001']),
    units(spinner, ['UZ10001'], ['UZ99999']),
    units(spinner, ['UZ20001']),
    units(spinner, ['UZ10001', { to: 'UZ10002' }]),
    units(spinner, ['UZ10001', { to: 'UZ10003' }]),
    events(second),
    events(gin, ['gin', '2024-03-05', undefined, {}, 'finished 2024-03-05']),
    events(gin, ['gin', '2024-03-05', undefined, {}, '2024-03-05']),
    events(gin, ['gin', '2024-03-05', '2024-03-06', {}, 'finished']),
    units(gin, ['UZ10001', { date: '2024-03-07' }], ['UZ10002', { date: '2024-03-06' }]),
    units(gin, ['UZ10001', { date: '2024-03-06' }], ['UZ10002', { date: '2024-03-06' }]),
    units(gin, ['UZ10001', { date: '2024-03-06' }], ['UZ10002']),
    {
      ...units(gin, ['UZ10001', { date: '2024-03-07' }], ['UZ10002', { date: '2024-03-06' }]),
      ...events(gin, ['gin', '2024-03-05', '2024-03-20', { doubt: 'x' }]),
    },
    {
      ...units(gin, ['UZ10001', { date: '2024-03-07' }], ['UZ10002', { date: '2024-03-06' }]),
      ...events(gin, ['gin', '2024-03-05'], ['issue', '2024-03-20', undefined, { doubt: 'x' }]),
    },
    flows(spinner, ['in', 'lint', { lot: 'L-1' }]),
    { ...flows(spinner, ['in', 'lint', { lot: 'L-1' }]), ...units(spinner, ['UZ10001', { lot: 'L-1' }]) },
    {
      ...flows(spinner, ['in', 'lint', { lot: 'L-1' }], ['in', 'lint', { lot: 'L-2' }]),
      ...units(spinner, ['UZ10001', { lot: 'L-1' }]),
    },
    {
      ...flows(spinner, ['in', 'lint', { lot: 'L-1' }], ['in', 'lint']),
      ...units(spinner, ['UZ10001', { lot: 'L-1' }], ['UZ20001', { lot: 'L-3' }]),
    },
    { ...flows(spinner, ['in', 'lint', { lot: 'L-2' }]), ...units(spinner, ['UZ10001', { lot: 'L-1' }]) },
    flows(spinner, ['in', 'lint', { bales: 2 }]),
    flows(spinner, ['in', 'lint', { bales: 3 }]),
    flows(spinner, ['in', 'lint', { bales: 1 }], ['in', 'lint', { bales: 2 }]),
    flows(spinner, ['in', 'lint', { bales: 1 }], ['in', 'lint']),
    { [`${spinner} facts.baleCount`]: fact(spinner, 2) },
    { [`${spinner} facts.baleCount`]: fact(spinner, 3) },
    { [`${spinner} facts.baleCount`]: fact(spinner, 1), ...flows(spinner, ['in', 'lint', { bales: 5 }]) },
  ],
);
const woven: Change[] = each(
  [
    ...spans.map(([a, b]) => events(mill, ['weave', a, b])),
    events(mill, ['knit', '2024-02-20', '2024-04-20']),
    events(mill, ['finish', '2024-02-20', '2024-04-20']),
    ...spans.slice(0, 6).map(([a, b]) => events(sewing, ['cut-and-sew', a, b])),
  ],
  [
    {},
    flows(mill, ['in', 'yarn', { lot: 'Y-77' }], ['in', 'yarn', { lot: 'Y-78' }], ['out', 'fabric', { lot: 'F-99' }]),
    flows(mill, ['in', 'yarn', { lot: 'Y-77' }], ['in', 'yarn'], ['out', 'fabric', { lot: 'F-99' }]),
    flows(mill, ['in', 'yarn'], ['out', 'fabric', { lot: 'F-99' }]),
    flows(mill, ['in', 'fabric', { lot: 'Y-77' }], ['out', 'fabric', { lot: 'F-99' }]),
    flows(mill, ['out', 'fabric', { lot: 'F-99' }]),
    ...['77', '7', 'Y7', 'Y77', '777'].map((lot) => ({
      ...flows(mill, ['in', 'yarn', { lot }], ['out', 'fabric', { lot: 'F-99' }]),
      ...flows(spinner, ['in', 'lint'], ['out', 'yarn', { lot }]),
    })),
    ...['77', '777'].map((lot) => ({
      ...flows(mill, ['in', 'yarn', { lot: 'Y-77' }], ['in', 'yarn', { lot }], ['out', 'fabric', { lot: 'F-99' }]),
      ...flows(spinner, ['in', 'lint'], ['out', 'yarn', { lot: 'Y-77' }], ['out', 'yarn', { lot }]),
    })),
    { ...flows(spinner, ['in', 'yarn', { lot: 'Y-77' }]) },
    events(spinner),
    {
      [`${second} type`]: 'spinning-record',
      ...flows(second, ['out', 'yarn', { lot: 'Y-77' }]),
      ...events(second, ['spin', '2024-03-20', '2024-03-25']),
    },
    {
      [`${second} type`]: 'spinning-record',
      ...flows(second, ['out', 'yarn', { lot: 'Y-77' }]),
      ...events(second, ['spin', '2024-02-25', '2024-03-25']),
    },
    { [`${second} type`]: 'spinning-record', ...flows(second, ['out', 'yarn', { lot: 'Y-77' }]), ...events(second) },
    {
      [`${second} type`]: 'spinning-record',
      ...flows(second, ['out', 'yarn', { lot: 'Y-78' }]),
      ...events(second, ['spin', '2024-03-20', '2024-03-25']),
      ...flows(mill, ['in', 'yarn', { lot: 'Y-77' }], ['in', 'yarn', { lot: 'Y-78' }]),
    },
    events(spinner, ['spin', '2024-03-20', undefined, {}, 'completed 2024-03-20']),
    { [`${spinner} type`]: 'ginning-record' },
  ],
);
const crop = (name: string, value: string, more: object = {}): Change => ({
  [`${name} facts.cropYear`]: { ...fact(name, value), ...more },
});
const crops: Change[] = each(
  ['2023/24', '2022/23', '2024/25', '2023', '2024', '2022', '2022-2024', '2023-2025', 'x', '2021/22'].flatMap((x) => [
    crop(gin, x),
    crop(gin, x, { doubt: 'x' }),
    crop(spinner, x),
    crop(invoice, x),
    { ...crop(invoice, x), ...crop(spinner, '2023/24') },
    { ...crop(gin, x), ...crop(second, '2023/24') },
  ]),
  ['TR', 'US', 'BR', 'IN', 'AU']
    .map((x) => ({
      [`${gin} facts.countryOfOrigin`]: fact(gin, x),
      [`${second} facts.countryOfOrigin`]: fact(second, x),
    }))
    .concat({}),
  [
    '2021-12-31',
    '2022-12-31',
    '2023-01-01',
    '2023-07-31',
    '2023-08-01',
    '2023-12-31',
    '2024-01-01',
    '2024-07-01',
    '2025-07-01',
  ].flatMap((d) => [events(gin, ['gin', d]), events(spinner, ['spin', d])]),
  [{}, { 'bundle traced.goods': [{ commodity: 'cotton', material: 'lint', description: 'x', evidence: [] }] }],
);
export const begun: Near[] = [
  near('date.order', 'begun-1', bundle(), [...opened, ...woven]),
  near('date.order', 'begun-2', bundle(), crops),
];
