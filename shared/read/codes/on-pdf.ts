import { createCanvas, ImageData } from '@napi-rs/canvas';
import type { Box, Page, PageCode } from '../../model/index.ts';
import { renderPages } from '../pdf/index.ts';
import { areasOf } from './areas.ts';
import { findCodes } from './on-picture.ts';

/** Dots an inch at which a page is drawn to look for codes. */
const dpi = 200;
/** Pages of one file that are looked at, and the milliseconds that looking may take. */
const mostPages = 40;
const mostTime = 6_000;
/** Looks for codes on those pages of a PDF that draw something that may be one (`areasOf`), and puts them into the pages. */
export async function addPdfCodes(bytes: Uint8Array, pages: readonly Page[]): Promise<void> {
  const end = performance.now() + mostTime;
  for (const page of pages.slice(0, mostPages)) {
    const areas = areasOf(page);
    if (performance.now() > end) return;
    await renderPages(bytes, [page.number], dpi, async (_, { width, height, rgba }) => {
      const whole = createCanvas(width, height);
      whole.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(rgba), width, height), 0, 0);
      const codes: PageCode[] = [];
      for (const area of areas) {
        const [left, top] = [Math.floor(area[0] * width), Math.floor(area[1] * height)];
        const part = createCanvas(Math.max(1, Math.ceil(area[2] * width)), Math.max(1, Math.ceil(area[3] * height)));
        part.getContext('2d').drawImage(whole, -left, -top);
        for (const code of await findCodes(part)) codes.push({ ...code, box: placed(code.box, area) });
      }
      if (codes.length > 0) page.codes = codes;
    });
  }
}

const placed = ([x, y, w, h]: Box, area: Box): Box => [
  area[0] + x * area[2],
  area[1] + y * area[3],
  w * area[2],
  h * area[3],
];
