import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mutant } from '../instrument.ts';
import { keysOf } from '../search/code.ts';
import { type Name, namesOf, told } from './named.ts';

/** Why no test sees a mutant. */
export const kinds = {
  same: 'No input can tell it from the original.',
  untold:
    'An input could; none of the tests that were measured has it. The sentence says what it would take and what would go wrong.',
  time: 'Only time or memory could tell: what is kept, asked twice or left early.',
  data: 'A figure or an item of a table that stands for the trade or the print: it was chosen, and no test stands between it and the one beside it.',
} as const;
export type Kind = keyof typeof kinds;

/** One survivor of the register; without `kind` nobody has explained it yet. */
export interface Entry extends Name {
  kind?: Kind;
  why?: string;
}

/** What a measurement found. */
export interface Measured {
  /** YYYY-MM-DD */
  on: string;
  mutants: number;
  seen: number;
  by: string;
}

/** The parts that are measured, each with its files. */
export const parts = {
  trace: ['shared/trace'],
  rules: ['shared/rules'],
  orders: ['shared/orders'],
  judge: ['shared/judge.ts'],
} as const;
export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];

const root = resolve(import.meta.dirname, '../../..');
const fileOf = (name: string): string => resolve(import.meta.dirname, name);

export function registerOf(part: Part): Entry[] {
  const file = fileOf(`${part}.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Entry);
}

export function keep(part: Part, entries: readonly Entry[]): void {
  writeFileSync(fileOf(`${part}.jsonl`), entries.map((e) => `${JSON.stringify(e)}\n`).join(''));
}

export function measured(): Partial<Record<Part, Measured>> {
  const file = fileOf('measured.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function keepMeasured(of: Partial<Record<Part, Measured>>): void {
  writeFileSync(fileOf('measured.json'), `${JSON.stringify(of, null, 2)}\n`);
}

/** A mutant of the code as it stands. */
export interface Known {
  mutant: Mutant;
  name: Name;
  /** What it is called in the results of searches. */
  key: string;
}

/** The mutants of some files, by what they are called in the register. */
export function knownOf(mutants: readonly Mutant[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [file, of] of Map.groupBy(mutants, (m) => m.file)) {
    const keys = keysOf(of);
    const names = namesOf(of, readFileSync(resolve(root, file), 'utf8'));
    for (const mutant of of) {
      const name = names.get(mutant.number)!;
      known.set(told(name), { mutant, name, key: keys.get(mutant.number)! });
    }
  }
  return known;
}

/** Entries that name no mutant of the code as it stands. */
export const gone = (entries: readonly Entry[], known: ReadonlyMap<string, Known>): Entry[] =>
  entries.filter((e) => !known.has(told(e)));

export const isExplained = (e: Entry): boolean => e.kind !== undefined && e.kind in kinds && (e.why ?? '').length > 0;

/** The register after a measurement: survivors in the order of the code, with the explanations that stand already. */
export function takenOver(
  entries: readonly Entry[],
  known: ReadonlyMap<string, Known>,
  seen: ReadonlySet<string>,
): { register: Entry[]; seenNow: Entry[]; added: Entry[] } {
  const before = new Map(entries.map((e) => [told(e), e]));
  const left = [...known.values()].filter((k) => !seen.has(k.key));
  const kept = new Set(left.map((k) => told(k.name)));
  return {
    register: left.map((k) => before.get(told(k.name)) ?? k.name),
    seenNow: entries.filter((e) => known.has(told(e)) && !kept.has(told(e))),
    added: left.filter((k) => !before.has(told(k.name))).map((k) => k.name),
  };
}

/** The register with explanations from elsewhere; those of mutants that do not stand in it are handed back. */
export function explained(
  entries: readonly Entry[],
  by: readonly Entry[],
): { register: Entry[]; unknown: Entry[]; unfit: Entry[] } {
  const given = new Map(by.filter(isExplained).map((e) => [told(e), e]));
  const names = new Set(entries.map(told));
  return {
    register: entries.map((e) => {
      const of = given.get(told(e));
      return of ? { ...e, kind: of.kind!, why: of.why!.trim() } : e;
    }),
    unknown: [...given.values()].filter((e) => !names.has(told(e))),
    unfit: by.filter((e) => !isExplained(e)),
  };
}
