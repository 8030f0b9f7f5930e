import { readFile } from 'node:fs/promises';
import { BundleFile } from '../shared/model/index.ts';
import { bundleFileIn } from '../shared/read/archive/bundle-file.ts';
import { CommandError } from './command-error.ts';

/** The `bundle.json` at `path`; empty when there is none. @throws CommandError when it cannot be read or is broken. */
export async function readBundleFile(path: string): Promise<BundleFile> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new CommandError(`${path}: expected a file that can be read (${cause.message}).`);
  });
  return text === undefined ? {} : parse(text, path);
}

/**
 * The `bundle.json` of a zip: at its top, or in the one folder that holds all else. `entry` is its path there.
 * @throws CommandError when it is broken; a zip that cannot be opened says nothing here, its reading tells why.
 */
export async function bundleFileOfZip(path: string): Promise<{ about: BundleFile; entry?: string }> {
  const bytes = await readFile(path).catch(() => undefined);
  const found = bytes && bundleFileIn(bytes);
  return found ? { about: parse(found.text, `${path}/${found.entry}`), entry: found.entry } : { about: {} };
}

function parse(text: string, path: string): BundleFile {
  const expected =
    'expected a JSON object with any of entryDate (YYYY-MM-DD), importer, reference, entryNumber, broker, amendments';
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
