import type { Document } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { f, list, rows } from './asked-changes.ts';
import { type Change, type NearAsk, near, on } from './near.ts';

const [scan, bill, invoice] = ['scan.pdf', 'bill.pdf', 'invoice.pdf'] as const;
/** A character in doubt: where, how sure, and what else it may be, each as sure as told. */
const or = (at: number, others: Readonly<Record<string, number>>, confidence = 0.5): object => ({
  at,
  confidence,
  others: Object.entries(others).map(([text, sure]) => ({ text, confidence: sure })),
});
const doubted = (name: string, quote: string, ...doubtful: object[]) => on(name, quote, { doubtful } as never);
const read = (key: string, value: string | number, quote: string, ...doubtful: object[]): Change => ({
  [`${scan} facts.${key}`]: { value, evidence: doubted(scan, quote, ...doubtful) },
});
const number = (text: string, ...doubtful: object[]): Change => read('invoiceNumber', text, text, ...doubtful);
const owns = (name: string, text: string): Change => f(name, 'number', text);
const cites = (name: string, ...all: string[]): Change =>
  rows(name, 'references', ...all.map((value) => ({ kind: 'invoice', value })));

/** Numbers of which a character is in doubt, beside papers that print what else they may be. */
const settled: Change[] = [
  ...[0.09, 0.0925, 0.1, 0.105, 0.11, 0.4].flatMap((sure) => [
    number('INV-4411', or(6, { 7: sure })),
    number('INV-4411', or(6, { 7: sure, 8: 0.4 })),
  ]),
  ...['0O', '1I', '5S', '8B', '2Z', '6G', '0D', 'X0', '0X', '17'].flatMap((twins) => {
    const [a, b] = [...twins] as [string, string];
    return [
      { ...number(`INV-44${a}9`, or(6, { [b]: 0.001 })), ...owns(invoice, `INV-44${b}9`) },
      { ...number(`INV-44${b}9`, or(6, { [a]: 0.001 })), ...owns(invoice, `INV-44${a}9`) },
    ];
  }),
  { ...number('INV-440', or(6, { '01': 0.001 })), ...owns(invoice, 'INV-4401') },
  { ...number('INV-4401', or(7, { '': 0.001 })), ...owns(invoice, 'INV-440') },
  ...['AB12', 'AB123', 'AB1234', 'ABCDE', 'ABCDEF', '12345', '1234'].flatMap((id) => [
    { ...number(`X${id.slice(1)}`, or(0, { [id[0]!]: 0.4 })), ...owns(invoice, id) },
    { ...number(`X${id.slice(1)}`, or(0, { [id[0]!]: 0.4 })), ...cites(bill, id) },
  ]),
  { ...number('INV-4411', or(6, { 7: 0.4 })), ...owns(bill, 'INV-4411') },
  { ...number('INV-4411', or(6, { 7: 0.4 })), ...owns(scan, 'INV-4411') },
  { ...number('INV-4411', or(6, { 7: 0.4 })), ...owns(scan, 'INV-4471'), ...owns(invoice, 'INV-9') },
  { ...number('INV-4411', or(6, { 7: 0.4, 8: 0.4 })), ...owns(bill, 'INV-4481') },
  { ...number('INV-4411', or(6, { 7: 0.4, 8: 0.4 })), ...owns(bill, 'INV-4471') },
  number('INVX4471', or(3, { '-': 0.4, '.': 0.3 })),
  number('INVX4471', or(3, { '.': 0.4, '-': 0.3 })),
  ...[cites(bill, 'INV-4471'), { ...cites(bill, 'INV-4471'), ...owns(invoice, 'X-1') }].flatMap((c) => [
    { ...number('INV-4411', or(6, { 7: 0.4 })), ...c },
    { ...number('INV-4411', or(6, { 7: 0.4 })), ...c, ...list(invoice, 'lots', 'INV-4471') },
  ]),
  { ...number('INV-4411', or(6, { 7: 0.4 })), ...owns(invoice, 'X-1'), ...rows(bill, 'units', { id: 'INV4471' }) },
  {
    ...number('INV-4411', or(6, { 7: 0.4 })),
    ...owns(invoice, 'X-1'),
    ...rows(bill, 'units', { id: 'A1', lot: 'INV4471' }),
  },
  {
    ...number('INV-4411', or(6, { 7: 0.4 })),
    [`${invoice} facts.number`]: { value: 'INV-4471', evidence: doubted(invoice, 'INV-4471', or(0, { l: 0.4 })) },
  },
  { ...number('INV-4411', or(6, { 7: 0.4 })), [`${scan} notes`]: ['Read by hand.'] },
  {
    ...number('INV-4411', or(6, { 7: 0.4 })),
    ...read('number', 'CO-8812', 'CO-8812', or(3, { 9: 0.4 })),
    ...cites(bill, 'CO-9812'),
  },
  { ...number('INV-4411', or(6, { 7: 0.4 })), ...read('orderNumber', 'INV-4411', 'INV-4411', or(6, { 7: 0.4 })) },
  ...[[0], [2], [3], [11], [12], [0, 12], [9, 0], [11, 13]].map((places) =>
    read(
      'invoiceNumber',
      'INV-4411',
      'No INV-4411 of 9',
      or(9, { 7: 0.4 }),
      ...places.filter((n) => n !== 9).map((n) => or(n, { x: 0.4 })),
    ),
  ),
  ...[4471, 44711, 44771].flatMap((n) => [
    { ...read('netWeight', 44_711, '44711', or(3, { 7: 0.4 })), ...owns(invoice, String(n)) },
    { ...read('netWeight', 44_711, '44711', or(3, { 7: 0.4 })), ...f(bill, 'netWeight', n) },
  ]),
  ...[true, false].flatMap((each) => [
    {
      [`${scan} facts.lots`]: {
        value: ['L-100', 'INV-4411'],
        evidence: doubted(scan, 'INV-4411', or(6, { 7: 0.4 })),
        ...(each ? { each: [on(scan, 'L-100'), doubted(scan, 'INV-4411', or(6, { 7: 0.4 }))] } : {}),
      },
    },
  ]),
  {
    [`${scan} facts.references`]: [
      { kind: 'invoice', value: 'INV-4411', evidence: doubted(scan, 'INV-4411', or(6, { 7: 0.4 })) },
    ],
  },
  {
    [`${scan} facts.units`]: [
      { id: 'B-1', lot: 'INV-4411', evidence: doubted(scan, 'B-1 INV-4411', or(10, { 7: 0.4 })) },
    ],
  },
];

