import type { Bitmap } from './bitmap.ts';
import type { Corners } from './flatten.ts';
import { hull, type Point } from './region.ts';

/** Long side at which the sheet is looked for. */
const side = 360;
/** Least share of the picture that a sheet covers, and the share from which the picture is the sheet. */
const [least, most] = [0.2, 0.97];
/** A sheet fills this share of the four sides drawn around it: corners may be folded, edges a little curved. */
const filled = 0.93;
/** Sides that all lean by less than this (radians) in parallel need no flattening: the page is turned straight without it. */
const parallel = 0.012;

/**
 * Where a light sheet lies on a darker ground, seen at a slant: its corners. Undefined where the picture is the sheet (a scan), no
 * sheet stands out clearly, or it is seen from straight above.
 */
export function findSheet(bitmap: Bitmap): Corners | undefined {
  const step = Math.max(1, Math.max(bitmap.width, bitmap.height) / side);
  const width = Math.floor(bitmap.width / step);
  const height = Math.floor(bitmap.height / step);
  if (width < 40 || height < 40) return undefined;
  const light = lightOf(bitmap, width, height, step);
  const ground = groundOf(light, width, height);
  if (ground === undefined) return undefined;
  const sheet = largest(light, width, height, ground);
  if (sheet.count < least * width * height || sheet.count > most * width * height) return undefined;
  const corners = fourSides(hull(sheet.outline));
  if (!corners) return undefined;
  const area = areaOf(corners);
  if (sheet.solid < filled * area || area > 1.02 * width * height) return undefined;
  const placed = fromTopLeft(corners);
  if (!isSlanted(placed) || !isCutOut(light, width, height, placed)) return undefined;
  const clamp = (v: number): number => Math.min(1, Math.max(0, v));
  return placed.map(({ x, y }) => ({ x: clamp(x / width), y: clamp(y / height) })) as Corners;
}

/** The lightest of some pixels of each cell: print hardly darkens it. */
function lightOf(
  { width: full, height: whole, rgba }: Bitmap,
  width: number,
  height: number,
  step: number,
): Uint8Array {
  const light = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      let best = 0;
      for (let i = 0; i < 9; i += 1) {
        const px = Math.min(full - 1, Math.floor((x + ((i % 3) + 0.5) / 3) * step));
        const py = Math.min(whole - 1, Math.floor((y + (Math.floor(i / 3) + 0.5) / 3) * step));
        const at = (py * full + px) * 4;
        // Blue is what wood, cloth and skin lack most against paper.
        const v = (rgba[at]! + rgba[at + 1]! + 2 * rgba[at + 2]!) / 4;
        sum += v;
        best = Math.max(best, v);
      }
      light[y * width + x] = (sum / 9 + best) / 2;
    }
  return light;
}

/** The tone that parts sheet from ground; undefined where the edge of the picture is not clearly darker than its middle. */
function groundOf(light: Uint8Array, width: number, height: number): number | undefined {
  const edge: number[] = [];
  const inner: number[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const near = Math.min(x, y, width - 1 - x, height - 1 - y);
      if (near < 4) edge.push(light[y * width + x]!);
      else if (near > Math.min(width, height) * 0.2) inner.push(light[y * width + x]!);
    }
  edge.sort((a, b) => a - b);
  inner.sort((a, b) => a - b);
  const dark = edge[edge.length >> 1]!;
  const pale = inner[Math.floor(inner.length * 0.6)]!;
  return pale - dark > 35 ? dark + (pale - dark) * 0.5 : undefined;
}

