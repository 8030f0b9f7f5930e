import type { Box } from '../../model/index.ts';
import { pictureRatio } from './picture-ratio.ts';
import { around, inside, type Point, type Shape } from './shape.ts';

export type Turn = 0 | 90 | 180 | 270;

/** How a page is brought upright, and its size in points then. */
export interface Upright {
  /** Degrees clockwise by which the page is turned. */
  turned: Turn;
  /** Degrees clockwise by which the turned page leans. */
  lean: number;
  width: number;
  height: number;
  toBox: (shape: Shape) => Box;
}

/** What tells how a page lies: the words, or lines without words, with their text. */
export interface Print {
  text: string;
  shape: Shape | undefined;
}

/** A page whose size the caller knows, in points as scanned (before turning). */
export interface PageSize {
  width: number;
  height: number;
}

/** A4, the service says no size. */
const shortSide = 595;
const longSide = 842;
/** Radians; less is noise of the corners. */
const leanFloor = 0.002;
/** Radians; beyond, the corners of a leaning word tell the ratio of the page's sides well. */
const leanTelling = 0.03;

const turnPoint = ([x, y]: Point, turn: Turn): Point => {
  if (turn === 90) return [1 - y, x];
  if (turn === 180) return [1 - x, 1 - y];
  return turn === 270 ? [y, 1 - x] : [x, y];
};

function turnShape({ box, corners }: Shape, turn: Turn): Shape {
  if (turn === 0) return { box, corners };
  const [l, t, w, h] = box;
  const ends: Point[] = [turnPoint([l, t], turn), turnPoint([l + w, t + h], turn)];
  const [a, b, c, d] = corners?.map((p) => turnPoint(p, turn)) ?? [];
  return { box: around(ends), corners: a && b && c && d ? [a, b, c, d] : undefined };
}

/**
 * Which way most letters of the page run, by the first edge of each polygon; `RotationAngle` is not asked: what turns it counts is not
 * documented.
 */
function turnOf(prints: readonly Print[]): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { text, shape } of prints) {
    if (!shape?.corners) continue;
    const [[x0, y0], [x1, y1]] = shape.corners;
    const [dx, dy] = [x1 - x0, y1 - y0];
    if (dx === 0 && dy === 0) continue;
    const sideways = Math.abs(dy) > Math.abs(dx);
    // Text that runs down is upright after three quarter turns clockwise.
    const turn: Turn = sideways ? (dy > 0 ? 270 : 90) : dx > 0 ? 0 : 180;
    letters[turn] += text.length;
  }
  return ([90, 180, 270] as const).reduce<Turn>((best, turn) => (letters[turn] > letters[best] ? turn : best), 0);
}

const median = (values: number[]): number | undefined => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Angles of the words' first edges against the row, in radians, given the ratio of the page's sides; long words tell best. */
function leanOf(prints: readonly Print[], ratio: number): number {
  const angles: number[] = [];
  for (const { text, shape } of prints) {
    if (!shape?.corners || text.length < 4) continue;
    const [[x0, y0], [x1, y1]] = shape.corners;
    const angle = Math.atan2(y1 - y0, (x1 - x0) * ratio);
    if (Math.abs(angle) < Math.PI / 4) angles.push(angle);
  }
  return median(angles) ?? 0;
}

/** The edges of a leaning word stand at a right angle on paper: that fixes the ratio of the page's sides. */
function ratioOfLeaning(prints: readonly Print[]): number | undefined {
  const ratios: number[] = [];
  for (const { shape } of prints) {
    if (!shape?.corners) continue;
    const [[x0, y0], [x1, y1], , [x3, y3]] = shape.corners;
    const across = (x1 - x0) * (x3 - x0);
    const down = (y1 - y0) * (y3 - y0);
    if (across * down < 0) ratios.push(Math.sqrt(-down / across));
  }
  const ratio = ratios.length < 3 ? undefined : median(ratios);
  return ratio !== undefined && ratio > 0.3 && ratio < 3.3 ? ratio : undefined;
}

/** Width and height of the upright page, in points. */
function sizeOf(prints: readonly Print[], turned: Turn, known: PageSize | undefined): PageSize {
  if (known) return turned % 180 === 0 ? known : { width: known.height, height: known.width };
  const ratio = pictureRatio(prints);
  const usual = ratio > 1 ? longSide / shortSide : shortSide / longSide;
  const measured = Math.abs(leanOf(prints, usual)) > leanTelling ? (ratioOfLeaning(prints) ?? usual) : usual;
  return measured > 1
    ? { width: longSide, height: longSide / measured }
    : { width: longSide * measured, height: longSide };
}

/** The box of a leaning shape on the straightened page: its middle is turned back about the page's, its sides keep their length. */
function straighten({ box, corners }: Shape, angle: number, { width, height }: PageSize): Box {
  const [l, t, w, h] = box;
  const middle = corners
    ? corners.reduce(([x, y], [px, py]) => [x + px / 4, y + py / 4], [0, 0])
    : [l + w / 2, t + h / 2];
  const [dx, dy] = [(middle[0]! - 0.5) * width, (middle[1]! - 0.5) * height];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const x = 0.5 + (dx * cos + dy * sin) / width;
  const y = 0.5 + (dy * cos - dx * sin) / height;
  const [wide, high] = sidesOf(box, corners, angle, { width, height });
  return inside(x - wide / 2, y - high / 2, wide, high);
}

function sidesOf(box: Box, corners: Shape['corners'], angle: number, { width, height }: PageSize): [number, number] {
  if (corners) {
    const [a, b, , d] = corners;
    const length = (p: Point, q: Point) => Math.hypot((q[0] - p[0]) * width, (q[1] - p[1]) * height);
    return [length(a, b) / width, length(a, d) / height];
  }
  // The box around a leaning rectangle of sides u and v is u·cos + v·sin wide and u·sin + v·cos high.
  const [cos, sin] = [Math.cos(angle), Math.abs(Math.sin(angle))];
  const [w, h] = [box[2] * width, box[3] * height];
  const u = (w * cos - h * sin) / (cos * cos - sin * sin);
  const v = (h * cos - w * sin) / (cos * cos - sin * sin);
  return u > 0 && v > 0 && Math.abs(angle) < 0.6 ? [u / width, v / height] : [box[2], box[3]];
}

/** How to bring a page upright whose print is given. */
export function uprightOf(prints: readonly Print[], known?: PageSize): Upright {
  const turned = turnOf(prints);
  const turnedPrints = prints.map(({ text, shape }) => ({ text, shape: shape && turnShape(shape, turned) }));
  const size = sizeOf(turnedPrints, turned, known);
  const angle = leanOf(turnedPrints, size.width / size.height);
  const leans = Math.abs(angle) > leanFloor;
  return {
    turned,
    lean: leans ? (angle * 180) / Math.PI : 0,
    ...size,
    toBox: (shape) => {
      const at = turnShape(shape, turned);
      return leans ? straighten(at, angle, size) : at.box;
    },
  };
}
