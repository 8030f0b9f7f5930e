import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [bill, invoice] = ['bill-of-lading.pdf', 'invoice.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Ege Iplik', countryOfOrigin: 'TR' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900 }],
  }),
  paper({
    type: 'bill-of-lading',
    facts: { number: 'B-1', invoiceNumber: 'I-1', shipper: 'Ege Iplik', portOfLoading: 'Urumqi' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
  }),
];
type Said = [text: string, context?: string | undefined, box?: number[] | undefined, more?: object | undefined];
const mentions = (name: string, ...all: Said[]): Change => ({
  [`${name} facts.mentions`]: all.map(([text, context, box, more]) => ({
    text,
    context: context ?? 'text',
    ...more,
    evidence: on(name, text, box ? { box: box as never } : {}),
  })),
});
const port = (value: string | undefined, more: object = {}): Change => ({
  [`${bill} facts.portOfLoading`]: value === undefined ? undefined : { ...fact(bill, value), ...more },
});
const shipper = (country?: string): Change => ({
  [`${bill} facts.parties`]: [
    { role: 'consignee', name: 'X', country: 'US', evidence: on(bill, 'X') },
    { role: 'shipper', name: 'Ege Iplik', ...(country ? { country } : {}), evidence: on(bill, 'Ege Iplik') },
  ],
});
const goods = (description: string): Change => ({
  [`${bill} facts.lines`]: { value: [{ description, evidence: on(bill, description) }], evidence: on(bill, 'x') },
});
const stated = (...all: string[]): Change => ({
  'bundle traced.statedOrigins': all.map((country) => ({
    country,
    commodity: 'cotton',
    evidence: [on(invoice, country)],
  })),
});

