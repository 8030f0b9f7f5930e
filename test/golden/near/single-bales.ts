import { paper } from '../../rules/case.ts';
import { type Change, each, fact, on } from './near.ts';
import { f, gin, invoice, list, type Unit, units } from './quantity-papers.ts';

export const gins = () => [
  paper({
    type: 'packing-list',
    facts: { number: 'P-1' },
    units: [
      { id: '40001', netKg: 200 },
      { id: '40002', netKg: 200 },
    ],
  }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1' },
      units: [
        { id: '40001', netKg: 200 },
        { id: '40002', netKg: 200 },
      ],
    },
    { gin: 'Delta Gin' },
  ),
];
const kilos = [
  200,
  208,
  208.3,
  208.33,
  208.34,
  208.4,
  192,
  192.1,
  191.9,
  400,
  401,
  402,
  399,
  410,
  79,
  80,
  81,
  500,
  undefined,
];
export const bales: Change[] = [
  ...each(
    kilos.map((n) => units(list, ['40001', n], ['40002', 200])),
    kilos.map((n) => units(gin, ['40001', n], ['40002', 200])),
  ),
  ...each(
    kilos.map((n) => units(list, ['40001', n])),
    kilos.filter((_, i) => i % 3 === 0).map((n) => units(gin, ['40001', n])),
    [{ [`${gin} type`]: 'tomato-processing-record' }, { [`${list} type`]: 'invoice' }],
  ),
  ...[2, 3, 4, 5].flatMap((n) => {
    const some = (kg: number): Unit[] => Array.from({ length: n }, (_, i) => [`4000${i}`, kg]);
    return [{ ...units(list, ...some(200)), ...units(gin, ...some(220)) }];
  }),
  ...each(
    [
      ['40001'],
      ['A40001'],
      ['60115 1119001'],
      ['601151119001'],
      ['1119001'],
      ['11119001'],
      ['60115119001'],
      ['119001'],
      ['602151119001'],
      ['40001', { to: '40002' }],
      ['6011511190011'],
      ['40001', { lot: 'L-1' }],
      ['40001', { lot: 'L-2' }],
    ].map(([id, more]) => units(list, [id as string, 250, more as object])),
    [
      ['40001'],
      ['A40001'],
      ['60115 1119001'],
      ['601151119001'],
      ['1119001'],
      ['11119001'],
      ['60115119001'],
      ['119001'],
      ['40001', { to: '40002' }],
      ['6011511190011'],
      ['40001', { lot: 'L-1' }],
      ['19001'],
    ].map(([id, more]) => units(gin, [id as string, 200, more as object])),
  ),
];
export const copied = () => [
  paper({
    type: 'invoice',
    facts: {
      number: 'I-1',
      date: '2024-05-05',
      seller: 'Delta Cotton',
      buyer: 'Ege Iplik',
      total: 1000,
      netWeight: 20_000,
    },
  }),
  paper({
    type: 'invoice',
    name: 'again.pdf',
    facts: {
      number: 'I-1',
      date: '2024-05-05',
      seller: 'Delta Cotton',
      buyer: 'Ege Iplik',
      total: 1000,
      netWeight: 20_000,
    },
  }),
  paper({ type: 'packing-list', facts: { number: 'P-1', invoiceNumber: 'I-1', netWeight: 20_000 } }),
];
const again = 'again.pdf';
export const totals: Change[] = each(
  [1100, 2000].map((n) => ({ [`${again} facts.total`]: fact(again, n) })),
  [
    {},
    ...[0.89, 0.9, 0.91, 0.85, 0.8].flatMap((sure) => [
      { [`${again} facts.total.evidence.confidence`]: sure },
      { [`${invoice} facts.total.evidence.confidence`]: sure },
      { [`${again} facts.total.evidence.confidence`]: sure, [`${invoice} facts.total.evidence.confidence`]: sure },
    ]),
    { [`${again} facts.total.doubt`]: 'x' },
    { [`${invoice} facts.total.doubt`]: 'x' },
    { [`${again} facts.total.doubt`]: 'x', [`${invoice} facts.total.doubt`]: 'x' },
  ],
);
export const replaced: Change[] = each(
  ['Revised invoice, replaces I-1', 'This invoice cancels and replaces invoice I-1', 'Amended invoice'].map((text) => ({
    [`${again} facts.mentions`]: [{ text, context: 'statement', evidence: on(again, text) }],
    [`${again} facts.date`]: fact(again, '2024-05-09'),
  })),
  [
    {},
    f(again, 'netWeight', 20_000),
    f(again, 'netWeight', 21_000),
    f(again, 'netWeight', undefined),
    f(invoice, 'netWeight', undefined),
  ],
  [
    {},
    { ...f(invoice, 'countryOfOrigin', 'US') },
    f(again, 'countryOfOrigin', 'UZ'),
    { ...f(invoice, 'countryOfOrigin', 'US'), ...f(again, 'countryOfOrigin', 'UZ') },
    { ...f(invoice, 'countryOfOrigin', 'US'), ...f(again, 'countryOfOrigin', 'US') },
    f(list, 'netWeight', 21_000),
  ],
);
