/**
 * The register of survivors: `npm run mutate:survivors -- [MEASURED.jsonl…] [--part trace] [--take DATE] [--explain FILE] [--tidy]`.
 *
 * Without results it holds the register against the code. With results of searches and runs (`golden:search`, `mutate --kills`) it says which
 * survivors have no explanation, which explained ones no longer exist, and which are seen now. Ends with 1 where something is to be done.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { codeOf } from '../search/code.ts';
import { told } from './named.ts';
import { pages } from './page.ts';
import {
  type Entry,
  explained,
  gone,
  isExplained,
  type Known,
  keep,
  keepMeasured,
  knownOf,
  measured,
  type Part,
  partNames,
  parts,
  registerOf,
  takenOver,
} from './register.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Which parts; all without it. */
    part: { type: 'string', default: partNames.join(',') },
    /** Takes the measurement into the register, as of this day. */
    take: { type: 'string', default: '' },
    /** What was measured with it. */
    by: { type: 'string', default: 'golden verdicts and single questions' },
    /** Explanations as lines of JSON, each with the name of its mutant. */
    explain: { type: 'string', default: '' },
    /** Takes out what no longer exists in the code. */
    tidy: { type: 'boolean', default: false },
    /** Writes what is not explained as lines of JSON, with the code around. */
    list: { type: 'string', default: '' },
    /** Lines of code shown on each side. */
    around: { type: 'string', default: '3' },
    /** At most so many are shown. */
    most: { type: 'string', default: '20' },
  },
});

const root = resolve(import.meta.dirname, '../../..');
const linesOf = (path: string): object[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as object);
const missing = [...positionals, values.explain].filter((f) => f !== '' && !existsSync(f));
if (missing.length > 0) {
  console.error(`no such file: ${missing.join(', ')}`);
  process.exit(2);
}
const seen = new Set(
  positionals.flatMap((f) => linesOf(f).flatMap((row) => (row as { mutants?: string[] }).mutants ?? [])),
);
const by = values.explain === '' ? [] : (linesOf(values.explain) as Entry[]);

const around = ({ mutant }: Known): string => {
  const lines = readFileSync(resolve(root, mutant.file), 'utf8').split('\n');
  const n = Number(values.around);
  const first = Math.max(0, mutant.line - 1 - n);
  return lines
    .slice(first, mutant.line + n)
    .map((text, i) => `${first + i + 1 === mutant.line ? '>' : ' '} ${String(first + i + 1).padStart(4)} ${text}`)
    .join('\n');
};
const named = (e: Entry): string =>
  `${e.file} ${e.in}: ${e.what}: ${e.from} → ${e.to}${e.nth > 1 ? ` (${e.nth}.)` : ''}`;

let open = 0;
const listed: object[] = [];
for (const part of values.part.split(',') as Part[]) {
  const { mutants } = codeOf(parts[part]);
  const known = knownOf(mutants);
  let entries = registerOf(part);
  const stale = gone(entries, known);
  for (const e of stale) console.log(`no longer in the code: ${named(e)}`);
  if (values.tidy) entries = entries.filter((e) => known.has(told(e)));
  else open += stale.length;
  if (positionals.length > 0) {
    const { register, seenNow, added } = takenOver(entries, known, seen);
    for (const e of seenNow) console.log(`seen now: ${named(e)}`);
    for (const n of added) console.log(`not in the register: ${named(n)}`);
    console.log(`${part}: ${added.length} survivors that do not stand in the register`);
    if (values.take === '') open += seenNow.length + added.length;
    else {
      entries = register;
      const count = { on: values.take, mutants: mutants.length, seen: mutants.length - register.length, by: values.by };
      keepMeasured({ ...measured(), [part]: count });
    }
  }
  const of = explained(
    entries,
    by.filter((e) => parts[part].some((p) => e.file.startsWith(p))),
  );
  for (const e of of.unknown) console.log(`explained, but not in the register: ${named(e)}`);
  for (const e of of.unfit) console.log(`no explanation: ${named(e)} (${e.kind ?? 'no kind'})`);
  entries = of.register;
  if (values.tidy || values.take || by.length > 0) keep(part, entries);
  const unexplained = entries.filter((e) => !isExplained(e) && known.has(told(e)));
  open += unexplained.length;
  for (const e of unexplained.slice(0, Number(values.most)))
    console.log(`\nnot explained: ${named(e)}\n${around(known.get(told(e))!)}`);
  for (const e of unexplained) {
    const k = known.get(told(e))!;
    listed.push({ ...e, line: k.mutant.line, around: around(k) });
  }
  console.log(
    `${part}: ${mutants.length} mutants, ${entries.length} in the register, ${entries.length - unexplained.length} explained, ${unexplained.length} not`,
  );
}
if (values.list) writeFileSync(values.list, listed.map((l) => `${JSON.stringify(l)}\n`).join(''));
if (values.tidy || values.take || by.length > 0)
  for (const [path, text] of pages()) writeFileSync(resolve(root, path), text);
process.exit(open > 0 ? 1 : 0);
