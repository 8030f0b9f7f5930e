import type { ReadProblem } from '../../model/index.ts';
import { limits } from '../options.ts';
import { toProblem } from '../problem.ts';
import { type Budget, listZip, unzip, type ZipEntry } from './zip.ts';

/** One file of an archive: its bytes, or why there are none. */
export interface Unpacked {
  /** Path inside the archive with `/`; never absolute, never with `..`. */
  name: string;
  bytes: Uint8Array | undefined;
  problem?: ReadProblem;
}

export interface ArchiveRead {
  entries: Unpacked[];
  problems: ReadProblem[];
  notes: string[];
}

/** Unpacks a zip within bounds, entry by entry; a bad entry is a problem of that entry alone. Throws ReadError for no zip. */
export function* unpackZip(
  bytes: Uint8Array,
  budget: Budget,
  found: Omit<ArchiveRead, 'entries'>,
): Generator<Unpacked> {
  const { entries, cut } = listZip(bytes);
  if (cut) {
    const message = 'The archive is cut short: its directory is missing, so entries may be lost. Send it again.';
    found.problems.push({ code: 'truncated', message });
  }
  const files = entries.slice(0, limits.entries).filter((entry) => !entry.directory && !isJunk(entry.name));
  if (entries.length > limits.entries) {
    const message = `The archive holds more than ${limits.entries} entries; the first ${limits.entries} were read. Send it in parts.`;
    found.problems.push({ code: 'too-large', message });
  }
  const seen = new Map<string, number>();
  for (const entry of files) {
    const name = entry.name.replace(/\\/g, '/');
    const refusal = refuse(name, entry);
    if (refusal) {
      found.problems.push(refusal);
      continue;
    }
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const unique = times > 1 ? name.replace(/(\.[^./]*)?$/, ` (${times})$1`) : name;
    try {
      yield { name: unique, bytes: unzip(bytes, entry, budget) };
    } catch (error) {
      yield { name: unique, bytes: undefined, problem: toProblem(error, 'a packed file') };
    }
  }
  if (files.length === 0) found.problems.push({ code: 'empty', message: 'The archive holds no file.' });
}

/** Files that systems leave in archives: macOS forks and indexes, Windows thumbnails, lock files of open documents. */
function isJunk(name: string): boolean {
  return /(^|[/\\])(__MACOSX[/\\]|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(name);
}

function refuse(name: string, entry: ZipEntry): ReadProblem | undefined {
  const shown = name.slice(0, 120);
  if (/^([/\\]|[A-Za-z]:)/.test(name) || name.split('/').includes('..') || name.includes('\0')) {
    return { code: 'damaged', message: `Entry "${shown}" points outside the archive and was refused. Pack it again.` };
  }
  if (entry.link)
    return { code: 'unsupported', message: `Entry "${shown}" is a link and was refused. Pack the file itself.` };
  return undefined;
}

/** Any ratio passes up to here for the parts of an office document, in bytes: 100,000 like rows pack to next to nothing. */
const officeFloor = 64 * 1024 * 1024;

/** Files of an office document by path, within the budget; throws ReadError where one of them goes beyond. */
export function unpackOffice(bytes: Uint8Array, wanted: RegExp, budget: Budget): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of listZip(bytes).entries) {
    const name = entry.name.replace(/\\/g, '/').replace(/^\//, '');
    if (!entry.directory && wanted.test(name)) files.set(name, unzip(bytes, entry, budget, officeFloor));
  }
  return files;
}

/** Paths of all files in an office document. */
export const officeNames = (bytes: Uint8Array): string[] =>
  listZip(bytes).entries.map((entry) => entry.name.replace(/\\/g, '/'));