const day = (name: string, date: string): Change => f(name, 'date', date);
const unit = (id: string, quote: string, ...doubtful: object[]): Change => ({
  [`${scan} facts.units`]: [{ id, evidence: doubted(scan, quote, ...doubtful) }],
});
const own = { id: 'UZ7', lot: 'L-772', date: '2024-03-10', netKg: 210 };
/** Figures, days and bales in doubt, beside papers that print one of their readings, both or none. */
const agreeing: Change[] = [
  ...['2024-03-10', '2024-03-16', '2024-03-12'].flatMap((a) =>
    ['2024-03-10', '2024-03-16'].map((b) => ({
      ...read('date', '2024-03-16', '2024-03-16', or(9, { 0: 0.4 })),
      ...day(bill, a),
      ...day(invoice, b),
    })),
  ),
  ...[0.05, 0.1, 0.15, 0.2].map((w) => ({
    ...read('netWeight', 0.9, '0.9', or(2, { 1: 0.4 })),
    ...f(bill, 'netWeight', w),
  })),
  { ...read('number', 'L-771', 'L-771', or(4, { 2: 0.4 })), ...rows(bill, 'units', own) },
  { ...read('number', 'L-771', 'L-771', or(4, { 2: 0.4 })), ...list(bill, 'lots', 'L-772') },
  { ...read('number', 'L-771', 'L-771', or(4, { 2: 0.4 })), ...list(bill, 'lots', 'L-771', 'L-772') },
  { ...read('date', '2024-03-16', '2024-03-16', or(9, { 0: 0.4 })), ...rows(bill, 'units', own) },
  {
    [`${scan} facts.flows`]: [
      {
        direction: 'in',
        material: 'lint',
        kg: 270,
        date: '2024-03-16',
        evidence: doubted(scan, '2024-03-16 270', or(9, { 0: 0.4 }), or(12, { 1: 0.4 })),
      },
    ],
    ...rows(bill, 'units', own),
  },
  ...['mentions', 'units'].map((key) => ({
    [`${scan} facts.mentions`]: [
      { context: 'text', text: 'lot 4411', evidence: doubted(scan, 'lot 4411', or(6, { 7: 0.4 })) },
    ],
    ...rows(bill, key, { context: 'text', text: 'lot 4471', id: 'lot 4471' }),
  })),
  ...['UZ1003', 'UZ10003', 'UZ1000'].flatMap((id) =>
    [`${id}`, `row ${id} 9`].flatMap((quote) =>
      [0, 2, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => ({
        ...unit(id, quote, or(n, { '': 0.4 })),
        ...rows(bill, 'units', { id: 'UZ10003' }, { id: 'UZ10030' }, { id: 'UZ11003' }),
      })),
    ),
  ),
  ...[list(scan, 'lots', 'UZ10003'), owns(scan, 'UZ10003'), {}, list(scan, 'bales', 'UZ10003')].map((c) => ({
    ...unit('UZ10005', 'UZ10005', or(6, { 3: 0.4 })),
    ...rows(bill, 'units', { id: 'UZ10003' }),
    ...c,
  })),
  ...[60, 60.05, 60.055, 60.06, 59.95, 59.94, 0, 0.05].flatMap((apart) => [
    {
      [`${scan} facts.lines`]: {
        value: [{ description: 'lint', amount: 4411, evidence: doubted(scan, 'lint 4411', or(7, { 7: 0.4 })) }],
        evidence: on(scan, 'lines'),
      },
      [`${scan} facts.sums`]: [{ of: 'amounts', printed: 1000 + apart, computed: 1000, evidence: on(scan, 'sum') }],
    },
    {
      ...read('total', 100, '100.00', or(4, { 5: 0.4 }), or(5, { 5: 0.4 })),
      [`${scan} facts.sums`]: [{ of: 'amounts', printed: 1000 + apart, computed: 1000, evidence: on(scan, 'sum') }],
    },
    {
      ...read('number', '4411', '4411', or(2, { 7: 0.4 })),
      [`${scan} facts.sums`]: [{ of: 'amounts', printed: 1000 + apart, computed: 1000, evidence: on(scan, 'sum') }],
    },
  ]),
  ...[110, 120].map((printed) => ({
    [`${scan} facts.sums`]: [
      { of: 'amounts', printed, computed: 100, evidence: doubted(scan, String(printed), or(1, { 2: 0.4, 4: 0.3 })) },
    ],
  })),
  ...['subtotal', 'tax', 'amountDue', 'packages'].map((key) => f(scan, key, 55)),
  ...['validUntil', 'dueDate'].map((key) => f(scan, key, '2024-08-08')),
  ...['text-layer', 'textract', 'sheet'].map((reader) => ({
    ...number('INV-4411', or(6, { 7: 0.4 })),
    [`${scan} reader`]: reader,
  })),
];
const papers = (): Record<string, Document> => ({
  bill: paper({ type: 'bill-of-lading', name: bill, facts: { number: 'MEDU-77' } }),
  scan: { ...paper({ type: 'certificate-of-origin', name: scan, facts: { issuer: 'Chamber' } }), reader: 'ocr' },
  invoice: paper({ type: 'invoice', name: invoice, facts: { number: 'INV-4471' } }),
});
const doubts = (name: string, asks: NearAsk['asks'], changes: Change[]): NearAsk => ({
  asks,
  ...near('settleAcross', name, papers(), changes),
});
export const doubtsAsked: NearAsk[] = [
  doubts('asked-settled', [{ ask: 'settleAcross' }, { ask: 'agreeingReadings' }], settled),
  doubts(
    'asked-agreeing',
    [{ ask: 'agreeingReadings' }, { ask: 'slotsOf', paper: scan }, { ask: 'toldBy', paper: scan }],
    agreeing,
  ),
];
