import type { FileRead } from '../../model/index.ts';
import { partBytes } from '../../read/parts.ts';
import type { DrawableFile } from '../../report/pictures.ts';
import { type NumberedPaper, pagesOf } from '../plan.ts';

/** What one paper may add: beyond it the paper stands in the zip alone, and its sheet says so. */
const mostPages = 400;
const mostBytes = 96 * 1024 * 1024;
const mostAll = 384 * 1024 * 1024;
/** A file as read and the way to its bytes, with the file that holds it. */
export interface Held {
  part: FileRead;
  bytes: () => Promise<Uint8Array | undefined>;
}

/** Finds a file, or a part of one, by its digest and its name. */
export function heldBy(files: readonly DrawableFile[]): (file: { sha256: string; name: string }) => Held | undefined {
  const all = new Map<string, Held>();
  const add = (part: FileRead, top: DrawableFile) => {
    const key = `${part.sha256}/${part.name}`;
    if (!all.has(key))
      all.set(key, {
        part,
        bytes: async () => {
          const bytes = await top.bytes().catch(() => undefined);
          return bytes && (part === top.read ? bytes : partBytes(bytes, top.read, part).catch(() => undefined));
        },
      });
    for (const inner of part.parts) add(inner, top);
  };
  for (const file of files) add(file.read, file);
  return ({ sha256, name }) => all.get(`${sha256}/${name}`);
}

/** Why a paper is not bound in, after papers of `total` bytes: undefined when it may be. */
export function tooMuch(file: Held | undefined, paper: NumberedPaper, total: number): string | undefined {
  if (!file) return undefined;
  const pages = pagesOf(paper.document).length;
  const megabytes = Math.round(file.part.bytes / 1024 / 1024);
  if (pages > mostPages) return `It has ${pages} pages; at most ${mostPages} of one paper are bound in.`;
  if (file.part.bytes > mostBytes)
    return `Its file has ${megabytes} MB; at most ${mostBytes / 1024 / 1024} MB of one file are bound in.`;
  if (file.part.kind === 'pdf' && total + file.part.bytes > mostAll)
    return `The papers before it already hold ${mostAll / 1024 / 1024} MB, which is as much as one dossier binds in.`;
  return undefined;
}
