import {
  bill,
  bundle,
  co,
  date,
  early,
  events,
  farm,
  gin,
  invoice,
  kinds,
  late,
  list,
  same,
  spinner,
  spun,
  units,
} from './day-papers.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const pairs: Change[] = kinds.flatMap((a) =>
  kinds.flatMap((b) => (a === b ? [] : [{ ...events(gin, [a, same!], [b, early!]), ...date(gin, undefined) }])),
);
const apart: Change[] = kinds.flatMap((a) =>
  kinds.flatMap((b) =>
    a === b ? [] : [{ ...events(gin, [a, late!]), ...events(bill, [b, same!]), ...date(gin, undefined) }],
  ),
);
const listed: Change[] = each(
  [
    units(gin, ['UZ10001', '2024-01-19'], ['UZ10002']),
    units(gin, ['UZ10001', '2024-01-20'], ['UZ10002', '2024-01-20']),
    units(gin, ['UZ10001', '2024-01-21'], ['UZ10002', '2024-01-22']),
    units(gin, ['UZ10001', '2024-01-21'], ['UZ10002']),
    units(gin, ['UZ10003', '2024-01-21'], ['UZ10002', '2024-01-02']),
    units(gin, ['UZ10001'], ['UZ10002'], ['UZ10003']),
    units(gin, ['UZ10001'], ['UZ10002']),
    units(gin, ['UZ10003'], ['UZ10004']),
    units(gin),
  ],
  [
    {},
    ...['2024-01-19', '2024-01-20', '2024-01-21', '2024-01-22'].flatMap((d) => [
      events(gin, ['gin', '2023-11-01', d, {}, d]),
      events(gin, ['gin', '2023-11-01', d, {}, `2023-11-01 ${d}`]),
      events(gin, ['gin', '2023-11-01', d, {}, 'season']),
      events(gin, ['gin', d, d, {}, d]),
      events(gin, ['gin', '2023-11-01', d, {}, d], ['gin', '2023-11-02', '2024-02-02', {}, '2024-02-02']),
      events(gin, ['class', '2023-11-01', d, {}, d], ['gin', '2023-11-01', '2023-11-02']),
      events(gin, ['process', '2023-11-01', d, {}, d]),
      { ...events(gin, ['process', '2023-11-01', d, {}, d]), [`${gin} type`]: 'tomato-processing-record' },
    ]),
  ],
  [
    {},
    { [`${gin} type`]: 'tomato-processing-record' },
    { [`${gin} type`]: 'spinning-record' },
    events(bill, ['pack', '2024-01-20']),
    events(bill, ['load', '2024-01-20']),
  ],
);
const doubts: Change[] = [
  '2024-01-05',
  '2024-05-01',
  '2023-11-01',
  '2023-12-01',
  '2024-01-13',
  '2023-11-12',
  '2023-12-11',
].flatMap((d) =>
  [invoice, list, co]
    .flatMap((name) => [date(name, d), date(name, d, { doubt: 'x' })])
    .concat([
      events(bill, ['ship', d]),
      events(bill, ['ship', d, undefined, { doubt: 'x' }]),
      events(gin, ['gin', d, undefined, { doubt: 'x' }]),
      events(gin, ['gin', d, '2023-12-01', { doubt: 'x' }]),
    ]),
);
const signed: Change[] = each(
  [
    date(co, '2023-10-01'),
    { ...date(co, '2023-11-20'), ...events(co, ['issue', '2023-10-02']) },
    date(co, '2023-11-15'),
    date(co, '2023-11-01'),
    date(co, undefined),
  ],
  [
    {},
    ...['2023-10-31', '2023-11-01', '2023-11-02', '2024-12-01'].flatMap((d) =>
      ['Blanket period', 'Period of validity: blanket', 'x'].map((t) => ({
        [`${co} facts.validUntil`]: fact(co, d),
        [`${co} facts.mentions`]: [
          { text: 'first', context: 'text', evidence: on(co, 'first') },
          { text: t, context: 'text', evidence: on(co, t) },
        ],
      })),
    ),
    { [`${co} facts.invoiceNumber`]: undefined },
  ],
  [
    {},
    events(gin, ['gin', '2023-11-01'], ['harvest', '2023-09-01']),
    { [`${gin} type`]: 'spinning-record', ...events(gin, ['spin', '2023-11-01']) },
  ],
);
const lists: Change[] = each(
  [date(list, '2023-10-01'), date(list, '2023-11-01'), date(invoice, '2023-10-01')],
  [
    {},
    units(list),
    {
      ...units(list),
      [`${list} facts.lines`]: {
        value: [
          { lot: 'L-1', netWeight: 5, evidence: on(list, 'x') },
          { lot: 'L-1', evidence: on(list, 'x') },
        ],
        evidence: on(list, 'x'),
      },
    },
    {
      ...units(list),
      [`${list} facts.lines`]: { value: [{ lot: 'L-1', evidence: on(list, 'x') }], evidence: on(list, 'x') },
    },
    { [`${list} type`]: 'certificate-of-origin' },
    { 'bundle traced.goods': [] },
    {
      'bundle traced.goods': [
        { commodity: 'tomato', material: 'paste', description: 'x', evidence: [] },
        { commodity: 'cotton', material: 'yarn', description: 'x', evidence: [] },
      ],
    },
    { 'bundle traced.goods': [{ commodity: 'cotton', material: 'yarn', description: 'x', evidence: [] }] },
    { [`${list} facts.invoiceNumber`]: undefined },
    units(invoice, ['UZ10001']),
  ],
);
const crops: Change[] = each(
  ['2023/24', '2024/25', '2022/23', '2024', '2025'].flatMap((x) =>
    [invoice, list, co, bill, gin].map((name) => ({ [`${name} facts.cropYear`]: fact(name, x) })),
  ),
  [
    {},
    { 'bundle traced.goods': [{ commodity: 'cotton', material: 'yarn', description: 'x', evidence: [] }] },
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'lint', description: 'x', evidence: [] },
        { commodity: 'cotton', material: 'yarn', description: 'x', evidence: [] },
      ],
    },
  ],
  [
    {},
    { [`${gin} facts.sites`]: [{ step: 'gin', country: 'UZ', evidence: on(gin, 'x') }] },
    { [`${gin} facts.countryOfOrigin`]: fact(gin, 'US') },
  ],
);
const entered: Change[] = each(
  ['2024-11-19', '2024-11-20', '2024-11-21'].flatMap((d) =>
    ['ship', 'load', 'arrive', 'pack'].flatMap((k) => [
      events(bill, [k, d]),
      events(bill, [k, d, undefined, { doubt: 'x' }]),
      { ...events(bill, [k, d]), [`${bill} type`]: 'transport-record' },
    ]),
  ),
  [{}, { [`${bill} facts.invoiceNumber`]: undefined }],
);
const moved = [
  '2023-08-01',
  '2023-09-19',
  '2023-09-20',
  '2023-10-20',
  '2023-11-04',
  '2023-11-05',
  '2023-11-06',
  '2023-12-01',
  '2024-02-01',
  '2024-03-10',
  '2024-06-11',
  '2025-01-01',
];
const rows: Change[] = [
  ...moved.flatMap((d) => [
    { [`${spinner} facts.flows.0.date`]: d },
    { [`${spinner} facts.flows.1.date`]: d },
    { [`${gin} facts.flows.0.date`]: d },
    { [`${gin} facts.units.0.date`]: d },
    { [`${spinner} facts.units.0.date`]: d },
    { [`${spinner} facts.units.0.date`]: d, [`${spinner} facts.flows.0.date`]: '2024-02-15' },
    ...['receive', 'finish', 'spin', 'issue', 'contract'].flatMap((k) => [
      events(spinner, [k, d]),
      { ...events(spinner, [k, d]), [`${spinner} facts.flows.1.date`]: undefined },
      {
        ...events(spinner, [k, d], ['finish', '2024-03-05']),
        [`${spinner} facts.flows.1.date`]: undefined,
        [`${spinner} facts.flows.0.date`]: undefined,
      },
    ]),
    ...[spinner, gin, invoice].map((name) => date(name, d)),
    { ...date(spinner, d), [`${spinner} facts.flows.1.date`]: undefined, [`${spinner} facts.flows.0.date`]: undefined },
    { ...date(gin, d), [`${gin} facts.flows.0.date`]: undefined },
    events(farm, ['harvest', d]),
    events(farm, ['harvest', '2023-09-20', d]),
    events(farm, ['plant', d], ['harvest', '2023-09-20']),
  ]),
  ...each(
    moved.map((d) => ({ ...events(gin, ['gin', d, undefined, { doubt: 'x' }]) })),
    [
      { [`${gin} facts.lots`]: { value: ['L-77'], evidence: on(gin, 'L-77') } },
      events(spinner, ['spin', '2023-11-05']),
    ],
  ),
];
export const days: Near[] = [
  near('date.order', 'days-1', bundle(), [
    ...pairs,
    ...apart,
    ...listed,
    ...doubts,
    ...signed,
    ...lists,
    ...crops,
    ...entered,
  ]),
  near('date.order', 'days-2', spun(), rows),
  near('date.season', 'days-3', spun(), rows),
];
