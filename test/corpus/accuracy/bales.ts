import { distance } from 'fastest-levenshtein';
import type { Document } from '../../../shared/model/index.ts';
import { idsOf } from '../scoring/compare.ts';

/** Bale numbers of a paper against those read of it. A wrong number is worse than a missing one: it names another bale. */
export interface BaleScore {
  truth: number;
  right: number;
  missing: number;
  /** Read with up to two characters wrong: `truth → read`. Each also counts as missing. */
  wrong: [truth: string, read: string][];
  /** Read where no bale like it stands. */
  invented: string[];
}

const fold = (id: string): string => id.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const scoreBales = (printed: readonly string[], documents: readonly Document[]): BaleScore => {
  const truth = new Set(printed.map(fold));
  const read = new Set(documents.flatMap(idsOf).map(fold));
  const lost = [...truth].filter((id) => !read.has(id));
  const extra = [...read].filter((id) => !truth.has(id));
  const wrong: [string, string][] = [];
  const invented: string[] = [];
  const free = new Set(lost);
  for (const id of extra) {
    const meant = [...free].find((t) => distance(t, id) <= Math.min(2, Math.floor(t.length / 3)));
    if (meant) {
      wrong.push([meant, id]);
      free.delete(meant);
    } else invented.push(id);
  }
  return { truth: truth.size, right: truth.size - lost.length, missing: lost.length, wrong, invented };
};
