import { EventKind } from '../../../shared/model/index.ts';
import { paper } from '../../rules/case.ts';
import { type Change, fact, on } from './near.ts';

export const [invoice, list, bill, co, gin, spinner, farm] = [
  'invoice.pdf',
  'packing-list.pdf',
  'bill-of-lading.pdf',
  'certificate-of-origin.pdf',
  'ginning-record.pdf',
  'spinning-record.pdf',
  'farm-record.pdf',
] as const;
export const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-01-10', seller: 'Delta Cotton', netWeight: 400 },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 400 }],
  }),
  paper({
    type: 'packing-list',
    facts: { number: 'P-1', invoiceNumber: 'I-1', date: '2024-01-10' },
    units: [{ id: 'UZ10001' }, { id: 'UZ10002' }],
  }),
  paper({
    type: 'bill-of-lading',
    facts: { number: 'B-1', invoiceNumber: 'I-1' },
    events: [{ kind: 'ship', from: '2024-01-20' }],
  }),
  paper({ type: 'certificate-of-origin', facts: { number: 'C-1', invoiceNumber: 'I-1', date: '2024-01-12' } }),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-1', date: '2023-11-20' },
      units: [
        { id: 'UZ10001', netKg: 200 },
        { id: 'UZ10002', netKg: 200 },
      ],
      events: [{ kind: 'gin', from: '2023-11-01', to: '2023-11-15' }],
    },
    { gin: 'Delta Gin' },
  ),
];
type On = [kind: string, from: string, to?: string | undefined, more?: object, quote?: string];
export const events = (name: string, ...all: On[]): Change => ({
  [`${name} facts.events`]: all.map(([kind, from, to, more, quote]) => ({
    kind,
    from,
    ...(to ? { to } : {}),
    ...more,
    evidence: on(name, quote ?? `${from} ${to ?? ''}`),
  })),
});
export const date = (name: string, value: string | undefined, more: object = {}): Change => ({
  [`${name} facts.date`]: value === undefined ? undefined : { ...fact(name, value), ...more },
});
export const units = (name: string, ...all: [id: string, date?: string][]): Change => ({
  [`${name} facts.units`]: all.map(([id, d]) => ({
    id,
    netKg: 200,
    ...(d ? { date: d } : {}),
    evidence: on(name, id),
  })),
});
export const kinds = EventKind.options;
export const [early, same, late] = ['2023-10-01', '2023-11-01', '2024-02-01'];

export const spun = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-2', date: '2024-06-10', seller: 'Ege Iplik' },
    lines: [{ description: 'Cotton yarn', hsCode: '5205.23', netWeight: 900, lot: 'Y-1' }],
  }),
  paper(
    {
      type: 'spinning-record',
      facts: { number: 'S-2', date: '2024-03-20' },
      units: [{ id: 'UZ10001' }],
      flows: [
        { direction: 'in', material: 'lint', kg: 1000, lot: 'L-77', date: '2024-02-01' },
        { direction: 'out', material: 'yarn', kg: 900, lot: 'Y-1', date: '2024-03-10' },
      ],
    },
    { spinner: 'Ege Iplik' },
  ),
  paper(
    {
      type: 'ginning-record',
      facts: { number: 'G-2', date: '2023-12-01' },
      units: [{ id: 'UZ10001', netKg: 200 }],
      flows: [{ direction: 'out', material: 'lint', kg: 1000, lot: 'L-77', date: '2023-11-05' }],
    },
    { gin: 'Delta Gin' },
  ),
  paper(
    {
      type: 'farm-record',
      facts: { number: 'F-2' },
      events: [{ kind: 'harvest', from: '2023-09-20', to: '2023-10-20' }],
    },
    { farm: 'Green Farm' },
  ),
];
