/**
 * Collects bundles as facts: `npm run golden`. It captures what the tests of the rules judge, reads examples and corpus, and writes all of it
 * to `out/golden/pool.json`, where a search finds its cases; cases that the table has already keep their names and are written anew.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { casesIn, type GoldenCase, writeCases } from './cases.ts';

const { values: o } = parseArgs({
  options: {
    out: { type: 'string', default: 'out/golden' },
    corpus: { type: 'string', default: '170' },
    keep: { type: 'boolean' },
    /** Folders of further bundles, with commas between. */
    folders: { type: 'string', default: '' },
  },
});
const tests = [
  'test/rules',
  'test/trace',
  'test/orders',
  'test/next',
  'test/judge.test.ts',
  'test/amend/amended.test.ts',
];
/** Small bundles come first: they are judged in a moment. */
const small = 40_000;

const testsIn = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.test.ts'))
        .sort()
        .map((f) => `${path}/${f}`);
const node = (script: string, ...given: string[]): void => {
  execFileSync(process.execPath, ['--no-warnings', new URL(script, import.meta.url).pathname, ...given], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
};
mkdirSync(o.out, { recursive: true });
const [captured, read] = [`${o.out}/captured.json`, `${o.out}/read.json`];
if (!o.keep || !existsSync(captured)) node('./capture.ts', captured, ...tests.flatMap(testsIn));
if (!o.keep || !existsSync(read)) node('./read.ts', read, o.corpus, ...o.folders.split(',').filter(Boolean));

const fixture = new URL('./cases.json.gz', import.meta.url).pathname;
const old = existsSync(fixture) ? casesIn(fixture) : [];
const nameOf = new Map(old.map((c) => [c.from, c.name]));
const taken = new Set(nameOf.values());
const times = new Map<string, number>();
const nth = (key: string): number => {
  times.set(key, (times.get(key) ?? 0) + 1);
  return times.get(key)!;
};

const made = (JSON.parse(readFileSync(captured, 'utf8')) as GoldenCase[]).map((c): GoldenCase => {
  const test = c.from || 'before the tests';
  const file = test.split(':')[0]!.replace(/^.*\//, '').replace('.test.ts', '').replaceAll(' ', '-');
  const again = nth(test);
  const from = again > 1 ? `${test} (${again})` : test;
  let name = nameOf.get(from);
  while (name === undefined) {
    const next = `${file}-${nth(file)}`;
    if (!taken.has(next)) name = next;
  }
  return { ...c, name, from };
});
const spread = made.map((c, i) => ({ c, at: (i * 389) % made.length })).sort((a, b) => a.at - b.at);
const few = new Set(spread.filter(({ c }) => JSON.stringify(c).length < small));
const pool = [
  ...[...few].map(({ c }) => c),
  ...(JSON.parse(readFileSync(read, 'utf8')) as GoldenCase[]),
  ...spread.filter((x) => !few.has(x)).map(({ c }) => c),
];
writeFileSync(`${o.out}/pool.json`, JSON.stringify(pool));
const kept = new Set(old.map((c) => c.name));
const renewed = pool.filter((c) => kept.has(c.name));
const lost = old.filter((c) => !renewed.some((r) => r.name === c.name));
// A case whose test is gone stays as it was read.
if (old.length > 0) writeCases(fixture, [...renewed, ...lost]);
console.error(
  `${pool.length} bundles; ${renewed.length} cases of the table made again, ${lost.length} left as they were`,
);
