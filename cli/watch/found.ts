import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** A bundle that stands in the watched folder. */
export interface Found {
  path: string;
  /** Changes when any of its files comes, changes or goes: their names, sizes and times. */
  stamp: string;
  /** A file of it that a program is still writing under a name for that. */
  underWay?: string;
}

/** What browsers, mail and copy programs call a file until it is whole. */
const unfinished = /\.(part|partial|crdownload|download|filepart|tmp|new)$|^~\$/i;
const isJunk = (name: string) =>
  name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini';

/**
 * The bundles in a folder by name: each sub-folder that holds a file, and each zip. `aside`: folders of ours that may lie in it. `loose`: papers that
 * lie beside the bundles.
 * @throws what the file system says when the folder itself cannot be listed.
 */
export async function foundIn(
  folder: string,
  aside: readonly string[],
): Promise<{ bundles: Map<string, Found>; loose: string[] }> {
  const bundles = new Map<string, Found>();
  const loose: string[] = [];
  const ours = new Set(aside.map((path) => resolve(path)));
  const entries = (await readdir(folder, { withFileTypes: true })).filter((e) => !isJunk(e.name));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (ours.has(resolve(path))) continue;
    if (entry.isDirectory()) {
      const files = await filesBelow(path, ours);
      if (files.length > 0) bundles.set(entry.name, foundOf(path, files));
    } else if (entry.isFile() && extname(entry.name).toLowerCase() === '.zip') {
      const file = await stampOf(path, entry.name);
      if (file) bundles.set(entry.name, foundOf(path, [file]));
    } else if (entry.isFile()) loose.push(entry.name);
  }
  return { bundles, loose };
}

interface Stamped {
  name: string;
  stamp: string;
}

function foundOf(path: string, files: Stamped[]): Found {
  const underWay = files.find((f) => unfinished.test(f.name.split('/').at(-1)!))?.name;
  return { path, stamp: files.map((f) => f.stamp).join('\n'), ...(underWay !== undefined && { underWay }) };
}

async function filesBelow(folder: string, ours: ReadonlySet<string>, below = ''): Promise<Stamped[]> {
  const files: Stamped[] = [];
  // A folder that went while it was looked at holds nothing; one that may not be read shows by the bundle's error.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isJunk(entry.name)) continue;
    const path = join(folder, entry.name);
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) {
      if (!ours.has(resolve(path))) files.push(...(await filesBelow(path, ours, `${name}/`)));
    } else {
      const file = await stampOf(path, name);
      if (file) files.push(file);
    }
  }
  return files;
}

const stampOf = async (path: string, name: string): Promise<Stamped | undefined> =>
  stat(path).then(
    ({ size, mtimeMs }) => ({ name, stamp: `${name}\t${size}\t${mtimeMs}` }),
    () => ({ name, stamp: `${name}\t?` }),
  );
