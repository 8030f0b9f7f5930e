import type { Box, Page, Word } from '../../model/index.ts';

/** A box of the page as it came, on the page as OCR turned and straightened it. */
export function asTurned([left, top, width, height]: Box, page: Page): Box {
  const right = left + width;
  const bottom = top + height;
  const turned: Box =
    page.turned === 90
      ? [1 - bottom, left, height, width]
      : page.turned === 180
        ? [1 - right, 1 - bottom, width, height]
        : page.turned === 270
          ? [top, 1 - right, height, width]
          : [left, top, width, height];
  return page.lean ? straightened(turned, page, page.lean) : turned;
}

/** Turns the middle of a box around the middle of the page, against the lean; `page` is as it came, before its quarter turn. */
function straightened([left, top, width, height]: Box, page: Page, lean: number): Box {
  const sideways = page.turned === 90 || page.turned === 270;
  const [w, h] = sideways ? [page.height, page.width] : [page.width, page.height];
  const angle = (-lean * Math.PI) / 180;
  const x = (left + width / 2 - 0.5) * w;
  const y = (top + height / 2 - 0.5) * h;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [0.5 + (x * cos - y * sin) / w - width / 2, 0.5 + (x * sin + y * cos) / h - height / 2, width, height];
}

/**
 * A word of a part of the page on the whole page. A part that OCR turned keeps its upright layout within its own place, so that its lines stay
 * lines: its boxes then tell the order and not the place in the picture.
 */
export function onPage(word: Word, [left, top, width, height]: Box): Word {
  const [x, y, w, h] = word.box;
  return { ...word, box: [left + x * width, top + y * height, w * width, h * height] };
}

/** Share of the smaller box that two boxes have in common. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const down = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  if (across <= 0 || down <= 0) return 0;
  return (across * down) / Math.max(Math.min(a[2] * a[3], b[2] * b[3]), 1e-9);
}

/** The smallest box around boxes, of which there is at least one. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box[0]));
  const top = Math.min(...boxes.map((box) => box[1]));
  const right = Math.max(...boxes.map((box) => box[0] + box[2]));
  const bottom = Math.max(...boxes.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top];
}
