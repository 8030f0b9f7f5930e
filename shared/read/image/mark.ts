import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readersVersion } from '../version.ts';
import { pinnedMark } from './pinned.ts';
import { dataMark } from './script/data.ts';

/** Folders whose code decides what a picture is read as; in a bundle all code stands in the first. */
const folders = ['.', 'script', '../codes', '../pdf'];

let code: string | undefined;

/** Digest of the code that reads pictures: a result is never taken from an older one. */
function codeMark(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256').update(readersVersion).update(pinnedMark);
  for (const folder of folders) {
    const path = join(import.meta.dirname, folder);
    for (const name of filesIn(path)) hash.update(name).update(readFileSync(join(path, name)));
  }
  code = hash.digest('hex');
  return code;
}

const filesIn = (path: string): string[] => {
  try {
    return readdirSync(path)
      .filter((name) => /\.m?[jt]s$/.test(name))
      .sort();
  } catch {
    return [];
  }
};

/** Names everything beside a picture that decides what is read of it: the readers' version and code, the models, tesseract's data at hand. */
export const readersMark = (): string =>
  createHash('sha256').update(codeMark()).update(dataMark()).digest('hex').slice(0, 16);
