import type { Page, Ruling, Word } from '../../model/index.ts';
import { centerY, median, right, union } from './geometry.ts';
import { joinWords, toSegment } from './join.ts';
import { wordsByColumn } from './page-columns.ts';
import { findRows } from './rows.ts';
import type { Line, Segment } from './types.ts';

/** Dots, underscores and the like that only mark a place to fill in, and bars between the parts of a line. */
const fill = /^[._…·‥＿﹍—–-]{3,}$|^[_＿]+$|^…+$|^[|¦│┃]+$/u;

const isVertical = (r: Ruling): boolean => Math.abs(r.x1 - r.x2) < 0.004 && Math.abs(r.y1 - r.y2) > 0.004;

/** A gap that parts columns is this many heights of the text wide, and this many spaces of the page. */
const gapInHeights = 0.7;
const gapInSpaces = 2.6;

/** The usual space between words of a page, in heights of the text. */
function usualSpace(rows: Word[][], aspect: number): number {
  const gaps: number[] = [];
  for (const row of rows.slice(0, 400)) {
    for (let i = 1; i < row.length; i++) {
      const a = row[i - 1]!;
      const b = row[i]!;
      const gap = ((b.box[0] - right(a.box)) * aspect) / Math.max(a.box[3], b.box[3], 1e-6);
      if (gap > 0.05 && gap < 0.7) gaps.push(gap);
    }
  }
  return gaps.length < 5 ? 0.25 : median(gaps);
}

/** Words of so many signs tell how wide the signs of a page are. */
const tellingWord = 4;
/** A typewriter's sign takes the same room all over the page, give or take this share, in so many of its words (titles are set larger). */
const evenly = 0.12;
const evenWords = 0.7;
/** A blank of a typewriter's line is at most this many signs wide between the printed edges of words; two blanks are more. */
const blankInSigns = 2;

/**
 * The gap that parts columns on a scan of typewritten text, in heights of the text: there the blank between words is wider than that
 * between the columns of other papers. Undefined where the signs are not of one width, or the blanks not all wide.
 */
function typewriterGap(rows: Word[][], aspect: number): number | undefined {
  const words = rows
    .slice(0, 400)
    .flat()
    .filter((w) => w.text.length >= tellingWord);
  const width = (w: Word) => (w.box[2] * aspect) / w.text.length;
  const usual = median(words.map(width));
  const even = words.filter((w) => Math.abs(width(w) - usual) <= evenly * usual);
  if (words.length < 12 || even.length < evenWords * words.length) return undefined;
  const widest = (blankInSigns * usual) / median(words.map((w) => w.box[3]));
  const gaps = rows.flatMap((row) =>
    row.slice(1).map((w, i) => ((w.box[0] - right(row[i]!.box)) * aspect) / Math.max(row[i]!.box[3], w.box[3], 1e-6)),
  );
  const narrow = gaps.filter((gap) => gap > 0.05 && gap < gapInHeights).length;
  const wide = gaps.filter((gap) => gap >= gapInHeights && gap <= widest).length;
  return wide >= 12 && narrow <= 0.15 * wide ? widest : undefined;
}

/** Letters and digits by kind: numbers of one series have one shape. */
const shape = (text: string): string => text.replace(/\p{Nd}/gu, '0').replace(/\p{L}/gu, 'A');

/** "HO-25-2201 … HO-25-2270": dots between two numbers of one series stand for those between them. */
function isRun(row: readonly Word[], at: number): boolean {
  const [before, after] = [row[at - 1]?.text, row[at + 1]?.text.replace(/[.,;)]+$/u, '')];
  if (!/^(?:…|\.{2,3})$/u.test(row[at]!.text) || !before || !after) return false;
  return /\p{Nd}{3}$/u.test(before) && before !== after && shape(before) === shape(after);
}

function splitRow(row: Word[], page: Page, threshold: number, verticals: Ruling[]): Segment[] {
  const aspect = page.width / page.height;
  const segments: Segment[] = [];
  let current: Word[] = [];
  const close = () => {
    if (current.length > 0) segments.push(toSegment(current, page.number, aspect));
    current = [];
  };
  const y = centerY(union(row.map((w) => w.box)));
  const crossing = verticals.filter((r) => Math.min(r.y1, r.y2) <= y && Math.max(r.y1, r.y2) >= y).map((r) => r.x1);
  let last: Word | undefined;
  for (const [i, word] of row.entries()) {
    if (fill.test(word.text) && !isRun(row, i)) {
      close();
      last = word;
      continue;
    }
    if (last) {
      const edge = right(last.box);
      const gap = ((word.box[0] - edge) * aspect) / Math.max(Math.min(last.box[3], word.box[3]), 1e-6);
      if (gap > threshold || crossing.some((x) => x > edge - 0.003 && x < word.box[0] + 0.003)) close();
    }
    current.push(word);
    last = word;
  }
  close();
  return segments;
}

