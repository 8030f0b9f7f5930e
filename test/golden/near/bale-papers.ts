import { paper } from '../../rules/case.ts';
import { type Change, fact, on } from './near.ts';

export const [gin, other] = ['ginning-record.pdf', 'other.pdf'] as const;
export type Unit = [id: string, more?: object];
export const units = (name: string, ...all: Unit[]): Change => ({
  [`${name} facts.units`]: all.map(([id, more], i) => ({
    id,
    ...more,
    evidence: on(name, id, { box: [0.1, 0.1 + i * 0.02, 0.3, 0.02] }),
  })),
});
export const parties = (name: string, ...all: [role: string, name: string][]): Change => ({
  [`${name} facts.parties`]: all.map(([role, n]) => ({ role, name: n, evidence: on(name, n) })),
});
export const f = (name: string, key: string, value: unknown): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : fact(name, value),
});
export const bundle = () => [
  paper({
    type: 'invoice',
    facts: { number: 'I-1', date: '2024-02-01', seller: 'Delta Cotton', countryOfOrigin: 'TR' },
    lines: [{ description: 'Raw cotton', hsCode: '5201.00', netWeight: 800 }],
  }),
  paper(
    { type: 'ginning-record', facts: { number: 'G-1', date: '2024-02-01' }, units: [{ id: 'UZ10001', netKg: 200 }] },
    { gin: 'Delta Gin' },
  ),
  paper(
    { type: 'ginning-record', name: other, facts: { number: 'G-2' }, units: [{ id: 'UZ10001', netKg: 200 }] },
    { gin: 'Delta Gin' },
  ),
];
export const alone: Change = { [other]: undefined };
