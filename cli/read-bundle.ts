import { readFile as readBytes } from 'node:fs/promises';
import { documentsOf, type FileDocuments } from '../shared/documents.ts';
import type { Document, FileRead, Unreadable } from '../shared/model/index.ts';
import { readFile } from '../shared/read/index.ts';
import { typeSays } from '../shared/report/words.ts';
import type { Bundle } from './bundle.ts';
import { CommandError } from './command-error.ts';
import type { Progress } from './progress.ts';

/** A bundle read from disk: its documents with their facts, what could not be read, and the pages for the report. */
export interface BundleRead {
  bundle: Bundle;
  documents: Document[];
  unreadable: Unreadable[];
  files: FileRead[];
}

/**
 * Reads every paper of the bundle, in the order of names. A file that cannot be read becomes an `Unreadable`.
 * @throws CommandError when nothing in the bundle is a paper of any known type.
 */
export async function readBundle(bundle: Bundle, progress: Progress): Promise<BundleRead> {
  const read: BundleRead = { bundle, documents: [], unreadable: [], files: [] };
  const ahead = readAhead(bundle.files, progress);
  const held: (() => void)[] = [];
  for (const [i, file] of bundle.files.entries()) {
    progress.paper(file.name, i + 1, bundle.files.length);
    const found = await ahead(i);
    const made = documentsOf(found);
    // Files of unknown type are told of once there is a paper beside them; without one the command ends in a single line.
    const odd = made.documents.length === 0 && made.unreadable.every(isOfUnknownType);
    held.push(progress.done(said(made)));
    if (!odd || read.documents.length > 0) for (const tell of held.splice(0)) tell();
    read.files.push(found);
    read.documents.push(...made.documents);
    read.unreadable.push(...made.unreadable);
  }
  if (read.documents.length === 0 && read.unreadable.every(isOfUnknownType))
    throw new CommandError(
      `${bundle.id}: expected PDF, image, spreadsheet, CSV, XML or zip papers, found only files of unknown type (${bundle.files
        .map((f) => f.name)
        .slice(0, 3)
        .join(', ')}${bundle.files.length > 3 ? ', …' : ''}).`,
    );
  return read;
}

/** Files under way while the one before them is classified: the engines read on threads of their own. */
const underWay = 3;

function readAhead(files: Bundle['files'], progress: Progress): (index: number) => Promise<FileRead> {
  const started: Promise<FileRead>[] = [];
  const current = { index: 0 };
  const start = async (index: number): Promise<FileRead> => {
    const { name, path } = files[index]!;
    const onPage = (page: number, pages: number | undefined) => current.index === index && progress.page(page, pages);
    const bytes = await readBytes(path).catch((cause: Error) => {
      throw new CommandError(`${path}: expected a file that can be read (${cause.message}).`);
    });
    return readFile(bytes, name, { onPage });
  };
  return async (index) => {
    current.index = index;
    while (started.length < Math.min(files.length, index + underWay)) {
      const reading = start(started.length);
      // A fault of a later file is met when its turn comes.
      reading.catch(() => undefined);
      started.push(reading);
    }
    return started[index]!;
  };
}

const isOfUnknownType = (file: Unreadable) => file.problems.every((p) => p.code === 'unknown-type');

function said({ documents, unreadable }: FileDocuments): string {
  const parts = documents.map((d) => typeSays(d.type));
  const counted = [...new Set(parts)].map((t) => {
    const n = parts.filter((p) => p === t).length;
    return n > 1 ? `${n} × ${t}` : t;
  });
  const problems = unreadable.flatMap((u) => u.problems.map((p) => `not read (${p.code})`));
  return [...counted, ...new Set(problems)].join(', ') || 'nothing found on it';
}
