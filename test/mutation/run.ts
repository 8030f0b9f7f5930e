/**
 * Mutation test: `npm run mutate -- shared/rules/mass [--tests test/rules,test/judge.test.ts] [--survivors] [--slowest MS] [--out DIR]`.
 *
 * Each small change of the code must make a test fail. Prints what no test saw, and a table of killed and survived by file. `--survivors`
 * wakes only those that survived the last run of the same files.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { instrument, type Mutant } from './instrument.ts';
import { keysOf } from './search/code.ts';
import { type Covered, cover, type Result, wakeAll } from './session.ts';
import type { Plan } from './worker.ts';

const root = resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', default: 'test/rules,test/trace,test/orders,test/judge.test.ts' },
    share: { type: 'string', default: '1' },
    survivors: { type: 'boolean', default: false },
    slowest: { type: 'string', default: '400' },
    most: { type: 'string', default: '60000' },
    out: { type: 'string', default: 'out/mutation' },
    list: { type: 'boolean', default: false },
    /** Results of searches (`golden:search`): what they saw is not woken. */
    seen: { type: 'string', default: '' },
    /** Draws so many at random of what is left; 0: all. */
    draw: { type: 'string', default: '0' },
    /** Where what was seen is written in the form of a search's result. */
    kills: { type: 'string', default: '' },
  },
});

const filesOf = (path: string, fits: RegExp): string[] => {
  const at = resolve(root, path);
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => fits.test(name))
    .sort()
    .map((name) => `${at}/${name}`);
};

/** Tables of orders and the texts of the catalogue are data. */
const data = /\/data\/|\/catalogue\.ts$/;
const files = positionals.flatMap((p) => filesOf(p, /\.ts$/)).filter((f) => !data.test(f));
const code: Record<string, string> = {};
const mutants: Mutant[] = [];
for (const file of files) {
  const made = instrument(readFileSync(file, 'utf8'), relative(root, file), mutants.length + 1);
  code[file] = made.code;
  mutants.push(...made.mutants);
}
console.error(`${mutants.length} mutants in ${files.length} files`);
if (values.list) {
  for (const m of mutants) console.log(`${m.file}:${m.line} ${m.what}: ${oneLine(m.from)} → ${oneLine(m.to)}`);
  process.exit();
}

const out = resolve(root, values.out);
mkdirSync(out, { recursive: true });
const plan: Plan = {
  code,
  tests: values.tests.split(',').flatMap((p) => filesOf(p, /\.test\.ts$/)),
  mutants: mutants.length,
  awake: 0,
};
const digest = createHash('sha256');
for (const file of [...files, ...plan.tests]) digest.update(readFileSync(file));
const coverage = `${out}/reached-${digest.digest('hex').slice(0, 12)}.json`;
const covered = existsSync(coverage) ? revived(readFileSync(coverage, 'utf8')) : await cover(plan, out);
writeFileSync(
  coverage,
  JSON.stringify({
    ...covered,
    reachedBy: [...covered.reachedBy],
    atLoad: [...covered.atLoad],
    times: [...covered.times],
  }),
);
const total = covered.tests.reduce((sum, t) => sum + t.ms, 0);
console.error(
  `${covered.tests.length} tests take ${Math.round(total)} ms; ${covered.failing.length} left out as they fail here`,
);
for (const { name, error } of covered.failing) console.error(`  ${name}: ${oneLine(error)}`);

const last = `${out}/${positionals.join(' ').replaceAll('/', '-')}.json`;
const keyOf = (m: Mutant): string => `${m.file} ${m.what} ${m.from} ${m.to}`;
const before = values.survivors && existsSync(last) ? (JSON.parse(readFileSync(last, 'utf8')) as Result[]) : [];
const dead = new Map<string, Result[]>();
for (const r of before)
  if (r.state === 'killed' || r.state === 'endless')
    dead.set(keyOf(r.mutant), [...(dead.get(keyOf(r.mutant)) ?? []), r]);

const results: Result[] = [];
const share = Number(values.share);
const keys = keysOf(mutants);
const seen = new Set<string>();
for (const file of values.seen.split(',').filter((f) => f !== '' && existsSync(f)))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    for (const key of (JSON.parse(line) as { mutants?: string[] }).mutants ?? []) seen.add(key);
const open = mutants.filter((m) => !seen.has(keys.get(m.number)!));
const drawn = new Set(Number(values.draw) > 0 ? shuffled(open).slice(0, Number(values.draw)) : open);
const fresh = mutants.filter((mutant, i) => {
  if (!drawn.has(mutant)) return false;
  // Neighbours are alike: every n-th is a fair sample.
  if (i % share !== 0) return false;
  const known = dead.get(keyOf(mutant))?.find((r) => before.length > 0 && r.mutant.line === mutant.line);
  if (known) results.push({ ...known, mutant });
  return !known;
});
const started = Date.now();
await wakeAll(fresh, plan, covered, {
  folder: out,
  slowest: Number(values.slowest),
  most: Number(values.most),
  told: (result) => {
    results.push(result);
    const m = result.mutant;
    if (values.kills && (result.state === 'killed' || result.state === 'endless'))
      appendFileSync(values.kills, `${JSON.stringify({ by: result.by, mutants: [keys.get(m.number)] })}\n`);
    if (result.state === 'survived' || result.state === 'unreached')
      console.log(`${result.state} ${m.file}:${m.line} ${m.what}: ${oneLine(m.from)} → ${oneLine(m.to)}`);
    if (results.length % 100 === 0) {
      console.error(`${results.length} of ${mutants.length}, ${Math.round((Date.now() - started) / 1000)} s`);
      writeFileSync(last, JSON.stringify(results));
    }
  },
});
writeFileSync(last, JSON.stringify(results));

const rows = Object.entries(Object.groupBy(results, (r) => r.mutant.file)).map(([file, of = []]) => {
  const count = (state: Result['state']): number => of.filter((r) => r.state === state).length;
  const gone = count('killed') + count('endless');
  return { file, mutants: of.length, killed: gone, survived: count('survived'), unreached: count('unreached') };
});
const sum = (key: 'mutants' | 'killed' | 'survived' | 'unreached'): number => rows.reduce((n, r) => n + r[key], 0);
for (const r of [
  ...rows,
  {
    file: 'all',
    mutants: sum('mutants'),
    killed: sum('killed'),
    survived: sum('survived'),
    unreached: sum('unreached'),
  },
])
  console.log(
    `${((100 * r.killed) / r.mutants).toFixed(1).padStart(5)} %  ${r.file}: ${r.killed} of ${r.mutants} killed, ${r.survived} survived, ${r.unreached} not reached`,
  );

function revived(text: string): Covered {
  const { reachedBy, atLoad, times, ...rest } = JSON.parse(text);
  return { ...rest, reachedBy: new Map(reachedBy), atLoad: new Set(atLoad), times: new Map(times) };
}

/** In an order that is the same for each run: by a hash of the place. */
function shuffled(of: readonly Mutant[]): Mutant[] {
  const order = (m: Mutant): number => Math.imul(m.number, 2654435761) >>> 0;
  return of.toSorted((a, b) => order(a) - order(b));
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 110 ? `${flat.slice(0, 107)}...` : flat;
}
