import { documentsOf } from '../../shared/documents.ts';
import { Document, type FileRead, Page, ReadProblem, Unreadable } from '../../shared/model/index.ts';
import { readFile } from '../../shared/read/index.ts';
import { chance, mutated } from './mutate.ts';
import { type Seed, seeds } from './seeds.ts';

export interface Fell {
  seed: string;
  /** Which change, so that it can be made again. */
  change: number;
  why: string;
  bytes: Uint8Array;
}

/** Wall time for one small changed file, in milliseconds, on a machine that is busy with other things. */
export const patience = 30_000;

/** What is wrong with what was read of a file, where anything is. */
function wrongIn(read: FileRead): string | undefined {
  for (const page of read.pages) {
    const { error } = Page.safeParse(page);
    if (error) return `a page that is none: ${error.message.slice(0, 200)}`;
  }
  for (const problem of read.problems)
    if (ReadProblem.safeParse(problem).error) return `a problem that is none: ${problem.code}`;
  if (read.pages.length + read.problems.length + read.parts.length === 0) return 'neither pages nor a problem';
  for (const part of read.parts) {
    const wrong = wrongIn(part);
    if (wrong) return wrong;
  }
  return undefined;
}

/**
 * Changes a file so many times and reads it as any paper is read, up to its facts: only pages, typed problems and facts of their shapes may
 * come of it, in time. Returns what did not hold.
 */
export async function fuzzFile(seed: Seed, times: number, from = 0): Promise<Fell[]> {
  const fell: Fell[] = [];
  const others = seeds.filter((s) => s !== seed).map((s) => s.bytes);
  for (let change = from; change < from + times; change++) {
    const bytes = mutated(seed.bytes, chance(change * 7919 + seed.bytes.length), others);
    const began = performance.now();
    let why: string | undefined;
    try {
      const read = await readFile(bytes, seed.name, { ocr: false });
      why = wrongIn(read);
      const { documents, unreadable } = documentsOf(read);
      for (const document of documents) why ??= Document.safeParse(document).error?.message.slice(0, 300);
      for (const file of unreadable) why ??= Unreadable.safeParse(file).error?.message.slice(0, 300);
    } catch (error) {
      why = `threw ${(error as Error).stack?.slice(0, 500)}`;
    }
    const took = performance.now() - began;
    if (took > patience) why ??= `took ${Math.round(took)} ms`;
    if (why) fell.push({ seed: seed.name, change, why, bytes });
  }
  return fell;
}