const starts: Change[] = each(
  [
    port('Urumqi'),
    port('Urumqi, Turkey'),
    port('Urumqi, USA'),
    port('Alashankou'),
    port('CNURC'),
    port('Mersin'),
    port(undefined),
    port('Aksu station'),
    port('Shanghai'),
    { ...port(undefined), ...mentions(bill, ['Kuytun - Changle', 'route']) },
    { ...port(undefined), ...mentions(bill, ['Kuytun', 'route', undefined, { step: 'ship' }]) },
    { ...port(undefined), ...mentions(bill, ['Kuytun', 'route']) },
    { ...port('Mersin'), ...mentions(bill, ['from Kuytun to Istanbul', 'route']) },
    {
      ...port(undefined),
      ...mentions(bill, ['Turkey', 'route', undefined, { step: 'ship' }], ['Kuytun - Changle', 'route']),
    },
    {
      ...port(undefined),
      ...mentions(bill, ['USA', 'route', undefined, { step: 'ship' }], ['Kuytun - Changle', 'route']),
    },
    { ...port('Urumqi'), ...mentions(bill, ['via Kazakhstan', 'route']) },
    { ...port('Urumqi'), ...mentions(bill, ['to USA', 'route']) },
    ...[158, 159, 160, 161, 162].map((n) => ({
      ...port(undefined),
      ...mentions(bill, [`Kuytun - Changle ${'x'.repeat(200)}`.slice(0, n), 'route']),
    })),
  ],
  [shipper('TR'), shipper('CN'), shipper(), shipper('US')],
  [{}, stated('US'), stated('TR'), stated('US', 'TR'), stated('CN'), stated('TR', 'US')],
  [
    'Cotton yarn',
    'Raw cotton lint',
    'Tomato paste',
    'Cotton seed',
    'Seed cotton',
    'Fresh tomatoes',
    'Raw cotton and yarn',
    'Steel',
  ].map(goods),
);
const kinds: Change[] = each(
  ['transport-record', 'bill-of-lading', 'packing-list', 'other', 'payment-record', 'invoice'].map((type) => ({
    [`${bill} type`]: type,
  })),
  [port('Urumqi')],
  ['Cotton yarn', 'Raw cotton lint'].map(goods),
  [shipper('TR')],
);
const told: Change[] = each(
  [port(undefined), port('Mersin')],
  [
    'loaded at Urumqi',
    'Urumqi',
    'goods loaded at Aksu, transit via Urumqi',
    'reloaded at Urumqi',
    'warehouse in Urumqi',
    'XPCC loaded',
  ].flatMap((t) => ['text', 'statement', 'route', 'goods'].map((x) => mentions(bill, [t, x]))),
  [shipper('TR'), shipper('CN')],
);
// A line over the other.
const at = [0.1, 0.5, 0.3, 0.02];
const over: Change[] = each(
  [{ ...port(undefined), ...shipper('TR') }],
  [
    ...[
      0.46, 0.459, 0.4599, 0.4601, 0.465, 0.47, 0.478, 0.48, 0.485, 0.49, 0.498, 0.499, 0.4999, 0.5, 0.5001, 0.52, 0.44,
      0.4,
    ].flatMap((y) => [0.02, 0.01, 0.04].map((h) => [0.1, y, 0.3, h])),
    ...[0.08, 0.0801, 0.081, 0.1199, 0.12, 0.1201, 0.119, 0.118, 0.0785, 0.1215, 0.121, 0.0815, 0.082, 0.2, 0, 0.3].map(
      (x) => [x, 0.479, 0.3, 0.02],
    ),
  ]
    .flatMap((b) => [
      mentions(bill, ['Goods loaded in', 'text', b], ['Urumqi', 'text', at]),
      mentions(bill, ['Goods loaded in', 'goods', b], ['Urumqi', 'statement', at]),
    ])
    .concat(
      [58, 59, 60, 61, 62].flatMap((n) => [
        mentions(
          bill,
          [`loaded${'x '.repeat(60)}`.slice(0, n), 'text', [0.1, 0.479, 0.3, 0.02]],
          ['Urumqi', 'text', at],
        ),
        mentions(
          bill,
          [`loaded ${'x '.repeat(60)}`.slice(0, n + 1), 'text', [0.1, 0.479, 0.3, 0.02]],
          ['Urumqi', 'text', at],
        ),
      ]),
      mentions(
        bill,
        ['not over', 'text', [0.5, 0.1, 0.1, 0.02]],
        ['loaded', 'text', [0.1, 0.479, 0.3, 0.02]],
        ['Urumqi', 'text', at],
      ),
      mentions(bill, ['unloaded', 'text', [0.1, 0.479, 0.3, 0.02]], ['loaded Urumqi', 'text', at]),
      {
        [`${bill} facts.mentions`]: [
          { text: 'loaded', context: 'text', evidence: on(bill, 'loaded', { box: [0.1, 0.479, 0.3, 0.02], page: 2 }) },
          { text: 'Urumqi', context: 'text', evidence: on(bill, 'Urumqi', { box: at as never }) },
        ],
      },
    ),
);
const site = (country?: string, address?: string): Change => ({
  [`${invoice} facts.sites`]: [
    { step: 'spin', ...(country ? { country } : {}), ...(address ? { address } : {}), evidence: on(invoice, 'site') },
  ],
});
const party = (role: string, country: string): Change => ({
  [`${invoice} facts.parties`]: [{ role, name: 'X', country, evidence: on(invoice, 'X') }],
});
const bare: Change = { [`${invoice} facts.countryOfOrigin`]: undefined, ...stated() };
const ports: Change[] = each(
  [
    port('Shanghai'),
    port('Mersin'),
    port('Istanbul'),
    port('Rotterdam'),
    port('Shanghai', { doubt: 'x' }),
    port('Nowhere'),
    port('Karachi'),
    port('Türkmenbaşy'),
    port(undefined),
  ],
  [
    { ...bare, ...site('TR') },
    { ...bare, ...site() },
    { ...bare, ...site('TR'), ...party('buyer', 'CN') },
    { ...bare, ...site('TR'), ...party('consignee', 'CN') },
    { ...bare, ...site('TR'), ...party('notify', 'CN') },
    { ...bare, ...site('TR'), ...party('seller', 'CN') },
    { ...bare, ...site('TR'), [`${invoice} facts.countryOfOrigin`]: fact(invoice, 'CN') },
    { ...bare, ...site('TR'), [`${invoice} facts.countryOfExport`]: fact(invoice, 'CN') },
    { ...bare, ...site('TR'), [`${invoice} facts.origins`]: { value: ['TR', 'CN'], evidence: on(invoice, 'x') } },
    ...['address', 'site', 'origin', 'text', 'goods'].map((x) => ({
      ...bare,
      ...site('TR'),
      ...mentions(invoice, ['Shanghai, China', x]),
    })),
    { ...bare, ...site('TR'), ...stated('CN') },
    { ...bare, ...site(undefined, 'Bursa, Turkey') },
    { ...bare, ...site('TR'), ...party('buyer', 'PK') },
    { ...bare, ...site('TR'), ...party('seller', 'PK') },
  ],
  [
    {},
    ...['lint', 'seed-cotton', 'cotton-seed', 'tomato', 'paste', 'yarn']
      .flatMap((m) => [m])
      .map((m) => ({
        'bundle traced.goods': [
          { commodity: /^(tomato|paste)/.test(m) ? 'tomato' : 'cotton', material: m, description: m, evidence: [] },
        ],
        ...stated('TR'),
      })),
    {
      'bundle traced.goods': [
        { commodity: 'cotton', material: 'lint', description: 'x', evidence: [] },
        { commodity: 'cotton', material: 'yarn', description: 'x', evidence: [] },
      ],
      ...stated('TR', 'PK'),
    },
    { 'bundle traced.goods': [], ...stated('TR') },
  ],
);
export const routes: Near[] = [
  near('origin.signal', 'routes-1', bundle(), [...starts, ...kinds, ...told, ...over]),
  near('route.implausible', 'routes-3', bundle(), ports),
];
