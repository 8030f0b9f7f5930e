import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { BundleFile } from '../shared/model/index.ts';
import { bundleFileOfZip, readBundleFile } from './bundle-file.ts';
import { CommandError } from './command-error.ts';

/** A paper on disk: `name` is what a person sees, `path` where the bytes are. */
export interface PaperFile {
  name: string;
  path: string;
  /** A symbolic link, which is told of but not followed: papers come from others, and a link can point at anything. */
  link?: boolean;
}

/** The papers of one shipment on disk. */
export interface Bundle {
  id: string;
  about: BundleFile;
  files: PaperFile[];
  /** The entry of the zip that said `about`, by its name in what is read: no paper. */
  aside?: string;
}

const isJunk = (name: string) =>
  name.startsWith('.') || name === '__MACOSX' || name === 'Thumbs.db' || name === 'desktop.ini';
/** Plain code-unit order, so that the order of papers does not depend on the machine's locale. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Finds the bundles that the paths name: a folder or a zip is one bundle, loose files together are one. A folder that holds
 * nothing but folders with a `bundle.json` each is so many bundles.
 * @throws CommandError when a path does not exist, a folder is empty or a bundle.json is broken.
 */
export async function findBundles(paths: string[]): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  const loose: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new CommandError(`${path}: no such file or folder.`);
    if (found.isDirectory()) bundles.push(...(await bundlesOfFolder(path)));
    else if (!found.isFile() && !found.isFIFO()) throw new CommandError(`${path}: expected a folder or a file.`);
    else if (extname(path).toLowerCase() === '.zip') bundles.push(await bundleOfZip(path));
    else loose.push(path);
  }
  if (loose.length > 0) bundles.push(bundleOfFiles(loose));
  return withDistinctIds(bundles);
}

async function bundlesOfFolder(folder: string): Promise<Bundle[]> {
  const entries = (await listed(folder)).filter((e) => !isJunk(e.name));
  const folders = entries
    .filter((e) => e.isDirectory())
    .map((e) => join(folder, e.name))
    .sort(byName);
  if (folders.length > 0 && folders.length === entries.length && (await everyHasBundleFile(folders)))
    return Promise.all(folders.map(bundleOfFolder));
  return [await bundleOfFolder(folder)];
}

const everyHasBundleFile = async (folders: string[]) =>
  (
    await Promise.all(
      folders.map((f) =>
        stat(join(f, 'bundle.json')).then(
          () => true,
          () => false,
        ),
      ),
    )
  ).every(Boolean);

async function bundleOfFolder(folder: string): Promise<Bundle> {
  const about = await readBundleFile(join(folder, 'bundle.json'));
  const entries = await listed(folder, true);
  const files = entries
    .filter((e) => e.isFile() || e.isSymbolicLink())
    .map((e) => ({ path: join(e.parentPath, e.name), ...(e.isSymbolicLink() && { link: true }) }))
    .map((e) => ({ name: relative(folder, e.path).replaceAll('\\', '/'), ...e }))
    .filter(({ name }) => name !== 'bundle.json' && !name.split('/').some(isJunk))
    .sort((x, y) => byName(x.name, y.name));
  if (files.length === 0)
    throw new CommandError(
      `${folder}: expected the papers of a shipment (PDF, images, spreadsheets, XML, zip), found no file.`,
    );
  return { id: about.id ?? basename(resolve(folder)), about, files };
}

function bundleOfFiles(paths: string[]): Bundle {
  const files = [...new Map(paths.map((path) => [resolve(path), { name: basename(path), path }])).values()];
  const first = files[0]!;
  return { id: basename(first.name, extname(first.name)), about: {}, files };
}

async function bundleOfZip(path: string): Promise<Bundle> {
  const name = basename(path);
  const { about, entry } = await bundleFileOfZip(path);
  const id = about.id ?? basename(path, extname(path));
  return { id, about, files: [{ name, path }], ...(entry !== undefined && { aside: `${name}/${entry}` }) };
}

/** What stands in a folder. @throws CommandError when it, or a folder below it, may not be listed. */
const listed = (folder: string, recursive = false) =>
  readdir(folder, { withFileTypes: true, recursive }).catch((cause: Error) => {
    throw new CommandError(`${folder}: expected a folder that can be read (${cause.message}).`);
  });

/** Two folders of one name are two bundles: the second becomes `name-2`. */
function withDistinctIds(bundles: Bundle[]): Bundle[] {
  const seen = new Map<string, number>();
  return bundles.map((bundle) => {
    const n = (seen.get(bundle.id) ?? 0) + 1;
    seen.set(bundle.id, n);
    return n === 1 ? bundle : { ...bundle, id: `${bundle.id}-${n}` };
  });
}
