import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { CommandError } from '../command-error.ts';
import type { Exported } from './export.ts';

/** Where an export goes. */
export interface Target {
  path: string;
  add(file: Exported): Promise<void>;
  /** Everything was added. */
  end(): Promise<void>;
}

/**
 * A folder, made if it is not there, or a zip.
 * @throws CommandError when something is there already or it cannot be written.
 */
export async function targetAt(out: string): Promise<Target> {
  const path = resolve(out);
  const there = await readdir(path).catch((error: NodeJS.ErrnoException) => error.code);
  if (there !== 'ENOENT' && !(Array.isArray(there) && there.length === 0 && !isZip(path)))
    throw new CommandError(`--out ${path}: expected nothing there, or an empty folder; name another.`);
  return isZip(path) ? zipAt(path) : folderAt(path);
}

const isZip = (path: string) => path.toLowerCase().endsWith('.zip');

function folderAt(path: string): Target {
  return { path, add: ({ path: name, bytes }) => write(join(path, name), bytes), end: async () => {} };
}

function zipAt(path: string): Target {
  const entries: Zippable = {};
  return {
    path,
    async add({ path: name, bytes }) {
      entries[name] = [bytes, { level: /\.(json|html|csv|txt|xml)$/i.test(name) ? 6 : 0 }];
    },
    async end() {
      const aside = `${path}.part`;
      await write(aside, zipSync(entries));
      await rename(aside, path).catch(async (error: unknown) => {
        await rm(aside, { force: true });
        throw error;
      });
    },
  };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new CommandError(
      `--out ${path}: expected a place that can be written (${cause instanceof Error ? cause.message : cause}).`,
    );
  }
}
