import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Mutant } from './instrument.ts';
import type { Answer, Order, Plan } from './worker.ts';

export interface Covered {
  tests: { name: string; file: string; ms: number }[];
  /** Tests that reach a place, by the number of its first mutant. */
  reachedBy: Map<number, number[]>;
  /** Places reached while the modules load. */
  atLoad: Set<number>;
  /** How often one test reaches a place at most. */
  times: Map<number, number>;
  failing: { name: string; error: string }[];
}
export type State = 'killed' | 'endless' | 'survived' | 'unreached';
export interface Result {
  mutant: Mutant;
  state: State;
  /** The test that saw the change. */
  by?: string;
}

const worker = new URL('./worker.ts', import.meta.url);
const loading = 120_000;

/** A process with code and tests loaded; it is ended by `end`. */
class Session {
  readonly #child: ChildProcess;
  #waiting: ((answer: Answer | undefined) => void) | undefined;
  readonly #early: Answer[] = [];

  constructor(plan: Plan, folder: string) {
    const path = `${folder}/plan-${plan.awake}-${process.pid}.json`;
    writeFileSync(path, JSON.stringify(plan));
    this.#child = fork(worker, [path], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--no-warnings'] });
    this.#child.on('message', (answer: Answer) => this.#hear(answer));
    this.#child.on('exit', () => this.#hear(undefined));
  }

  #hear(answer: Answer | undefined): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting) waiting(answer);
    else if (answer) this.#early.push(answer);
  }

  /** The next answer; undefined when none comes in time or the process is gone. */
  next(within: number): Promise<Answer | undefined> {
    const early = this.#early.shift();
    if (early) return Promise.resolve(early);
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#hear(undefined), within);
      this.#waiting = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
    });
  }

  ask(order: Order): void {
    if (this.#child.connected) this.#child.send(order);
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }
}

/** Runs all tests once with no mutant awake: which test reaches which place, and how long it takes. */
export async function cover(plan: Plan, folder: string): Promise<Covered> {
  const session = new Session(plan, folder);
  const loaded = await session.next(loading);
  if (loaded?.is !== 'loaded') throw new Error('the tests could not be loaded');
  const covered: Covered = {
    tests: loaded.tests.map((t) => ({ ...t, ms: 0 })),
    reachedBy: new Map(),
    atLoad: new Set(loaded.hitAtLoad),
    times: new Map(),
    failing: [],
  };
  session.ask({ do: 'dry' });
  for (let i = 0; i < loaded.tests.length; i++) {
    const answer = await session.next(loading);
    if (answer?.is !== 'dry') throw new Error(`no answer from ${loaded.tests[i]!.name}`);
    const test = covered.tests[answer.test]!;
    test.ms = answer.ms;
    if (answer.error !== undefined) covered.failing.push({ name: `${test.file}: ${test.name}`, error: answer.error });
    else
      for (const [place, times] of answer.hit) {
        const known = covered.reachedBy.get(place);
        if (known) known.push(answer.test);
        else covered.reachedBy.set(place, [answer.test]);
        covered.times.set(place, Math.max(times, covered.times.get(place) ?? 0));
      }
  }
  session.end();
  return covered;
}

/** Wakes one mutant after the other; tests that killed neighbours come first, then the quick ones. */
export async function wakeAll(
  mutants: readonly Mutant[],
  plan: Plan,
  covered: Covered,
  { folder, slowest, most, told }: { folder: string; slowest: number; most: number; told: (result: Result) => void },
): Promise<void> {
  const queue = [...mutants];
  const kills = new Map<string, number>();
  const killsOf = (m: Mutant, test: number): number => kills.get(`${m.file} ${test}`) ?? 0;
  const wide = new Map<string, number>();
  const fileOf = new Map(mutants.map((m) => [m.place, m.file]));
  for (const [place, by] of covered.reachedBy)
    for (const i of by) wide.set(`${fileOf.get(place)} ${i}`, (wide.get(`${fileOf.get(place)} ${i}`) ?? 0) + 1);
  /** Places of the mutant's file that a test reaches for its time. */
  const yieldOf = (m: Mutant, test: number): number =>
    (wide.get(`${m.file} ${test}`) ?? 0) / (covered.tests[test]!.ms + 3);
  const nameOf = (i: number): string => `${covered.tests[i]!.file.split('/test/')[1]}: ${covered.tests[i]!.name}`;
  let session: Session | undefined;
  while (queue.length > 0) {
    const mutant = queue.shift()!;
    const still = covered.atLoad.has(mutant.place) && !covered.reachedBy.has(mutant.place);
    const reached = still ? [...covered.tests.keys()] : (covered.reachedBy.get(mutant.place) ?? []);
    const tests = reached
      .filter((i) => covered.tests[i]!.ms <= slowest)
      .sort((a, b) => killsOf(mutant, b) - killsOf(mutant, a) || yieldOf(mutant, b) - yieldOf(mutant, a));
    let spent = 0;
    const affordable = tests.filter((i) => {
      spent += covered.tests[i]!.ms;
      return spent < most;
    });
    if (tests.length === 0) {
      told({ mutant, state: 'unreached' });
      continue;
    }
    const awake = still ? mutant.number : 0;
    const own = still ? new Session({ ...plan, awake }, folder) : undefined;
    if (!own && !session) {
      session = new Session(plan, folder);
      if (!(await session.next(loading))) throw new Error('the tests could not be loaded');
    }
    // A module that does not load with the change in it is a kill.
    if (own && !(await own.next(loading))) {
      own.end();
      told({ mutant, state: 'killed', by: 'loading' });
      continue;
    }
    const at = own ?? session!;
    const time = tests.reduce((sum, i) => sum + covered.tests[i]!.ms, 0);
    at.ask({
      do: 'run',
      mutant: mutant.number,
      tests: affordable,
      left: 1000 + 50 * (covered.times.get(mutant.place) ?? 1000),
    });
    const answer = await at.next(60_000 + 20 * time);
    own?.end();
    if (answer?.is !== 'ran') {
      told({ mutant, state: 'endless' });
      at.end();
      if (!own) session = undefined;
    } else if (answer.spoiled) {
      session?.end();
      session = undefined;
      queue.unshift(mutant);
    } else if (answer.killedBy === undefined) told({ mutant, state: 'survived' });
    else {
      const key = `${mutant.file} ${answer.killedBy}`;
      kills.set(key, (kills.get(key) ?? 0) + 1);
      told({ mutant, state: 'killed', by: nameOf(answer.killedBy) });
    }
  }
  session?.end();
}
