import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/** Writes aside, syncs and renames: a reader sees the old file or the new one, never half of it. The folder is made. */
export async function writeDurably(path: string, text: string): Promise<void> {
  await makeFolder('folder', dirname(path));
  const aside = `${path}.${process.pid}.new`;
  const file = await open(aside, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(aside, path);
}
