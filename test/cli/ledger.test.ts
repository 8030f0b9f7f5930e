import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLedger } from '../../cli/ledger.ts';
import type { Claim } from '../../shared/model/index.ts';

const claim = (bundle: string, first: number): Claim => ({
  bundle,
  source: 'gin 60115',
  prefix: '',
  first,
  last: first + 9,
  digits: 7,
  on: '2024-03-01',
});
const fresh = () => mkdtemp(join(tmpdir(), 'ledger-'));

test('a ledger remembers the claims of other bundles from one call to the next', async () => {
  const folder = await fresh();
  await (await openLedger(folder)).remember('a', [claim('a', 100)]);
  const later = await openLedger(folder);
  expect(later.othersThan('b')).toEqual([claim('a', 100)]);
  expect(later.othersThan('a')).toEqual([]);
});

test('a bundle judged again replaces its own claims only', async () => {
  const folder = await fresh();
  const ledger = await openLedger(folder);
  await ledger.remember('a', [claim('a', 100)]);
  await ledger.remember('b', [claim('b', 500)]);
  await ledger.remember('a', [claim('a', 300)]);
  expect(
    (await openLedger(folder))
      .othersThan('c')
      .map((c) => c.first)
      .sort(),
  ).toEqual([300, 500]);
  expect((await readdir(folder)).length).toBe(2);
});

test('a damaged ledger is refused: a hole in it would let a bale pass twice', async () => {
  const folder = await fresh();
  await writeFile(join(folder, 'x.claims.json'), '{"schema":"claims/1"');
  await expect(openLedger(folder)).rejects.toThrow(/claims file of schema claims\/1/);
});
