import type { Page, Word } from '../../model/index.ts';
import { bottom, centerY, right } from './geometry.ts';
import { joinWords } from './join.ts';
import { readLabel } from './labelled.ts';

/** A stretch of a page that is set in two columns with lines of their own: a stack of labelled values beside a table, two forms side by side. */
export interface PageColumns {
  /** The middle of the white strip between them, and the stretch of the page that it parts; shares of the page. */
  x: number;
  top: number;
  bottom: number;
}

/** The strip between two columns is this wide at least, as a share of the page's width. */
const leastStrip = 0.012;
/** Each column has this many lines at least, and this share of the lines of the shorter one has none of the other beside it. */
const leastLines = 5;
const leastApart = 0.5;
/** Lines on one base line: their middles lie this share of a height apart at most. */
const sameLine = 0.2;
/** One column is a stack of labels with their values: so many labels, this share of its lines. */
const leastLabels = 4;
const labelShare = 0.3;
/** The stretch is this share of the page's height at least, and so many drawn lines cross the strip at most: the boxes of a form do. */
const leastHeight = 0.35;
const mostCrossing = 1;

interface SideLine {
  y: number;
  height: number;
  words: Word[];
}

/** The words of one side in lines. */
function linesOf(words: readonly Word[]): SideLine[] {
  const lines: SideLine[] = [];
  for (const word of [...words].sort((a, b) => centerY(a.box) - centerY(b.box))) {
    const last = lines.at(-1);
    if (last && centerY(word.box) - last.y < 0.5 * Math.min(last.height, word.box[3])) last.words.push(word);
    else lines.push({ y: centerY(word.box), height: word.box[3], words: [word] });
  }
  return lines;
}

const byX = (words: readonly Word[]): Word[] => [...words].sort((a, b) => a.box[0] - b.box[0]);

/** Whether a column is a stack of labels, each with its value under or behind it: no line of it has two parts. */
function isStack(lines: readonly SideLine[], aspect: number): boolean {
  let labels = 0;
  for (const line of lines) {
    const words = byX(line.words);
    const parted = words.some((w, i) => i > 0 && (w.box[0] - right(words[i - 1]!.box)) * aspect > 1.5 * line.height);
    if (parted) return false;
    const label = readLabel(joinWords(words, aspect));
    if (label && label.score >= 0.9 && (label.rest === '' || label.colon)) labels += 1;
  }
  return labels >= leastLabels && labels >= labelShare * lines.length;
}

/** How many drawn lines run across the strip. */
const crossing = (page: Page, x: number, top: number, low: number): number =>
  page.rulings.filter(
    (r) =>
      Math.abs(r.y1 - r.y2) < 0.003 &&
      Math.min(r.x1, r.x2) < x - 0.02 &&
      Math.max(r.x1, r.x2) > x + 0.02 &&
      r.y1 > top &&
      r.y1 < low,
  ).length;

/** The longest stretch of the page that no word crosses at x, as [top, bottom] with the number of words in it. */
function openStretch(words: readonly Word[], x: number): [number, number, number] {
  let best: [number, number, number] = [0, 0, 0];
  let top = 0;
  let count = 0;
  for (const { box } of words) {
    const crosses = box[0] < x + leastStrip / 2 && right(box) > x - leastStrip / 2;
    if (!crosses) count += 1;
    else {
      if (count > best[2]) best = [top, box[1], count];
      top = bottom(box);
      count = 0;
    }
  }
  return count > best[2] ? [top, 1, count] : best;
}

/** The two columns that a stretch of a page is set in, when the lines of one do not keep to those of the other. */
export function findPageColumns(page: Page): PageColumns | undefined {
  if (page.grid || page.words.length < 30 || page.words.length > 3000) return undefined;
  const words = [...page.words].sort((a, b) => a.box[1] - b.box[1]);
  const aspect = page.width / page.height;
  let best: (PageColumns & { words: number }) | undefined;
  for (let x = 0.15; x < 0.85; x += 0.01) {
    const [top, low, count] = openStretch(words, x);
    if (count < 20 || low - top < leastHeight || (best && count <= best.words)) continue;
    if (crossing(page, x, top, low) > mostCrossing) continue;
    const inside = words.filter((w) => w.box[1] >= top - 1e-9 && bottom(w.box) <= low + 1e-9);
    const sides = [
      linesOf(inside.filter((w) => right(w.box) <= x)),
      linesOf(inside.filter((w) => w.box[0] >= x)),
    ] as const;
    const [few, many] = sides[0].length <= sides[1].length ? sides : [sides[1], sides[0]];
    if (few.length < leastLines) continue;
    const apart = few.filter((a) => !many.some((b) => Math.abs(a.y - b.y) < sameLine * Math.min(a.height, b.height)));
    if (apart.length < leastApart * few.length) continue;
    if (!sides.some((side) => isStack(side, aspect))) continue;
    best = { x, top, bottom: low, words: count };
  }
  return best && { x: best.x, top: best.top, bottom: best.bottom };
}

/** The words of a page in the order of its columns: what stands over them, the left one, the right one, what stands under them. */
export function wordsByColumn(page: Page): Word[][] {
  const columns = findPageColumns(page);
  if (!columns) return [page.words];
  const groups: Word[][] = [[], [], [], []];
  for (const word of page.words) {
    const y = centerY(word.box);
    const at = y < columns.top ? 0 : y > columns.bottom ? 3 : word.box[0] < columns.x ? 1 : 2;
    groups[at]!.push(word);
  }
  return groups.filter((g) => g.length > 0);
}
