import { paper } from '../../rules/case.ts';
import { bundle, co, f, invoice, mentions, number, parties } from './certificate-papers.ts';
import { type Change, each, on } from './near.ts';

/** Under an order on a country or region. */
export const governed: Change[] = each(
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
export const proofs: Change[] = each(
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
export const raw = () => [
  ...bundle().filter((d) => d.type !== 'invoice'),
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-04-28', seller: 'Delta Cotton', buyer: 'Ege Iplik', countryOfOrigin: 'TM' },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
  }),
];
export const under: Change[] = ['TM', 'CN', 'UZ', 'TR'].map((x) => f(invoice, 'countryOfOrigin', x));
