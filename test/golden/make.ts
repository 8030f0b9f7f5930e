/**
 * Makes the golden table of what searches found (`--kills` names their files, with commas between): the cases, and the changes that show
 * something of the code that no other shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Document } from '../../shared/model/index.ts';
import { byName, type GoldenCase, writeCases } from './cases.ts';
import { type Edit, edited } from './edits.ts';
import { golden, paperIn, type Row } from './table.ts';

const { values: o } = parseArgs({
  options: {
    pool: { type: 'string', default: 'out/golden/pool.json' },
    kills: { type: 'string', default: 'out/golden/kills.jsonl' },
    /** Changes that show fewer mutants than this are left out. */
    least: { type: 'string', default: '1' },
    /** The rows that the table has stay; what was found is put beside them. */
    keep: { type: 'boolean', default: false },
  },
});
interface Kill {
  case: string;
  edits: Edit[];
  mutants: string[];
}

const found = new Map<string, { by: Pick<Kill, 'case' | 'edits'>; mutants: Set<string> }>();
for (const file of o.kills.split(','))
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { case: name, edits, mutants } = JSON.parse(line) as Partial<Kill>;
    if (!name || !edits || !mutants || name === 'endless') continue;
    const key = JSON.stringify([name, edits]);
    const known = found.get(key) ?? { by: { case: name, edits }, mutants: new Set() };
    for (const m of mutants) known.mutants.add(m);
    found.set(key, known);
  }
// Those that show most come first; each is kept for what none before it shows.
const pool = JSON.parse(readFileSync(o.pool, 'utf8')) as GoldenCase[];
const byCase = new Map(pool.map((c) => [c.name, c]));
const isReal = (c: GoldenCase | undefined): boolean =>
  c?.documents.every((d) => Document.safeParse(d).success) ?? false;
/** What no reader could give (a party without a name) says nothing of the rules. */
const fits = ({ by }: { by: Pick<Kill, 'case' | 'edits'> }): boolean => {
  const base = byCase.get(by.case);
  if (!base || by.edits.length === 0) return base !== undefined;
  return isReal(edited(base, by.edits, paperIn(byCase))) || !isReal(base);
};
const seen = new Set<string>();
const kills = [...found.values()]
  .sort((x, y) => y.mutants.size - x.mutants.size)
  .filter(fits)
  .filter(({ mutants }) => {
    const more = [...mutants].filter((m) => !seen.has(m));
    if (more.length < Number(o.least)) return false;
    for (const m of more) seen.add(m);
    return true;
  })
  .map(({ by }) => by);

const rows = new Map<string, Row>(o.keep ? golden().rows.map((row) => [row.case, row]) : []);
for (const k of kills) {
  const row = rows.get(k.case) ?? { case: k.case, changes: [] };
  if (k.edits.length > 0 && !row.changes.some((c) => JSON.stringify(c) === JSON.stringify(k.edits)))
    row.changes.push(k.edits);
  rows.set(k.case, row);
}
const sorted = [...rows.values()].sort((a, b) => byName(a.case, b.case));
const lenders = sorted.flatMap((row) => row.changes.flat().flatMap((e) => (e.from ? [e.from.case] : [])));
const wanted = new Set([...rows.keys(), ...lenders]);
const at = (name: string): URL => new URL(`./${name}`, import.meta.url);
writeCases(
  at('cases.json.gz').pathname,
  pool.filter((c) => wanted.has(c.name)),
);
const line = (row: Row): string =>
  row.changes.length === 0
    ? `{"case":${JSON.stringify(row.case)},"changes":[]}`
    : `{"case":${JSON.stringify(row.case)},"changes":[\n${row.changes.map((c) => `  ${JSON.stringify(c)}`).join(',\n')}\n]}`;
writeFileSync(at('changes.json'), `[\n${sorted.map(line).join(',\n')}\n]\n`);
console.error(
  `${seen.size} mutants are shown by ${sorted.length} cases and`,
  `${sorted.reduce((n, r) => n + r.changes.length, 0)} changes`,
);
