import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { closeReaders } from '../../shared/read/index.ts';
import { languageCases } from './accuracy/languages.ts';
import { accuracyPage } from './accuracy/page.ts';
import { briefCase, bundleCases, type Case } from './accuracy/plan.ts';
import { type CaseResult, folders, runCase } from './accuracy/run.ts';
import { tally } from './accuracy/tally.ts';
import { scanRanges } from './bundles.ts';
import { type Quality, qualities } from './wear/qualities.ts';

const usage = `npm run accuracy -- [--cache DIR] [--minutes N] [--only QUALITY,...] [--case ID] [--held-out] [--write] [--brief] [--partial] [--details FILE]

Draws bundles with truth by construction and papers in each language, wears them (${qualities.join(', ')}), reads them by
OCR, judges them and tells what was right: characters, numbers, bale ids, facts, types, outcomes, and what confidence is worth.
  --cache DIR    keeps pages as worn and as read (default: a folder for temporary files); a page is read once by the same code
  --minutes N    stops after N minutes; the next call goes on from there
  --only Q,...   only these qualities; --case ID only this bundle or paper; --seed N the first seed
  --bundles N    the first N of the four bundles
  --held-out     the seeds kept for one look before a release
  --write        writes docs/accuracy.json and docs/accuracy.md
  --brief        of each bundle only the invoice and one page of bales, without an outcome: a quarter of the time
  --partial      tells and writes what was read so far, where not all was
  --details FILE writes every result as JSON: fields, words of numbers misread, bale ids`;

const { values: o } = parseArgs({
  args: argv.slice(2),
  options: {
    cache: { type: 'string', default: join(tmpdir(), 'accuracy-cache') },
    minutes: { type: 'string' },
    only: { type: 'string' },
    case: { type: 'string' },
    seed: { type: 'string' },
    bundles: { type: 'string', default: '4' },
    'held-out': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
    partial: { type: 'boolean', default: false },
    details: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (o.help) {
  stdout.write(`${usage}\n`);
  exit(0);
}

const seeds = o['held-out'] ? scanRanges.heldOut : scanRanges.development;
const first = Number(o.seed ?? seeds[0]);
const every: Case[] = [...(await bundleCases(first, Number(o.bundles))), ...(await languageCases(first))];
const cases = every.filter((c) => !o.case || c.id.includes(o.case)).map((c) => (o.brief ? briefCase(c) : c));
const wanted = o.only?.split(',');
const isPicture = (q: string): boolean => q !== 'digital';
// What needs no OCR, then case by case, so that a run that was stopped has something of every quality.
const jobs = cases
  .flatMap((c) => c.qualities.filter((q) => !wanted || wanted.includes(q)).map((q) => ({ c, q: q as Quality })))
  .sort((a, b) => Number(isPicture(a.q)) - Number(isPicture(b.q)));

const pagesOf = (c: Case): number => c.papers.reduce((sum, p) => sum + p.pages, 0);
const whole = jobs.reduce((sum, { c }) => sum + pagesOf(c), 0);
const at = folders(o.cache);
const began = Date.now();
const results: CaseResult[] = [];
let done = 0;
/** Pages that took time, and how much: those kept from before cost nothing. */
let slow = { pages: 0, ms: 0 };
/** Told after each paper whether to go on. */
const inTime = (): boolean => !o.minutes || Date.now() - began < Number(o.minutes) * 60_000;
for (const { c, q } of jobs) {
  let mark = Date.now();
  const result = await runCase(c, q, at, (pages) => {
    const ms = Date.now() - mark;
    mark = Date.now();
    done += pages;
    if (ms > pages * 300) slow = { pages: slow.pages + pages, ms: slow.ms + ms };
    const left = slow.pages ? ((slow.ms / slow.pages) * (whole - done)) / 60_000 : 0;
    const line = `${done} of ${whole} pages (${q}, ${c.id}), about ${Math.ceil(left)} min left`;
    stderr.write(stderr.isTTY ? `\r${line.padEnd(78)}` : `${line}\n`);
    return inTime();
  });
  if (!result) break;
  results.push(result);
}
await closeReaders();
if (o.details) writeFileSync(o.details, JSON.stringify(results, null, 1));
if (results.length < jobs.length) {
  stdout.write(`${done} of ${whole} pages are read. Run the same again to go on.\n`);
  if (!o.partial) exit(3);
}
const reached = cases.filter((c) => results.some((r) => r.id === c.id));
const accuracy = tally(results, {
  date: new Date().toISOString().slice(0, 10),
  seeds: `${o['held-out'] ? 'held out' : 'development'}, from ${first}`,
  plan: { pages: whole, done: results.reduce((sum, r) => sum + pagesOf(jobs.find((j) => j.c.id === r.id)!.c), 0) },
  bundles: reached.flatMap((c) =>
    c.draft
      ? [
          {
            id: c.id,
            about: c.draft.about,
            papers: c.papers.length,
            pages: pagesOf(c),
            outcome: o.brief ? '' : c.draft.outcome,
          },
        ]
      : [],
  ),
  languagePapers: reached.flatMap((c) =>
    c.draft ? [] : c.papers.map((p) => ({ paper: p.layout, language: p.language, pages: p.pages })),
  ),
});
const page = accuracyPage(accuracy);
stdout.write(page);
if (o.write) {
  const docs = (name: string) => new URL(`../../docs/${name}`, import.meta.url);
  writeFileSync(docs('accuracy.json'), `${JSON.stringify(accuracy, null, 1)}\n`);
  writeFileSync(docs('accuracy.md'), page);
}
