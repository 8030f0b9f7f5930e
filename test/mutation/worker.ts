/** One process of a mutation run: it loads the instrumented code and the tests once, then runs tests with one mutant awake after another. */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Switch } from './switch.ts';

export interface Plan {
  /** Instrumented text of each file, by its path. */
  code: Record<string, string>;
  tests: string[];
  mutants: number;
  /** A mutant that is awake while the modules load. */
  awake: number;
}
export type Order = { do: 'dry' } | { do: 'run'; mutant: number; tests: number[]; left: number };
export type Answer =
  | { is: 'loaded'; tests: { name: string; file: string }[]; hitAtLoad: number[] }
  | { is: 'dry'; test: number; ms: number; hit: [place: number, times: number][]; error?: string }
  | { is: 'ran'; mutant: number; killedBy?: number; spoiled?: boolean };

const plan = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Plan;
const mutation = new Switch(plan.mutants);
Object.assign(globalThis, { __mutation: mutation });
if (plan.awake) mutation.wake(plan.awake, 1e6);

const light = new URL('./light-vitest.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' ? { url: light, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const code = url.startsWith('file:') ? plan.code[fileURLToPath(url)] : undefined;
    if (url.endsWith('/shared/screen/documents.ts')) return remembering(readFileSync(fileURLToPath(url), 'utf8'));
    return code === undefined
      ? next(url, context)
      : { format: 'module', source: stripTypeScriptTypes(code), shortCircuit: true };
  },
});

/** Screening takes half the time of a verdict and sees only papers and lists: the same papers are screened once. */
function remembering(source: string) {
  const code = source.replace('export function screenDocuments(', 'function screened(');
  return {
    format: 'module',
    source: stripTypeScriptTypes(`${code}\nexport const screenDocuments = globalThis.__mutation.memo(screened);`),
    shortCircuit: true,
  };
}

const vitest = (await import(light)) as typeof import('./light-vitest.ts');
const tell = (answer: Answer): void => void process.send!(answer);

for (const file of plan.tests) {
  vitest.inFile(file);
  await import(`file://${file}`);
  await vitest.settled();
}
mutation.loaded();
const { tests } = vitest;
tell({
  is: 'loaded',
  tests: tests.map(({ name, file }) => ({ name, file })),
  hitAtLoad: [...mutation.h].flatMap((n, i) => (n > 0 ? [i] : [])),
});

const failure = async (i: number): Promise<string | undefined> => {
  const test = tests[i]!;
  vitest.runs(`file://${test.file}`);
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return String((error as Error)?.message ?? error);
  }
};

async function dry(): Promise<void> {
  for (const i of tests.keys()) {
    mutation.wake(0, 0);
    mutation.h.fill(0);
    const before = process.cpuUsage();
    const error = await failure(i);
    const { user, system } = process.cpuUsage(before);
    const hit = [...mutation.h].flatMap((n, k): [number, number][] => (n > 0 ? [[k, n]] : []));
    tell({ is: 'dry', test: i, ms: (user + system) / 1000, hit, ...(error === undefined ? {} : { error }) });
  }
}

async function run({ mutant, tests: chosen, left }: Order & { do: 'run' }): Promise<void> {
  for (const i of chosen) {
    mutation.wake(mutant, left);
    const error = await failure(i);
    if (error === undefined) continue;
    // A test that now also fails with no mutant awake was spoiled by what an earlier mutant left behind.
    mutation.wake(plan.awake, 1e9);
    const spoiled = plan.awake === 0 && (await failure(i)) !== undefined;
    tell({ is: 'ran', mutant, killedBy: i, spoiled });
    return;
  }
  tell({ is: 'ran', mutant });
}

let queue = Promise.resolve();
process.on('message', (order: Order) => {
  queue = queue.then(() => (order.do === 'dry' ? dry() : run(order)));
});
process.on('disconnect', () => process.exit(0));
