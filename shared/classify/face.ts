import { median } from '../extract/layout/geometry.ts';
import { findLines } from '../extract/layout/lines.ts';
import type { Line, Segment } from '../extract/layout/types.ts';
import type { Page } from '../model/index.ts';
import { tokensOf } from './phrases.ts';

/** A segment of a page as the classifier sees it. */
export interface FaceSegment {
  text: string;
  tokens: string[];
  /** Height against the usual height of text on the page; 1 where the source has no sizes. */
  size: number;
  top: number;
  left: number;
  center: number;
  line: number;
  /** It is the first on its line. */
  first: boolean;
  /** Segments on its line. */
  company: number;
  /** The segment before it on the line ends in a colon: this one is a value. */
  isValue: boolean;
  /** In a grid: the next cell of its row is a number, a code or a date, so that this one is the label of it. */
  valued: boolean;
  /** It leads a line of labelled values ("REGISTER   No: 12   Date: …"). */
  leads: boolean;
}

/** What of a page is looked at to tell its kind: its first rows and its last. */
export interface Face {
  page: Page;
  blank: boolean;
  /** Usual height of its text, as a share of the page's. */
  usual: number;
  lines: string[];
  segments: FaceSegment[];
}

/** Rows (of a sheet) and words (of a page) looked at; a list of 100,000 bales tells its kind in its first rows. */
const headRows = 60;
const headWords = 1400;
const tailWords = 150;

function head(page: Page): Page {
  if (page.grid && page.grid.cells.length > 0) {
    if (page.grid.rows <= headRows) return page;
    const cells = [];
    for (const cell of page.grid.cells) {
      if (cell.row >= headRows) break;
      cells.push(cell);
    }
    return { ...page, words: [], grid: { ...page.grid, rows: headRows, cells } };
  }
  if (page.words.length <= headWords + tailWords) return page;
  return { ...page, words: [...page.words.slice(0, headWords), ...page.words.slice(-tailWords)] };
}

function toSegments(line: Line, index: number, usual: number, grid: boolean): FaceSegment[] {
  return line.segments.map((s: Segment, i) => ({
    text: s.text,
    tokens: tokensOf(s.text),
    size: grid || usual === 0 ? 1 : s.box[3] / usual,
    top: s.box[1],
    left: s.box[0],
    center: s.box[0] + s.box[2] / 2,
    line: index,
    first: i === 0,
    company: line.segments.length,
    valued: grid && index > 0 && /^\S*\p{Nd}\S*$/u.test(line.segments[i + 1]?.text ?? ''),
    leads: i === 0 && line.segments.slice(1).some((other) => /[:：]/u.test(other.text)),
    isValue: /[:：]\s*$/u.test(line.segments[i - 1]?.text ?? ''),
  }));
}

/** Reads of a page what its kind can be told from. */
export function faceOf(page: Page): Face {
  const grid = (page.grid?.cells.length ?? 0) > 0;
  const lines = findLines(head(page));
  const usual = median(lines.flatMap((l) => l.segments.map((s) => s.box[3])));
  return {
    page,
    blank: lines.length === 0,
    usual: grid ? 0 : usual,
    lines: lines.map((l) => l.text),
    segments: lines.flatMap((l, i) => toSegments(l, i, usual, grid)),
  };
}

export const segmentsOf = (face: Face, line: number): FaceSegment[] => face.segments.filter((s) => s.line === line);

/** Two short figures or more stand in the line: a row of a table. */
export const isFigured = (face: Face, line: number): boolean => {
  const parts = segmentsOf(face, line);
  return parts.length >= 2 && parts.filter((p) => /\d/u.test(p.text) && p.text.length < 30).length >= 2;
};
