import { paper } from '../../rules/case.ts';
import { at, type Change, each, fact, type Near, near, on } from './near.ts';

const [co, invoice, bill] = ['certificate-of-origin.pdf', 'invoice.pdf', 'bill-of-lading.pdf'] as const;
const f = (name: string, key: string, value: unknown, more: object = {}): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : { ...fact(name, value), ...more },
});
type Said = [text: string, context: string, more?: object];
const mentions = (name: string, ...all: Said[]): Change => ({
  [`${name} facts.mentions`]: all.map(([text, context, more]) => ({
    text,
    context,
    ...more,
    evidence: on(name, text),
  })),
});
const parties = (name: string, ...all: [role: string, name: string, more?: object][]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n, more]) => ({ role, name: n, ...more, evidence: on(name, n) })),
});
const events = (name: string, ...all: [kind: string, from: string, more?: object][]): Change => ({
  [`${name} facts.events`]: all.map(([kind, from, more]) => ({ kind, from, ...more, evidence: on(name, from) })),
});

const bundle = () => [
  paper({
    type: 'certificate-of-origin',
    facts: {
      date: '2024-05-01',
      countryOfOrigin: 'UZ',
      issuer: 'Chamber of Commerce and Industry of Uzbekistan',
      signed: true,
    },
  }),
  paper({ type: 'invoice', facts: { number: 'I-1', date: '2024-04-28', seller: 'Delta Cotton', buyer: 'Ege Iplik' } }),
  paper({ type: 'bill-of-lading', facts: { number: 'B-1' }, events: [{ kind: 'ship', from: '2024-05-10' }] }),
];
const number = f(co, 'number', 'UZ-771002');
const days = [
  '2024-04-30',
  '2024-05-01',
  '2024-05-02',
  '2024-05-03',
  '2024-05-04',
  '2024-05-06',
  '2024-05-07',
  '2024-05-08',
  '2024-05-09',
  '2024-05-10',
  '2024-05-11',
  '2024-05-12',
  '2024-06-01',
  '2024-11-18',
  '2024-11-19',
  '2024-11-20',
  '2024-11-21',
  '2025-01-01',
];
const shipping: Change[] = [
  {},
  { [bill]: undefined },
  events(bill),
  events(bill, ['load', '2024-05-10']),
  events(bill, ['ship', '2024-05-12'], ['load', '2024-05-10']),
  events(bill, ['ship', '2024-05-10', { doubt: 'x' }]),
  events(bill, ['ship', '2024-05-10', { doubt: 'x' }], ['ship', '2024-05-12']),
  events(bill, ['arrive', '2024-05-10']),
  events(bill, ['issue', '2024-05-08'], ['ship', '2024-05-10']),
  events(bill, ['ship', '2023-11-19']),
  events(bill, ['ship', '2023-11-20']),
  events(bill, ['ship', '2023-11-18']),
  { [`${bill} type`]: 'other' },
];
const terms: Change[] = each(
  [number],
  days.map((d) => f(co, 'validUntil', d)),
  [
    {},
    f(co, 'date', undefined),
    { ...f(co, 'date', undefined), ...events(co, ['issue', '2024-05-01']) },
    { ...f(co, 'date', undefined), ...events(co, ['arrive', '2024-05-01'], ['issue', '2024-05-02']) },
    f(co, 'date', '2023-11-20'),
    f(co, 'date', '2023-11-19'),
    f(co, 'date', '2023-11-21'),
    f(co, 'date', '2023-11-18'),
    f(invoice, 'date', '2024-05-08'),
    { ...f(invoice, 'date', '2024-05-08'), [`${invoice} type`]: 'packing-list' },
    f(invoice, 'date', '2024-05-09'),
  ],
  shipping.filter((_, i) => i % 2 === 0 || i > 8),
);
const reading: Change[] = each(
  [
    {},
    { [`${co} confidence`]: 0.84 },
    { [`${co} confidence`]: 0.85 },
    { [`${co} confidence`]: 0.86 },
    { [`${co} confidence`]: 0.9 },
    { [`${co} confidence`]: 0.8 },
    { [`${co} typeConfidence`]: 0.6 },
    { [`${co} typeConfidence`]: 0.59 },
    { [`${co} typeConfidence`]: 0.62 },
    { [`${co} typeConfidence`]: 0.56 },
    f(co, 'countryOfOrigin', undefined),
    { [`${co} problems`]: [{ kind: 'unreadable', page: 1, message: 'dark' }] },
    { [`${co} facts.references`]: [{ kind: 'certificate', value: 'UZ-1', evidence: on(co, 'UZ-1') }] },
    { [`${co} facts.references`]: [{ kind: 'invoice', value: 'I-1', evidence: on(co, 'I-1') }] },
  ],
  [
    {},
    number,
    mentions(co, ['AB-55182', 'text']),
    mentions(co, ['USMCA certification of origin', 'text']),
    f(co, 'issuer', 'declaration of origin'),
    { [`${co} name`]: 'self-certified.pdf' },
  ],
);
const word = 'AB-55182';
const explained: Change[] = each(
  [
    ...['text', 'statement', 'identifier', 'goods', 'origin', 'route', 'issuer', 'rest'].flatMap((context) => [
      mentions(co, [word, context]),
      mentions(co, [`No. ${word}`, context]),
      mentions(co, [`Nr: X ${word} of May`, context]),
      mentions(co, [`${word} ${'x'.repeat(71)}`, context]),
      mentions(co, [`${word} ${'x'.repeat(72)}`, context]),
      mentions(co, [`${word} ${'x'.repeat(70)}`, context]),
    ]),
    mentions(co, ['A1-9', 'text']),
    mentions(co, ['A1234', 'text']),
    mentions(co, ['A12345', 'text']),
    mentions(co, ['A123', 'text']),
    mentions(co, ['nothing', 'text'], [word, 'text']),
    mentions(co, [`(${word}) other`, 'text']),
  ],
  [
    {},
    parties(co, ['seller', `Delta ${word}`]),
    parties(co, ['seller', 'Delta', { address: `Road ${word}` }]),
    parties(co, ['seller', 'Delta', { ids: [word] }]),
    parties(co, ['seller', 'Delta', { ids: ['1'], address: 'x' }]),
    {
      [`${co} facts.lines`]: {
        value: [{ description: `cotton ${word}`, evidence: on(co, 'x') }],
        evidence: on(co, 'x'),
      },
    },
    { [`${co} facts.lines`]: { value: [{ hsCode: word, evidence: on(co, 'x') }], evidence: on(co, 'x') } },
    { [`${co} facts.lines`]: { value: [{ description: 'cotton', evidence: on(co, 'x') }], evidence: on(co, 'x') } },
    ...[1, 2, 499, 500, 501, 502].map((n) => ({
      [`${co} facts.units`]: Array.from({ length: n }, (_, i) => ({
        id: i === n - 1 ? word : `U${i}`,
        evidence: on(co, 'u'),
      })),
    })),
    { [`${co} facts.hsCodes`]: { value: [word], evidence: on(co, word) } },
    { [`${co} facts.bales`]: { value: [word], evidence: on(co, word) } },
    { [`${co} facts.contractNumber`]: fact(co, word) },
    f(co, 'issuer', `Chamber ${word}`),
  ],
);
const bodies = [
  'Chamber of Commerce and Industry of Uzbekistan',
  'Bursa Chamber of Commerce and Industry',
  'China Council for the Promotion of International Trade',
  'Ministry of Economy, Berlin',
  'Ministry of Trade of Georgia',
  'Chamber of Commerce',
  'Cámara de Comercio Peruano-Ecuatoriana',
  'Deutsch-Brasilianische Handelskammer',
  'Deutsch-Usbekische Handelskammer',
  'Uzbek-German Chamber of Commerce',
  'German–Uzbek Chamber',
  'Chambre de commerce franco-ouzbèke',
  'Câmara de Comércio Luso-Uzbeque',
  'Camera di commercio italo-uzbeka',
  'Özbek-Türk Ticaret Odası',
  'Узбекско-Германская палата chamber',
  'Uzbekistan/Germany Chamber',
  'Uz-De Chamber',
  'Delta Cotton',
  'Hamburg Chamber of Commerce',
  'Handelskammer Hamburg and Paris Chamber',
  'German Chamber of Commerce',
  'Chambre Ouzbèke/Française de commerce',
  'Cámara Uzbeka-Alemana de comercio',
  'Cámara Alemana - Uzbeka de comercio',
  'chamber of Usbekisch-Deutsche',
  'Uzbeque-Alemã Câmara de Comércio',
  'Özbekistan-Almanya chamber',
  'Niemiecko-uzbecka chamber',
];
const issuers: Change[] = each(
  [number],
  bodies.map((b) => f(co, 'issuer', b)),
  ['UZ', 'DE', 'TR', 'BR', 'PE', 'FR', 'CN'].map((x) => f(co, 'countryOfOrigin', x)),
  [
    {},
    f(co, 'countryOfExport', 'DE'),
    f(co, 'countryOfExport', 'TR'),
    mentions(co, ['Hamburg, 12/05/2024', 'issuer']),
    { [`${co} facts.countryOfOrigin.doubt`]: 'x' },
    mentions(co, ['certificate of re-export', 'text']),
  ],
);
const sealed: Change[] = each(
  [number],
  ['Chamber of Commerce', 'Delta Cotton', undefined].map((b) => f(co, 'issuer', b)),
  [
    ...[
      'Hamburg, 12/05/2024',
      'Hamburg, Germany, 12/05/2024',
      'Germany, 12/05/2024',
      'Istanbul, 5 May',
      'hamburg, 12/05/2024',
      'Xx, 12',
      'Paris, Hamburg, 12/05/2024',
      'Tashkent, 12/05/2024',
      'Springfield, 12',
      'Uzbekistan, 12/05/2024',
      'Germany, Paris, 12',
      'Bremen, Bursa, 3',
    ].flatMap((t) => [
      mentions(co, [t, 'issuer']),
      mentions(co, [t, 'text']),
      mentions(co, ['Springfield, 12', 'issuer'], [t, 'issuer']),
      mentions(co, [t, 'text'], ['Hamburg, 1', 'issuer']),
    ]),
  ],
  [
    {},
    f(co, 'countryOfExport', 'DE'),
    { [`${co} facts.origins`]: { value: ['DE', 'UZ'], evidence: on(co, 'DE') } },
    { [`${co} facts.countryOfOrigin.doubt`]: 'x' },
  ],
);
const named: Change[] = each(
  [number],
  [
    parties(co, ['issuer', 'Trade Council', { address: 'Hamburg' }]),
    parties(co, ['issuer', 'Trade Council', { country: 'DE' }]),
    parties(co, ['issuer', 'Trade Council', { country: 'DE', address: 'Main Road' }]),
    parties(co, ['issuer', 'Delta Cotton', { country: 'DE' }]),
    parties(co, ['seller', 'Hamburg Chamber of Commerce']),
    parties(
      co,
      ['seller', 'Bursa Chamber of Commerce'],
      ['issuer', 'Chamber of Commerce', { address: 'Tashkent, Uzbekistan' }],
    ),
    parties(co, ['issuer', 'Chamber of Commerce', { address: 'Hamburg, Germany' }]),
    parties(co, ['issuer', 'Chamber of Commerce', { address: 'Hamburg' }], ['issuer', 'Uzbek-German Chamber']),
    parties(co, ['issuer', 'Hamburg', { address: 'Uzbekistan' }]),
    parties(co, ['issuer', 'Bursa Chamber of Commerce', { address: 'Uzbekistan' }]),
    parties(co),
  ],
  [
    {},
    f(co, 'issuer', undefined),
    f(co, 'issuer', 'Chamber of Commerce'),
    f(co, 'issuer', 'Hamburg Chamber of Commerce'),
  ],
  [
    {},
    mentions(co, ['Hamburg Chamber of Commerce', 'issuer']),
    mentions(co, ['Uzbek-German Chamber of Commerce', 'issuer']),
  ],
);
const changed: Change[] = each(
  [number],
  [
    'entry-exit inspection and quarantine China',
    'VCCI',
    'Ministry of Industry and Trade of Vietnam',
    'VCCI with the Bộ Công Thương',
    'KADIN Jakarta',
    'Chamber of Commerce of Jakarta',
    'Ministry of Trade Indonesia, chamber',
    'Hamburg office',
    'CCPIT',
    `Chamber of Commerce ${'of the province '.repeat(5)}`,
    `Kadin ${'x'.repeat(73)}`,
    `Kadin ${'x'.repeat(74)}`,
    `Kadin ${'x'.repeat(75)}`,
  ]
    .flatMap((b) => [{ who: b }])
    .flatMap(({ who }) => [
      { ...f(co, 'issuer', who) },
      { ...f(co, 'issuer', undefined), ...parties(co, ['issuer', who]) },
      { ...f(co, 'issuer', undefined), ...parties(co, ['seller', who]) },
      { ...f(co, 'issuer', undefined), ...mentions(co, [who, 'issuer']) },
      { ...f(co, 'issuer', undefined), ...mentions(co, [who, 'text']) },
      { ...f(co, 'issuer', who), ...parties(co, ['issuer', 'Delta Cotton']) },
      { ...f(co, 'issuer', 'Delta Cotton'), ...parties(co, ['issuer', who]) },
      { ...f(co, 'issuer', who), ...mentions(co, ['Form B non-preferential', 'text']) },
      { ...f(co, 'issuer', who), ...mentions(co, ['declaration of origin', 'text']) },
      { ...f(co, 'issuer', who), ...mentions(co, ['IPSKA', 'text']) },
    ]),
  ['2009-12-31', '2010-01-01', '2018-12-31', '2019-01-01', '2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01']
    .map((d) => ({ d }))
    .flatMap(({ d }) => [
      f(co, 'date', d),
      f(co, 'date', d, { doubt: 'x' }),
      { ...f(co, 'date', undefined), ...events(co, ['issue', d]) },
    ])
    .concat(
      { ...f(co, 'date', undefined), ...events(co, ['issue', '2019-01-01', { doubt: 'x' }]) },
      { ...f(co, 'date', undefined), ...events(co, ['ship', '2019-01-01']) },
      f(co, 'date', undefined),
    ),
  ['ID', 'VN', 'CN'].map((x) => f(co, 'countryOfOrigin', x)),
);
const [lab] = ['lab-report.pdf'] as const;
const conformity = () => [
  ...bundle(),
  paper({
    type: 'lab-report',
    facts: { number: 'L-1', date: '2023-10-01', countryOfOrigin: 'UZ' },
    mentions: [{ text: 'certificate of conformity', context: 'text' }],
  }),
];
const lapses: Change[] = each(
  [number],
  [
    '2018-02-11',
    '2018-02-12',
    '2018-02-13',
    '2023-05-09',
    '2023-05-10',
    '2023-05-11',
    '2023-11-09',
    '2023-11-10',
    '2023-11-11',
    '2024-01-01',
  ]
    .map((d) => f(lab, 'date', d))
    .concat(f(lab, 'date', undefined), f(lab, 'date', '2023-10-01', { doubt: 'x' })),
  [
    {},
    f(lab, 'countryOfOrigin', undefined),
    f(lab, 'countryOfOrigin', 'TM'),
    {
      ...f(lab, 'countryOfOrigin', undefined),
      [`${lab} facts.sites`]: [{ step: 'gin', country: 'UZ', evidence: on(lab, 'UZ') }],
    },
    { ...f(lab, 'countryOfOrigin', undefined), ...parties(lab, ['issuer', 'x', { country: 'UZ' }]) },
    mentions(lab, ['sifat sertifikati', 'text']),
    mentions(lab, ['certificate of conformity for cotton linters', 'text']),
    { ...mentions(lab), [`${lab} typeEvidence`]: ['certificate of conformity'] },
    mentions(lab),
    f(lab, 'validUntil', '2025-01-01'),
    { [`${lab} type`]: 'other' },
    { [`${lab} type`]: 'certificate-of-origin' },
    { [`${lab} type`]: 'supplier-statement' },
  ],
  [{}, { [bill]: undefined }],
);
/** Under an order on a country or region. */
const governed: Change[] = each(
  [number],
  ['TM', 'CN', 'UZ', 'TR'].map((x) => ({
    ...f(co, 'countryOfOrigin', x),
    'bundle traced.statedOrigins': [{ country: x, commodity: 'cotton', evidence: [on(co, x)] }],
  })),
  [
    {},
    {
      [`${invoice} facts.sites`]: [{ step: 'gin', address: 'Main Road 5', country: 'CN', evidence: on(invoice, 'x') }],
    },
    ...['grow', 'gin', 'process', 'spin'].flatMap((step) =>
      ['abc', 'abcd', 'ab', 'abcde'].flatMap((n) => [
        { [`${invoice} facts.sites`]: [{ step, name: n, evidence: on(invoice, 'x') }] },
        { [`${invoice} facts.sites`]: [{ step, name: 'long name', address: n, evidence: on(invoice, 'x') }] },
      ]),
    ),
    { [`${invoice} facts.sites`]: [{ step: 'gin', evidence: on(invoice, 'x') }] },
    {
      [`${invoice} facts.sites`]: [
        { step: 'gin', name: 'Aksu gin, Xinjiang', country: 'CN', evidence: on(invoice, 'Aksu, Xinjiang') },
      ],
      [`${invoice} facts.mentions`]: [
        { text: 'Aksu, Xinjiang', context: 'site', step: 'gin', evidence: on(invoice, 'Aksu, Xinjiang') },
      ],
    },
    f(invoice, 'detention', { date: '2024-11-01', under: 'wro', place: 'TM' }),
    f(invoice, 'detention', { date: '2024-11-01', under: 'wro', place: 'CN-XJ' }),
    f(invoice, 'detention', { date: '2024-11-01', under: 'wro' }),
    f(invoice, 'detention', { date: '2024-11-01', under: 'uflpa', place: 'TM' }),
    f(invoice, 'detention', { date: '2024-11-01' }),
  ],
);
const proof = 'Certificate of 19 CFR 12.43(a) of the foreign seller or owner: no convict, forced or indentured labor';
const claims =
  'Statement of the ultimate consignee under 19 CFR 12.43(b): every reasonable effort to determine the source';
