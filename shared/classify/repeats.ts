import type { Signs } from './signs.ts';

/** Words that a copy bears and its original does not. */
const copyWords = new Set(
  'original originals copy copies duplicate triplicate first second third non negotiable not true certified copia original copie kopie kopya suret копия оригинал nusxa salinan asli bản sao 副本 正本'.split(
    ' ',
  ),
);

const tokensOf = (s: Signs): string[] => s.face.segments.flatMap((x) => x.tokens).filter((t) => !copyWords.has(t));

/** What a page says, whatever the spacing: the same for a page and its copy. */
function printOf(s: Signs): string | undefined {
  const { face } = s;
  const tokens = tokensOf(s);
  // Sheets of a few words (dividers) are alike without being copies.
  if (face.page.grid || tokens.length < 12) return undefined;
  // The face leaves out the middle of a very full page: the words themselves tell it.
  const words = face.page.words.length > 1500 ? face.page.words.map((w) => w.text).join(' ') : '';
  return `${tokens.sort().join(' ')} ${words}`;
}

/** The page says by itself which paper it is of; terms and closing pages are printed alike for many papers. */
const isOwn = (s: Signs): boolean =>
  !s.terms &&
  !s.carried &&
  s.marks.every((m) => m.number === 1) &&
  (s.title !== undefined || s.number !== undefined || s.labels >= 3);

/**
 * Pages that say word for word what an earlier page says, "original" and "copy" aside, each with the page that it repeats: first pages, and
 * those that lie behind the page which they repeat or behind a copy of the page before it.
 */
export function repeatedPages(all: readonly Signs[]): Map<Signs, Signs> {
  const seen = new Map<string, Signs>();
  const repeated = new Map<Signs, Signs>();
  if (all.length < 2) return repeated;
  const filled = all.filter((s) => !s.face.blank);
  for (const [i, s] of filled.entries()) {
    const print = printOf(s);
    if (print === undefined) continue;
    const before = seen.get(print);
    const last = filled[i - 1];
    const follows = before && last && (last === before || repeated.get(last) === filled[filled.indexOf(before) - 1]);
    if (before && (isOwn(s) || (follows && repeated.get(last) !== undefined) || last === before))
      repeated.set(s, before);
    else if (!before) seen.set(print, s);
  }
  return repeated;
}