/** The largest connected light part: outer cells of its rows, its cells, and its cells with holes filled row by row. */
function largest(light: Uint8Array, width: number, height: number, level: number) {
  const seen = new Uint8Array(width * height);
  let best: { outline: Point[]; count: number; solid: number } = { outline: [], count: 0, solid: 0 };
  const stack: number[] = [];
  for (let start = 0; start < light.length; start += 1) {
    if (seen[start] || light[start]! < level) continue;
    const rows = new Map<number, [number, number]>();
    let count = 0;
    stack.push(start);
    seen[start] = 1;
    while (stack.length) {
      const at = stack.pop()!;
      const [x, y] = [at % width, Math.floor(at / width)];
      count += 1;
      const row = rows.get(y);
      if (!row) rows.set(y, [x, x]);
      else rows.set(y, [Math.min(row[0], x), Math.max(row[1], x)]);
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (next < 0 || next >= light.length || seen[next] || light[next]! < level) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (count <= best.count) continue;
    const spans = [...rows];
    best = {
      outline: spans.flatMap(([y, [from, to]]) => [
        { x: from, y },
        { x: to + 1, y },
        { x: from, y: y + 1 },
        { x: to + 1, y: y + 1 },
      ]),
      count,
      solid: spans.reduce((sum, [, [from, to]]) => sum + to + 1 - from, 0),
    };
  }
  return best;
}

/** The four sides that enclose a convex outline with least added area: sides are taken away until four are left. */
function fourSides(outline: Point[]): Corners | undefined {
  const points = outline.slice();
  while (points.length > 4) {
    let best = { cost: Infinity, at: -1, corner: { x: 0, y: 0 } };
    for (let i = 0; i < points.length; i += 1) {
      const [before, a, b, after] = [0, 1, 2, 3].map((k) => points[(i + k) % points.length]!) as Corners;
      const corner = meet(before, a, after, b);
      if (!corner) continue;
      const cost = Math.abs(cross(a, corner, b)) / 2;
      if (cost < best.cost) best = { cost, at: i, corner };
    }
    if (best.at < 0) return undefined;
    const [first, second] = [(best.at + 1) % points.length, (best.at + 2) % points.length];
    points[first] = best.corner;
    points.splice(second, 1);
  }
  return points.length === 4 ? (points as Corners) : undefined;
}

/** Where the line from `a` through `b` and that from `c` through `d` meet beyond `b` and `d`. */
function meet(a: Point, b: Point, c: Point, d: Point): Point | undefined {
  const [dx, dy, ex, ey] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y];
  const det = dx * ey - dy * ex;
  if (Math.abs(det) < 1e-9) return undefined;
  const s = ((c.x - a.x) * ey - (c.y - a.y) * ex) / det;
  const t = ((c.x - a.x) * dy - (c.y - a.y) * dx) / det;
  return s >= 1 && t >= 1 ? { x: a.x + s * dx, y: a.y + s * dy } : undefined;
}

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

function areaOf(points: readonly Point[]): number {
  return Math.abs(
    points.reduce((sum, p, i) => {
      const q = points[(i + 1) % points.length]!;
      return sum + p.x * q.y - q.x * p.y;
    }, 0) / 2,
  );
}

/** The corners clockwise from the one nearest the top left of the picture. */
function fromTopLeft(corners: Corners): Corners {
  const middle = { x: corners.reduce((s, p) => s + p.x, 0) / 4, y: corners.reduce((s, p) => s + p.y, 0) / 4 };
  const around = corners.toSorted(
    (a, b) => Math.atan2(a.y - middle.y, a.x - middle.x) - Math.atan2(b.y - middle.y, b.x - middle.x),
  );
  const first = around.reduce((best, p, i) => (p.x + p.y < around[best]!.x + around[best]!.y ? i : best), 0);
  return [0, 1, 2, 3].map((i) => around[(first + i) % 4]!) as Corners;
}

/** Whether each side is a sharp edge: that of a shadow on the sheet is soft. */
function isCutOut(light: Uint8Array, width: number, height: number, corners: Corners): boolean {
  const middle = { x: corners.reduce((s, p) => s + p.x, 0) / 4, y: corners.reduce((s, p) => s + p.y, 0) / 4 };
  return corners.every((a, i) => {
    const b = corners[(i + 1) % 4]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    let [nx, ny] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    if ((middle.x - a.x) * nx + (middle.y - a.y) * ny < 0) [nx, ny] = [-nx, -ny];
    const steps: number[] = [];
    for (let k = 1; k < 16; k += 1) {
      const [x, y] = [a.x + ((b.x - a.x) * k) / 16, a.y + ((b.y - a.y) * k) / 16];
      const at = (inwards: number): number | undefined => {
        const [u, v] = [Math.round(x + nx * inwards), Math.round(y + ny * inwards)];
        return u < 0 || v < 0 || u >= width || v >= height ? undefined : light[v * width + u];
      };
      const [near, nearOut, far, farOut] = [at(3), at(-3), at(9), at(-9)];
      // A sheet that runs out of the picture has no edge there.
      if (near === undefined || nearOut === undefined || far === undefined) continue;
      steps.push((near - nearOut) / Math.max(20, far - (farOut ?? nearOut)));
    }
    steps.sort((p, q) => p - q);
    // A sheet that is not flat leaves its straight side for part of the way.
    return steps.length === 0 || steps[Math.floor(steps.length * 0.65)]! > 0.6;
  });
}

/** Whether opposite sides lean apart; a sheet that is only turned keeps them parallel. */
function isSlanted([a, b, c, d]: Corners): boolean {
  const angle = (p: Point, q: Point): number => Math.atan2(q.y - p.y, q.x - p.x);
  const right = Math.abs(angle(a, b) - angle(a, d) + Math.PI / 2);
  const apart = [angle(a, b) - angle(d, c), angle(a, d) - angle(b, c), right];
  const sound = apart.every((v) => Math.abs(v) < 0.5);
  return sound && apart.some((v) => Math.abs(v) > parallel);
}
