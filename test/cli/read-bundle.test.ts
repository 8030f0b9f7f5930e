import { mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { findBundles } from '../../cli/bundle.ts';
import { progressOn } from '../../cli/progress.ts';
import { readBundle } from '../../cli/read-bundle.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'read-'));
});
const invoice = 'COMMERCIAL INVOICE\nInvoice No: INV-77\nDate: 2024-02-03\nSeller: Blue Vale Cotton LLC\n';
const silent = progressOn({ write: () => true });
const readFolder = async (path = dir) => readBundle((await findBundles([path]))[0]!, silent);

describe('what the disk refuses is a problem of that paper, and the others are read', () => {
  test('a file that cannot be opened', async () => {
    await writeFile(join(dir, 'invoice.txt'), invoice);
    const { documents, unreadable } = await readBundle(
      {
        id: 'b',
        about: {},
        files: [
          { name: 'gone.pdf', path: join(dir, 'gone.pdf') },
          { name: 'invoice.txt', path: join(dir, 'invoice.txt') },
        ],
      },
      silent,
    );
    expect(documents.map((d) => d.type)).toEqual(['invoice']);
    expect(unreadable).toMatchObject([{ name: 'gone.pdf', problems: [{ code: 'no-access' }] }]);
  });

  test('a link, whose target is not read', async () => {
    await writeFile(join(dir, 'invoice.txt'), invoice);
    await writeFile(join(tmpdir(), 'elsewhere.txt'), invoice);
    await symlink(join(tmpdir(), 'elsewhere.txt'), join(dir, 'z.txt'));
    const { documents, unreadable } = await readFolder();
    expect(documents).toHaveLength(1);
    expect(unreadable).toMatchObject([{ name: 'z.txt', problems: [{ code: 'unsupported' }] }]);
  });

  test('a file beyond the limit, which is not loaded but has its digest', async () => {
    await writeFile(join(dir, 'invoice.txt'), invoice);
    await writeFile(join(dir, 'z.bin'), '');
    await truncate(join(dir, 'z.bin'), 101 * 1024 * 1024);
    const { unreadable, files } = await readFolder();
    expect(unreadable).toMatchObject([{ name: 'z.bin', problems: [{ code: 'too-large' }] }]);
    expect(files[1]!.bytes).toBe(101 * 1024 * 1024);
    expect(files[1]!.sha256).not.toBe(files[0]!.sha256);
  });

  test('a bundle of nothing that can be opened is refused', async () => {
    const bundle = { id: 'b', about: {}, files: [{ name: 'gone.pdf', path: join(dir, 'gone.pdf') }] };
    await expect(readBundle(bundle, silent)).rejects.toThrow(/gone\.pdf.*cannot be opened \(ENOENT\)/);
  });
});

test('the bundle.json of a zip is no paper of it', async () => {
  const packed = zipSync({ 'bundle.json': strToU8('{"importer":"Acme"}'), 'invoice.txt': strToU8(invoice) });
  await writeFile(join(dir, 'z.zip'), packed);
  const { documents, bundle } = await readFolder(join(dir, 'z.zip'));
  expect(documents.map((d) => d.name)).toEqual(['z.zip/invoice.txt']);
  expect(bundle.about.importer).toBe('Acme');
});

test('the name of a paper gives the terminal no orders', async () => {
  await writeFile(join(dir, '\u001b[2Jin\nvoice.txt'), invoice);
  let told = '';
  await readBundle((await findBundles([dir]))[0]!, progressOn({ write: (text) => (told += text) }));
  expect(told).toBe('reading 1/1   [2Jin voice.txt  invoice\n');
});
