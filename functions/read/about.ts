import { BundleFile, type FileRead } from '../../shared/model/index.ts';
import { Final } from '../../shared/ports.ts';
import { bundleFileIn } from '../../shared/read/archive/bundle-file.ts';
import { placeOf } from '../../shared/store/keys.ts';
import type { Paper } from '../../shared/store/records.ts';

/**
 * What a bundle.json says.
 * @throws Final when it is no JSON of that shape: says what was expected and where it differs.
 */
export function readAbout(bytes: Uint8Array): BundleFile {
  return parseAbout(new TextDecoder().decode(bytes));
}

function parseAbout(text: string): BundleFile {
  const expected =
    'bundle.json: expected a JSON object with any of entryDate (YYYY-MM-DD), importer, reference, entryNumber, broker, amendments';
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Final(`${expected}; it is not JSON.`);
  }
  const parsed = BundleFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Final(`${expected}; ${issue ? `${issue.path.join('.')}: ${issue.message}` : 'found something else'}.`);
}

/**
 * A zip that is the bundle may hold a `bundle.json`, which is no paper: it is taken out of what was read. A broken one stays, as a paper
 * that could not be read, so that it is seen.
 */
export function setAboutAside(paper: Paper, bytes: Uint8Array, read: FileRead): { read: FileRead; about?: BundleFile } {
  const place = placeOf(paper.key);
  const isBundle = place?.via === 'inbox' ? place.whole : !paper.name.includes('/');
  if (read.kind !== 'archive' || !isBundle) return { read };
  const found = bundleFileIn(bytes);
  const name = found && `${read.name}/${found.entry}`;
  if (!found || !read.parts.some((part) => part.name === name)) return { read };
  try {
    const about = parseAbout(found.text);
    return { read: { ...read, parts: read.parts.filter((part) => part.name !== name) }, about };
  } catch (error) {
    const problems = [{ code: 'damaged' as const, message: error instanceof Error ? error.message : String(error) }];
    const parts = read.parts.map((part) => (part.name === name ? { ...part, pages: [], problems } : part));
    return { read: { ...read, parts } };
  }
}
