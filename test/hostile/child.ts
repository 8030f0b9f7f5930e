/** Reads one file of the corpus in a process of its own, and tells what came of it: `node child.ts NAME`. */
import { resourceUsage } from 'node:process';
import { closeReaders } from '../../shared/read/index.ts';
import { readHostile } from './came.ts';
import { corpus } from './corpus.ts';

const file = corpus.find((one) => one.name === process.argv[2]);
if (!file) throw new Error(`no hostile file ${process.argv[2]}`);
const came = await readHostile(file);
console.log(JSON.stringify({ ...came, megabytes: Math.round(resourceUsage().maxRSS / 1024) }));
await closeReaders();
process.exit(0);
