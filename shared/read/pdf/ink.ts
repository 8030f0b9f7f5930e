import type { Box } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import type { Edges, Sheet } from './geometry.ts';
import type { Path } from './path.ts';
import { round } from './rulings.ts';

/** Smallest width and height, in points, of a mark that somebody could have made: bullets and radio buttons are smaller. */
const LEAST = { width: 12, height: 4 };
/** Slanting strokes of one path that no box or arrow has. */
const SLANTED = 6;
/** Marks this near, in points, are one: the strokes of a signature, the letters on a stamp. */
const NEAR = 6;
const MOST = 200;

const length = (part: readonly number[], i: number): [number, number] => [
  Math.abs((part[i + 2] as number) - (part[i] as number)),
  Math.abs((part[i + 3] as number) - (part[i + 1] as number)),
];

/** Whether a path is drawn by hand or is a picture of lines: curved, or with many slanting strokes; a box with round corners is neither. */
function isDrawn(path: Path): boolean {
  const [left, top, right, bottom] = path.edges;
  let straight = 0;
  let slanted = 0;
  for (const part of path.parts) {
    for (let i = 0; i + 3 < part.length; i += 2) {
      const [dx, dy] = length(part, i);
      if (dx < 0.5 || dy < 0.5) straight += dx + dy;
      else slanted += 1;
    }
  }
  if (straight > right - left + bottom - top) return false;
  return path.curves > 0 || slanted >= SLANTED;
}

const reaches = (a: Edges, b: Edges): boolean =>
  a[0] <= b[2] + NEAR && b[0] <= a[2] + NEAR && a[1] <= b[3] + NEAR && b[1] <= a[3] + NEAR;

/** Sides in points of the squares of a QR code, how many it has at least, and how large it is. */
const SQUARE = { least: 0.3, most: 8 };
const FEWEST_SQUARES = 80;
const SMALLEST_CODE = 18;

/** Codes that are drawn square by square: many small filled shapes side by side that make up a square. */
function findMosaics(drawing: Drawing): Edges[] {
  const groups: { edges: Edges; squares: number }[] = [];
  for (const path of drawing.paths) {
    if (!path.fill || path.white || path.curves > 0) continue;
    for (const part of path.parts) {
      const edges = edgesOf(part);
      const [width, height] = [edges[2] - edges[0], edges[3] - edges[1]];
      if (Math.min(width, height) < SQUARE.least || Math.min(width, height) > SQUARE.most) continue;
      if (Math.max(width, height) > 12 * SQUARE.most) continue;
      const group = groups.slice(-8).find((g) => reaches(g.edges, edges));
      if (group) {
        group.squares += 1;
        group.edges = joinEdges(group.edges, edges);
      } else groups.push({ edges, squares: 1 });
    }
  }
  return groups
    .filter(({ edges: [left, top, right, bottom], squares }) => {
      const [width, height] = [right - left, bottom - top];
      return (
        squares >= FEWEST_SQUARES &&
        Math.min(width, height) >= SMALLEST_CODE &&
        width < 3 * height &&
        height < 3 * width
      );
    })
    .map(({ edges }) => edges);
}

function edgesOf(part: readonly number[]): Edges {
  const xs = part.filter((_, i) => i % 2 === 0);
  const ys = part.filter((_, i) => i % 2 === 1);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const joinEdges = (a: Edges, b: Edges): Edges => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/**
 * Where a page shows ink that is neither text nor a straight line: pictures and drawn strokes, those that touch as one, as fractions
 * of the page. A drawn signature, a stamp and a logo look alike here.
 */
export function findInk(drawing: Drawing, { width, height }: Sheet): Box[] {
  const marks: Edges[] = [
    ...drawing.images.map((image) => image.edges),
    ...drawing.paths.filter((path) => !path.white && isDrawn(path)).map((path) => path.edges),
    ...findMosaics(drawing),
  ];
  const joined: Edges[] = [];
  for (const mark of marks) {
    let whole: Edges = mark;
    for (let i = joined.length - 1; i >= Math.max(0, joined.length - MOST); i--) {
      const other = joined[i] as Edges;
      if (!reaches(whole, other)) continue;
      whole = joinEdges(whole, other);
      joined.splice(i, 1);
    }
    joined.push(whole);
  }
  return joined
    .filter(([left, top, right, bottom]) => right - left >= LEAST.width && bottom - top >= LEAST.height)
    .filter(([left, top, right, bottom]) => right > 0 && bottom > 0 && left < width && top < height)
    .slice(0, MOST)
    .map(([left, top, right, bottom]): Box => {
      const x = Math.max(0, left / width);
      const y = Math.max(0, top / height);
      return [round(x), round(y), round(Math.min(1, right / width) - x), round(Math.min(1, bottom / height) - y)];
    });
}
