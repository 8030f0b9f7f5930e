import { paper } from '../../rules/case.ts';
import { type Change, each, fact, type Near, near, on } from './near.ts';

const [bill, notice] = ['bill-of-lading.pdf', 'other.pdf'] as const;
const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23' }],
  }),
  paper({
    type: 'bill-of-lading',
    facts: { number: 'MEDU991234', invoiceNumber: 'I-1', portOfLoading: 'Mersin', portOfDischarge: 'New York' },
    events: [{ kind: 'ship', from: '2024-10-01' }],
  }),
  paper({ type: 'other', facts: { number: 'N-1' }, references: [{ kind: 'bill-of-lading', value: 'MEDU991234' }] }),
];
const day = (n: number): string => new Date(Date.parse('2024-10-01') + n * 86_400_000).toISOString().slice(0, 10);
const events = (name: string, ...all: [kind: string, from: string, more?: object][]): Change => ({
  [`${name} facts.events`]: all.map(([kind, from, more]) => ({ kind, from, ...more, evidence: on(name, from) })),
});
const ports: Change[] = [
  'Mersin',
  'Karachi',
  'Chittagong',
  'Shanghai',
  'Santos',
  'Manzanillo',
  'Genoa',
  'Nowhere',
  'New York',
].map((p) => ({ [`${bill} facts.portOfLoading`]: fact(bill, p) }));
const sailed: Change[] = each(
  ports.concat(
    { [`${bill} facts.portOfDischarge`]: fact(bill, 'Rotterdam') },
    { [`${bill} facts.portOfDischarge`]: undefined },
    { [`${bill} facts.portOfLoading`]: undefined },
    { [`${bill} facts.portOfLoading`]: undefined, [`${bill} facts.portOfDischarge`]: fact(bill, 'New York') },
  ),
  [
    ...Array.from({ length: 36 }, (_, i) => ({ 'bundle entryDate': day(i - 1) })),
    ...Array.from({ length: 30 }, (_, i) => events(notice, ['arrive', day(i)])),
    ...[199, 200, 201, 202].flatMap((n) => [
      events(notice, ['arrive', day(n)]),
      events(notice, ['arrive', day(n), { to: day(n + 3) }]),
    ]),
  ],
);
const kinds: Change[] = each(
  [
    events(bill, ['load', day(0)]),
    events(bill, ['load', day(0)], ['ship', day(2)]),
    events(bill, ['issue', day(0)]),
    events(bill, ['ship', day(0)], ['arrive', day(3)]),
    events(bill, ['issue', day(0)], ['arrive', day(3)]),
    events(bill, ['ship', '2024-10-02', { doubt: 'x' }]),
  ],
  [events(notice, ['arrive', day(5)]), events(notice), events(notice, ['deliver', day(5)])],
  [
    {},
    { [`${notice} type`]: 'invoice' },
    { [`${notice} type`]: 'transport-record' },
    { [`${bill} facts.number`]: undefined },
    { [`${notice} facts.references`]: [{ kind: 'other', value: 'MEDU991234', evidence: on(notice, 'x') }] },
    { [`${notice} facts.references`]: [{ kind: 'bill-of-lading', value: 'X', evidence: on(notice, 'x') }] },
    {
      [`${notice} facts.references`]: [
        { kind: 'invoice', value: 'I-9', evidence: on(notice, 'x') },
        { kind: 'bill-of-lading', value: 'MEDU991234', evidence: on(notice, 'x') },
      ],
    },
    { [`${notice} facts.references`]: [] },
  ],
  [{ 'bundle entryDate': day(6) }, { 'bundle entryDate': day(60) }],
);
const ways: Change[] = each(
  ['air waybill 176', 'AWB', 'by truck', 'airport', 'rail', 'vessel'].flatMap((t) => [
    { [`${bill} facts.mentions`]: [{ text: t, context: 'text', evidence: on(bill, t) }] },
    {
      [`${bill} facts.mentions`]: [
        { text: 'x', context: 'text', evidence: on(bill, 'x') },
        { text: t, context: 'text', evidence: on(bill, t) },
      ],
    },
  ]),
  [{ 'bundle entryDate': day(3) }],
);
export const voyages: Near[] = [near('route.implausible', 'voyages-1', bundle(), [...sailed, ...kinds, ...ways])];
