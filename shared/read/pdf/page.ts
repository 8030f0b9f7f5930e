import type { Box, Page, Word } from '../../model/index.ts';
import type { OpenPdf } from './document.ts';
import { type Drawing, pictureShare, readDrawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import type { Sheet } from './geometry.ts';
import { findInk } from './ink.ts';
import { toRows } from './lines.ts';
import { findRulings, type Rulings, round, toRulings } from './rulings.ts';
import { type Run, type Runs, toRuns } from './runs.ts';
import { withSheet } from './sheet.ts';
import { missingValues } from './values.ts';
import { type Sorted, sortByVisibility } from './visibility.ts';
import { toWords } from './words.ts';

/** A page as read, whether its text must come from its picture, and what is to be said of it. */
export interface PageRead {
  page: Page;
  picture: boolean;
  /** Nothing is drawn on it, or white on white. */
  blank: boolean;
  notes: string[];
}

/** A recognised text layer under a scan was made by somebody else's engine: this sure, as the scan itself is not compared. */
const RECOGNISED = 0.8;
/** Words that a stamp, a fax line or a viewer's mark puts on a scan at most. */
const FEW_WORDS = 12;
/** Curves that only outlined letters, not logos and rounded boxes, come to. */
const OUTLINES = 300;

/** Reads one page, counted from 1; undefined where it cannot be loaded. */
export function readPage(engine: Engine, pdf: OpenPdf, number: number): PageRead | undefined {
  return withSheet(engine, pdf, number, ({ sheet, glyphs, shown }) => {
    const notes: string[] = [];
    const drawing = readDrawing(engine, sheet);
    const lines = findRulings(drawing, sheet);
    const runs = toRuns(glyphs);
    const words = toRows(runs.runs).flatMap((row) => toWords(row, isParted(lines)));
    const sorted = sortByVisibility(engine, sheet, words, runs.runs, drawing);
    sorted.seen.push(...missingValues(shown, sorted.seen, sheet));
    if (!drawing.complete) notes.push(`Page ${number} draws more than is looked at; some of its lines are left out.`);
    const judged = judge(sorted, runs, drawing, sheet, notes);
    const page: Page = {
      number,
      width: sheet.width,
      height: sheet.height,
      reader: 'text-layer',
      words: judged.words.map((word) => toWord(word, sheet, judged.confidence)),
      rulings: toRulings(lines, sheet),
      confidence: judged.words.length > 0 ? judged.confidence : 0,
    };
    const ink = findInk(drawing, sheet);
    if (ink.length > 0) page.ink = ink;
    if (judged.hidden.length > 0) page.hidden = judged.hidden.map((word) => toWord(word, sheet, 1));
    const blank = page.words.length === 0 && page.rulings.length === 0 && drawing.images.length === 0;
    return { page, picture: judged.picture, blank: blank && !judged.picture, notes };
  });
}

interface Judged {
  words: Run[];
  hidden: Run[];
  confidence: number;
  picture: boolean;
}

function judge(
  { seen, invisible, hidden }: Sorted,
  runs: Runs,
  drawing: Drawing,
  sheet: Sheet,
  notes: string[],
): Judged {
  const { number } = sheet;
  const share = pictureShare(drawing, sheet);
  if (runs.drawn >= 5 && runs.unknown > 0.5 * runs.drawn) {
    notes.push(
      `The text layer of page ${number} spells nothing (its fonts give no letters); the page is read from its picture.`,
    );
    return { words: [], hidden: [...hidden], confidence: 0, picture: true };
  }
  if (runs.unknown > 0.1 * runs.drawn) {
    notes.push(
      `On page ${number} ${runs.unknown} of ${runs.drawn} characters have no letter in the file and are left out.`,
    );
  }
  if (share >= 0.5 && seen.length === 0 && invisible.length > 0) {
    notes.push(`The text of page ${number} is an invisible layer over a picture, as text recognition leaves it.`);
    return { words: invisible, hidden, confidence: RECOGNISED, picture: false };
  }
  const all = { words: seen, hidden: [...hidden, ...invisible], confidence: 1 };
  if (seen.length === 0) return { ...all, picture: share >= 0.1 || isOutlined(drawing, sheet) };
  return { ...all, picture: seen.length <= FEW_WORDS && share >= 0.6 };
}

function isOutlined({ curves, curved }: Drawing, { width, height }: Sheet): boolean {
  if (curves < OUTLINES || curved === undefined) return false;
  return (curved[2] - curved[0]) * (curved[3] - curved[1]) > 0.05 * width * height;
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

function toWord({ text, box }: Run, { width, height }: Sheet, confidence: number): Word {
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const left = clamp(box[0] / width);
  const top = clamp(box[1] / height);
  const place: Box = [left, top, clamp(box[2] / width) - left, clamp(box[3] / height) - top];
  return { text, box: place.map(round) as Box, confidence };
}
