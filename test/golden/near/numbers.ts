import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [invoice, list, bill, certificate, order, slip, paid] = [
  'invoice.pdf',
  'packing-list.pdf',
  'bill-of-lading.pdf',
  'certificate-of-origin.pdf',
  'purchase-order.pdf',
  'transport-record.pdf',
  'payment-record.pdf',
] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'SKS/EXP/0457/24', contractNumber: 'C-9914', seller: 'Plains Cotton Ltd', buyer: 'Delta Mills' },
    containers: ['MSKU1234565'],
  }),
  paper({
    type: 'packing-list',
    facts: {
      number: 'PL-77123',
      invoiceNumber: 'SKS/EXP/0457/24',
      contractNumber: 'C-9914',
      seller: 'Plains Cotton Ltd',
      buyer: 'Delta Mills',
    },
    containers: ['MSKU1234565'],
  }),
  paper({
    type: 'bill-of-lading',
    facts: { number: 'MEDU991234', invoiceNumber: 'SKS/EXP/0457/24', shipper: 'Plains Cotton Ltd' },
    containers: ['MSKU1234565'],
  }),
];
const cites = (name: string, ...of: [kind: string, value: string][]): Change => ({
  [`${name} facts.references`]: of.map(([kind, value]) => ({ kind, value, evidence: on(name, value) })),
});
const none = (name: string): Change => ({ [`${name} facts.invoiceNumber`]: undefined });

const printed = [
  'SKS/EXP/0457/24',
  'sks exp 0457 24',
  '0457',
  '0457 24',
  '457',
  'EXP',
  'EXP/0457',
  '24',
  'A457',
  'invoice SKS/EXP/0457/24',
  'No SKS/EXP/0457/24 of May',
  'SKS/EXP/0457/24 du 12.03.2024',
  'SKS/EXP/0457/24-A',
  'XSKS/EXP/0457/24',
  'SKS/EXP/0458/24',
  '6,000 pcs',
  '38.0',
  '2890 kg',
  '12.03.2024',
  '12 March 2024',
  'SKSEXP',
  '77881',
  'N° 77881',
  '999',
  '9991',
  '9991 X',
  '5,000',
  ' 38.0 ',
];
const numbers: Change[] = [
  'SKS/EXP/0457/24',
  '0457',
  '04571',
  '457',
  'AB1',
  'AB12',
  'AB123',
  '1234',
  'SKS',
  '0457/SCB/2024',
  'DÉFINITIVE N° 0457/SCB/2024',
  '0457 A',
  '0457, A',
  '12.03.2024',
  '9991',
  '9991 A',
].map((n) => ({
  [`${invoice} facts.number.value`]: n,
}));
const containers = (name: string, ...of: string[]): Change => ({
  [`${name} facts.containers`]: of.length
    ? { value: of, evidence: on(name, of[0]), each: of.map((x) => on(name, x)) }
    : undefined,
});

const [A, B, C, D] = ['MSKU1234565', 'TGHU7654320', 'CMAU4433221', 'OOLU1122334'];
const boxes: Change[] = each(
  [
    [A],
    [A, B],
    [A, C],
    [A, B, C],
    [A, 'TGHU7654321'],
    [A, 'TGHU7654331'],
    [A, 'TGHU7655331'],
    [A, 'XGHU7654320'],
    [A, 'TGHB7654320'],
    [A, D],
    [C, D],
    [A, A],
    [A, 'TGHU76543201'],
    [A, '12'],
    [],
  ].map((of) => containers(list, ...(of as string[]))),
  [[A], [A, B], [B, A], [A, B, D], [A, C], [C], [A, 'TGH7654320'], []].map((of) =>
    containers(bill, ...(of as string[])),
  ),
  [containers(invoice), containers(invoice, A!), containers(invoice, C!), containers(invoice, A!, C!)],
);
const readers: Change[] = [
  {},
  { [`${list} reader`]: 'ocr' },
  { [`${bill} reader`]: 'ocr' },
  { [`${list} reader`]: 'textract' },
  { [`${bill} reader`]: 'textract' },
  { [`${list} reader`]: 'sheet', [`${bill} reader`]: 'xml' },
];

