/**
 * Reads the examples and bundles of the corpus into facts: `node test/golden/read.ts OUT.json [COUNT] [FOLDER ...]`; part of `npm run golden`.
 * Scans are drawn as digital papers, since it is the judging that is looked at here. A folder holds further bundles, each a folder of papers
 * with its `bundle.json`; they are named by their goods.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { documentsOf } from '../../shared/documents.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';
import { trace } from '../../shared/trace/index.ts';
import { bundleOf } from '../corpus/bundle.ts';
import { draftOf } from '../corpus/bundles.ts';
import type { GoldenCase } from './cases.ts';

const [, , out, count = '170', ...folders] = argv;
const cases: GoldenCase[] = [];

async function take(
  name: string,
  from: string,
  entryDate: string,
  files: { name: string; bytes: Uint8Array }[],
): Promise<GoldenCase> {
  const made: GoldenCase = { name, from, entryDate, documents: [], unreadable: [] };
  for (const file of files) {
    const { documents, unreadable } = documentsOf(await readFile(file.bytes, file.name));
    made.documents.push(...documents);
    made.unreadable.push(...unreadable);
  }
  cases.push(made);
  return made;
}

for (let seed = 1; seed <= Number(count); seed++) {
  const draft = draftOf(seed);
  for (const p of draft.plans) if (['scan', 'jpeg', 'png'].includes(p.carrier)) p.carrier = 'pdf';
  const b = await bundleOf(draft);
  await take(`corpus-${seed}-${b.kind}`, b.about, b.meta.entryDate, b.files);
}
/** Every bundle of a folder, with the day that its `bundle.json` gives. */
async function takeAll(folder: string, tell: (id: string) => [name: string, from: string]): Promise<GoldenCase[]> {
  const made: GoldenCase[] = [];
  for (const id of readdirSync(folder).sort()) {
    let entryDate: string;
    try {
      ({ entryDate } = JSON.parse(readFileSync(`${folder}/${id}/bundle.json`, 'utf8')) as { entryDate: string });
    } catch {
      continue;
    }
    const names = readdirSync(`${folder}/${id}`).filter((n) => n !== 'bundle.json');
    const files = names.sort().map((name) => ({ name, bytes: readFileSync(`${folder}/${id}/${name}`) }));
    made.push(await take(...tell(id), entryDate, files));
  }
  return made;
}
await takeAll(resolve(import.meta.dirname, '../../examples'), (id) => [`example-${id}`, 'an example']);

const times = new Map<string, number>();
for (const folder of folders)
  for (const c of await takeAll(folder, (id) => [id, ''])) {
    const { goods, statedOrigins } = trace(structuredClone(c.documents));
    const of = goods[0]?.material ?? goods[0]?.commodity ?? 'goods';
    const nth = (times.get(of) ?? 0) + 1;
    times.set(of, nth);
    c.name = `apart-${of}-${nth}`;
    const countries = [...new Set(statedOrigins.map((o) => o.country))].sort().join(', ');
    c.from = `${c.documents.length} papers of ${of}${countries ? ` from ${countries}` : ''}, written apart from the corpus`;
  }
await closeReaders();
writeFileSync(out!, JSON.stringify(cases));
console.error(`${cases.length} bundles`);
