import { readFileSync } from 'node:fs';
import { closeReaders, readFile } from '../../shared/read/index.ts';

// What bundle.test.ts bundles in a function's place: prints the words of the file that it is given.
const path = process.argv[2]!;
const { pages } = await readFile(readFileSync(path), path);
console.log(JSON.stringify(pages.map(({ reader, words }) => ({ reader, text: words.map((w) => w.text).join(' ') }))));
await closeReaders();
