import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freshDependencies, mayShip, shipped } from '../docs/dependencies/make.ts';
import { developing, reasons } from '../docs/dependencies/reasons.ts';

const named = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, Record<string, string>>;

test('every package that ships is under a permissive licence, those that come with others too', async () => {
  const all = await shipped();
  expect(all.filter((p) => !mayShip(p.licence))).toEqual([]);
  expect(all.length).toBeGreaterThan(Object.keys(named.dependencies!).length);
});

test('copyleft is refused, also where it is one half of an AND', () => {
  expect(['GPL-3.0', 'LGPL-2.1', 'AGPL-3.0', 'MPL-2.0', 'SSPL-1.0', 'MIT AND GPL-2.0'].filter(mayShip)).toEqual([]);
  expect(['MIT', '(MIT OR GPL-3.0-or-later)', 'MIT AND OFL-1.1'].every(mayShip)).toBe(true);
});

test('every package that package.json names has a reason, and no reason stands for a package that is gone', () => {
  expect(Object.keys(reasons).sort()).toEqual(Object.keys(named.dependencies!).sort());
  expect(Object.keys(developing).sort()).toEqual(Object.keys(named.devDependencies!).sort());
});

test('docs/dependencies.md is what the lock file and the reasons make of it, sizes aside (npm run docs:dependencies)', async () => {
  const withoutSizes = (page: string): string => page.replace(/ \| [^|]*\|$/gmu, ' |');
  expect(withoutSizes(await readFile('docs/dependencies.md', 'utf8'))).toBe(
    withoutSizes(await freshDependencies(new Map())),
  );
});
