import type { Page } from '../../model/index.ts';
import { plain } from '../clean.ts';
import { colours, type Press } from './press.ts';

/** A part of a page in its own units, and where it goes on the sheet, in points from the top left. */
export interface Window {
  from: [left: number, top: number, width: number, height: number];
  to: [left: number, top: number, width: number, height: number];
}

/** Sets the words of a sheet or a text page at their places, those inside the window, each as wide as its box at most. */
export function typeset(
  press: Press,
  page: Page,
  { from: [x, y, w, h], to: [left, top, width, height] }: Window,
): void {
  const { doc, letters } = press;
  const scale = Math.min(width / w, height / h);
  doc.save().rect(left, top, width, height).clip();
  for (const { text, box } of page.words) {
    const [bx, by, bw, bh] = [box[0] * page.width, box[1] * page.height, box[2] * page.width, box[3] * page.height];
    if (bx + bw <= x || bx >= x + w || by + bh <= y || by + bh * 0.5 >= y + h) continue;
    const word = plain(text);
    if (word === '') continue;
    const full = Math.min(bh * scale * 0.8, 11);
    const wide = letters.width(word, full, false);
    const size = wide > bw * scale && wide > 0 ? Math.max(3.2, (full * bw * scale) / wide) : full;
    letters.set(word, left + (bx - x) * scale, top + (by - y + bh * 0.78) * scale, size, false, colours.ink);
  }
  doc.restore();
}

/**
 * The windows that show a page from top to bottom at a size at which it can be read: as wide as the sheet, cut between its lines. At most
 * `most` of them.
 */
export function windowsOf(
  page: Page,
  width: number,
  height: number,
  most: number,
): { windows: Window['from'][]; cut: boolean } {
  const used = page.words.reduce((far, { box }) => Math.max(far, box[0] + box[2]), 0.2) * page.width;
  const w = Math.min(page.width, used * 1.02);
  const span = (height * w) / width;
  const bottom = page.words.reduce((far, { box }) => Math.max(far, box[1] + box[3]), 0) * page.height;
  const tops = page.words.map(({ box }) => box[1] * page.height).sort((a, b) => a - b);
  const windows: Window['from'][] = [];
  let y = 0;
  while (y < bottom && windows.length < most) {
    let end = y + span;
    if (end < bottom) {
      // The next window starts with the line that this one would cut.
      const next = page.words
        .map(({ box }) => [box[1] * page.height, (box[1] + box[3]) * page.height] as const)
        .filter(([t, b]) => t > y && t < end && b > end)
        .map(([t]) => t);
      if (next.length > 0) end = Math.min(...next);
      const following = tops.find((t) => t >= end - 0.01);
      if (following === undefined) end = bottom;
    }
    windows.push([0, y, w, end - y]);
    y = end;
  }
  return { windows, cut: y < bottom };
}