const proofs: Change[] = each(
  [
    {
      ...f(co, 'countryOfOrigin', 'TM'),
      ...number,
      'bundle traced.statedOrigins': [{ country: 'TM', commodity: 'cotton', evidence: [on(co, 'TM')] }],
    },
  ],
  [
    mentions(co, [proof, 'statement']),
    mentions(co, ['19 CFR 12.43(a)', 'statement']),
    mentions(co, ['19 CFR 12.43', 'statement']),
    mentions(co, [claims, 'statement']),
    mentions(co, [`${proof}. ${claims}`, 'statement']),
    { ...mentions(co), [`${co} typeEvidence`]: ['19 CFR 12.43'] },
    { ...mentions(co, [proof, 'statement']), [`${co} type`]: 'other' },
    { ...mentions(co, [proof, 'statement']), [`${co} type`]: 'payment-record' },
    { ...mentions(co, ['19 CFR 12.43', 'statement']), [`${co} type`]: 'supplier-statement' },
    {
      ...mentions(co, [proof, 'statement']),
      ...mentions(invoice, ['19 CFR 12.43(a) foreign seller or owner', 'statement']),
      [`${invoice} type`]: 'other',
    },
  ],
  [
    ...[
      'Delta Cotton',
      'Ege Iplik',
      'Bursa Chamber of Commerce',
      'Fast freight forwarder',
      undefined,
      `Fast freight forwarder ${'x'.repeat(80)}`,
    ].map((x) => f(co, 'issuer', x)),
    { ...f(co, 'issuer', 'Ege Iplik'), ...parties(co, ['seller', 'Ege Iplik']) },
    { ...f(co, 'issuer', 'Ege Iplik'), ...parties(co, ['buyer', 'Other'], ['seller', 'Delta']) },
    { ...f(co, 'issuer', 'Ege Iplik'), ...parties(invoice, ['consignee', 'Ege Iplik'], ['buyer', 'Other']) },
    { ...f(co, 'issuer', 'Ege Iplik'), ...parties(invoice, ['seller', 'Ege Iplik']) },
    { ...f(co, 'number', undefined), ...f(co, 'issuer', undefined) },
    {
      ...f(co, 'number', undefined),
      ...f(co, 'issuer', undefined),
      ...f(co, 'date', undefined),
      ...parties(co, ['seller', 'Delta']),
    },
    { ...f(co, 'number', undefined), ...f(co, 'date', undefined) },
    { ...f(co, 'number', undefined), ...f(co, 'issuer', undefined), ...f(co, 'date', undefined), ...parties(co) },
    f(co, 'vessel', 'EVER GIVEN V12'),
  ],
  [
    {},
    {
      'bundle traced.chain.steps': ['seed', 'plant', 'grow', 'gin', 'spin', 'ship'].map((kind, i) => ({
        kind,
        shown: true,
        country: ['TM', 'UZ', 'KZ', 'TR', 'IN', 'DE'][i],
        documents: [],
        evidence: [],
      })),
    },
    {
      ...f(co, 'countryOfExport', 'TR'),
      'bundle traced.chain.steps': ['gin', 'spin', 'weave', 'knit'].map((kind, i) => ({
        kind,
        shown: i !== 2,
        ...(i === 3 ? {} : { country: ['TR', 'IN', 'BD'][i] }),
        documents: [],
        evidence: [],
      })),
    },
  ],
);

/** Raw cotton: the orders on countries and regions govern it. */
const raw = () => [
  ...bundle().filter((d) => d.type !== 'invoice'),
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-04-28', seller: 'Delta Cotton', buyer: 'Ege Iplik', countryOfOrigin: 'TM' },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
  }),
];
const under: Change[] = ['TM', 'CN', 'UZ', 'TR'].map((x) => f(invoice, 'countryOfOrigin', x));

export const certificates: Near[] = [
  near('certificate.invalid', 'certificates-1', bundle(), [
    ...terms,
    ...reading,
    ...explained,
    ...issuers,
    ...sealed,
    ...named,
    ...changed,
    ...governed,
    ...proofs,
    ...at(`${co} facts.signed.value`, false),
  ]),
  near('certificate.invalid', 'certificates-2', conformity(), lapses),
  near('certificate.invalid', 'certificates-3', raw(), [...proofs, ...each(under, governed)]),
];
