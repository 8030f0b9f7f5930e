import process from 'node:process';
import type { judge as Judge } from '../../../shared/judge.ts';
import type { GoldenCase } from '../../golden/cases.ts';
import { linesOf } from '../../golden/lines.ts';
import type { Mutant } from '../instrument.ts';
import type { Switch } from '../switch.ts';
import type { Code } from './code.ts';
import type { Phase, Watch } from './phases.ts';

/** A judgement with no mutant awake: what it says, its steps, and what it takes. */
export interface Dry {
  given: GoldenCase;
  lines: string;
  phases: Map<string, Phase>;
  rest: Map<number, number>;
  ms: number;
  /** What the rules say is not what the verdict says: no order governs the goods, or other readings were tried. */
  hidden: boolean;
}

/** Milliseconds of work of this process: on a machine with other work the clock says little. */
export const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export class Attempts {
  /** Mutants that nothing has seen yet, by the place in the code. */
  readonly alive = new Map<number, Mutant[]>();
  /** How often a mutant was woken in vain. */
  readonly tries = new Map<number, number>();
  /** Places of constants that are made when their module loads, by file. */
  readonly #constants = new Map<string, number[]>();
  readonly #fileOf = new Map<number, string>();
  /** Told before each mutant, so that one that never ends can be named. */
  tick: (mutant: number) => void = () => {};
  spoiled = false;
  /** Those of which one left something behind. */
  suspects: Mutant[] = [];
  /** Believe nothing but the whole verdict. */
  confirms = false;
  readonly #judge: typeof Judge;
  readonly #mutation: Switch;
  readonly #watch: Watch;

  readonly #behind: Map<string, Set<string>>;

  constructor(
    judge: typeof Judge,
    { mutation, watch, atLoad }: { mutation: Switch; watch: Watch; atLoad: Set<number> },
    { mutants, behind }: Pick<Code, 'mutants' | 'behind'>,
  ) {
    this.#behind = behind;
    this.#judge = judge;
    this.#mutation = mutation;
    this.#watch = watch;
    for (const m of mutants) {
      const there = this.alive.get(m.place);
      if (there) there.push(m);
      else this.alive.set(m.place, [m]);
      this.#fileOf.set(m.place, m.file);
      if (!atLoad.has(m.place)) continue;
      const constants = this.#constants.get(m.file) ?? [];
      if (!constants.includes(m.place)) constants.push(m.place);
      this.#constants.set(m.file, constants);
    }
  }

  bury(mutant: Mutant): void {
    const there = this.alive.get(mutant.place);
    const left = there?.filter((m) => m.number !== mutant.number) ?? [];
    if (left.length > 0) this.alive.set(mutant.place, left);
    else this.alive.delete(mutant.place);
  }

  #judged(given: GoldenCase): string {
    const { documents, entryDate, entryDateAssumed, unreadable, claims, bundle } = structuredClone(given);
    const rest = { ...(claims ? { claims } : {}), ...(entryDateAssumed ? { entryDateAssumed } : {}) };
    const verdict = this.#judge({ bundle: bundle ?? { id: 'one' }, entryDate, documents, unreadable, ...rest });
    return linesOf(verdict, given.documents).join('\n');
  }

  dry(given: GoldenCase): Dry | undefined {
    this.#mutation.wake(0, 0);
    this.tick(0);
    try {
      const before = worked();
      const lines = this.#watch.listen(() => this.#judged(given));
      const ms = worked() - before;
      const { phases, rest } = this.#watch;
      for (const p of phases.values()) p.answer = p.again();
      const hidden = /^outcome: not-covered|^commodities: $|could not be read surely/m.test(lines);
      return { given, lines, phases, rest, ms, hidden };
    } catch {
      return undefined;
    }
  }

  /** The mutants that this judgement sees, of those still alive. `phases`: only those steps. */
  seen(
    dry: Dry,
    { only, most, stubborn }: { only?: Set<string> | undefined; most: number; stubborn: number },
  ): Mutant[] {
    const until = worked() + most;
    const killed: Mutant[] = [];
    const gone = new Set<number>();
    const seen = (m: Mutant): void => {
      gone.add(m.number);
      killed.push(m);
    };
    const parts: [hits: Map<number, number>, phase?: Phase][] = [...dry.phases.values()].map((p) => [p.hits, p]);
    parts.push([dry.rest]);
    parts.sort(() => Math.random() - 0.5);
    for (const [hits, phase] of parts) {
      if (only && !only.has(phase?.name ?? 'rest')) continue;
      const files = new Set<string>();
      for (const place of hits.keys()) files.add(this.#fileOf.get(place)!);
      const constants = [...files].flatMap((f) => this.#constants.get(f) ?? []);
      const places = [...hits.keys(), ...constants];
      // Where the time does not reach for all, another case begins elsewhere.
      const first = Math.floor(Math.random() * places.length);
      for (const place of [...places.slice(first), ...places.slice(0, first)]) {
        for (const m of this.alive.get(place) ?? []) {
          if (gone.has(m.number)) continue;
          const tried = this.tries.get(m.number) ?? 0;
          if (tried > stubborn && Math.random() > stubborn / tried) continue;
          this.tries.set(m.number, tried + 1);
          if (this.#differs(dry, phase, m, hits.get(place) ?? 100_000)) seen(m);
          if (worked() > until) return this.#sure(dry, killed);
        }
      }
    }
    return this.#sure(dry, killed);
  }

  #wake(m: Mutant, times: number): void {
    this.tick(m.number);
    this.#mutation.wake(m.number, 1000 + 50 * times, this.#behind.get(m.file));
    if (times === 100_000) this.#mutation.remake(m.place);
  }

  #sleep(m: Mutant, times: number): void {
    this.#mutation.wake(0, 0, this.#behind.get(m.file));
    if (times === 100_000) this.#mutation.remake(m.place);
  }

  #differs(dry: Dry, phase: Phase | undefined, m: Mutant, times: number): boolean {
    try {
      this.#wake(m, times);
      const answer = phase?.again();
      if (phase && answer === phase.answer) return false;
      // What is printed of the chain and of a rule stands in the verdict as it is, unless another reading of doubtful characters is taken.
      if (phase && !this.confirms && !dry.hidden && phase.printed(answer!) !== phase.printed(phase.answer)) return true;
      this.#wake(m, 4 * times);
      return this.#judged(dry.given) !== dry.lines;
    } catch {
      return true;
    } finally {
      this.#sleep(m, times);
    }
  }

  /** Nothing is believed when the code does not come back to what it said: a mutant left something behind. */
  #sure(dry: Dry, killed: Mutant[]): Mutant[] {
    if (killed.length === 0) return killed;
    this.#mutation.wake(0, 0);
    this.tick(0);
    if (this.#judged(dry.given) === dry.lines) return killed;
    this.spoiled = true;
    this.suspects = killed;
    return [];
  }
}
