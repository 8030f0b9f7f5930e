import type { Marks, Page, Word } from '../../model/index.ts';
import type { Shown } from './annotations.ts';
import { findCovered } from './covered.ts';
import { mendCyrillic } from './cyrillic.ts';
import type { OpenPdf } from './document.ts';
import { readDrawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import { edgesOf, type Sheet } from './geometry.ts';
import { findInk } from './ink.ts';
import { judgeLayer } from './judge-layer.ts';
import { toRows } from './lines.ts';
import { findOdd } from './odd.ts';
import { findPlaced } from './placed.ts';
import { findRulings, type Rulings, toRulings } from './rulings.ts';
import { type Run, toRuns } from './runs.ts';
import { withSheet } from './sheet.ts';
import type { PagePicture } from './types.ts';
import { missingValues } from './values.ts';
import { sortByVisibility } from './visibility.ts';
import { toWord, toWords } from './words.ts';

/** A page as read, whether and why its picture must be read too, and what is to be said of it. */
export interface PageRead {
  page: Page;
  picture: PagePicture | undefined;
  /** Nothing is drawn on it, or white on white. */
  blank: boolean;
  notes: string[];
  marks: Pick<Marks, 'covered' | 'odd' | 'pictures'>;
}

/** Takes a page as read while it is open, to draw parts of it. */
type WhileOpen = (engine: Engine, sheet: Sheet, page: Page) => void;

/** Reads one page, counted from 1; undefined where it cannot be loaded. */
export function readPage(engine: Engine, pdf: OpenPdf, number: number, whileOpen?: WhileOpen): PageRead | undefined {
  return withSheet(engine, pdf, number, ({ sheet, glyphs, shown, aside }) => {
    const notes: string[] = [];
    if (mendCyrillic(glyphs) > 0)
      notes.push(
        `Cyrillic letters of page ${number} stand in the file as Latin ones (Windows-1251) and are read as Cyrillic.`,
      );
    const drawing = readDrawing(engine, sheet);
    const lines = findRulings(drawing, sheet);
    const runs = toRuns(glyphs);
    const rows = toRows(runs.runs);
    const words = rows.flatMap((row) => toWords(row, isParted(lines)));
    const sorted = sortByVisibility(engine, sheet, words, runs.runs, drawing);
    sorted.seen.push(...missingValues(shown, sorted.seen, sheet));
    if (!drawing.complete) notes.push(`Page ${number} draws more than is looked at; some of its lines are left out.`);
    const judged = judgeLayer(engine, { sorted, runs, glyphs, drawing, sheet }, notes);
    const page: Page = {
      number,
      width: sheet.width,
      height: sheet.height,
      reader: 'text-layer',
      words: judged.words.map((word) => toWord(word, sheet, judged.sure(word))),
      rulings: toRulings(lines, sheet),
      confidence: judged.words.length > 0 ? judged.confidence : 0,
    };
    const ink = findInk(drawing, sheet);
    if (ink.length > 0) page.ink = ink;
    const hidden = [
      ...judged.hidden.map((word) => toWord(word, sheet, 1)),
      ...aside.map((note) => noteOn(note, sheet)),
    ];
    if (hidden.length > 0) page.hidden = hidden;
    const blank = page.words.length === 0 && page.rulings.length === 0 && drawing.images.length === 0;
    const marks = {
      covered: findCovered(sorted, drawing, sheet),
      odd: findOdd(engine, rows, sheet),
      pictures: findPlaced(engine, pdf, drawing, sheet),
    };
    whileOpen?.(engine, sheet, page);
    return { page, picture: judged.picture, blank: blank && !judged.picture, notes, marks };
  });
}

/** A note as one word of hidden text, where its mark stands on the page. */
function noteOn({ text, rectangle }: Shown, sheet: Sheet): Word {
  const [left, top, right, bottom] = edgesOf(sheet.toView, ...rectangle);
  const part = (length: number, whole: number): number => Math.min(Math.max(length / whole, 0), 1);
  const [x, y] = [part(left, sheet.width), part(top, sheet.height)];
  const box: Word['box'] = [x, y, part(right, sheet.width) - x, part(bottom, sheet.height) - y];
  return { text: text.replace(/\s+/gu, ' ').trim(), box, confidence: 1 };
}

/** Whether an upright ruling stands between two pieces of a row. */
function isParted({ upright }: Rulings): (left: Run, right: Run) => boolean {
  return (left, right) => {
    if (left.style.angle !== 0 || upright.length === 0) return false;
    const middle = (left.box[1] + left.box[3]) / 2;
    return upright.some(
      ({ at, from, to }) => from < middle && to > middle && at > left.box[2] - 1 && at < right.box[0] + 1,
    );
  };
}
