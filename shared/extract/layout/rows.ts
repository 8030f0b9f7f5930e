import type { Page, Word } from '../../model/index.ts';
import { median } from './geometry.ts';

/** A word in page points, with the centre that it has once the page's skew is taken out. */
interface Placed {
  word: Word;
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  center: number;
}

interface Row {
  members: Placed[];
  center: number;
  height: number;
  top: number;
  bottom: number;
}

/** How far two centres may lie apart, in heights of the smaller text (DESIGN.md: rows are cut at 0.35 to 0.5). */
const tolerance = 0.42;
/** Below this share of the row's height a mark is a superscript, a dash or a stop: it joins the row that holds it. */
const smallMark = 0.6;

/** Slope of the text lines (dy/dx): the median of the steps from each word to its neighbour on the right. */
function findSkew(placed: Placed[]): number {
  const slopes: number[] = [];
  for (let i = 0; i < placed.length; i++) {
    const a = placed[i]!;
    let best: Placed | undefined;
    for (let j = Math.max(0, i - 30); j < Math.min(placed.length, i + 30); j++) {
      const b = placed[j]!;
      if (b === a || b.left < a.right - a.height * 0.3 || b.left - a.right > a.height * 2) continue;
      if (Math.abs(b.center - a.center) > a.height * 0.5 || Math.abs(b.height - a.height) > a.height * 0.3) continue;
      if (!best || b.left < best.left) best = b;
    }
    if (best)
      slopes.push((best.center - a.center) / Math.max(1, (best.left + best.right) / 2 - (a.left + a.right) / 2));
  }
  return slopes.length < 8 ? 0 : median(slopes);
}

/** Words that cover the same width cannot stand in the same row. */
function collides(row: Row, p: Placed): boolean {
  for (const m of row.members) {
    const shared = Math.min(m.right, p.right) - Math.max(m.left, p.left);
    if (shared > 0.5 * Math.min(m.right - m.left, p.right - p.left)) return true;
  }
  return false;
}

function fits(row: Row, p: Placed): boolean {
  const small = Math.min(row.height, p.height);
  const large = Math.max(row.height, p.height);
  if (Math.abs(row.center - p.center) <= tolerance * small) return true;
  // mixed sizes on one base line
  if (small > 0.5 * large && Math.abs(row.bottom - p.bottom) <= 0.15 * small && p.center > row.top) return true;
  if (small > smallMark * large) return false;
  const [top, bottom] = p.height < row.height ? [row.top, row.bottom] : [p.top, p.bottom];
  const center = p.height < row.height ? p.center : row.center;
  if (center < top || center > bottom) return false;
  return row.members.some((m) => p.left - m.right < 0.5 * large && m.left - p.right < 0.5 * large);
}

/** The words of a page in printed rows, top to bottom, each row left to right; tolerant of skew and of mixed sizes. */
export function findRows(page: Page): Word[][] {
  const placed = page.words.map((word): Placed => {
    const [x, y, w, h] = word.box;
    const top = y * page.height;
    const height = Math.max(h * page.height, 0.5);
    const left = x * page.width;
    return {
      word,
      left,
      right: left + w * page.width,
      top,
      bottom: top + height,
      height,
      center: top + height / 2,
    };
  });
  placed.sort((a, b) => a.center - b.center || a.left - b.left);
  const skew = findSkew(placed.length > 4000 ? placed.slice(0, 4000) : placed);
  if (Math.abs(skew) > 0.0005) {
    for (const p of placed) {
      const shift = skew * ((p.left + p.right) / 2);
      p.center -= shift;
      p.top -= shift;
      p.bottom -= shift;
    }
    placed.sort((a, b) => a.center - b.center || a.left - b.left);
  }
  const tallest = placed.reduce((most, p) => Math.max(most, p.height), 0);
  const rows: Row[] = [];
  let open: Row[] = [];
  for (const p of placed) {
    open = open.filter((row) => row.center > p.center - tallest);
    let best: Row | undefined;
    for (const row of open) {
      if (!fits(row, p) || collides(row, p)) continue;
      if (!best || Math.abs(row.center - p.center) < Math.abs(best.center - p.center)) best = row;
    }
    if (!best) {
      best = { members: [], center: p.center, height: p.height, top: p.top, bottom: p.bottom };
      rows.push(best);
      open.push(best);
    }
    best.members.push(p);
    // the largest text of the row sets its band; marks of lesser height do not pull it
    if (p.height >= best.height * smallMark) {
      const n = best.members.length;
      best.center += (p.center - best.center) / n;
      best.height = Math.max(best.height, p.height);
      best.top = Math.min(best.top, p.top);
      best.bottom = Math.max(best.bottom, p.bottom);
    }
  }
  rows.sort((a, b) => a.center - b.center);
  return rows.map((row) => row.members.sort((a, b) => a.left - b.left).map((m) => m.word));
}
