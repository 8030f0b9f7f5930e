/**
 * Runs the tests named on the command line once and writes down every bundle that they judge or trace: small bundles made by hand, each
 * for a corner of a rule. `node test/golden/capture.ts OUT.json TEST.test.ts ...`; part of `npm run golden`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { relative, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../shared/model/index.ts';
import type { GoldenCase } from './cases.ts';

type Given = Omit<GoldenCase, 'name' | 'from'>;
/** Bundles with more rows than this say nothing that smaller ones do not. */
const mostBytes = 120_000;

const root = resolve(import.meta.dirname, '../..');
const [, , out, ...files] = argv;
const taken = new Map<string, GoldenCase>();
let test = '';
let depth = 0;
let traced: Document[] | undefined;

const keep = (given: Given): void => {
  const { documents, entryDate, entryDateAssumed, unreadable, claims, bundle } = given;
  const text = JSON.stringify({ entryDate, entryDateAssumed, documents, unreadable, claims, bundle });
  if (documents.length === 0 || text.length > mostBytes || taken.has(text)) return;
  taken.set(text, { ...(JSON.parse(text) as Given), name: '', from: test });
};

Object.assign(globalThis, {
  __capture: {
    judge:
      (of: (input: Given) => unknown) =>
      (input: Given): unknown => {
        if (depth === 0) keep(input);
        depth++;
        try {
          return of(input);
        } finally {
          depth--;
        }
      },
    trace:
      (of: (documents: Document[]) => unknown) =>
      (documents: Document[]): unknown => {
        if (depth === 0) traced = structuredClone(documents);
        depth++;
        try {
          return of(documents);
        } finally {
          depth--;
        }
      },
    papers:
      (of: (...given: (Document | Document[])[]) => unknown) =>
      (...given: (Document | Document[])[]): unknown => {
        // Papers that a test hands to one step of the tracing alone.
        const documents = given.flat().filter((d) => typeof d === 'object' && 'facts' in d && 'id' in d);
        if (depth === 0 && test !== '') keep({ documents, entryDate: '2024-03-01', unreadable: [] });
        depth++;
        try {
          return of(...given);
        } finally {
          depth--;
        }
      },
    screen:
      (of: (...given: unknown[]) => unknown) =>
      (...given: unknown[]): unknown => {
        // What is traced and then screened outside of a judgement is a case made for one rule.
        if (depth === 0 && traced) keep({ documents: traced, entryDate: String(given[1]), unreadable: [] });
        traced = undefined;
        return of(...given);
      },
  },
});

const wrapped: [end: string, name: string, by: string][] = [
  ['/shared/judge.ts', 'judge', 'judge'],
  ['/shared/trace/index.ts', 'trace', 'trace'],
  ['/shared/screen/documents.ts', 'screenDocuments', 'screen'],
  ['/shared/trace/joined.ts', 'joined', 'papers'],
  ['/shared/trace/readings/across.ts', 'settleAcross', 'papers'],
  ['/shared/trace/readings/agreeing.ts', 'agreeingReadings', 'papers'],
  ['/shared/trace/copies.ts', 'distinct', 'papers'],
  ['/shared/trace/copies.ts', 'alteredCopies', 'papers'],
  ['/shared/trace/translations.ts', 'translationOf', 'papers'],
  ['/shared/trace/translations.ts', 'readsInEnglish', 'papers'],
  ['/shared/trace/sales.ts', 'salesOf', 'papers'],
  ['/shared/trace/shares.ts', 'sharesOf', 'papers'],
  ['/shared/trace/claims.ts', 'claimed', 'papers'],
  ['/shared/trace/links.ts', 'linksOf', 'papers'],
  ['/shared/trace/consignments.ts', 'consignmentsOf', 'papers'],
  ['/shared/trace/units.ts', 'unitsOf', 'papers'],
  ['/shared/trace/weights.ts', 'netOf', 'papers'],
  ['/shared/trace/weights.ts', 'grossOf', 'papers'],
  ['/shared/trace/references.ts', 'citedOn', 'papers'],
  ['/shared/trace/short-lists.ts', 'shortList', 'papers'],
  ['/shared/trace/coverage.ts', 'partlyRead', 'papers'],
];
const light = new URL('../mutation/light-vitest.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' ? { url: light, shortCircuit: true } : next(specifier, context),
  load: (url, context, next) => {
    const wraps = wrapped.filter(([end]) => url.endsWith(end));
    if (wraps.length === 0) return next(url, context);
    let code = readFileSync(fileURLToPath(url), 'utf8');
    for (const [, name, by] of wraps) {
      const head = code.replace(`export function ${name}(`, `function plain_${name}(`);
      const made = head.replace(`export const ${name} = `, `const plain_${name} = `);
      if (made === code) throw new Error(`no function ${name} in ${url}`);
      code = made;
      // A `var`, since modules that import each other in a circle may ask before it is made.
      code += `\nexport var ${name} = globalThis.__capture.${by}(plain_${name});`;
    }
    return { format: 'module', source: stripTypeScriptTypes(code), shortCircuit: true };
  },
});

const vitest = (await import(light)) as typeof import('../mutation/light-vitest.ts');
for (const file of files) {
  vitest.inFile(resolve(file));
  test = `${relative(`${root}/test`, resolve(file))}: before its tests`;
  await import(`file://${resolve(file)}`);
  await vitest.settled();
}
let failed = 0;
for (const t of vitest.tests) {
  test = `${relative(`${root}/test`, t.file)}: ${t.name}`;
  vitest.runs(`file://${t.file}`);
  await t.run().catch(() => failed++);
}
writeFileSync(out!, JSON.stringify([...taken.values()]));
console.error(`${vitest.tests.length} tests, ${failed} failed, ${taken.size} bundles`);
process.exit();
