import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { findBundles } from '../../cli/bundle.ts';

let dir: string;
const put = async (path: string, text = 'x') => {
  await mkdir(join(dir, path, '..'), { recursive: true });
  await writeFile(join(dir, path), text);
};
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bundle-'));
});

describe('finding bundles', () => {
  test('a folder is one bundle of all its files, also in folders below, in order of names', async () => {
    await put('b/2 棉花.pdf');
    await put('b/1.pdf');
    await put('b/gin/list.xlsx');
    await put('b/.DS_Store');
    await put('b/bundle.json', '{"entryDate":"2024-03-01","importer":"Acme"}');
    const [bundle, ...others] = await findBundles([join(dir, 'b')]);
    expect(others).toEqual([]);
    expect(bundle).toMatchObject({ id: 'b', about: { entryDate: '2024-03-01', importer: 'Acme' } });
    expect(bundle!.files.map((f) => f.name)).toEqual(['1.pdf', '2 棉花.pdf', 'gin/list.xlsx']);
  });

  test('a folder of folders with a bundle.json each is so many bundles', async () => {
    for (const name of ['one', 'two']) {
      await put(`all/${name}/bundle.json`, '{}');
      await put(`all/${name}/a.pdf`);
    }
    expect((await findBundles([join(dir, 'all')])).map((b) => b.id)).toEqual(['one', 'two']);
  });

  test('loose files are one bundle, a zip is one of its own', async () => {
    await put('i.pdf');
    await put('c.pdf');
    await put('z.zip');
    const found = await findBundles([join(dir, 'i.pdf'), join(dir, 'z.zip'), join(dir, 'c.pdf'), join(dir, 'i.pdf')]);
    expect(found.map((b) => b.files.map((f) => f.name))).toEqual([['z.zip'], ['i.pdf', 'c.pdf']]);
  });

  test('two folders of one name stay two bundles', async () => {
    await put('x/shipment/a.pdf');
    await put('y/shipment/a.pdf');
    expect((await findBundles([join(dir, 'x/shipment'), join(dir, 'y/shipment')])).map((b) => b.id)).toEqual([
      'shipment',
      'shipment-2',
    ]);
  });

  test.each([
    ['not JSON', '{', /it is not JSON/],
    ['a bad date', '{"entryDate":"1 March"}', /entryDate/],
    ['an unknown key', '{"entrydate":"2024-03-01"}', /entrydate/],
    ['a list', '[]', /expected a JSON object/],
  ])('a bundle.json that is %s is refused with what was expected', async (_, text, says) => {
    await put('b/bundle.json', text);
    await put('b/a.pdf');
    await expect(findBundles([join(dir, 'b')])).rejects.toThrow(says);
  });

  test('a missing path and an empty folder are refused', async () => {
    await mkdir(join(dir, 'empty'));
    await expect(findBundles([join(dir, 'nowhere')])).rejects.toThrow(/no such file or folder/);
    await expect(findBundles([join(dir, 'empty')])).rejects.toThrow(/found no file/);
  });

  test('a link among the papers is told of and not followed', async () => {
    await put('b/a.pdf');
    await symlink('/etc/hostname', join(dir, 'b', 'link.pdf'));
    const [bundle] = await findBundles([join(dir, 'b')]);
    expect(bundle!.files.map(({ name, link }) => [name, link ?? false])).toEqual([
      ['a.pdf', false],
      ['link.pdf', true],
    ]);
  });

  test('a bundle.json that cannot be read is refused, not passed over', async () => {
    await put('b/bundle.json/x');
    await put('b/a.pdf');
    await expect(findBundles([join(dir, 'b')])).rejects.toThrow(/bundle\.json: expected a file that can be read/);
  });

  test('what is neither a folder nor a file is refused', async () => {
    await expect(findBundles(['/dev/null'])).rejects.toThrow(/expected a folder or a file/);
  });
});

describe('the bundle.json of a zip', () => {
  const zip = async (files: Record<string, string>) => {
    const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    await writeFile(join(dir, 'z.zip'), packed);
    return findBundles([join(dir, 'z.zip')]);
  };
  const about = '{"entryDate":"2024-03-01","importer":"Acme"}';

  test.each([
    ['at its top', { 'bundle.json': about, 'gin/a.txt': 'x' }, 'z.zip/bundle.json'],
    ['in its only folder', { 'sub/bundle.json': about, 'sub/a.txt': 'x' }, 'z.zip/sub/bundle.json'],
  ])('says what it says in a folder when it stands %s, and is no paper', async (_, files, aside) => {
    expect(await zip(files)).toMatchObject([{ id: 'z', about: JSON.parse(about), aside }]);
  });

  test('one of several folders speaks for none of the others', async () => {
    const [bundle] = await zip({ 'one/bundle.json': about, 'two/a.txt': 'x' });
    expect(bundle).toEqual({ id: 'z', about: {}, files: [{ name: 'z.zip', path: join(dir, 'z.zip') }] });
  });

  test('is refused when it is broken', async () => {
    await expect(zip({ 'bundle.json': '{"entryDate":"soon"}', 'a.txt': 'x' })).rejects.toThrow(/z\.zip.*entryDate/);
  });
});
