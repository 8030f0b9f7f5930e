import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import { BundleFile } from '../shared/model/index.ts';
import { CommandError } from './command-error.ts';

/** The papers of one shipment on disk: `name` is what a person sees, `path` where the bytes are. */
export interface Bundle {
  id: string;
  about: BundleFile;
  files: { name: string; path: string }[];
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
    else if (extname(path).toLowerCase() === '.zip')
      bundles.push({ id: basename(path, extname(path)), about: {}, files: [{ name: basename(path), path }] });
    else loose.push(path);
  }
  if (loose.length > 0) bundles.push(bundleOfFiles(loose));
  return withDistinctIds(bundles);
}

async function bundlesOfFolder(folder: string): Promise<Bundle[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter((e) => !isJunk(e.name));
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
  const listed = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = listed
    .filter((e) => e.isFile())
    .map((e) => relative(folder, join(e.parentPath, e.name)).replaceAll('\\', '/'))
    .filter((name) => name !== 'bundle.json' && !name.split('/').some(isJunk))
    .sort(byName)
    .map((name) => ({ name, path: join(folder, name) }));
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

async function readBundleFile(path: string): Promise<BundleFile> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  const expected = 'expected a JSON object with any of entryDate (YYYY-MM-DD), importer, reference, broker';
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CommandError(`${path}: ${expected}; it is not JSON (${cause instanceof Error ? cause.message : cause}).`);
  }
  const parsed = BundleFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const where = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  throw new CommandError(`${path}: ${expected}; ${where}${issue.message}.`);
}

/** Two folders of one name are two bundles: the second becomes `name-2`. */
function withDistinctIds(bundles: Bundle[]): Bundle[] {
  const seen = new Map<string, number>();
  return bundles.map((bundle) => {
    const n = (seen.get(bundle.id) ?? 0) + 1;
    seen.set(bundle.id, n);
    return n === 1 ? bundle : { ...bundle, id: `${bundle.id}-${n}` };
  });
}
