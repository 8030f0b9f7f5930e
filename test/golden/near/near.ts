import type { Document, Evidence } from '../../../shared/model/index.ts';
import { type Papers, seen } from '../../rules/case.ts';
import type { GoldenCase } from '../cases.ts';
import type { Edit } from '../edits.ts';

/** A small bundle for one rule, and changes of it that lie close to what the rule asks: at a bound and beside it, each side of a condition alone. */
export interface Near {
  rule: string;
  base: GoldenCase;
  changes: Edit[][];
}

/** The same for single questions: which of them, and of which papers. */
export interface NearAsk extends Near {
  asks: { ask: string; paper?: string; other?: string }[];
}

/** Changes by the place that they change: `"invoice.pdf facts.total.value": 5`; `undefined` leaves out. */
export type Change = Readonly<Record<string, unknown>>;

const editsOf = (change: Change): Edit[] =>
  Object.entries(change).map(([where, to]): Edit => {
    const at = where.slice(where.indexOf('.pdf') + 5);
    const paper = where.slice(0, where.indexOf('.pdf') + 4);
    const on = where.startsWith('bundle ') ? { at: where.slice(7) } : { paper, at };
    if (at === '' && where.endsWith('.pdf')) return { paper, drop: true };
    return to === undefined ? { ...on, drop: true } : { ...on, to };
  });

/** A bundle of papers with its changes. */
export const near = (
  rule: string,
  name: string,
  papers: readonly Document[] | Papers,
  changes: readonly Change[],
  entryDate = '2024-11-20',
): Near => ({
  rule,
  base: {
    name: `near-${name}`,
    from: `made for the bounds of ${rule}`,
    entryDate,
    documents: structuredClone(Object.values(papers)),
    unreadable: [],
  },
  changes: changes
    .map((c) => editsOf(c).filter((e) => !e.drop || !e.at || stands(papers, e)))
    .filter((edits) => edits.length > 0),
});

/** Whether there is something to leave out. */
const stands = (papers: readonly Document[] | Papers, { paper, at = '' }: Edit): boolean => {
  let found: unknown = Object.values(papers).find((d) => d.name === paper);
  for (const key of at.split('.')) found = (found as Record<string, unknown> | undefined)?.[key];
  return found !== undefined;
};

/** Every change of each list with every change of the others. */
export const each = (...axes: readonly (readonly Change[])[]): Change[] =>
  axes.reduce<Change[]>((all, axis) => all.flatMap((one) => axis.map((more) => ({ ...one, ...more }))), [{}]);

/** Values for one place. */
export const at = (where: string, ...values: unknown[]): Change[] => values.map((value) => ({ [where]: value }));

const idOf = (paper: string): string => paper.replace(/\W/g, '').padEnd(12, '0');
/** Evidence on a paper of `near`. */
export const on = (paper: string, quote: unknown, more: Partial<Evidence> = {}): Evidence => ({
  ...seen(idOf(paper), String(quote)),
  ...more,
});
/** A fact that a paper gets. */
export const fact = (paper: string, value: unknown, more: Partial<Evidence> = {}): object => ({
  value,
  evidence: on(paper, value, more),
});

/** The events of a paper, in place of its own: kind, first and last day, doubt. */
export const events = (
  name: string,
  ...all: [kind: string, from: string, to?: string | undefined, doubt?: string][]
): Change => ({
  [`${name} facts.events`]: all.map(([kind, from, to, doubt]) => ({
    kind,
    from,
    ...(to ? { to } : {}),
    ...(doubt ? { doubt } : {}),
    evidence: on(name, `${from} ${to ?? ''}`),
  })),
});

/** The flows of a paper, in place of its own: direction, material and what more is told. */
export const flows = (name: string, ...all: [direction: string, material: string, more?: object][]): Change => ({
  [`${name} facts.flows`]: all.map(([direction, material, more], i) => ({
    direction,
    material,
    ...more,
    evidence: on(name, `row ${i}`),
  })),
});
