import type { Flow, Material } from '../../../shared/model/index.ts';
import { type Change, fact, on } from './near.ts';

export const [gin, spinner, farm, maker, invoice] = [
  'ginning-record.pdf',
  'spinning-record.pdf',
  'farm-record.pdf',
  'tomato-processing-record.pdf',
  'invoice.pdf',
] as const;
export type Row = [
  direction: Flow['direction'],
  material: Material,
  kg: number | undefined,
  more?: Partial<Flow>,
  quote?: string | undefined,
];
export const flows = (name: string, ...rows: Row[]): Change => ({
  [`${name} facts.flows`]: rows.map(([direction, material, kg, more, quote], i) => ({
    direction,
    material,
    ...(kg === undefined ? {} : { kg }),
    ...more,
    evidence: on(name, quote ?? `row ${i + 1} ${kg ?? ''}`),
  })),
});
export const sum = (name: string, ...all: [printed: number, computed: number, unit?: string][]): Change => ({
  [`${name} facts.sums`]: all.map(([printed, computed, unit], i) => ({
    of: `weights of ${i + 2} rows`,
    printed,
    computed,
    ...(unit ? { unit } : {}),
    evidence: on(name, `Total ${printed}`),
  })),
});
export const list = (name: string, count: number, netKg: number | undefined): Change => ({
  [`${name} facts.units`]: Array.from({ length: count }, (_, i) => ({
    id: `UZ${1001 + i}`,
    ...(netKg === undefined ? {} : { netKg }),
    evidence: on(name, `UZ${1001 + i}`),
  })),
});
export const f = (name: string, key: string, value: unknown): Change => ({
  [`${name} facts.${key}`]: fact(name, value),
});
export const goods = (...all: object[]): Change => ({ 'bundle traced.goods': all });

export const share = (from: number, most: number): number[] => [
  from * most * 1.002,
  from * most * 1.002 + 0.01,
  from * most,
  from * most + 1,
  from * most * 1.001,
  from * most * 1.0019,
  from * most * 1.05,
  from * most * 3,
  from * most * 3 + 1,
  from * most * 3.2,
  from * most * 4,
];
