import { Mention, PartyRole, StepKind } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [gin, invoice, slip] = ['ginning-record.pdf', 'invoice.pdf', 'transport-record.pdf'] as const;
const bundle = () => [
  paper({ type: 'ginning-record', facts: { number: 'G-1', date: '2023-11-01' } }),
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Delta Cotton' },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
  }),
  paper({ type: 'transport-record', facts: { number: 'T-1' } }),
];
const said = (name: string, text: string, context: string, more: object = {}): Change => ({
  [`${name} facts.mentions`]: [{ text, context, ...more, evidence: on(name, text) }],
});
const contexts = Mention.shape.context.options;
const roles = [undefined, ...PartyRole.options];
const steps = [undefined, ...StepKind.options];
const texts = [
  'Aksu, Xinjiang',
  'Urumqi',
  'Xinjiang Tianye Co., Dushanbe',
  'Korla Ribbon & Tape Mill, Bayingolin',
  'Alashankou station, China',
  'cotton grown in Aksu, Xinjiang',
  'we cannot confirm that none of the cotton comes from Xinjiang',
  'The cotton does not come from Xinjiang',
  'contract. Xinjiang origin and',
  'Xinjiang and',
  '60 % Xinjiang',
  'Xinjiang 60 %',
  '843000',
  '新A12345',
  '新疆阿克苏',
  'From: Urumqi, Horgos',
  'Khorgos border crossing',
  'whether the cotton is from Xinjiang is unknown',
  'XPCC first division',
  'Xinjiang cotton 3128B',
  'Aksu',
  'Xinjiang Road 5, Shanghai',
];
const where = (name: string, list: string[]): Change[] => [
  ...each(list.flatMap((t) => contexts.flatMap((x) => [said(name, t, x)]))),
  ...list
    .slice(0, 6)
    .flatMap((t) =>
      ['party', 'address', 'site', 'text'].flatMap((x) => [
        ...roles.map((role) => said(name, t, x, role ? { role } : {})),
        ...steps.map((step) => said(name, t, x, step ? { step } : {})),
      ]),
    ),
];
const pad = (text: string, n: number): string => `${text} ${'a'.repeat(n)}`.slice(0, n);
const lengths: Change[] = [98, 99, 100, 101, 118, 119, 120, 121].flatMap((n) =>
  ['Alashankou station', 'Aksu, Xinjiang', 'grown in Aksu, Xinjiang'].flatMap((t) => [
    said(slip, pad(t, n), 'text'),
    said(slip, pad(t, n), 'statement'),
    said(gin, pad(t, n), 'text'),
  ]),
);
const types = [
  'farm-record',
  'seed-record',
  'ginning-record',
  'spinning-record',
  'tomato-processing-record',
  'fabric-record',
  'bill-of-lading',
  'transport-record',
  'lab-report',
];
const kinds: Change[] = each(
  types.map((type) => ({ [`${gin} type`]: type })),
  [
    said(gin, 'Aksu, Xinjiang', 'text'),
    said(gin, 'Aksu, Xinjiang', 'party', { role: 'supplier' }),
    said(gin, 'Alashankou', 'text'),
    said(gin, 'Aksu, Xinjiang', 'statement'),
  ],
);
const many = (...all: [text: string, context: string, more?: object][]): Change => ({
  [`${gin} facts.mentions`]: all.map(([text, context, more]) => ({ text, context, ...more, evidence: on(gin, text) })),
});
const places = ['Aksu', 'Kashgar', 'Hotan', 'Korla', 'Shihezi'].map((p) => `${p}, Xinjiang`);
const several: Change[] = [
  ...[1, 2, 3, 4, 5].map((n) =>
    many(...places.slice(0, n).map((p): [string, string, object] => [p, 'site', { step: 'gin' }])),
  ),
  ...[1, 2, 3].flatMap((n) => [
    many(...places.slice(0, n).map((p): [string, string, object] => [p, 'site', { step: 'seed' }])),
    many(
      ['Aksu, Xinjiang', 'site', { step: 'gin' }],
      ...places.slice(0, n).map((p): [string, string, object] => [p, 'text', {}]),
    ),
  ]),
  many(['Aksu, Xinjiang', 'site', {}], ['Kashgar, Xinjiang', 'text', {}], ['Hotan, Xinjiang', 'origin', {}]),
];
const goods = (...all: [commodity: string, material: string][]): Change => ({
  'bundle traced.goods': all.map(([commodity, material]) => ({
    commodity,
    material,
    description: material,
    evidence: [on(invoice, material)],
  })),
  'bundle traced.commodities': [...new Set(all.map(([c]) => c))],
});
const asGoods: Change[] = each(
  [
    many(['Aksu, Xinjiang', 'site', { step: 'seed' }]),
    many(['Aksu, Xinjiang', 'site', { step: 'gin' }]),
    many(['Aksu, Xinjiang', 'site', { step: 'gin' }], ['Aksu, Xinjiang', 'site', { step: 'seed' }]),
  ],
  [
    {},
    goods(['cotton', 'cotton-seed']),
    goods(['cotton', 'lint'], ['cotton', 'cotton-seed']),
    goods(['tomato', 'tomato-seed']),
    goods(['tomato', 'paste']),
    goods(['cotton', 'lint'], ['tomato', 'paste']),
  ],
  ['2024-11-20', '2022-06-21', '2022-06-20', '2021-01-13', '2021-01-12', '2020-12-01', '2020-01-01', '2019-01-01'].map(
    (d) => ({ 'bundle entryDate': d }),
  ),
);
const older: Change[] = each(
  [
    many(['Aksu, Xinjiang', 'site', { step: 'gin' }]),
    many(
      ['Kashgar, Xinjiang', 'site', { step: 'gin' }],
      ['新疆建设兵团第一师', 'site', { step: 'gin' }],
      ['Tumxuk, Xinjiang', 'site', { step: 'gin' }],
      ['Beitun, Xinjiang', 'site', { step: 'gin' }],
      ['Kokdala, Xinjiang', 'site', { step: 'gin' }],
      ['Xinxing, Xinjiang', 'site', { step: 'gin' }],
    ),
  ],
  ['1990-01-01', '2003-01-01', '2011-01-01', '2014-01-01', '2015-01-01', '2020-01-01', '2021-05-01'].map((d) => ({
    [`${gin} facts.date`]: fact(gin, d),
  })),
);
const site = (...all: [step: string, country?: string][]): Change => ({
  [`${gin} facts.sites`]: all.map(([step, country], i) => ({
    step,
    ...(country ? { country } : {}),
    evidence: on(gin, `${step} ${i}`),
  })),
});
const party = (role: string, country?: string): Change => ({
  [`${gin} facts.parties`]: [
    { role, name: 'Ashgabat Pagta', ...(country ? { country } : {}), evidence: on(gin, 'Ashgabat Pagta') },
  ],
});
const stated = (commodity: string, country: string): Change => ({
  'bundle traced.statedOrigins': [{ country, commodity, evidence: [on(gin, country)] }],
});
const countries: Change[] = each(
  [
    ...StepKind.options.flatMap((s) => [site([s, 'TM']), site([s, 'UZ']), site([s])]),
    ...['gin', 'farm', 'spinner', 'seller', 'supplier', 'manufacturer'].flatMap((r) => [
      party(r, 'TM'),
      party(r, 'UZ'),
      party(r),
    ]),
    ...['cotton', 'tomato'].flatMap((x) => [stated(x, 'TM'), stated(x, 'UZ'), stated(x, 'CN')]),
    { [`${invoice} facts.countryOfOrigin`]: fact(invoice, 'TM') },
    { [`${gin} facts.countryOfOrigin`]: fact(gin, 'TM') },
    site(...['spin', 'spin', 'spin', 'spin', 'spin', 'spin', 'spin', 'spin'].map((s): [string, string] => [s, 'TM'])),
  ],
  [{}, goods(['tomato', 'paste']), goods(['cotton', 'lint'], ['tomato', 'paste'])],
);

const changes = [
  ...where(gin, texts),
  ...where(slip, texts.slice(0, 8)),
  ...where(invoice, texts.slice(0, 3)),
  ...lengths,
  ...kinds,
  ...several,
];
export const regions: Near[] = [
  near('origin.region', 'regions-1', bundle(), [...changes, ...asGoods, ...older, ...countries]),
  near('origin.signal', 'regions-2', bundle(), changes),
  near('route.region', 'regions-3', bundle(), changes),
];
