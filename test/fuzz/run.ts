/** `npm run fuzz -- [--times 10000] [--from 0] [--only a.xlsx,date]`: changed files and texts, as many as asked; keeps those that fell in out/fuzz. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closeReaders } from '../../shared/read/index.ts';
import { fuzzFile } from './files.ts';
import { seeds } from './seeds.ts';
import { fuzzValues, parsers } from './values.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '10000' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const [times, from] = [Number(values.times), Number(values.from)];
const wanted = (name: string): boolean => values.only === undefined || values.only.split(',').includes(name);
let fallen = 0;
const say = (name: string, done: number, fell: number, began: number): void =>
  console.log(`${name.padEnd(20)} ${done} changes, ${fell} fell, ${((performance.now() - began) / 1000).toFixed(0)} s`);
for (const seed of seeds.filter(({ name }) => wanted(name))) {
  const began = performance.now();
  let fell = 0;
  for (let done = 0; done < times; done += 250) {
    for (const one of await fuzzFile(seed, Math.min(250, times - done), from + done)) {
      fell++;
      mkdirSync('out/fuzz', { recursive: true });
      writeFileSync(`out/fuzz/${one.change}-${seed.name}`, one.bytes);
      console.log(`${seed.name} change ${one.change}: ${one.why}`);
    }
    if (done % 2500 === 0 && done > 0) say(seed.name, done, fell, began);
  }
  say(seed.name, times, fell, began);
  fallen += fell;
}
for (const name of Object.keys(parsers).filter(wanted)) {
  const began = performance.now();
  const fell = fuzzValues(name, times, from);
  for (const one of fell.slice(0, 20)) console.log(`${name} ${one}`);
  say(name, times, fell.length, began);
  fallen += fell.length;
}
await closeReaders();
process.exit(fallen > 0 ? 1 : 0);
