/**
 * Makes the table of single questions of what searches found (`--found` names their files, with commas between): `npm run golden:asked`.
 * Rows that are in the table already stay, with `--again` only what the files name.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Document } from '../../../shared/model/index.ts';
import { byName, type GoldenCase, writeCases } from '../cases.ts';
import { edited } from '../edits.ts';
import { labels } from '../lines.ts';
import { nearAsks, nears } from '../near/index.ts';
import { paperIn } from '../table.ts';
import { type Ask, baseOf } from './ask.ts';
import { questions } from './questions.ts';
import { asked } from './table.ts';

const { values: o } = parseArgs({
  options: {
    pool: { type: 'string', default: 'out/golden/pool.json' },
    found: { type: 'string', default: 'out/golden/asked.jsonl' },
    least: { type: 'string', default: '1' },
    /** Longest row, in characters: what brings in whole papers or long lists is no row to read. */
    longest: { type: 'string', default: '1500' },
    again: { type: 'boolean', default: false },
    /** Results whose mutants need no row: what golden verdicts and the tests of single functions see. */
    seen: { type: 'string', default: '' },
  },
});
type Found = Ask & { mutants: string[] };
const at = (name: string): string => new URL(`./${name}`, import.meta.url).pathname;
const old = existsSync(at('asked.json')) ? asked() : { rows: [], cases: new Map<string, GoldenCase>() };
const pool = JSON.parse(readFileSync(o.pool, 'utf8')) as GoldenCase[];
const made = [...pool, ...[...nears, ...nearAsks].map((n) => n.base)];
const byCase = new Map([...made.map((c): [string, GoldenCase] => [c.name, c]), ...(o.again ? [] : old.cases)]);

const bare = ({ ask, values, case: of, edits, paper, other }: Ask): Ask => ({
  ask,
  ...(values ? { values } : { case: of! }),
  ...(paper === undefined ? {} : { paper }),
  ...(other === undefined ? {} : { other }),
  ...(edits?.length ? { edits } : {}),
});
const found: Found[] = [];
for (const file of o.found.split(',').filter((f) => existsSync(f)))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const row = JSON.parse(line) as Partial<Found>;
    if (row.ask && row.mutants && questions[row.ask]) found.push(row as Found);
  }
const isReal = (c: GoldenCase | undefined): boolean =>
  c?.documents.every((d) => Document.safeParse(d).success) ?? false;
/** What no reader could give (a party without a name) says nothing of the code. */
const fits = (row: Ask): boolean => {
  if (row.values) return true;
  const of = byCase.get(row.case!);
  if (!of || !row.edits?.length) return of !== undefined;
  const base = baseOf(questions[row.ask]!, of);
  return isReal(edited(base, row.edits, paperIn(byCase))) || !isReal(base);
};
const seen = new Set<string>();
for (const file of o.seen.split(',').filter((f) => f !== '' && existsSync(f)))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean))
    for (const m of (JSON.parse(line) as { mutants?: string[] }).mutants ?? []) seen.add(m);
const others = seen.size;
const kept = new Map<string, Ask>();
if (!o.again) for (const row of old.rows) kept.set(JSON.stringify(bare(row)), bare(row));
const before = kept.size;
for (const row of found.sort((x, y) => y.mutants.length - x.mutants.length)) {
  const key = JSON.stringify(bare(row));
  const more = row.mutants.filter((m) => !seen.has(m));
  if (more.length < Number(o.least) || kept.has(key) || key.length > Number(o.longest) || !fits(row)) continue;
  for (const m of more) seen.add(m);
  kept.set(key, bare(row));
}

const order = Object.keys(questions);
const rows = [...kept.values()].sort(
  (a, b) =>
    order.indexOf(a.ask) - order.indexOf(b.ask) ||
    byName(a.case ?? '', b.case ?? '') ||
    byName(a.paper ?? '', b.paper ?? '') ||
    byName(a.other ?? '', b.other ?? '') ||
    (a.edits?.length ?? 0) - (b.edits?.length ?? 0),
);
/** Of each case the papers that are asked about; all where the whole case is. */
const wanted = new Map<string, Set<string> | 'all'>();
const want = (name: string, papers: (string | undefined)[] | 'all'): void => {
  const known = wanted.get(name) ?? new Set();
  if (papers === 'all' || known === 'all') wanted.set(name, 'all');
  else wanted.set(name, new Set([...known, ...papers.filter((p) => p !== undefined)]));
};
for (const row of rows) {
  if (row.case === undefined) continue;
  want(row.case, row.paper === undefined ? 'all' : [row.paper, row.other]);
  for (const e of row.edits ?? []) if (e.from) want(e.from.case, [e.from.paper]);
}
const cases = [...wanted].map(([name, papers]): GoldenCase => {
  const c = byCase.get(name)!;
  if (papers === 'all') return c;
  const of = labels(c.documents);
  const files = new Set(c.documents.filter((d) => papers.has(of.get(d.id)!)).map((d) => d.name));
  return { ...c, documents: c.documents.filter((d) => files.has(d.name)) };
});
writeCases(at('cases.json.gz'), cases);
writeFileSync(at('asked.json'), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
console.error(
  `${rows.length} rows (${before} before) about ${cases.length} cases; new ones show ${seen.size - others} mutants`,
);
