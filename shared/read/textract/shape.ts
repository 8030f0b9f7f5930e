import type { Box } from '../../model/index.ts';

export type Point = readonly [x: number, y: number];

/**
 * Where a block stands, as fractions of the page as scanned. The polygon has four corners, clockwise from the one at the start of the
 * text's first line: on a page scanned sideways that is not the page's top left.
 */
export interface Shape {
  box: Box;
  corners: readonly [Point, Point, Point, Point] | undefined;
}

const isFraction = (n: number): boolean => Number.isFinite(n) && Math.abs(n) <= 2;

/** The shape of what the service gave: a box, a polygon, both or neither. */
export function toShape(
  box: readonly [number, number, number, number] | undefined,
  points: readonly Point[] | undefined,
): Shape | undefined {
  const polygon = points?.every(([x, y]) => isFraction(x) && isFraction(y)) ? points : undefined;
  const corners = polygon?.length === 4 ? ([polygon[0]!, polygon[1]!, polygon[2]!, polygon[3]!] as const) : undefined;
  if (box?.every(isFraction) && box[2] >= 0 && box[3] >= 0) return { box: inside(...box), corners };
  if (!polygon || polygon.length < 2) return undefined;
  return { box: around(polygon), corners };
}

/** The upright box around some points, cut at the edges of the page. */
export function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return inside(left, top, right - left, bottom - top);
}

/** The box around those boxes that are known. */
export function aroundBoxes(boxes: readonly (Box | undefined)[]): Box | undefined {
  const known = boxes.filter((b) => b !== undefined);
  return known.length === 0
    ? undefined
    : around(
        known.flatMap(([l, t, w, h]): Point[] => [
          [l, t],
          [l + w, t + h],
        ]),
      );
}

const clamp = (n: number): number => Math.min(1, Math.max(0, n));

/** A box cut at the edges of the page. */
export function inside(left: number, top: number, width: number, height: number): Box {
  if (left >= 0 && top >= 0 && left + width <= 1 && top + height <= 1) return [left, top, width, height];
  const [l, t] = [clamp(left), clamp(top)];
  return [l, t, Math.max(0, clamp(left + width) - l), Math.max(0, clamp(top + height) - t)];
}