const other = () => [
  ...bundle(),
  paper({
    type: 'bill-of-lading',
    name: 'second bill.pdf',
    facts: { number: 'MEDU991235', invoiceNumber: 'SKS/EXP/0457/24' },
    containers: [C!],
  }),
  paper({
    type: 'invoice',
    name: 'second.pdf',
    facts: { number: 'SKS/EXP/0458/24', contractNumber: 'C-9915', seller: 'Plains Cotton Ltd', buyer: 'Delta Mills' },
    references: [{ kind: 'bill-of-lading', value: 'MEDU991234' }],
  }),
];
const five = () => [
  ...bundle(),
  ...[1, 2, 3, 4].map((i) =>
    paper({
      type: 'invoice',
      name: `invoice ${i}.pdf`,
      facts: { number: `SKS/EXP/046${i}/24`, contractNumber: 'C-9914', seller: 'Plains Cotton Ltd' },
      containers: [A!],
    }),
  ),
  paper({ type: 'certificate-of-origin', facts: { number: 'CO-5521', contractNumber: 'C-9914' }, containers: [A!] }),
  paper({ type: 'payment-record', facts: { number: 'SW-1' } }),
  paper({ type: 'transport-record', facts: { number: 'CMR-1' }, containers: [A!] }),
  paper({ type: 'purchase-order', facts: { number: 'PO-1', contractNumber: 'C-9914' } }),
];
const kinds = ['invoice', 'bill-of-lading', 'packing-list', 'certificate', 'contract', 'container', 'order'];
const wrong = (kind: string): [string, string][] => [1, 2, 3, 4, 5].map((i) => [kind, `ZZ-88${i}77`]);

export const numbersOf: Near[] = [
  near('document.number', 'numbers-1', bundle(), [
    ...each(numbers, [{}, ...printed.map((n) => ({ [`${list} facts.invoiceNumber.value`]: n }))]),
    ...printed.flatMap((a) =>
      ['SKS/EXP/0457/24', '0457', 'ZZ-123456', 'SKS/EXP', '24'].flatMap((b) => [
        { ...none(list), ...cites(list, ['invoice', a], ['invoice', b]) },
        { ...none(list), ...cites(list, ['invoice', a], ['order', b]) },
        { ...none(list), ...cites(list, ['invoice', a], ['order', b], ['invoice', '7781']) },
      ]),
    ),
    ...kinds.flatMap((kind) => printed.slice(0, 12).map((n) => cites(list, [kind, n]))),
    ...kinds.flatMap((kind) =>
      [1, 2, 3, 4, 5].flatMap((n) => [
        cites(list, ...wrong(kind).slice(0, n)),
        cites(bill, ...wrong(kind).slice(0, n)),
        {
          ...cites(list, ...wrong(kind).slice(0, n)),
          ...cites(invoice, [kind, 'YY-44556']),
          ...cites(bill, [kind, 'YY-44556']),
        },
      ]),
    ),
  ]),
  near('document.number', 'numbers-2', bundle(), [
    ...each(boxes, readers.slice(0, 1)),
    ...each(
      boxes.filter((_, i) => i % 3 === 0),
      readers.slice(1),
    ),
    ...each(
      [containers(list, A!, B!)],
      ['TGHU7654321', 'TGHU7654331', 'TGHU7655331', 'TGHU1654331'].map((x) => containers(bill, A!, x)),
      [containers(invoice)],
      readers,
    ),
  ]),
  near('document.number', 'numbers-3', other(), [
    ...each(
      boxes.filter((_, i) => i % 4 === 1),
      [
        {},
        containers('second bill.pdf', A!),
        containers('second bill.pdf', B!),
        containers('second bill.pdf', D!),
        containers('second bill.pdf', A!, B!),
      ],
    ),
    ...['C-9914', 'C-9915', 'C-1', 'X', 'C-99145'].flatMap((n) =>
      [list, 'second.pdf', invoice].map((name) => ({ [`${name} facts.contractNumber`]: fact(name, n) })),
    ),
    ...['SKS/EXP/0457/24', 'SKS/EXP/0458/24', 'ZZ-9', 'second'].map((n) => ({
      [`${list} facts.invoiceNumber`]: fact(list, n),
    })),
    { 'second.pdf facts.number': undefined },
    { [`${bill} type`]: 'invoice' },
    { [`${list} type`]: 'transport-record' },
    { [`${list} type`]: 'lab-report' },
    { [`${list} type`]: 'invoice' },
  ]),
  near('document.number', 'numbers-4', five(), [
    ...each(
      kinds.flatMap((kind) =>
        [list, bill, certificate, order, slip, paid, invoice].flatMap((name) =>
          [1, 2, 3, 4].map((n) => ({ ...none(name), ...cites(name, ...wrong(kind).slice(0, n)) })),
        ),
      ),
      [
        {},
        { 'invoice 4.pdf': undefined },
        { 'invoice 3.pdf': undefined, 'invoice 4.pdf': undefined, 'invoice 2.pdf': undefined },
      ],
    ),
    ...each(
      [cites(paid, ['invoice', 'ZZ-1234'])],
      [
        {},
        containers(paid, A!),
        { [`${paid} facts.contractNumber`]: fact(paid, 'C-9914') },
        { [`${paid} type`]: 'purchase-order' },
      ],
    ),
    ...each(
      [
        cites(paid, ['bill-of-lading', 'ZZ-1234']),
        cites(slip, ['bill-of-lading', 'ZZ-1234']),
        cites(slip, ['invoice', 'ZZ-1234']),
      ],
      [{}, containers(paid, A!)],
    ),
  ]),
];
