import type { Page } from '../model/index.ts';
import { assemble } from './assemble.ts';
import type { Face } from './face.ts';
import { opensSheet } from './openers.ts';
import { useMarks } from './page-order.ts';
import { repeatedPages } from './repeats.ts';
import { type Signs, signsOf } from './signs.ts';

/** Pages of one document in reading order, and copies of them that stand in the file besides. */
export interface Bound {
  faces: Face[];
  /** Page numbers: a copy, and the page that it repeats. */
  copies: { page: number; of: number }[];
  /** The count of its first and its last page, where pages of the paper are missing from the file. */
  part?: { from: number; to: number; of?: number };
}

/** Sheets of a workbook lie in order: each opens a document of its own, or goes on with the one before. */
function splitSheets(all: readonly Signs[]): Signs[][] {
  const groups: Signs[][] = [];
  for (const s of all) {
    const group = groups.at(-1);
    const open = group?.find((g) => !g.face.blank) ?? group?.[0];
    if (!group || !open || opensSheet(s, open)) groups.push([s]);
    else group.push(s);
  }
  return groups;
}

/** What the marks of the pages say of pages that are not in the file. */
function partOf(group: readonly Signs[], alone: boolean): Bound['part'] {
  const marked = group.filter((s) => !s.face.blank && !s.terms);
  // In a file of one document the count that runs through the file is its own.
  const markOf = (s: Signs | undefined) => s?.mark ?? (alone ? s?.marks.find((m) => m.of !== undefined) : undefined);
  const [first, last] = [markOf(marked[0]), markOf(marked.at(-1))];
  if (!first || !last || last.number < first.number) return undefined;
  const { of } = last;
  if (first.number === 1 && (of === undefined || last.number >= of)) return undefined;
  return { from: first.number, to: last.number, ...(of !== undefined && { of }) };
}

/**
 * Parts the pages of one file into its documents, in the order of their first pages; every page is in one of them, or is a copy of one that
 * is. Pages of a document come in reading order, wherever they lie in the file.
 */
export function splitPages(pages: readonly Page[]): Bound[] {
  const all = pages.map(signsOf);
  const sheets = pages.length > 1 && pages.every((p) => p.reader === 'sheet');
  if (sheets) return splitSheets(all).map((g) => ({ faces: g.map((s) => s.face), copies: [] }));
  const repeated = repeatedPages(all);
  const ordered = useMarks(all.filter((s) => !repeated.has(s)));
  const bound = assemble(ordered);
  const first = (group: readonly Signs[]): number => Math.min(...group.map((s) => s.face.page.number));
  return bound
    .sort((a, b) => first(a) - first(b))
    .map((group) => ({ group, part: partOf(group, bound.length === 1) }))
    .map(({ group, part }) => ({
      ...(part && { part }),
      faces: group.map((s) => s.face),
      copies: [...repeated]
        .filter(([, original]) => group.some((s) => s.face === original.face))
        .map(([copy, original]) => ({ page: copy.face.page.number, of: original.face.page.number })),
    }));
}
