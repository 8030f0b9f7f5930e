import { type Change, fact, on } from './near.ts';

/** A fact of a paper; `undefined` leaves it out. */
export const f = (name: string, key: string, value: unknown): Change => ({
  [`${name} facts.${key}`]: value === undefined ? undefined : fact(name, value),
});
export const list = (name: string, key: string, ...all: string[]): Change => ({
  [`${name} facts.${key}`]: { value: all, evidence: on(name, all[0]), each: all.map((l) => on(name, l)) },
});
export const lines = (name: string, ...all: object[]): Change => ({
  [`${name} facts.lines`]: {
    value: all.map((l) => ({ ...l, evidence: on(name, Object.values(l).join(' ')) })),
    evidence: on(name, 'lines'),
  },
});
/** Rows of a paper; what they quote is their `quote`, else all their values. */
export const rows = (name: string, key: string, ...all: object[]): Change => ({
  [`${name} facts.${key}`]: all.map((l) => ({ ...l, evidence: on(name, Object.values(l).join(' ')) })),
});
export const bales = (name: string, first: number, count: number, netKg?: number): Change =>
  rows(
    name,
    'units',
    ...Array.from({ length: count }, (_, i) => ({ id: `UZ${10_000 + first + i}`, ...(netKg ? { netKg } : {}) })),
  );

/** Two papers that are asked about together. */
export const [one, other] = ['one.pdf', 'other.pdf'] as const;
export const both = (of: (name: string) => Change): Change => ({ ...of(one), ...of(other) });
export const asksOfTwo = (...names: string[]) =>
  names.flatMap((ask) => [
    { ask, paper: one, other },
    { ask, paper: other, other: one },
  ]);
