import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentsOf } from '../../shared/documents.ts';
import { judge } from '../../shared/judge.ts';
import type { Document, FileRead, Verdict, Word } from '../../shared/model/index.ts';
import { closeReaders, readFile } from '../../shared/read/index.ts';

const root = fileURLToPath(new URL('../../examples/', import.meta.url));

/** The papers of an example as words on pages, before anything is made of them. */
export interface Example {
  entryDate: string;
  files: FileRead[];
}

/** Reads the papers of examples once; what is changed afterwards are words on a page, as a forger changes them. */
export async function readExamples(ids: readonly string[]): Promise<Record<string, Example>> {
  const examples: Record<string, Example> = {};
  for (const id of ids) {
    const { entryDate } = JSON.parse(readFileSync(`${root}${id}/bundle.json`, 'utf8')) as { entryDate: string };
    const files: FileRead[] = [];
    for (const name of readdirSync(`${root}${id}`).sort())
      if (name !== 'bundle.json') files.push(await readFile(readFileSync(`${root}${id}/${name}`), name));
    examples[id] = { entryDate, files };
  }
  await closeReaders();
  return examples;
}

/** Words that follow each other and say `from` say `to` instead, from the `nth` time on which they stand so, `times` times. */
export function rewrite(file: FileRead, from: string, to: string, nth = 1, times = 1): FileRead {
  const wanted = from.split(' ');
  let met = 0;
  const pages = file.pages.map((page) => {
    const words: Word[] = [];
    for (let i = 0; i < page.words.length; i++) {
      const here = page.words.slice(i, i + wanted.length);
      const said = here.length === wanted.length && here.every((w, k) => w.text === wanted[k]);
      if (!said || ++met < nth || met >= nth + times) {
        words.push(page.words[i]!);
        continue;
      }
      const parts = to.split(' ');
      // As many words as before keep their boxes; otherwise the last box holds what is left over.
      for (const [k, word] of here.entries()) {
        const text = k === here.length - 1 ? parts.slice(k).join(' ') : parts[k];
        if (text) words.push({ ...word, text });
      }
      i += wanted.length - 1;
    }
    return { ...page, words };
  });
  if (met < nth) throw new Error(`${file.name} does not say ${from}`);
  return { ...file, pages, sha256: file.sha256.replace(/^./u, (c) => (c === 'f' ? '0' : 'f')) };
}

const made = new Map<FileRead, Document[]>();

/** The documents of files, taken from their pages once. */
export const documentsOfFiles = (files: readonly FileRead[]): Document[] =>
  files.flatMap((file) => {
    const known = made.get(file) ?? documentsOf(file).documents;
    made.set(file, known);
    return structuredClone(known);
  });

export const verdictOf = (documents: Document[], entryDate: string): Verdict =>
  judge({ bundle: { id: 'one' }, entryDate, documents, unreadable: [] });
