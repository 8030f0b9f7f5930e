import { distance } from 'fastest-levenshtein';
import type { Gathering } from './gathering.ts';
import type { Signs } from './signs.ts';

/** No page of it. */
export const never = -100;

const folded = new Map<string, string>();
const digitsOf = (line: string): string => {
  let digits = folded.get(line);
  if (digits === undefined) {
    digits = line.replace(/[^\p{N}]/gu, '');
    if (folded.size > 5000) folded.clear();
    folded.set(line, digits);
  }
  return digits;
};

/** The same printed line: figures alike, letters but for what OCR mistakes. */
const sameLine = (a: string, b: string): boolean =>
  a === b ||
  (digitsOf(a) === digitsOf(b) &&
    Math.abs(a.length - b.length) <= 4 &&
    a.length > 8 &&
    distance(a, b) <= 0.12 * Math.max(a.length, b.length));

/** Lines of the head of `p` that the head of `q` has not. */
export const newLines = (p: Signs, q: Signs): string[] => p.head.filter((l) => !q.head.some((k) => sameLine(l, k)));

export const sameKind = (a: Signs, b: Signs): boolean =>
  (a.titleType !== undefined && a.titleType === b.titleType) ||
  (a.title !== undefined && a.title.phrase === b.title?.phrase);

/** What the page marks say: how well `p` fits into the places that are free. */
function byMarks(p: Signs, g: Gathering): number {
  const { of } = g;
  if (of !== undefined && g.marked >= of && !p.terms) return never;
  if (!p.mark) return of === undefined || p.terms ? 0 : -4;
  const { number } = p.mark;
  if (g.numbers.has(number)) return never;
  if (of !== undefined && p.mark.of !== undefined && of !== p.mark.of) return never;
  if (of !== undefined && number > of) return never;
  let s = 0;
  if (of !== undefined && p.mark.of === of) s += 3;
  if (g.numbers.has(number - 1) || g.numbers.has(number + 1)) s += 2;
  if (!g.open.mark) {
    // Where pages are counted out of so many, the first one is too.
    if (p.mark.of !== undefined && g.marked === 0) s -= 2;
    else if (g.pages.length === number - 1) s += 1.5;
  }
  return s;
}

/** First words of a line, figures aside: what a form prints on each of its sheets. */
const formOf = (line: string): string =>
  line
    .split(' ')
    .filter((t) => !/\d/u.test(t))
    .slice(0, 2)
    .join(' ');

/** Another sheet of the same form: the lines of its head begin with the same words and say other things. */
export function isTwin(p: Signs, q: Signs): boolean {
  const other = newLines(p, q);
  if (other.length === 0 || p.head.length < 3 || !other.some((l) => /\d/u.test(l))) return false;
  const forms = new Set(q.head.map(formOf));
  return p.head.filter((l) => forms.has(formOf(l))).length >= 0.6 * p.head.length;
}

/** By its body the page is of another type than the document. */
function isOther(p: Signs, g: Gathering): boolean {
  const theirs = g.open.titleType ?? g.open.choice.type;
  const { type } = p.choice;
  if (p.terms || type === 'other' || type === theirs) return false;
  return (p.scores.total.get(type) ?? 0) - (p.scores.total.get(theirs) ?? 0) >= 3;
}

function byNumber(p: Signs, g: Gathering): number {
  const { open } = g;
  if (p.number !== undefined && p.number === open.number) return 4;
  // Papers of other types cite each other.
  if (isOther(p, g)) return p.title || p.number === undefined ? 0 : -1.5;
  if (open.number !== undefined && p.codes.has(open.number)) return 3;
  if (p.number !== undefined && open.codes.has(p.number)) return 2;
  if (p.number !== undefined && open.number !== undefined) return p.title ? -4 : -1.5;
  return 0;
}

/** Rows that go on: the running numbers, the sums carried over, the columns. */
function byRows(p: Signs, g: Gathering): number {
  let s = 0;
  if (p.runs) {
    const { first, last } = p.runs;
    if (g.runs.last.has(first - 1)) s += 6;
    else if (g.runs.first.has(last + 1)) s += 4;
  }
  const taken = p.figures.from.values().some((f) => g.figures.on.has(f));
  const given = g.figures.from.values().some((f) => p.figures.on.has(f));
  if (taken || given) s += 6;
  // a page that begins with the heads of a list, under no head of its own, goes on with that list
  if (p.columns !== undefined && g.columns.has(p.columns)) s += p.head.length === 0 ? 4 : 2;
  let most = 0;
  for (const x of p.edges.length < 3 ? [] : g.near) most = Math.max(most, shared(p.edges, x.edges));
  return s + 2 * most;
}

/** Share of edges that both have, a hundredth off at most. */
function shared(a: readonly number[], b: readonly number[]): number {
  if (a.length < 3 || b.length < 3) return 0;
  const met = a.filter((x) => b.some((y) => Math.abs(x - y) <= 1)).length;
  const part = met / Math.max(a.length, b.length);
  return part >= 0.6 ? part : 0;
}

/** The look of the page: its letterhead, size, script and print. */
function byLook(p: Signs, g: Gathering): number {
  const { open } = g;
  let s = 0;
  if (p.letterhead !== '' && g.letterheads.has(p.letterhead)) s += 2;
  if (p.head.length > 0) s += (1.5 * (p.head.length - newLines(p, open).length)) / p.head.length;
  if (p.script && open.script && p.script !== open.script) s -= 3;
  const [a, b] = [p.face.page, open.face.page];
  if (Math.abs(a.width - b.width) > 0.02 * b.width || Math.abs(a.height - b.height) > 0.02 * b.height) s -= 1.5;
  const print = p.face.usual / Math.max(1e-6, open.face.usual);
  if (p.face.usual > 0 && open.face.usual > 0 && (print > 1.15 || print < 0.87)) s -= 1;
  return s;
}

function byType(p: Signs, g: Gathering): number {
  const { open } = g;
  let s = 0;
  if (p.title && open.title) s += sameKind(p, open) ? 1.5 : p.carried ? -2 : -6;
  const theirs = open.titleType ?? open.choice.type;
  if (p.terms) return s + (theirs === 'bill-of-lading' ? 2.5 : 0);
  if (p.choice.type === 'other') return s;
  if (p.choice.type === theirs) return s + 1;
  const lead = (p.scores.total.get(p.choice.type) ?? 0) - (p.scores.total.get(theirs) ?? 0);
  // A page that counts itself as a further one may look like anything.
  return s - Math.min(p.mark && p.mark.number > 1 ? 1 : 3, lead / 1.5);
}

/** How well a page goes with the pages of a document, wherever it lies in the file: above 0 for, under 0 against. */
export function affinity(p: Signs, g: Gathering, rare: ReadonlyMap<string, number>): number {
  if (p.around || g.open.around) return never;
  const marks = byMarks(p, g);
  if (marks === never) return never;
  let codes = 0;
  const apart = isOther(p, g);
  if (!apart) for (const code of p.codes) if ((rare.get(code) ?? 9) <= 3 && g.codes.has(code)) codes += 1.5;
  // Sheets of one form, each filled in for itself.
  const rows = byRows(p, g);
  const twin = !p.mark && !p.carried && rows < 5 && isTwin(p, g.open) ? -12 : 0;
  return marks + twin + byNumber(p, g) + rows + byLook(p, g) + byType(p, g) + Math.min(3, codes);
}
