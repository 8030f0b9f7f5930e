import { afterAll, describe, expect, it } from 'vitest';
import { closeReaders } from '../../shared/read/index.ts';
import { fuzzFile } from './files.ts';
import { seeds } from './seeds.ts';
import { fuzzValues, parsers } from './values.ts';

afterAll(closeReaders);

describe('a changed file gives pages, typed problems and facts of their shapes (npm run fuzz asks ten thousand times of each)', {
  timeout: 90_000,
}, () => {
  it.each(seeds.map((seed) => [seed.name, seed] as const))('%s', async (_, seed) => {
    const fell = await fuzzFile(seed, seed.portion);
    expect(fell.map(({ change, why }) => `${change}: ${why}`)).toEqual([]);
  });
});

describe('a parser of values gives a value of its kind or none, whatever the text', () => {
  it.each(Object.keys(parsers))('%s', (name) => {
    expect(fuzzValues(name, name === 'name' ? 300 : 3000)).toEqual([]);
  });
});
