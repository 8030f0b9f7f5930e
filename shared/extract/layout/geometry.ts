import type { Box, Page } from '../../model/index.ts';

export const right = (b: Box): number => b[0] + b[2];
export const bottom = (b: Box): number => b[1] + b[3];
export const centerX = (b: Box): number => b[0] + b[2] / 2;
export const centerY = (b: Box): number => b[1] + b[3] / 2;

/** The smallest box around all of them; a box of no size at the origin for none. */
export function union(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return [0, 0, 0, 0];
  let [l, t, r, b] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    l = Math.min(l, box[0]);
    t = Math.min(t, box[1]);
    r = Math.max(r, right(box));
    b = Math.max(b, bottom(box));
  }
  return [l, t, r - l, b - t];
}

/** Length that two spans share; negative is the gap between them. */
export const sharedSpan = (l1: number, r1: number, l2: number, r2: number): number =>
  Math.min(r1, r2) - Math.max(l1, l2);

export const sharedX = (a: Box, b: Box): number => sharedSpan(a[0], right(a), b[0], right(b));
export const sharedY = (a: Box, b: Box): number => sharedSpan(a[1], bottom(a), b[1], bottom(b));

/** The width, as a fraction of the page's width, of something as wide as this box is high: one "em" of its text. */
export const em = (page: Page, box: Box): number => (box[3] * page.height) / page.width;

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
