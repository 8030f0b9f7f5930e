import process from 'node:process';
import type { Mutant } from '../instrument.ts';
import type { Switch } from '../switch.ts';
import type { Code } from './code.ts';

/** One question as asked with no mutant awake. */
export interface Heard {
  answer: string;
  /** Places that it reaches, and how often. */
  hits: [place: number, times: number][];
  /** The same for two askings that went the same way to the same answer. */
  mark: string;
  /** Which way it went, whatever it answered. */
  way: string;
}

const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Wakes mutants under single questions: those whose answer differs are seen. */
export class Waking {
  /** Mutants that nothing has seen yet, by the place in the code. */
  readonly alive = new Map<number, Mutant[]>();
  readonly tries = new Map<number, number>();
  readonly fileOf = new Map<number, string>();
  /** Told before each mutant, so that one that never ends can be named. */
  tick: (mutant: number) => void = () => {};
  spoiled = false;
  /** Those of which one left something behind. */
  suspects: Mutant[] = [];
  readonly #constants = new Map<string, number[]>();
  readonly #mutation: Switch;
  readonly #behind: Map<string, Set<string>>;

  constructor(mutation: Switch, atLoad: ReadonlySet<number>, { mutants, behind }: Pick<Code, 'mutants' | 'behind'>) {
    this.#mutation = mutation;
    this.#behind = behind;
    for (const m of mutants) {
      const there = this.alive.get(m.place);
      if (there) there.push(m);
      else this.alive.set(m.place, [m]);
      this.fileOf.set(m.place, m.file);
      if (!atLoad.has(m.place)) continue;
      const constants = this.#constants.get(m.file) ?? [];
      if (!constants.includes(m.place)) constants.push(m.place);
      this.#constants.set(m.file, constants);
    }
  }

  bury(mutant: Mutant): void {
    const left = this.alive.get(mutant.place)?.filter((m) => m.number !== mutant.number) ?? [];
    if (left.length > 0) this.alive.set(mutant.place, left);
    else this.alive.delete(mutant.place);
  }

  /** Undefined when the question cannot be answered. */
  hear(ask: () => string): Heard | undefined {
    this.#mutation.wake(0, 0);
    this.tick(0);
    const { h } = this.#mutation;
    h.fill(0);
    try {
      const answer = ask();
      const hits: Heard['hits'] = [];
      let way = 0;
      for (let i = 0; i < h.length; i++)
        if (h[i]! > 0) {
          hits.push([i, h[i]!]);
          way = (way * 31 + i * 7 + h[i]!) | 0;
        }
      let text = 0;
      for (let i = 0; i < answer.length; i++) text = (text * 31 + answer.charCodeAt(i)) | 0;
      return { answer, hits, mark: `${way} ${text}`, way: `${way}` };
    } catch {
      return undefined;
    }
  }

  /** Places with mutants still alive that a question reaches: those that it went through, and the constants of their modules (0 times). */
  reached({ hits }: Pick<Heard, 'hits'>): Heard['hits'] {
    const files = new Set(hits.map(([place]) => this.fileOf.get(place)!));
    const constants = [...files].flatMap((f) => this.#constants.get(f) ?? []).filter((p) => this.alive.has(p));
    return [...hits.filter(([p]) => this.alive.has(p)), ...constants.map((p): [number, number] => [p, 0])];
  }

  /** The mutants that this question sees, of those still alive; `most`: ms of work. */
  seen({ answer, hits }: Heard, ask: () => string, { most, stubborn }: { most: number; stubborn: number }): Mutant[] {
    const killed: Mutant[] = [];
    const all = this.reached({ hits });
    const until = worked() + most;
    const first = Math.floor(Math.random() * all.length);
    let asked = 0;
    for (const [place, times] of [...all.slice(first), ...all.slice(0, first)])
      for (const m of this.alive.get(place) ?? []) {
        const tried = this.tries.get(m.number) ?? 0;
        if (tried > stubborn && Math.random() > stubborn / tried) continue;
        this.tries.set(m.number, tried + 1);
        if (this.#differs(ask, answer, m, times)) killed.push(m);
        if (++asked % 8 === 0 && worked() > until) return this.#sure(ask, answer, killed);
      }
    return this.#sure(ask, answer, killed);
  }

  #differs(ask: () => string, answer: string, m: Mutant, times: number): boolean {
    const behind = this.#behind.get(m.file);
    this.tick(m.number);
    try {
      this.#mutation.wake(m.number, 1000 + 50 * (times || 2000), behind);
      if (times === 0) this.#mutation.remake(m.place);
      return ask() !== answer;
    } catch {
      return true;
    } finally {
      this.#mutation.wake(0, 0, behind);
      if (times === 0) this.#mutation.remake(m.place);
    }
  }

  /** Nothing is believed when the code does not come back to what it said. */
  #sure(ask: () => string, answer: string, killed: Mutant[]): Mutant[] {
    if (killed.length === 0) return killed;
    this.#mutation.wake(0, 0);
    this.tick(0);
    let again: string | undefined;
    try {
      again = ask();
    } catch {
      again = undefined;
    }
    if (again === answer) return killed;
    this.spoiled = true;
    this.suspects = killed;
    return [];
  }
}
