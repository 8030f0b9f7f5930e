import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [invoice, list, other] = ['invoice.pdf', 'packing-list.pdf', 'other.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: {
      number: 'INV-100',
      netWeight: 500,
      grossWeight: 510,
      baleCount: 2,
      countryOfOrigin: 'TR',
      invoiceNumber: 'PO-1',
      validUntil: '2025-01-01',
    },
    hsCodes: ['5201.00'],
  }),
  paper({
    type: 'packing-list',
    facts: { number: 'PL-1', invoiceNumber: 'INV-100', netWeight: 500, grossWeight: 510, baleCount: 2 },
    hsCodes: ['5201.00'],
    units: [{ id: 'UZ10001' }, { id: 'UZ10002' }],
  }),
  paper({ type: 'other', facts: { number: 'X-1' } }),
];
const keys = [
  'number',
  'countryOfOrigin',
  'netWeight',
  'grossWeight',
  'baleCount',
  'invoiceNumber',
  'hsCodes',
  'validUntil',
];
const sure = [0.3, 0.59, 0.6, 0.61, 0.69, 0.7, 0.71, 0.79, 0.8, 0.81, 0.84, 0.85, 0.86, 0.9];
const faint = (name: string, key: string, n = 0.2): Change => ({ [`${name} facts.${key}.evidence.confidence`]: n });
const allFaint = (all: readonly string[]): Change => Object.assign({}, ...all.map((key) => faint(invoice, key)));
const units = (name: string, ...all: [id: string, n?: number][]): Change => ({
  [`${name} facts.units`]: all.map(([id, n]) => ({
    id,
    evidence: on(name, id, n === undefined ? {} : { confidence: n }),
  })),
});
const facts: Change[] = [
  ...keys.flatMap((key) => sure.map((n) => faint(invoice, key, n))),
  ...each(
    keys.map((key) => faint(invoice, key)),
    [
      { [`${list} facts.number`]: undefined },
      { [list]: undefined },
      ...keys
        .filter((k) => !['countryOfOrigin', 'validUntil'].includes(k))
        .flatMap((key) => [
          faint(list, key),
          { [`${list} facts.${key}`]: undefined },
          { [`${list} facts.${key}.value`]: key === 'hsCodes' ? ['5205'] : /Weight|Count/.test(key) ? 7 : 'inv 100' },
        ]),
      allFaint(keys),
    ],
  ),
  ...each(
    [faint(invoice, 'baleCount')],
    [units(invoice, ['UZ1'], ['UZ2']), units(invoice, ['UZ1']), units(invoice, ['UZ1'], ['UZ2'], ['UZ3']), {}],
    [
      {},
      units(list),
      units(list, ['UZ1']),
      { [`${list} facts.baleCount`]: undefined },
      { [`${list} facts.baleCount`]: undefined, ...units(list) },
      { [`${invoice} facts.baleCount.value`]: 1 },
      { [`${invoice} facts.baleCount.value`]: 1, [`${list} facts.baleCount`]: undefined, ...units(list) },
      { [`${list} facts.baleCount`]: undefined, ...units(list), ...units(other, ['UZ1'], ['UZ2']) },
    ],
  ),
  ...each(
    [
      units(invoice, ['UZ10001', 0.2]),
      units(invoice, ['UZ10001', 0.2], ['UZ10009', 0.2]),
      units(invoice, ['UZ10009', 0.2]),
      units(invoice, ['UZ10009', 0.9]),
      units(invoice, ['UZ10001', 0.2], ['UZ10002', 0.9], ['UZ10003', 0.9]),
    ],
    [{}, units(list, ['UZ10001', 0.2], ['UZ10002']), units(list)],
  ),
  ...each(
    [faint(invoice, 'number')],
    [
      { [`${list} facts.invoiceNumber.value`]: 'inv 100' },
      { [`${list} facts.invoiceNumber.value`]: 'INV-101' },
      faint(list, 'invoiceNumber'),
      { [`${list} facts.invoiceNumber`]: undefined, [`${list} facts.contractNumber`]: fact(list, 'INV-100') },
    ],
  ),
  { ...allFaint(keys), [list]: undefined },
  { ...allFaint(keys.slice(0, 6)), [list]: undefined, ...units(invoice, ['UZ1', 0.2]) },
  { ...allFaint(keys.slice(0, 7)), [list]: undefined },
  { [`${invoice} facts.origins`]: { value: ['TR', 'US'], evidence: on(invoice, 'Turkey', { confidence: 0.2 }) } },
];
const blurred: Change[] = each(
  [
    0.1, 0.3, 0.4, 0.49, 0.5, 0.51, 0.54, 0.55, 0.56, 0.59, 0.6, 0.61, 0.64, 0.65, 0.66, 0.69, 0.7, 0.71, 0.74, 0.75,
    0.76, 0.79, 0.8,
  ].map((n) => ({ [`${other} confidence`]: n })),
  [
    {},
    { [`${other} reader`]: 'ocr' },
    { [`${other} reader`]: 'textract' },
    { [`${other} reader`]: 'ocr', [`${other} type`]: 'lab-report' },
    { [`${other} reader`]: 'ocr', [`${other} problems`]: [{ code: 'damaged', message: 'x' }] },
    { [`${other} reader`]: 'ocr', [`${other} facts.number.evidence.confidence`]: 0.1 },
  ],
);
const problems: Change[] = [
  { [`${other} problems`]: [{ code: 'damaged', message: 'x', page: 2 }] },
  { [`${other} problems`]: [{ code: 'damaged', message: 'x' }] },
  {
    'bundle traced.open': [
      { why: 'line', message: 'a line', evidence: [] },
      { why: 'goods', message: 'x', evidence: [] },
    ],
  },
  { 'bundle traced.open': undefined },
  {
    'bundle unreadable': [
      {
        id: 'x',
        name: 'x.pdf',
        sha256: 'x',
        problems: [
          { code: 'damaged', message: 'a' },
          { code: 'damaged', message: 'b' },
        ],
      },
    ],
  },
];
// A country of which letters are doubtful.
const doubtful = (
  quote: string,
  confidence: number,
  ...at: [at: number, sure: number, ...others: string[]][]
): Change => ({
  [`${invoice} facts.countryOfOrigin`]: {
    value: 'BJ',
    evidence: on(invoice, quote, {
      confidence,
      doubtful: at.map(([i, n, ...others]) => ({
        at: i,
        confidence: n,
        others: others.map((text) => ({ text, confidence: 0.3 })),
      })),
    }),
  },
});
const countries: Change[] = [
  ...[
    'Benin',
    'Made in Benin',
    'Iran',
    'Mali',
    'Niger',
    'Chad',
    'Oman',
    'Peru',
    'India',
    'China',
    'Benin, Togo',
    'xxx',
    'Be-in',
    'Be1in',
    'Turkey',
    'Austria',
    'Guinea',
    'Cuba',
    'Togo',
    'Zambia',
  ].flatMap((quote) =>
    [1, 2, 3, 4].flatMap((i) => [
      doubtful(quote, 0.5, [i, 0.5]),
      doubtful(quote, 0.5, [i, 0.5, 'é']),
      doubtful(quote, 0.5, [i, 0.5], [i + 1, 0.9]),
      doubtful(quote, 0.5, [i + 1, 0.9], [i, 0.5, 'q', 'ia']),
    ]),
  ),
  ...[0.2, 0.29, 0.3, 0.31, 0.35, 0.39, 0.4, 0.41, 0.42, 0.43, 0.45].flatMap((n) =>
    [0.5, 0.6, 0.7].flatMap((m) => [doubtful('Benin', n, [1, m]), doubtful('Benin', n, [1, m], [3, 0.9])]),
  ),
  doubtful('Benin', 0.5),
  doubtful('Benin', 0.5, [1, 0.9], [2, 0.9], [3, 0.9]),
  doubtful('Benin', 0.5, [9, 0.9]),
  doubtful('Benin', 0.5, [1, 0.9], [9, 0.9]),
  doubtful('Be-in', 0.5, [2, 0.9], [1, 0.9]),
  doubtful('Niger', 0.5, [4, 0.6, 'ria']),
  doubtful('Niger', 0.5, [4, 0.6, 'ria'], [0, 0.9]),
  doubtful('Mali', 0.5, [3, 0.6, 'awi']),
  doubtful('Mali', 0.5, [2, 0.6, 'law']),
];
export const faintOnes: Near[] = [
  near('document.unreadable', 'faint-1', bundle(), [...facts, ...blurred, ...problems, ...countries]),
];
