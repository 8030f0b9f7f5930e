import type { DocumentType, Page } from '../model/index.ts';
import { chooseType, type TypeChoice } from './decide.ts';
import { type Face, faceOf } from './face.ts';
import { type Headline, headlines } from './headline.ts';
import { codesOf, headNumber, isCarriedOn, isLetter, letterhead, type PageMark, pageMark } from './marks.ts';
import { type Scores, scorePages } from './score.ts';

/** What one page tells of where a document begins. */
interface Signs {
  face: Face;
  title: Headline | undefined;
  titleType: DocumentType | undefined;
  mark: PageMark | undefined;
  number: string | undefined;
  /** Every code on the page, folded as `number` is. */
  codes: ReadonlySet<string>;
  head: string;
  carried: boolean;
  letter: boolean;
  scores: Scores;
  choice: TypeChoice;
}

/** A title this prominent opens a document; a fainter one is only a mention. */
const opening = 0.5;
/** How far the body of a page must lead for another type to open a document without a title. */
const lead = 4.5;

const topOf = (h: Headline | undefined): DocumentType | undefined =>
  h && (Object.entries(h.weights) as [DocumentType, number][]).sort((a, b) => b[1] - a[1])[0]?.[0];

function signsOf(page: Page): Signs {
  const face = faceOf(page);
  const title = headlines(face).find((h) => h.prominence >= opening);
  const scores = scorePages([face]);
  return {
    face,
    title,
    titleType: topOf(title),
    mark: pageMark(face),
    number: headNumber(face, title?.line),
    codes: codesOf(face.lines),
    head: letterhead(face),
    carried: isCarriedOn(face),
    letter: isLetter(face),
    scores,
    choice: chooseType(scores, ''),
  };
}

/** Page marks that run through the whole file say nothing of the documents in it. */
function runsThrough(all: readonly Signs[]): boolean {
  const marked = all.filter((s) => s.mark);
  return (
    marked.length > 1 &&
    marked.every((s) => s.mark!.number === all.indexOf(s) + 1 && (s.mark!.of ?? all.length) >= all.length)
  );
}

const sameKind = (a: Signs, b: Signs): boolean =>
  a.titleType === b.titleType || (a.title !== undefined && a.title.phrase === b.title?.phrase);

/** Whether the page `s` opens a new document after the document whose first page is `open` and whose last is `last`. */
function opens(s: Signs, open: Signs, last: Signs, useMarks: boolean): boolean {
  if (s.face.blank) return false;
  if (open.face.blank) return false;
  const mark = useMarks ? s.mark : undefined;
  const before = useMarks ? last.mark : undefined;
  if (mark && mark.number === 1) return true;
  const follows =
    mark !== undefined && before !== undefined && mark.number === before.number + 1 && mark.of === before.of;
  if (follows) return false;
  if (s.title) {
    // The number of this page stands on the first page of the document: it is the same paper, repeating its head.
    const named = [...codesOf([s.title.text]), ...(s.number ? [s.number] : [])];
    const again = (s.mark && s.mark.number > 1) || named.some((code) => open.codes.has(code));
    if (again && (sameKind(s, open) || s.titleType === open.choice.type)) return false;
    if (open.title && sameKind(s, open)) {
      if (s.carried) return false;
      if (s.number !== undefined && open.number !== undefined) return s.number !== open.number;
      return s.head !== open.head && s.title.text !== open.title.text;
    }
    // A page that goes on from the one before may repeat a heading of its own ("Bale list, continued").
    if (s.carried || (mark && mark.number > 1)) return false;
    if (open.title) return true;
    // The document before has no title of its own: the types decide.
    return (
      s.titleType !== open.choice.type ||
      (s.number !== undefined && open.number !== undefined && s.number !== open.number)
    );
  }
  if (s.carried || mark) return false;
  if (s.letter && !open.letter && s.head !== open.head) return true;
  const own = s.scores.total.get(s.choice.type) ?? 0;
  const theirs = s.scores.total.get(open.choice.type) ?? 0;
  const apart = s.number !== undefined && !open.codes.has(s.number);
  const enough = own - theirs >= (apart ? lead / 2 : lead);
  return s.choice.type !== 'other' && s.choice.type !== open.choice.type && s.head !== open.head && enough;
}

/** Whether a sheet of a workbook is a document apart from the one before. */
function sheetOpens(s: Signs, open: Signs): boolean {
  if (s.face.blank || open.face.blank) return false;
  if (s.title && open.title && sameKind(s, open))
    return s.number !== undefined && open.number !== undefined && s.number !== open.number;
  if (s.choice.type === 'other') return s.title !== undefined;
  return s.choice.type !== open.choice.type;
}

/** Parts the pages of one file into its documents, in order; every page is in one of them. */
export function splitPages(pages: readonly Page[]): Face[][] {
  const all = pages.map(signsOf);
  const sheets = pages.length > 1 && pages.every((p) => p.reader === 'sheet');
  const useMarks = !runsThrough(all);
  const groups: Signs[][] = [];
  for (const s of all) {
    const group = groups.at(-1);
    if (!group) {
      groups.push([s]);
      continue;
    }
    const open = group.find((g) => !g.face.blank) ?? group[0]!;
    const last = group.findLast((g) => !g.face.blank) ?? open;
    if (sheets ? sheetOpens(s, open) : opens(s, open, last, useMarks)) groups.push([s]);
    else group.push(s);
  }
  return groups.map((g) => g.map((s) => s.face));
}
