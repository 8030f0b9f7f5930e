/**
 * Searches changes of bundles that show mutants: `node test/mutation/search/run.ts shared/rules [--minutes 10] [--stages bases,fuzz]`.
 * What was found is kept in `out/golden/kills.jsonl`, so that a run can be cut and go on.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { codeOf, keysOf } from './code.ts';
import type { Orders, Told } from './thread.ts';

const { values: o, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    stages: { type: 'string', default: 'bases,fuzz' },
    cases: { type: 'string', default: 'out/golden/pool.json' },
    out: { type: 'string', default: 'out/golden/kills.jsonl' },
    seed: { type: 'string', default: '1' },
    slowest: { type: 'string', default: '40' },
    stubborn: { type: 'string', default: '40' },
    most: { type: 'string', default: '2500' },
    survivors: { type: 'string', default: 'out/golden/survivors.json' },
    /** Results of other searches: what they saw is not looked for. */
    seen: { type: 'string', default: '' },
    /** Single questions (`test/golden/asked`) instead of whole verdicts. */
    asks: { type: 'boolean', default: false },
    kinds: { type: 'string', default: 'values,paper,two,papers,case' },
  },
});
/** A mutant that is not done after so long runs in circles. */
const longest = 30_000;

const code = codeOf(positionals);
const keys = keysOf(code.mutants);
const numbers = new Map([...keys].map(([n, key]) => [key, n]));
const dead = new Set<string>();
const done = new Set<string>();
const useful = new Set<string>();
/** Suspected of leaving something behind: asked once more in a new process, and then no longer. */
const suspected = new Set<string>();
const passed = new Set<string>();
for (const file of [o.out, ...o.seen.split(',').filter(Boolean)].filter((f) => existsSync(f)))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as { case?: string; mutants?: string[]; done?: string };
    for (const key of row.mutants ?? []) if (numbers.has(key)) dead.add(key);
    if (file !== o.out) continue;
    if (row.done) done.add(row.done);
    if (row.case) useful.add(row.case);
  }
const write = (row: object): void => appendFileSync(o.out, `${JSON.stringify(row)}\n`);
const until = Date.now() + Number(o.minutes) * 60_000;
const started = Date.now();
console.error(`${code.mutants.length} mutants, ${dead.size} seen before`);

async function session(seed: number): Promise<'end' | 'again'> {
  const ticks = new Int32Array(new SharedArrayBuffer(8));
  const orders: Orders = {
    code,
    cases: resolve(o.cases),
    dead: [...dead, ...passed],
    done: [...done],
    useful: [...useful],
    until,
    seed,
    stages: o.stages.split(','),
    kinds: o.kinds.split(','),
    slowest: Number(o.slowest),
    stubborn: Number(o.stubborn),
    most: Number(o.most),
    ticks,
  };
  const worker = new Worker(new URL(o.asks ? './asking.ts' : './thread.ts', import.meta.url), {
    workerData: orders,
    execArgv: ['--no-warnings'],
  });
  return new Promise((settle) => {
    let last = -1;
    const clock = setInterval(() => {
      if (ticks[0] === last && ticks[1] !== 0) {
        const key = keys.get(ticks[1]!)!;
        console.error(`endless: ${key}`);
        dead.add(key);
        write({ case: 'endless', edits: [], mutants: [key] });
        finish('again');
      }
      last = ticks[0]!;
    }, longest);
    const finish = (how: 'end' | 'again'): void => {
      clearInterval(clock);
      void worker.terminate();
      settle(how);
    };
    worker.on('error', (error) => {
      console.error(error);
      finish('end');
    });
    worker.on('message', (told: Told) => {
      if (told.is === 'kill') {
        const { mutants, ...by } = told.kill;
        useful.add(by.case);
        for (const n of mutants) dead.add(keys.get(n)!);
        write({ ...by, mutants: mutants.map((n) => keys.get(n)!) });
      } else if (told.is === 'case') {
        done.add(told.name);
        write({ done: told.name });
        if (done.size % 25 === 0)
          console.error(`${done.size} cases, ${told.alive} alive, ${Math.round((Date.now() - started) / 1000)} s`);
      } else if (told.is === 'note') console.error(`${Math.round((Date.now() - started) / 1000)} s: ${told.text}`);
      else if (told.is === 'spoiled') {
        const by = told.suspects.map((n) => keys.get(n)!);
        console.error(`spoiled by one of ${by.join(', ')}`);
        for (const key of by) (suspected.has(key) ? passed : suspected).add(key);
        finish('again');
      } else finish('end');
    });
  });
}

let seed = Number(o.seed);
while ((await session(seed++)) === 'again' && Date.now() < until) console.error('a new process');
const left = code.mutants.filter((m) => !dead.has(keys.get(m.number)!));
writeFileSync(o.survivors, JSON.stringify(left.map((m) => ({ key: keys.get(m.number), line: m.line }))));
for (const [file, of] of Map.groupBy(code.mutants, (m) => m.file)) {
  const alive = of.filter((m) => !dead.has(keys.get(m.number)!)).length;
  console.log(
    `${(100 - (100 * alive) / of.length).toFixed(1).padStart(5)} %  ${file}: ${of.length - alive} of ${of.length}`,
  );
}
console.error(`${dead.size} of ${code.mutants.length} seen: ${((100 * dead.size) / code.mutants.length).toFixed(1)} %`);
process.exit();
