import { paper } from '../../rules/case.ts';
import { f, lines, list, rows } from './asked-changes.ts';
import { type Change, each, type NearAsk, near } from './near.ts';

const [invoice, earlier, cert, spinner, weaver, knitter] = [
  'invoice.pdf',
  'earlier.pdf',
  'certificate.pdf',
  'spinner.pdf',
  'weaver.pdf',
  'knitter.pdf',
] as const;
const goods = (name: string, text: string, context = 'goods'): Change => rows(name, 'mentions', { context, text });
const party = (name: string): Change => rows(cert, 'parties', { role: 'manufacturer', name });
const record = (
  name: string,
  type: 'spinning-record' | 'fabric-record',
  maker: string,
  step: 'spin' | 'weave' | 'knit',
) => paper({ type, name, facts: { number: `R-${name.length}-${step}` }, sites: [{ step, name: maker }] });

const sales: Change[] = [
  {},
  { [`${invoice} type`]: 'purchase-order' },
  { [earlier]: undefined } as Change,
  {
    ...lines(invoice, { description: 'cotton yarn', hsCode: '5205.12' }),
    ...lines(earlier, { description: 'cotton t-shirts', hsCode: '6109.10' }),
  },
  { ...lines(invoice, { description: 'ketchup', hsCode: '2103.20' }), [earlier]: undefined },
  { ...lines(invoice, { description: 'cotton fabric', hsCode: '5208.21' }), [earlier]: undefined },
  {
    ...lines(invoice, { description: 'ketchup', hsCode: '2103.20' }, { description: 't-shirts', hsCode: '6109.10' }),
    [earlier]: undefined,
  },
  { [spinner]: undefined, [weaver]: undefined },
  { [spinner]: undefined, [weaver]: undefined, [knitter]: undefined, 'second spinner.pdf': undefined },
];
const materials: Change[] = [
  {},
  ...['1207.21', '5201.00', '5208.21', '6109.10', '0702.00', '2002.90', '2103.20', '8471.30', '2002'].map((code) =>
    list(cert, 'hsCodes', code),
  ),
  ...['5201.00', '2002.90', '0702.00', '5205.12'].flatMap((hsCode) => [
    { [`${cert} facts.hsCodes`]: undefined, ...lines(cert, { hsCode }) },
    { [`${cert} facts.hsCodes`]: undefined, ...lines(cert, { hsCode }, { description: 'goods' }) },
  ]),
  ...['seed cotton', 'raw cotton', 'cotton yarn', 'tomato paste', 'fresh tomatoes', 'tomato paste and yarn'].flatMap(
    (text) => [
      { [`${cert} facts.hsCodes`]: undefined, ...lines(cert, { description: text }) },
      { [`${cert} facts.hsCodes`]: undefined, ...goods(cert, text) },
      { ...list(cert, 'hsCodes', '2002'), ...goods(cert, text) },
      { [`${cert} facts.hsCodes`]: undefined, ...goods(cert, text), ...lines(cert, { quantity: 5 }) },
      {
        [`${cert} facts.hsCodes`]: undefined,
        ...lines(cert, { description: 'raw cotton' }),
        ...goods(cert, text, 'text'),
      },
      { ...list(cert, 'hsCodes', '5201.00'), ...goods(cert, text, 'text') },
    ],
  ),
];
/** At whose step the certificate is put. */
const makers: Change[] = [
  {},
  party('Pampa Spinning'),
  party('Puno Knits'),
  party('Cusco Weaving'),
  party('Nobody Ltd'),
  rows(cert, 'parties', { role: 'seller', name: 'Nobody Ltd' }, { role: 'manufacturer', name: 'Pampa Spinning' }),
  rows(cert, 'parties', { role: 'seller', name: 'Andes Yarn' }, { role: 'manufacturer', name: 'Pampa Spinning' }),
  f(cert, 'seller', 'Pampa Spinning'),
];

/** Goods of several steps, and a certificate of one of their materials: to which step it is put. */
const certified: NearAsk = {
  asks: [{ ask: 'certificates' }],
  ...near(
    'withCertificates',
    'asked-certificates',
    {
      invoice: paper({
        type: 'invoice',
        name: invoice,
        facts: { number: 'INV-5501', seller: 'Lima Apparel', buyer: 'Acme Imports' },
        lines: [{ description: 'cotton t-shirts', hsCode: '6109.10' }],
      }),
      earlier: paper({
        type: 'invoice',
        name: earlier,
        facts: { number: 'Y-220', seller: 'Andes Yarn', buyer: 'Lima Apparel' },
        lines: [{ description: 'cotton yarn', hsCode: '5205.12' }],
      }),
      cert: paper({ type: 'certificate-of-origin', name: cert, facts: { number: 'CO-9' }, hsCodes: ['5205.12'] }),
      spinner: record(spinner, 'spinning-record', 'Andes Yarn', 'spin'),
      second: record('second spinner.pdf', 'spinning-record', 'Pampa Spinning', 'spin'),
      weaver: record(weaver, 'fabric-record', 'Cusco Weaving', 'weave'),
      knitter: record(knitter, 'fabric-record', 'Puno Knits', 'knit'),
    },
    [...each(sales, materials), ...makers],
  ),
};
export const certificatesAsked: NearAsk[] = [certified];
