import type { PageMark } from './marks.ts';
import type { Signs } from './signs.ts';

/** One count of pages: "of 5", or one without an end. */
const familyOf = (m: PageMark): string => String(m.of ?? '');

/**
 * A count that runs through the whole file (a fax head, a binder's stamp) says nothing of the documents in it: no number stands twice, and
 * it counts as far as the file has pages.
 */
function running(all: readonly Signs[]): string | undefined {
  const filled = all.filter((s) => !s.face.blank);
  const numbers = new Map<string, number[]>();
  for (const s of filled) {
    for (const m of s.marks) {
      const known = numbers.get(familyOf(m));
      if (known) known.push(m.number);
      else numbers.set(familyOf(m), [m.number]);
    }
  }
  for (const [family, list] of numbers) {
    if (list.length < 2 || new Set(list).size !== list.length) continue;
    const of = Number(family) || undefined;
    if (of !== undefined && (of < filled.length || list.length < 0.6 * Math.min(of, filled.length))) continue;
    if (of === undefined) {
      const own = all.every((s, i) => s.marks.every((m) => familyOf(m) !== family || m.number === i + 1));
      if (list.length < 0.8 * filled.length || !(own || isWhole(list))) continue;
    }
    return family;
  }
  return undefined;
}

const isWhole = (list: readonly number[]): boolean => Math.max(...list) === list.length && Math.min(...list) === 1;

/**
 * Settles the mark of each page. Where one count runs through the file the pages are put in its order and it is set aside, so that only the
 * marks of the papers themselves part them.
 */
export function useMarks(all: readonly Signs[]): Signs[] {
  const family = running(all);
  const withMarks = all.map((s): Signs => {
    const own = s.marks.filter((m) => familyOf(m) !== family);
    return { ...s, mark: own.find((m) => m.of !== undefined) ?? own[0] };
  });
  if (family === undefined) return withMarks;
  const placeOf = (s: Signs): number | undefined => s.marks.find((m) => familyOf(m) === family)?.number;
  if (!withMarks.every((s) => s.face.blank || placeOf(s) !== undefined)) return withMarks;
  const out: Signs[] = [];
  const filled = withMarks.filter((s) => !s.face.blank).sort((a, b) => placeOf(a)! - placeOf(b)!);
  // Blank pages keep their places.
  for (const s of withMarks) out.push(s.face.blank ? s : filled.shift()!);
  return out;
}
