import { paper } from '../../rules/case.ts';
import { type Change, on } from './near.ts';

export const [invoice, list, bill, certificate, gin] = [
  'invoice.pdf',
  'packing-list.pdf',
  'bill-of-lading.pdf',
  'certificate-of-origin.pdf',
  'ginning-record.pdf',
] as const;
export const f = (name: string, key: string, value: unknown, quote?: string, more: object = {}): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : { value, evidence: on(name, quote ?? value), ...more },
});
export type Unit = [id: string, netKg?: number | undefined, more?: object];
export const units = (name: string, ...all: Unit[]): Change => ({
  [`${name} facts.units`]: all.map(([id, netKg, more]) => ({
    id,
    ...(netKg === undefined ? {} : { netKg }),
    ...more,
    evidence: on(name, `bale ${id}`),
  })),
});
export const lines = (name: string, ...all: object[]): Change => ({
  [`${name} facts.lines`]: {
    value: all.map((l) => ({ ...l, evidence: on(name, Object.values(l).join(' ')) })),
    evidence: on(name, 'lines'),
  },
});

export const bundle = () => [
  paper({
    type: 'invoice',
    facts: {
      number: 'I-1',
      seller: 'Delta Cotton',
      buyer: 'Ege Iplik',
      netWeight: 20_000,
      grossWeight: 20_500,
      baleCount: 100,
    },
  }),
  paper({
    type: 'packing-list',
    facts: {
      number: 'P-1',
      invoiceNumber: 'I-1',
      seller: 'Delta Cotton',
      netWeight: 20_000,
      grossWeight: 20_500,
      baleCount: 100,
    },
  }),
  paper({
    type: 'bill-of-lading',
    facts: { number: 'B-1', invoiceNumber: 'I-1', shipper: 'Delta Cotton', grossWeight: 20_500 },
  }),
  paper({ type: 'certificate-of-origin', facts: { number: 'C-1', invoiceNumber: 'I-1', grossWeight: 20_500 } }),
];
