import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freshReadme } from '../docs/make-readme.ts';

test('the verdict and the examples in README.md are what a newcomer sees (npm run readme makes them anew)', async () => {
  expect(await readFile('README.md', 'utf8')).toBe(await freshReadme());
});
