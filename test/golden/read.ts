/**
 * Reads the examples and bundles of the corpus into facts: `node test/golden/read.ts OUT.json [COUNT]`; part of `npm run golden`. Scans are
 * drawn as digital papers, since it is the judging that is looked at here.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { documentsOf } from '../../shared/documents.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';
import { bundleOf } from '../corpus/bundle.ts';
import { draftOf } from '../corpus/bundles.ts';
import type { GoldenCase } from './cases.ts';

const [, , out, count = '170'] = argv;
const cases: GoldenCase[] = [];

async function take(
  name: string,
  from: string,
  entryDate: string,
  files: { name: string; bytes: Uint8Array }[],
): Promise<void> {
  const made: GoldenCase = { name, from, entryDate, documents: [], unreadable: [] };
  for (const file of files) {
    const { documents, unreadable } = documentsOf(await readFile(file.bytes, file.name));
    made.documents.push(...documents);
    made.unreadable.push(...unreadable);
  }
  cases.push(made);
}

for (let seed = 1; seed <= Number(count); seed++) {
  const draft = draftOf(seed);
  for (const p of draft.plans) if (['scan', 'jpeg', 'png'].includes(p.carrier)) p.carrier = 'pdf';
  const b = await bundleOf(draft);
  await take(`corpus-${seed}-${b.kind}`, b.about, b.meta.entryDate, b.files);
}
const root = resolve(import.meta.dirname, '../../examples');
for (const id of readdirSync(root).sort()) {
  let entryDate: string;
  try {
    ({ entryDate } = JSON.parse(readFileSync(`${root}/${id}/bundle.json`, 'utf8')) as { entryDate: string });
  } catch {
    continue;
  }
  const names = readdirSync(`${root}/${id}`).filter((n) => n !== 'bundle.json');
  const files = names.sort().map((name) => ({ name, bytes: readFileSync(`${root}/${id}/${name}`) }));
  await take(`example-${id}`, 'an example', entryDate, files);
}
await closeReaders();
writeFileSync(out!, JSON.stringify(cases));
console.error(`${cases.length} bundles`);
