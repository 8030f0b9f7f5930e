import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { documentsOf } from '../../shared/documents.ts';
import { judge } from '../../shared/judge.ts';
import type { Document, Unreadable, Verdict } from '../../shared/model/index.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';
import { type Bundle, bundleOf } from './bundle.ts';
import { draftOf, ranges } from './bundles.ts';
import { scoreText } from './scoring/print.ts';
import { type BundleScore, scoreBundle } from './scoring/tally.ts';

const usage = `npm run score -- [--seed N] [--count N] [--only KIND] [--digital] [--held-out] [--keep DIR] [--show ID] [--json]

Makes bundles with truth by construction, runs the pipeline on them and prints what it got right.
  --seed N     first seed (default 1); --count N how many bundles (default 60)
  --only KIND  only bundles whose kind contains KIND (clear-lint, gin-in-aksu, lookalike, ...)
  --digital    no scans: quicker
  --held-out   the seeds kept for one look before a release
  --keep DIR   keep the files, one folder a bundle, with truth.json and verdict.json
  --show ID    one bundle in full: truth, findings, facts that differ`;

const { values: o } = parseArgs({
  args: argv.slice(2),
  options: {
    seed: { type: 'string', default: '' },
    count: { type: 'string', default: '60' },
    only: { type: 'string' },
    digital: { type: 'boolean', default: false },
    'held-out': { type: 'boolean', default: false },
    keep: { type: 'string' },
    show: { type: 'string' },
    failures: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (o.help) {
  stdout.write(`${usage}\n`);
  exit(0);
}

/** The pipeline as `verify` runs it, in this process. */
const verdictOf = async (b: Bundle): Promise<Verdict> => {
  const documents: Document[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of b.files) {
    const made = documentsOf(await readFile(file.bytes, file.name));
    documents.push(...made.documents);
    unreadable.push(...made.unreadable);
  }
  return judge({
    bundle: { id: b.id, importer: b.meta.importer, reference: b.meta.reference },
    entryDate: b.meta.entryDate,
    documents,
    unreadable,
  });
};

const keep = (dir: string, b: Bundle, verdict: Verdict): void => {
  const at = join(dir, b.id);
  mkdirSync(at, { recursive: true });
  for (const f of b.files) writeFileSync(join(at, f.name), f.bytes);
  writeFileSync(join(at, 'bundle.json'), JSON.stringify(b.meta, null, 2));
  mkdirSync(join(dir, 'truth'), { recursive: true });
  writeFileSync(join(dir, 'truth', `${b.id}.json`), JSON.stringify({ about: b.about, ...b.truth }, null, 2));
  writeFileSync(join(dir, 'truth', `${b.id}.verdict.json`), JSON.stringify(verdict, null, 2));
};

const first = o.show
  ? Number(o.show.replace(/\D/g, ''))
  : Number(o.seed || (o['held-out'] ? ranges.heldOut[0] : ranges.development[0]));
const count = o.show ? 1 : Number(o.count);
const scores: BundleScore[] = [];
const planted = new Map<string, string[]>();
for (let seed = first, made = 0; made < count && seed < first + count * 40; seed++) {
  const draft = draftOf(seed);
  if (o.only && !draft.kind.includes(o.only)) continue;
  made++;
  if (o.digital)
    for (const p of draft.plans)
      if (p.carrier === 'scan' || p.carrier === 'jpeg' || p.carrier === 'png') p.carrier = 'pdf';
  const b = await bundleOf(draft);
  planted.set(b.id, b.truth.found);
  if (stderr.isTTY) stderr.write(`\r${made} of ${count} `);
  try {
    const verdict = await verdictOf(b);
    if (o.keep) keep(o.keep, b, verdict);
    const score = scoreBundle(b, verdict);
    scores.push(score);
    if (o.show) {
      stdout.write(`${b.about}\nexpected ${b.truth.outcome} (${b.truth.found.join(', ')}), got ${verdict.outcome}\n\n`);
      for (const f of verdict.findings) stdout.write(`${f.severity} ${f.rule}: ${f.message}\n`);
      for (const d of score.documents) {
        stdout.write(`\n${d.file}: ${d.expectedType} (${d.layout}, ${d.language}), read as ${d.gotType}\n`);
        for (const f of d.fields)
          if (f.state !== 'right') stdout.write(`  ${f.field} ${f.state}: expected ${f.expected}, got ${f.got}\n`);
      }
    }
  } catch (error) {
    const said =
      error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : String(error);
    scores.push({
      id: b.id,
      kind: b.kind,
      about: b.about,
      expected: b.truth.outcome,
      got: 'crash',
      missed: b.truth.found,
      falseAlarms: [],
      besides: [],
      documents: [],
      error: said,
    });
  }
}
if (o.json) stdout.write(`${JSON.stringify(scores, null, 1)}\n`);
else if (!o.show) stdout.write(scoreText(scores, planted, Number(o.failures)));
await closeReaders();
