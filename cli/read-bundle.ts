import { lstat } from 'node:fs/promises';
import { amended } from '../shared/amend/index.ts';
import { numbered } from '../shared/amend/standing.ts';
import { documentsOf, type FileDocuments } from '../shared/documents.ts';
import type { Amendment, Document, FileRead, Page, Unreadable } from '../shared/model/index.ts';
import type { ReadOptions } from '../shared/read/index.ts';
import { pagesIn, partsOf } from '../shared/read/pages-in.ts';
import { typeSays } from '../shared/report/words.ts';
import type { Bundle } from './bundle.ts';
import { CommandError } from './command-error.ts';
import type { Progress } from './progress.ts';
import { readPaper } from './read-paper.ts';

/** A bundle read from disk: its documents with their facts, what could not be read, and the pages for the report. */
export interface BundleRead {
  bundle: Bundle;
  documents: Document[];
  unreadable: Unreadable[];
  files: FileRead[];
}

/**
 * Reads every paper of the bundle, in the order of names, and takes in what its bundle.json amends (or `amendments`, where given). A file
 * that cannot be read becomes an `Unreadable`. What OCR reads is kept in
 * `cacheDir`, where one is named.
 * @throws CommandError when nothing in the bundle is a paper of any known type.
 */
export async function readBundle(
  bundle: Bundle,
  progress: Progress,
  { cacheDir, amendments }: Pick<ReadOptions, 'cacheDir'> & { amendments?: readonly Amendment[] } = {},
): Promise<BundleRead> {
  const read: BundleRead = { bundle, documents: [], unreadable: [], files: [] };
  progress.files(await Promise.all(bundle.files.map(({ path }) => sizeOf(path))));
  const ahead = readAhead(bundle.files, progress, cacheDir);
  const held: (() => void)[] = [];
  for (const [i, file] of bundle.files.entries()) {
    progress.paper(file.name, i + 1, bundle.files.length);
    const found = await ahead(i);
    if (bundle.aside !== undefined) found.parts = found.parts.filter((part) => part.name !== bundle.aside);
    const made = documentsOf(found);
    // Files of unknown type are told of once there is a paper beside them; without one the command ends in a single line.
    const odd = made.documents.length === 0 && made.unreadable.every(isOfUnknownType);
    held.push(progress.done(said(made)));
    if (!odd || read.documents.length > 0) for (const tell of held.splice(0)) tell();
    read.files.push(found);
    read.documents.push(...made.documents);
    read.unreadable.push(...made.unreadable);
  }
  if (read.documents.length === 0 && read.unreadable.every(isOutOfReach))
    throw new CommandError(
      `${bundle.id}: expected papers that can be opened, found none (${read.unreadable[0]?.name}: ${read.unreadable[0]?.problems[0]?.message}).`,
    );
  if (read.documents.length === 0 && read.unreadable.every(isOfUnknownType))
    throw new CommandError(
      `${bundle.id}: expected PDF, image, spreadsheet, CSV, XML or zip papers, found only files of unknown type (${bundle.files
        .map((f) => f.name)
        .slice(0, 3)
        .join(', ')}${bundle.files.length > 3 ? ', …' : ''}).`,
    );
  read.documents = amended(read.documents, amendments ?? numbered(bundle.about.amendments ?? []), (d) =>
    pagesOf(read, d),
  );
  return read;
}

function pagesOf({ files }: BundleRead, document: Document): Page[] | undefined {
  const file = files.flatMap((f) => [f, ...partsOf(f)]).find((f) => f.sha256 === document.sha256);
  return file && pagesIn(file, document);
}

/** Bytes of a file, none where the disk refuses it: only progress asks. */
const sizeOf = (path: string): Promise<number> =>
  lstat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Files under way while the one before them is classified: the engines read on threads of their own. */
const underWay = 3;

function readAhead(
  files: Bundle['files'],
  progress: Progress,
  cacheDir: string | undefined,
): (index: number) => Promise<FileRead> {
  const started: Promise<FileRead>[] = [];
  const current = { index: 0 };
  const start = (index: number): Promise<FileRead> => {
    const onPage = (page: number, pages: number | undefined) => current.index === index && progress.page(page, pages);
    const onPicture: ReadOptions['onPicture'] = (picture, pictures, kept) => {
      if (current.index === index) progress.picture(picture, pictures, kept);
    };
    return readPaper(files[index]!, { onPage, onPicture, cacheDir });
  };
  return async (index) => {
    current.index = index;
    while (started.length < Math.min(files.length, index + underWay)) started.push(start(started.length));
    return started[index]!;
  };
}

const isOutOfReach = (file: Unreadable) => file.problems.every((p) => p.code === 'no-access');
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
