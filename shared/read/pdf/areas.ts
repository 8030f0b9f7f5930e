import type { Drawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import type { Edges, Sheet } from './geometry.ts';
import { LETTER_DPI, looksPrinted } from './lettering.ts';
import { drawGrey } from './raster.ts';
import type { Run } from './runs.ts';

/** Smaller pictures, as a share of the page, are logos, bar codes and signatures. */
const LEAST_SHARE = 0.02;
/** Shortest side of a picture that can hold lines of print, in points. */
const LEAST_SIDE = 24;
/** Pictures and outlined letters this near, in points, are one: the lines of a paragraph. */
const NEAR = 14;
/** Curves that outlined lines of letters come to; logos have fewer. */
const OUTLINES = 300;
/** Pictures of a page that are read, the largest first. */
const MOST_AREAS = 12;
/** Curves looked at one by one at most. */
const MOST = 5000;

/**
 * Where a page with a text layer shows print that is not in it: pictures and letters turned to outlines, those that touch as one. In points
 * of the page as shown. The words of the text layer, which may stand on top, do not count as print of the picture.
 */
export function findAreas(engine: Engine, sheet: Sheet, drawing: Drawing, words: readonly Run[]): Edges[] {
  const least = LEAST_SHARE * sheet.width * sheet.height;
  const known = words.map((word) => word.box);
  return candidates(drawing)
    .map(
      ([left, top, right, bottom]): Edges => [
        Math.max(0, left),
        Math.max(0, top),
        Math.min(sheet.width, right),
        Math.min(sheet.height, bottom),
      ],
    )
    .filter(([left, top, right, bottom]) => {
      const [width, height] = [right - left, bottom - top];
      return width >= LEAST_SIDE && height >= LEAST_SIDE && width * height >= least;
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, MOST_AREAS)
    .filter((edges) => looksPrinted(drawGrey(engine, sheet, LETTER_DPI, edges), known));
}

const sizeOf = ([left, top, right, bottom]: Edges): number => (right - left) * (bottom - top);

interface Mark {
  edges: Edges;
  curves: number;
  picture: boolean;
}

function candidates({ images, paths }: Drawing): Edges[] {
  const marks: Mark[] = images.map(({ edges }) => ({ edges, curves: 0, picture: true }));
  for (const path of paths) {
    if (marks.length > MOST) break;
    if (path.curves > 0 && !path.white) marks.push({ edges: path.edges, curves: path.curves, picture: false });
  }
  const joined: Mark[] = [];
  for (const mark of marks) {
    let whole = mark;
    for (let i = joined.length - 1; i >= Math.max(0, joined.length - 100); i--) {
      const other = joined[i] as Mark;
      if (!reaches(whole.edges, other.edges)) continue;
      whole = join(whole, other);
      joined.splice(i, 1);
    }
    joined.push(whole);
  }
  return joined.filter(({ curves, picture }) => picture || curves >= OUTLINES).map(({ edges }) => edges);
}

const reaches = (a: Edges, b: Edges): boolean =>
  a[0] <= b[2] + NEAR && b[0] <= a[2] + NEAR && a[1] <= b[3] + NEAR && b[1] <= a[3] + NEAR;

const join = (a: Mark, b: Mark): Mark => ({
  edges: [
    Math.min(a.edges[0], b.edges[0]),
    Math.min(a.edges[1], b.edges[1]),
    Math.max(a.edges[2], b.edges[2]),
    Math.max(a.edges[3], b.edges[3]),
  ],
  curves: a.curves + b.curves,
  picture: a.picture || b.picture,
});
