import type { Box, Page, PageCode } from '../../model/index.ts';
import type { Engine } from '../pdf/engine.ts';
import type { Edges, Sheet } from '../pdf/geometry.ts';
import { drawArea, drawGrey } from '../pdf/raster.ts';
import { areasOf, hasBars } from './areas.ts';
import type { Pixels } from './decode.ts';
import { mayHoldCode } from './likely.ts';
import { codesOn } from './on-pixels.ts';

/** Dots an inch at which parts of a page are drawn to look for codes, and the longest side of such a picture. */
const dpi = 200;
/** Dots an inch at which it is seen whether a part can hold a code at all. */
const roughDpi = 100;
const longest = 3600;
/**
 * Pages of one file that are looked at, of those with even and of those with odd numbers (which two threads may read: what is found must not
 * hang on it), and the milliseconds that looking may take.
 */
const mostPages = 40;
const mostTime = 6_000;

/** Looks for codes on the pages of one file. */
export interface CodeSearch {
  /** Draws what may be one, while the page is open, and keeps it for `addTo`. */
  draw: (engine: Engine, sheet: Sheet, page: Page) => void;
  /** Puts the codes that are there into the page that was drawn last. */
  addTo: (page: Page) => Promise<void>;
}

/** A search over the pages with text that draw something that may be a code (`areasOf`), from the first on, within bounds of number and time. */
export function codeSearch(): CodeSearch {
  const pages: [number, number] = [0, 0];
  let spent = 0;
  let drawn: { area: Box; picture: Pixels }[] = [];
  return {
    draw(engine, sheet, page) {
      drawn = [];
      const half = (page.number % 2) as 0 | 1;
      if (pages[half] >= mostPages || spent > mostTime || page.words.length === 0) return;
      const start = performance.now();
      const areas = areasOf(page);
      if (areas.length > 0) pages[half] += 1;
      for (const area of areas) {
        if (!hasBars(page, area) && !mayHoldCode(drawGrey(engine, sheet, roughDpi, edgesOf(area, sheet)), roughDpi))
          continue;
        drawn.push({ area, picture: drawArea(engine, sheet, dpi, longest, area) });
      }
      spent += performance.now() - start;
    },
    async addTo(page) {
      if (drawn.length === 0) return;
      const start = performance.now();
      const codes: PageCode[] = [];
      for (const { area, picture } of drawn)
        for (const code of await codesOn(picture)) codes.push({ ...code, box: placed(code.box, area) });
      if (codes.length > 0) page.codes = codes;
      spent += performance.now() - start;
      drawn = [];
    },
  };
}

const edgesOf = ([x, y, w, h]: Box, { width, height }: Sheet): Edges => [
  x * width,
  y * height,
  (x + w) * width,
  (y + h) * height,
];

const placed = ([x, y, w, h]: Box, area: Box): Box => [
  area[0] + x * area[2],
  area[1] + y * area[3],
  w * area[2],
  h * area[3],
];
