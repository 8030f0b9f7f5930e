import { readFileSync, writeFileSync } from 'node:fs';
import { toDossierPdf } from '../../shared/dossier/pdf/index.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';

// What dossier-bundle.test.ts bundles in a function's place: makes the dossier of a verdict with the papers that it is given.
const [verdict, out, ...papers] = process.argv.slice(2);
const files = [];
for (const path of papers) {
  const bytes = readFileSync(path);
  files.push({ read: await readFile(bytes, path.split('/').at(-1)!), bytes: async () => new Uint8Array(bytes) });
}
const made = await toDossierPdf(JSON.parse(readFileSync(verdict!, 'utf8')), {
  orders: [],
  files,
  made: new Date('2026-03-02T00:00:00Z'),
});
writeFileSync(out!, made.bytes);
console.log(JSON.stringify({ pages: made.pages, notBound: [...made.notBound] }));
await closeReaders();
