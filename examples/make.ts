import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleOf } from '../test/corpus/bundle.ts';
import { exampleDrafts } from '../test/corpus/examples.ts';

/**
 * Writes the example bundles of this folder: the same bytes on every run. `expected.json` says what each one shows and its
 * outcome; the folders hold the papers and `bundle.json` alone, as an importer would hand them in.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const expected: Record<string, { about: string; outcome: string; findings: string[] }> = {};
for (const draft of exampleDrafts()) {
  const b = await bundleOf(draft);
  const dir = `${here}${b.id}`;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
  for (const f of b.files) writeFileSync(`${dir}/${f.name}`, f.bytes);
  writeFileSync(`${dir}/bundle.json`, `${JSON.stringify(b.meta, null, 2)}\n`);
  expected[b.id] = { about: b.about, outcome: b.truth.outcome, findings: b.truth.found };
}
writeFileSync(`${here}expected.json`, `${JSON.stringify(expected, null, 2)}\n`);
