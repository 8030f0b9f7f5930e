import type { Document, Evidence } from '../../../shared/model/index.ts';
import type { RuleOutcome } from '../../../shared/rules/types.ts';
import type { Traced } from '../../../shared/trace/index.ts';

/**
 * The steps of a judgement, each as a call that can be made again alone: tracing, each rule, the next steps. A mutant is first asked there,
 * which takes a fraction of a whole judgement.
 */
export interface Phase {
  name: string;
  /** Makes the same call again; the answer as text. */
  again: () => string;
  answer: string;
  /** The part of an answer that stands in the verdict as it is; empty where that is not known. */
  printed: (answer: string) => string;
  /** Places that it reaches, and how often. */
  hits: Map<number, number>;
}

/** Functions that are steps: the end of their file's path, and their name. */
export const steps: readonly [end: string, name: string][] = [
  ['/shared/trace/index.ts', 'trace'],
  ['/shared/trace/readings/across.ts', 'settleAcross'],
  ['/shared/trace/remarks.ts', 'remarked'],
  ['/shared/rules/run.ts', 'run'],
  ['/shared/rules/run.ts', 'toFindings'],
  ['/shared/rules/run.ts', 'sortFindings'],
  ['/shared/next/index.ts', 'nextSteps'],
  ['/shared/next/step-gaps.ts', 'withClosingPapers'],
  ['/shared/summary.ts', 'summarize'],
  ['/shared/hedge.ts', 'hedge'],
];

type Call = (...given: unknown[]) => unknown;

/** Listens to one judgement. */
export class Watch {
  on = false;
  phases = new Map<string, Phase>();
  /** Places reached outside of every step. */
  rest = new Map<number, number>();
  #inside = false;
  readonly #hits: Uint32Array;

  constructor(hits: Uint32Array) {
    this.#hits = hits;
  }

  /** Runs `judging` and notes its steps. */
  listen<T>(judging: () => T): T {
    this.phases = new Map();
    this.rest = new Map();
    this.#hits.fill(0);
    this.on = true;
    try {
      return judging();
    } finally {
      this.on = false;
      this.#inside = false;
      this.#taken(this.rest);
    }
  }

  step(name: string, of: Call): Call {
    return (...given) => {
      if (!this.on || this.#inside) return of(...given);
      const [rule] = given as [{ id?: string } | undefined];
      const key = name === 'run' || name === 'toFindings' ? `${name} ${rule?.id}` : name;
      this.#taken(this.rest);
      this.#inside = true;
      try {
        return of(...given);
      } finally {
        this.#inside = false;
        const hits = new Map<number, number>();
        this.#taken(hits);
        if (!this.phases.has(key) && hits.size > 0) {
          const kept = keep(name, given);
          const again = (): string => text(() => of(...given), kept);
          const printed = (answer: string): string =>
            name === 'trace' ? (answer.split('\n')[1] ?? '') : name === 'run' ? answer : '';
          this.phases.set(key, { name: key, again, printed, answer: '', hits });
        }
      }
    };
  }

  #taken(into: Map<number, number>): void {
    const hits = this.#hits;
    for (let i = 0; i < hits.length; i++) if (hits[i]! > 0) into.set(i, (into.get(i) ?? 0) + hits[i]!);
    hits.fill(0);
  }
}

function text(of: () => unknown, shown: (answer: unknown) => string): string {
  try {
    return shown(of());
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

const json = (answer: unknown): string => JSON.stringify(answer) ?? 'undefined';
const evidenceOf = (e: Evidence): string => `${e.document} ${e.page} ${e.box.slice(0, 2)} ${e.quote}`;
/** Evidence as it is printed: confidence is not. */
const printedOnly = (key: string, value: unknown): unknown =>
  key === 'evidence' && Array.isArray(value) ? value.map(evidenceOf) : value;

/** How an answer is told: papers that were handed in by their place, findings as they are put together for the verdict. */
function keep(name: string, given: readonly unknown[]): (answer: unknown) => string {
  if (name === 'trace') {
    const places = new Map((given[0] as Document[]).map((d, i) => [d, i]));
    return (answer) => {
      const { chain, documents, ...rest } = answer as Traced;
      return `${json([rest, documents.map((d) => places.get(d) ?? d)])}\n${JSON.stringify(chain, printedOnly)}`;
    };
  }
  if (name !== 'run') return json;
  return (answer) => {
    const { state, why, findings } = answer as RuleOutcome;
    const told = new Map<string, Set<string>>();
    for (const { evidence, ...f } of findings) {
      const key = json({ ...f, orders: [...new Set(f.orders ?? [])].sort() });
      const known = told.get(key) ?? new Set();
      for (const e of evidence) known.add(evidenceOf(e));
      told.set(key, known);
    }
    return json([state, why, [...told].map(([key, of]) => [key, ...of])]);
  };
}
