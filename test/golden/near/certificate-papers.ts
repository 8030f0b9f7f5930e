import { paper } from '../../rules/case.ts';
import { type Change, fact, on } from './near.ts';

export const [co, invoice, bill] = ['certificate-of-origin.pdf', 'invoice.pdf', 'bill-of-lading.pdf'] as const;
export const f = (name: string, key: string, value: unknown, more: object = {}): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : { ...fact(name, value), ...more },
});
type Said = [text: string, context: string, more?: object];
export const mentions = (name: string, ...all: Said[]): Change => ({
  [`${name} facts.mentions`]: all.map(([text, context, more]) => ({
    text,
    context,
    ...more,
    evidence: on(name, text),
  })),
});
export const parties = (name: string, ...all: [role: string, name: string, more?: object][]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n, more]) => ({ role, name: n, ...more, evidence: on(name, n) })),
});
export const events = (name: string, ...all: [kind: string, from: string, more?: object][]): Change => ({
  [`${name} facts.events`]: all.map(([kind, from, more]) => ({ kind, from, ...more, evidence: on(name, from) })),
});

export const bundle = () => [
  paper({
    type: 'certificate-of-origin',
    facts: {
      date: '2024-05-01',
      countryOfOrigin: 'UZ',
      issuer: 'Chamber of Commerce and Industry of Uzbekistan',
      signed: true,
    },
  }),
  paper({ type: 'invoice', facts: { number: 'I-1', date: '2024-04-28', seller: 'Delta Cotton', buyer: 'Ege Iplik' } }),
  paper({ type: 'bill-of-lading', facts: { number: 'B-1' }, events: [{ kind: 'ship', from: '2024-05-10' }] }),
];
export const number = f(co, 'number', 'UZ-771002');
export const days = [
  '2024-04-30',
  '2024-05-01',
  '2024-05-02',
  '2024-05-03',
  '2024-05-04',
  '2024-05-06',
  '2024-05-07',
  '2024-05-08',
  '2024-05-09',
  '2024-05-10',
  '2024-05-11',
  '2024-05-12',
  '2024-06-01',
  '2024-11-18',
  '2024-11-19',
  '2024-11-20',
  '2024-11-21',
  '2025-01-01',
];
export const shipping: Change[] = [
  {},
  { [bill]: undefined },
  events(bill),
  events(bill, ['load', '2024-05-10']),
  events(bill, ['ship', '2024-05-12'], ['load', '2024-05-10']),
  events(bill, ['ship', '2024-05-10', { doubt: 'x' }]),
  events(bill, ['ship', '2024-05-10', { doubt: 'x' }], ['ship', '2024-05-12']),
  events(bill, ['arrive', '2024-05-10']),
  events(bill, ['issue', '2024-05-08'], ['ship', '2024-05-10']),
  events(bill, ['ship', '2023-11-19']),
  events(bill, ['ship', '2023-11-20']),
  events(bill, ['ship', '2023-11-18']),
  { [`${bill} type`]: 'other' },
];
