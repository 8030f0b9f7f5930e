/**
 * Makes the golden table of what searches found (`--kills` names their files, with commas between): the cases, and the changes that show
 * something of the code that no other shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { byName, type GoldenCase, writeCases } from './cases.ts';
import type { Edit } from './edits.ts';
import type { Row } from './table.ts';

const { values: o } = parseArgs({
  options: {
    pool: { type: 'string', default: 'out/golden/pool.json' },
    kills: { type: 'string', default: 'out/golden/kills.jsonl' },
    /** Changes that show fewer mutants than this are left out. */
    least: { type: 'string', default: '1' },
  },
});
interface Kill {
  case: string;
  edits: Edit[];
  mutants: string[];
}

const kills = o.kills
  .split(',')
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Partial<Kill>)
  .filter((k): k is Kill => k.mutants !== undefined && k.case !== 'endless' && k.mutants.length >= Number(o.least));
const pool = JSON.parse(readFileSync(o.pool, 'utf8')) as GoldenCase[];

const rows = new Map<string, Row>();
for (const k of kills) {
  const row = rows.get(k.case) ?? { case: k.case, changes: [] };
  if (k.edits.length > 0 && !row.changes.some((c) => JSON.stringify(c) === JSON.stringify(k.edits)))
    row.changes.push(k.edits);
  rows.set(k.case, row);
}
const sorted = [...rows.values()].sort((a, b) => byName(a.case, b.case));
const lenders = kills.flatMap((k) => k.edits.flatMap((e) => (e.from ? [e.from.case] : [])));
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
console.error(`${sorted.length} cases, ${sorted.reduce((n, r) => n + r.changes.length, 0)} changes`);
