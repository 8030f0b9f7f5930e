import { paper } from '../../rules/case.ts';
import { type Change, each, type Near, near, on } from './near.ts';

const [invoice, list, bill, gin, spinner] = [
  'invoice.pdf',
  'packing-list.pdf',
  'bill-of-lading.pdf',
  'ginning-record.pdf',
  'spinning-record.pdf',
] as const;
type Named = [role: string, name: string, more?: object | undefined, quote?: string | undefined];
const parties = (name: string, ...all: Named[]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n, more, quote]) => ({
    role,
    name: n,
    ...more,
    evidence: on(name, quote ?? n),
  })),
});
const bundle = () => [
  paper({ type: 'invoice', facts: { number: 'I-1', seller: 'Delta Cotton Ltd', buyer: 'Ege Iplik' } }),
  paper({
    type: 'packing-list',
    facts: { number: 'P-1', invoiceNumber: 'I-1', seller: 'Delta Cotton Ltd', buyer: 'Ege Iplik' },
  }),
  paper({
    type: 'bill-of-lading',
    facts: { number: 'B-1', invoiceNumber: 'I-1', shipper: 'Delta Cotton Ltd', consignee: 'Ege Iplik' },
  }),
];
const roles = ['seller', 'shipper', 'manufacturer', 'supplier', 'buyer', 'consignee', 'notify', 'issuer'];
const other = 'Northern Knits Inc';
const sides: Change[] = [
  ...roles.flatMap((a) =>
    roles.flatMap((b) => [
      { ...parties(invoice, [a, 'Delta Cotton Ltd']), ...parties(list, [b, other]), ...parties(bill) },
      { ...parties(invoice, [a, 'Delta Cotton Ltd']), ...parties(list), ...parties(bill, [b, other]) },
      {
        ...parties(invoice, ['seller', 'Delta Cotton Ltd'], [a, other]),
        ...parties(list, ['seller', 'Plains Spinning'], [b, 'Ege Iplik']),
        ...parties(bill),
      },
      {
        ...parties(invoice, ['seller', 'Delta Cotton Ltd'], ['buyer', 'Ege Iplik']),
        ...parties(list, ['seller', other], [a, 'Delta Cotton Ltd']),
        ...parties(bill, [b, other]),
      },
      {
        ...parties(invoice, ['buyer', 'Delta Cotton Ltd'], [a, other]),
        ...parties(list, ['buyer', other], [b, 'Ege Iplik']),
        ...parties(bill),
      },
      {
        ...parties(invoice, ['consignee', 'Delta Cotton Ltd'], [a, other]),
        ...parties(list, ['consignee', other], [b, 'Ege Iplik']),
        ...parties(bill),
      },
    ]),
  ),
];
/** Names of so many letters, of which so many were misread. */
const slips: Change[] = each(
  [7, 8, 9, 10, 11, 15, 16, 17, 18, 20, 24, 27, 30].flatMap((n) =>
    [1, 2, 3].flatMap((wrong) => {
      const name = 'KWOLTMARIBEXDUNSAGHOPTIVLEYRACK'.slice(0, n);
      const read = `${'ZQJ'.slice(0, wrong)}${name.slice(wrong)}`;
      return [
        { ...parties(invoice, ['seller', name]), ...parties(list, ['seller', read]), ...parties(bill) },
        { ...parties(invoice, ['seller', name]), ...parties(list, ['seller', `${read}XY`]), ...parties(bill) },
      ];
    }),
  ),
  [
    {},
    { [`${invoice} reader`]: 'ocr' },
    { [`${list} reader`]: 'ocr' },
    { [`${invoice} reader`]: 'textract' },
    { [`${list} reader`]: 'textract' },
    { [`${invoice} reader`]: 'ocr', [`${list} reader`]: 'sheet' },
  ],
);
const names: [string, string, object?, string?][] = [
  ['Shri Sai Agro, Pulgaon', 'Shri Sai Agro', { address: 'Pulgaon, India' }],
  ['Shri Sai Agro, Pulgaon', 'Shri Sai Agro', {}, 'Shri Sai Agro Pulgaon'],
  ['Shri Sai Agro, Pulgaon', 'Shri Sai Agro, Nagpur'],
  ['Shri Sai Agro, Pulgaon', 'Shri Sai Agro Pulgaon'],
  ['Shri Sai Agro, Pulgaon West', 'Shri Sai Agro', { address: 'Pulgaon' }],
  ['Shri Sai Agro, Pulgaon West', 'Shri Sai Agro, x', { address: 'West Pulgaon' }],
  ['Abc Ltd, Pulgaon', 'Abc Ltd, Nagpur', { address: 'Pulgaon' }],
  ['Abcde, Pulgaon', 'Abcde, Nagpur', { address: 'Pulgaon' }],
  ['Abcdef, Pulgaon', 'Abcdef, Nagpur', { address: 'Pulgaon' }],
  ['Abcdefg, Pulgaon', 'Abcdefg, Nagpur', { address: 'Pulgaon' }],
  [', Pulgaon', 'Pulgaon Mills', { address: 'Pulgaon' }],
  ['Abcdefg,', 'Abcdefg West'],
  ['Abcdefg, ', 'Hijklmn Works'],
  ['Abcdefg, Pulgaon', 'Hijklmn Works', { address: 'Pulgaon' }],
  ['Abcdefg, Pulgaon', 'Abcdefg East, Nagpur', {}, 'Pulgaon'],
  ['Sughd Fiber', 'Khujand Cotton', {}, 'Khujand Cotton / Sughd Fiber LLC'],
  ['Sughd', 'Khujand Cotton', { address: 'Sughd street' }],
  ['Abc', 'Khujand Cotton', { address: 'abc street' }],
  ['Abcd', 'Khujand Cotton', { address: 'abcd street' }],
  ['Abcde', 'Khujand Cotton', { address: 'abcde street' }],
  ['Abcde', 'Khujand Abcde Cotton'],
  ['Abcde', 'Khujand Xabcde Cotton'],
  ['AB', 'Khujand Cotton'],
  ['ABC', 'Khujand Cotton'],
  ['A1 2', 'Khujand Cotton'],
  ['1234', 'Khujand Cotton'],
  ['Commercial Invoice', 'Khujand Cotton'],
  ['Original', 'Khujand Cotton'],
  ['S.A.', 'Khujand Cotton'],
  ['ООО «Сугд Фибер» / Sughd Fiber LLC', 'Sughd Fiber'],
  ['Fast Logistics', 'Khujand Cotton'],
  ['Turkey', 'Khujand Cotton'],
  ['Northern Freight forwarders', 'Khujand Cotton'],
];
const named: Change[] = names.flatMap(([a, b, more, quote]) => [
  { ...parties(invoice, ['seller', a]), ...parties(list, ['seller', b, more, quote]), ...parties(bill) },
  { ...parties(invoice, ['seller', b, more, quote]), ...parties(list, ['seller', a]), ...parties(bill) },
  { ...parties(invoice, ['seller', b, more, quote]), ...parties(list), ...parties(bill, ['shipper', a]) },
  {
    ...parties(invoice, ['seller', a]),
    ...parties(list, ['manufacturer', a]),
    ...parties(bill, ['shipper', b, more, quote]),
  },
  {
    ...parties(invoice, ['seller', b, more, quote], ['seller', 'Plains Works']),
    ...parties(list),
    ...parties(bill, ['shipper', a], ['shipper', 'Fast Logistics']),
  },
  {
    ...parties(invoice, ['buyer', b, more, quote]),
    ...parties(list, ['issuer', a]),
    ...parties(bill, ['consignee', a], ['consignee', 'Delta Works']),
  },
]);
const made = () => [
  ...bundle(),
  paper({ type: 'ginning-record', facts: { number: 'G-1' } }, { gin: 'Delta Gin Works' }),
  paper({ type: 'spinning-record', facts: { number: 'S-1' } }, { spinner: 'Ege Iplik', gin: 'Delta Gin Works' }),
];
const sites = (name: string, ...all: [step: string, name?: string][]): Change => ({
  [`${name} facts.sites`]: all.map(([step, n]) => ({ step, ...(n ? { name: n } : {}), evidence: on(name, n ?? step) })),
});
const ginned: Change[] = each(
  [
    parties(spinner, ['gin', 'Northern Gin Mill']),
    { ...parties(spinner), ...sites(spinner, ['gin', 'Northern Gin Mill']) },
    { ...parties(spinner), ...sites(spinner, ['gin']) },
    { ...parties(spinner), ...sites(spinner, ['spin', 'Northern Gin Mill']) },
    parties(spinner, ['gin', 'Northern Gin Mill'], ['gin', 'Delta Gin Works']),
    parties(spinner, ['gin', 'Turkey'], ['gin', 'Northern Gin Mill']),
    { ...parties(spinner), ...sites(spinner, ['gin'], ['gin', 'Northern Gin Mill']) },
  ],
  [
    {},
    ...['manufacturer', 'issuer', 'seller', 'buyer'].map((r) =>
      parties(gin, ['gin', 'Delta Gin Works'], [r, 'Northern Gin Mill']),
    ),
    parties(gin),
    { ...parties(gin), ...sites(gin, ['gin', 'Delta Gin Works']) },
    parties(gin, ['gin', 'Turkey'], ['gin', 'Delta Gin Works']),
    parties(gin, ['gin', 'Turkey']),
  ],
  [
    {},
    { [`${spinner} type`]: 'farm-record' },
    { [`${spinner} type`]: 'invoice' },
    { [`${list} type`]: 'ginning-record', ...parties(list, ['gin', 'Plains Gin Mill']) },
    { [`${list} facts.sites`]: [{ step: 'gin', country: 'TR', name: 'Turkey', evidence: on(list, 'Turkey') }] },
  ],
);
export const partiesOf: Near[] = [
  near('party.conflict', 'parties-1', bundle(), [...sides, ...slips, ...named]),
  near('party.conflict', 'parties-2', made(), ginned),
];
