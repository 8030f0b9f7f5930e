import type { Bitmap } from './bitmap.ts';
import type { Point } from './region.ts';

/** Corners of a sheet in a picture, in fractions of it: top left, top right, bottom right, bottom left. */
export type Corners = [Point, Point, Point, Point];

/** The sheet between its corners as if seen from straight above. */
export function flatten(bitmap: Bitmap, corners: Corners): Bitmap {
  const [a, b, c, d] = corners.map(({ x, y }) => ({ x: x * bitmap.width, y: y * bitmap.height })) as Corners;
  const width = Math.max(1, Math.round(Math.max(far(a, b), far(d, c))));
  const height = Math.max(1, Math.round(Math.max(far(a, d), far(b, c))));
  const rgba = new Uint8ClampedArray(width * height * 4);
  const at = projection([a, b, c, d]);
  const source = bitmap.rgba;
  for (let row = 0; row < height; row += 1) {
    const v = (row + 0.5) / height;
    for (let column = 0; column < width; column += 1) {
      const u = (column + 0.5) / width;
      const w = at[6] * u + at[7] * v + 1;
      const x = Math.min(bitmap.width - 1.001, Math.max(0, (at[0] * u + at[1] * v + at[2]) / w - 0.5));
      const y = Math.min(bitmap.height - 1.001, Math.max(0, (at[3] * u + at[4] * v + at[5]) / w - 0.5));
      const [left, top] = [x | 0, y | 0];
      const [dx, dy] = [x - left, y - top];
      const from = (top * bitmap.width + left) * 4;
      const below = from + bitmap.width * 4;
      const to = (row * width + column) * 4;
      for (let i = 0; i < 3; i += 1) {
        const upper = source[from + i]! * (1 - dx) + source[from + 4 + i]! * dx;
        const lower = source[below + i]! * (1 - dx) + source[below + 4 + i]! * dx;
        rgba[to + i] = upper * (1 - dy) + lower * dy;
      }
      rgba[to + 3] = 255;
    }
  }
  return { width, height, rgba };
}

const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

type Projection = [number, number, number, number, number, number, number, number];

/** The projection that takes the unit square to four points (Heckbert, 1989, section 2.2.3). */
function projection([a, b, c, d]: Corners): Projection {
  const [sx, sy] = [a.x - b.x + c.x - d.x, a.y - b.y + c.y - d.y];
  const [x1, y1, x2, y2] = [b.x - c.x, b.y - c.y, d.x - c.x, d.y - c.y];
  const area = x1 * y2 - x2 * y1;
  const g = (sx * y2 - x2 * sy) / area;
  const h = (x1 * sy - sx * y1) / area;
  return [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h];
}
