import type { Box, Page } from '../../model/index.ts';
import { centerX, centerY, right } from './geometry.ts';
import type { Line } from './types.ts';

/** The drawn box around a text, as [left, top, right, bottom]; sides without a line are the page's edges. */
export interface Enclosure {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** How many of the four sides are drawn. */
  sides: number;
}

/** Drawn lines of a page, parted by direction once, so that the box around a text is found quickly. */
export interface Rulings {
  across: { y: number; x1: number; x2: number }[];
  down: { x: number; y1: number; y2: number }[];
}

export function toRulings(page: Page): Rulings {
  const across: Rulings['across'] = [];
  const down: Rulings['down'] = [];
  for (const r of page.rulings) {
    if (Math.abs(r.y1 - r.y2) < 0.003) across.push({ y: r.y1, x1: Math.min(r.x1, r.x2), x2: Math.max(r.x1, r.x2) });
    else if (Math.abs(r.x1 - r.x2) < 0.003) down.push({ x: r.x1, y1: Math.min(r.y1, r.y2), y2: Math.max(r.y1, r.y2) });
  }
  return { across, down };
}

/** The smallest drawn box around the middle of a text. */
export function enclosureOf(box: Box, rulings: Rulings): Enclosure {
  const x = centerX(box);
  const y = centerY(box);
  const slack = 0.004;
  const e: Enclosure = { left: 0, top: 0, right: 1, bottom: 1, sides: 0 };
  const sides = { left: false, right: false, top: false, bottom: false };
  for (const r of rulings.down) {
    if (r.y1 - slack > y || r.y2 + slack < y) continue;
    if (r.x <= box[0] + slack && r.x > e.left - 1e-9) {
      e.left = r.x;
      sides.left = true;
    } else if (r.x >= box[0] + box[2] - slack && r.x < e.right + 1e-9) {
      e.right = r.x;
      sides.right = true;
    }
  }
  for (const r of rulings.across) {
    // an underline, unless it runs from side to side of the box: a long label fills its cell
    const whole = sides.left && sides.right && Math.abs(r.x1 - e.left) < slack && Math.abs(r.x2 - e.right) < slack;
    if (r.x2 - r.x1 < box[2] * 1.25 && !whole) continue;
    if (r.x1 - slack > x || r.x2 + slack < x) continue;
    if (r.y <= y && r.y > e.top - 1e-9) {
      e.top = r.y;
      sides.top = true;
    } else if (r.y > y && r.y < e.bottom + 1e-9) {
      e.bottom = r.y;
      sides.bottom = true;
    }
  }
  e.sides = Object.values(sides).filter(Boolean).length;
  return e;
}

/** Vertical rulings that cross a height of the page, left to right, each x once. */
export function rulingsAt(page: Page, top: number, low: number): number[] {
  const xs = page.rulings
    .filter((r) => Math.abs(r.x1 - r.x2) < 0.004 && Math.min(r.y1, r.y2) <= top && Math.max(r.y1, r.y2) >= low)
    .map((r) => r.x1)
    .sort((a, b) => a - b);
  return xs.filter((x, i) => i === 0 || x - xs[i - 1]! > 0.004);
}

/** Whether a line is drawn between two heights that runs across more than `share` of the width of a line of text. */
export function drawnBetween(page: Page, above: number, below: number, line: Line, share: number): boolean {
  const [left, end] = [line.box[0], right(line.box)];
  return page.rulings.some(
    (r) =>
      Math.abs(r.y1 - r.y2) < 0.003 &&
      r.y1 > above &&
      r.y1 < below &&
      Math.min(Math.max(r.x1, r.x2), end) - Math.max(Math.min(r.x1, r.x2), left) > share * (end - left),
  );
}
