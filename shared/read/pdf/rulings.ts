import type { Ruling } from '../../model/index.ts';
import type { Drawing } from './drawing.ts';
import type { Edges, Sheet } from './geometry.ts';
import type { Path } from './path.ts';

/** A level or upright line in points: it lies at `at`, from `from` to `to`. */
interface Stroke {
  at: number;
  from: number;
  to: number;
}

/** A filled shape thinner than this, in points, is a drawn line. */
const THIN = 3;
const SHORTEST = 4;
/** Strokes this near are one: the two edges of a thick line, or the borders of neighbouring cells. */
const NEAR = 1.2;
/** Pieces this near in line are one: dashes. */
const DASH = 3.5;
const MOST = 4000;

export interface Rulings {
  level: Stroke[];
  upright: Stroke[];
}

/** The level and upright lines of a page: strokes, thin shapes and pictures, edges of drawn and of shaded boxes. */
export function findRulings(drawing: Drawing, sheet: Sheet): Rulings {
  const level: Stroke[] = [];
  const upright: Stroke[] = [];
  for (const path of drawing.paths) {
    if (path.white) continue;
    for (const part of path.parts) addPart(path, part, sheet, level, upright);
  }
  for (const { edges } of drawing.images) if (isThin(edges)) addThin(edges, level, upright);
  return { level: merge(level, sheet.height), upright: merge(upright, sheet.width) };
}

function addPart(path: Path, part: number[], sheet: Sheet, level: Stroke[], upright: Stroke[]): void {
  const edges = edgesOfPart(part);
  const [left, top, right, bottom] = edges;
  if (path.fill && part.length > 4) {
    if (isThin(edges)) {
      addThin(edges, level, upright);
      return;
    }
    if (!path.stroke && (right - left) * (bottom - top) > 0.9 * sheet.width * sheet.height) return;
  } else if (!path.stroke) return;
  for (let i = 0; i + 3 < part.length; i += 2) {
    const [x1, y1, x2, y2] = part.slice(i, i + 4) as Edges;
    if (Math.abs(y1 - y2) < 0.5) level.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (Math.abs(x1 - x2) < 0.5) upright.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}

function edgesOfPart(part: number[]): Edges {
  const edges: Edges = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < part.length; i += 2) {
    const x = part[i] as number;
    const y = part[i + 1] as number;
    edges[0] = Math.min(edges[0], x);
    edges[1] = Math.min(edges[1], y);
    edges[2] = Math.max(edges[2], x);
    edges[3] = Math.max(edges[3], y);
  }
  return edges;
}

const isThin = ([left, top, right, bottom]: Edges) =>
  Math.min(right - left, bottom - top) < THIN && Math.max(right - left, bottom - top) >= SHORTEST;

function addThin([left, top, right, bottom]: Edges, level: Stroke[], upright: Stroke[]): void {
  if (right - left > bottom - top) level.push({ at: (top + bottom) / 2, from: left, to: right });
  else upright.push({ at: (left + right) / 2, from: top, to: bottom });
}

/** Strokes without repeats: those on one line that touch, overlap or follow as dashes become one. */
function merge(strokes: Stroke[], end: number): Stroke[] {
  const inside = strokes.filter(({ at }) => at >= -1 && at <= end + 1).sort((a, b) => a.at - b.at);
  const merged: Stroke[] = [];
  for (let i = 0; i < inside.length; ) {
    const first = inside[i] as Stroke;
    let j = i;
    while (j < inside.length && (inside[j] as Stroke).at - first.at <= NEAR) j++;
    merged.push(...mergeLine(inside.slice(i, j)));
    i = j;
  }
  return merged.filter(({ from, to }) => to - from >= SHORTEST);
}

function mergeLine(strokes: Stroke[]): Stroke[] {
  strokes.sort((a, b) => a.from - b.from);
  const merged: Stroke[] = [];
  for (const stroke of strokes) {
    const last = merged.at(-1);
    if (last && stroke.from <= last.to + DASH) last.to = Math.max(last.to, stroke.to);
    else merged.push({ ...stroke });
  }
  return merged;
}

/** Rulings as fractions of the page, the longest where there are too many. */
export function toRulings({ level, upright }: Rulings, { width, height }: Sheet): Ruling[] {
  const part = (value: number, whole: number) => round(Math.min(1, Math.max(0, value / whole)));
  const all = [
    ...level.map(({ at, from, to }) => ({
      x1: part(from, width),
      y1: part(at, height),
      x2: part(to, width),
      y2: part(at, height),
    })),
    ...upright.map(({ at, from, to }) => ({
      x1: part(at, width),
      y1: part(from, height),
      x2: part(at, width),
      y2: part(to, height),
    })),
  ];
  if (all.length <= MOST) return all;
  const length = (r: Ruling) => r.x2 - r.x1 + r.y2 - r.y1;
  return all.sort((a, b) => length(b) - length(a)).slice(0, MOST);
}

/** Six digits of a fraction: a hundredth of a point on any paper. */
export const round = (value: number) => Math.round(value * 1e6) / 1e6;
