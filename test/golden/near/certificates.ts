import { paper } from '../../rules/case.ts';
import { changed, issuers, named, sealed } from './bodies.ts';
import { governed, proofs, raw, under } from './certificate-orders.ts';
import {
  bill,
  bundle,
  co,
  days,
  events,
  f,
  invoice,
  mentions,
  number,
  parties,
  shipping,
} from './certificate-papers.ts';
import { at, type Change, each, fact, type Near, near, on } from './near.ts';

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