const toLine = (segments: Segment[], page: Page): Line => ({
  segments,
  text: segments.map((s) => s.text).join('  '),
  box: union(segments.map((s) => s.box)),
  page: page.number,
});

const isColon = (segment: Segment | undefined): boolean => /^[:：]$/u.test(segment?.text ?? '');

/** How far, in heights of the text, a value begins behind the colon of its row where the colons stand under each other. */
const besideColon = 4;

/** Forms whose colons have a column of their own ("Gin | : | Marabella Ginning Ltd."): a colon belongs to the value behind it. */
function joinColons(segments: Segment[], aspect: number): Segment[] {
  if (!segments.some(isColon)) return segments;
  return segments.flatMap((segment, i) => {
    const [before, next] = [segments[i - 1], segments[i + 1]];
    const near = (a: Segment, b: Segment) =>
      a.cell !== undefined || ((b.box[0] - right(a.box)) * aspect) / Math.max(a.box[3], b.box[3], 1e-6) < besideColon;
    const opens = (colon: Segment | undefined, value: Segment | undefined, after: Segment | undefined) =>
      colon !== undefined &&
      value !== undefined &&
      isColon(colon) &&
      !isColon(value) &&
      !isColon(after) &&
      near(colon, value);
    if (i > 0 && opens(segment, next, segments[i + 2])) return [];
    if (i < 2 || !opens(before, segment, next)) return [segment];
    return [{ ...segment, text: `: ${segment.text}` }];
  });
}

/** A cell's text up to this long, on one line, is one word: sheets have very many of them, and a label with its value is longer. */
const shortCell = 16;

/** The words of a cell, in the lines that its text is broken into, each about where it stands. */
function wordsOf(cell: { text: string; box: Word['box'] }): Word[] {
  const lines = cell.text.split(/\r?\n/u).flatMap((l) => (l.trim() === '' ? [] : [l.trim()]));
  const [x, y, w, h] = cell.box;
  if (lines.length === 1 && lines[0]!.length <= shortCell) return [{ text: lines[0]!, box: cell.box, confidence: 1 }];
  const longest = Math.max(...lines.map((l) => l.length));
  return lines.flatMap((line, i) =>
    [...line.matchAll(/\S+/gu)].map((word): Word => {
      const left = x + (word.index / longest) * w;
      const box: Word['box'] = [left, y + (i * h) / lines.length, (word[0].length / longest) * w, h / lines.length];
      return { text: word[0], box, confidence: 1 };
    }),
  );
}

/** Lines of a page that has real cells: one a grid row, one segment a filled cell. */
function gridLines(page: Page): Line[] {
  const rows: Segment[][] = [];
  const heads = new Set<number>();
  for (const cell of page.grid?.cells ?? []) {
    if (cell.header) heads.add(cell.row);
    const text = cell.text.trim().replace(/[ \t]*\r?\n[ \t]*/gu, ' ');
    if (text === '' || fill.test(text)) continue;
    rows[cell.row] ??= [];
    rows[cell.row]!.push({
      text,
      box: cell.box,
      words: wordsOf(cell),
      confidence: 1,
      page: page.number,
      cell: { row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan },
    });
  }
  return rows
    .filter((row) => row !== undefined)
    .map((row) => {
      const cells = row.sort((a, b) => a.cell!.column - b.cell!.column);
      const line = toLine(joinColons(cells, 1), page);
      return heads.has(row[0]!.cell!.row) ? { ...line, head: true } : line;
    });
}

/**
 * The printed rows of a page as lines of segments. A segment ends at a gap wider than text has, or at a drawn vertical
 * line; marks that only hold a place to fill in ("......", "____") are left out.
 */
export function findLines(page: Page): Line[] {
  if (page.grid && page.grid.cells.length > 0) return gridLines(page);
  const aspect = page.width / page.height;
  const rows = wordsByColumn(page).flatMap((words) => findRows(words === page.words ? page : { ...page, words }));
  const space = usualSpace(rows, aspect);
  const typed = page.reader === 'ocr' ? typewriterGap(rows, aspect) : undefined;
  const threshold = Math.max(gapInHeights, Math.min(gapInSpaces * space, 1.3), typed ?? 0);
  const verticals = page.rulings.filter(isVertical);
  return rows
    .map((row) => joinColons(splitRow(row, page, threshold, verticals), aspect))
    .filter((segments) => segments.length > 0)
    .map((segments) => toLine(segments, page));
}

/** The text of several segments read as one block, a line each. */
export const blockText = (segments: readonly Segment[], separator = '\n'): string =>
  segments.map((s) => s.text).join(separator);

export { joinWords };
