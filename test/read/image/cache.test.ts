import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReadProblem } from '../../../shared/model/index.ts';
import { digestOf, keptOr, makeRoom, noteDigest, notedDigest, renumbered } from '../../../shared/read/image/cache.ts';
import { readersMark } from '../../../shared/read/image/mark.ts';
import { dataMark } from '../../../shared/read/image/script/data.ts';

const folderOf = () => mkdtemp(join(tmpdir(), 'cache-'));
const result = (problems: ReadProblem[] = []) => ({
  pages: [{ number: 1, width: 10, height: 10, reader: 'ocr' as const, words: [], rulings: [], confidence: 0 }],
  problems,
});
/** A reader that counts how often it is asked. */
function counting(problems: ReadProblem[] = []) {
  const reader = {
    asked: 0,
    read: async () => {
      reader.asked += 1;
      return result(problems);
    },
  };
  return reader;
}

describe('what was read of a picture', () => {
  it('is kept for the run: the same content is read once, also when it is asked for twice at the same time', async () => {
    const reader = counting();
    const [first, second] = await Promise.all([
      keptOr(undefined, 'run', reader.read),
      keptOr(undefined, 'run', reader.read),
    ]);
    expect([first.kept, second.kept, reader.asked]).toEqual([false, true, 1]);
    expect(second.result).toEqual(first.result);
  });

  it('is kept in the folder under the digest and the mark of the readers', async () => {
    const folder = await folderOf();
    const reader = counting();
    await keptOr(folder, digestOf('a'), reader.read);
    expect(await readdir(folder)).toEqual([`ocr-${readersMark()}-${digestOf('a')}.json.gz`]);
    // Another run has nothing in memory.
    const { keptOr: anew } = await freshCache();
    expect(await anew(folder, digestOf('a'), reader.read)).toEqual({ result: result(), kept: true });
    expect(reader.asked).toBe(1);
  });

  it('is read anew when what is kept is damaged', async () => {
    const folder = await folderOf();
    await writeFile(join(folder, `ocr-${readersMark()}-bad.json.gz`), 'no gzip');
    const reader = counting();
    expect((await keptOr(folder, 'bad', reader.read)).kept).toBe(false);
    expect(reader.asked).toBe(1);
  });

  it('is not kept when the failure may pass', async () => {
    const folder = await folderOf();
    const reader = counting([{ code: 'time-out', message: 'stopped' }]);
    await keptOr(folder, 'late', reader.read);
    expect((await keptOr(folder, 'late', reader.read)).kept).toBe(false);
    expect(reader.asked).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is no reason to fail where the folder cannot be written', async () => {
    expect((await keptOr('/dev/null/none', 'nowhere', counting().read)).result).toEqual(result());
  });

  it('is found by a page of a PDF through the digest of its picture', async () => {
    const folder = await folderOf();
    await noteDigest(folder, 'page-x-1-200', 'digest of the picture');
    expect(await notedDigest(folder, 'page-x-1-200')).toBe('digest of the picture');
    expect(await notedDigest(folder, 'page-x-2-200')).toBeUndefined();
    expect(await notedDigest(undefined, 'page-x-1-200')).toBeUndefined();
  });

  it('takes the number of the page that it is read for', () => {
    const read = { ...result([{ code: 'no-text', message: 'Page 1 is a picture.', page: 1 }]) };
    expect(renumbered(read, 7)).toMatchObject({
      pages: [{ number: 7 }],
      problems: [{ message: 'Page 7 is a picture.', page: 7 }],
    });
  });

  it('goes when the folder is full, what was used longest ago first, and nothing else goes', async () => {
    const folder = await folderOf();
    for (const [i, name] of ['ocr-old.json.gz', 'ocr-mid.json', 'ocr-new.json.gz', 'letter.txt'].entries()) {
      await writeFile(join(folder, name), Buffer.alloc(100));
      await utimes(join(folder, name), 1000 + i, 1000 + i);
    }
    await makeRoom(folder, 300);
    expect(await readdir(folder)).toHaveLength(4);
    await makeRoom(folder, 250);
    expect((await readdir(folder)).sort()).toEqual(['letter.txt', 'ocr-mid.json', 'ocr-new.json.gz'].sort());
  });
});

describe('the mark of the readers', () => {
  it('changes when data for another script is put in place', async () => {
    const folder = await folderOf();
    const before = dataMark([folder]);
    await writeFile(join(folder, 'rus.traineddata'), 'x');
    expect(dataMark([folder])).not.toBe(before);
  });
});

/** The module as another process has it. */
async function freshCache(): Promise<typeof import('../../../shared/read/image/cache.ts')> {
  const { vi } = await import('vitest');
  vi.resetModules();
  return import('../../../shared/read/image/cache.ts');
}
