import { type Component, type LineBox, partMerged } from './merged.ts';

/** A rectangle of text on a page, in pixels: centre, size along and across its lines, and its angle in radians. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Clockwise from the horizontal, from -45° to 45°. */
  angle: number;
  /** Mean text probability inside. */
  score: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Probability from which a pixel counts as text, and least mean of a region: the model's published values. */
const pixelFloor = 0.3;
const regionFloor = 0.55;
/** How far a region grows back: the model was trained on regions shrunk by this ratio of area to outline. */
const unclip = 1.95;

/** Share of a component's rectangle that its pixels fill, below which it may be several things that touch. */
const solid = 0.62;

/** Finds the text regions in a map of text probabilities: connected pixels, their least rectangle, grown back. */
export function findRegions(map: Float32Array, width: number, height: number): Region[] {
  const labels = new Int32Array(width * height);
  const stack = new Int32Array(width * height);
  const found: { box: LineBox; component: Component; score: number; fill: number }[] = [];
  let label = 0;
  for (let start = 0; start < map.length; start += 1) {
    if (map[start]! <= pixelFloor || labels[start] !== 0) continue;
    label += 1;
    const { points, sum, count } = flood(map, width, height, start, label, labels, stack);
    if (count < 12 || sum / count < regionFloor) continue;
    const box = leastRectangle(hull(points));
    if (Math.min(box.width, box.height) < 3) continue;
    const component = { label, ...boundsOf(points) };
    found.push({ box, component, score: sum / count, fill: count / (box.width * box.height) });
  }
  const usual = middleOf(found.map(({ box }) => Math.min(box.width, box.height)));
  const lean = leanOf(found.map(({ box }) => box));
  return found.flatMap(({ box, component, score, fill }) => {
    const merged = fill < solid && Math.min(box.width, box.height) > 1.5 * usual && found.length >= 6;
    const lines = merged ? partMerged(labels, width, component, lean, usual) : [];
    return (lines.length ? lines : [box]).map((line) => grown(line, score));
  });
}

function grown(box: LineBox, score: number): Region {
  const grow = (box.width * box.height * unclip) / (2 * (box.width + box.height));
  return { ...box, width: box.width + 2 * grow, height: box.height + 2 * grow, score };
}

function boundsOf(points: readonly Point[]): Omit<Component, 'label'> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Fills one component and gives the outer points of each of its rows. */
function flood(
  map: Float32Array,
  width: number,
  height: number,
  start: number,
  label: number,
  labels: Int32Array,
  stack: Int32Array,
): { points: Point[]; sum: number; count: number } {
  const rows = new Map<number, [number, number]>();
  let top = 0;
  let sum = 0;
  let count = 0;
  stack[top++] = start;
  labels[start] = label;
  while (top > 0) {
    const at = stack[--top]!;
    const y = (at / width) | 0;
    const x = at - y * width;
    sum += map[at]!;
    count += 1;
    const row = rows.get(y);
    if (!row) rows.set(y, [x, x]);
    else if (x < row[0]) row[0] = x;
    else if (x > row[1]) row[1] = x;
    for (let dy = -1; dy <= 1; dy += 1) {
      const ny = y + dy;
      if (ny < 0 || ny >= height) continue;
      for (let dx = -1; dx <= 1; dx += 1) {
        const nx = x + dx;
        if (nx < 0 || nx >= width) continue;
        const next = ny * width + nx;
        if (labels[next] === 0 && map[next]! > pixelFloor) {
          labels[next] = label;
          stack[top++] = next;
        }
      }
    }
  }
  const points: Point[] = [];
  for (const [y, [from, to]] of rows) {
    points.push({ x: from, y }, { x: to + 1, y }, { x: from, y: y + 1 }, { x: to + 1, y: y + 1 });
  }
  return { points, sum, count };
}

/** Convex hull (Andrew's monotone chain). */
export function hull(points: Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && cross(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Rectangle of least area around a convex hull: one of its sides lies on an edge of the hull. */
function leastRectangle(points: Point[]): Omit<Region, 'score'> {
  let best: Omit<Region, 'score'> | undefined;
  for (let i = 0; i < points.length; i += 1) {
    const a = points[i]!;
    const b = points[(i + 1) % points.length]!;
    // Folded into -45° to 45°, so that width always runs along the more horizontal side.
    let angle = Math.atan2(b.y - a.y, b.x - a.x);
    while (angle > Math.PI / 4) angle -= Math.PI / 2;
    while (angle <= -Math.PI / 4) angle += Math.PI / 2;
    const box = boundsAt(points, angle);
    if (!best || box.width * box.height < best.width * best.height) best = box;
  }
  return best ?? { x: 0, y: 0, width: 0, height: 0, angle: 0 };
}

function boundsAt(points: Point[], angle: number): Omit<Region, 'score'> {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [minU, maxU, minV, maxV] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    minU = Math.min(minU, u);
    maxU = Math.max(maxU, u);
    minV = Math.min(minV, v);
    maxV = Math.max(maxV, v);
  }
  const u = (minU + maxU) / 2;
  const v = (minV + maxV) / 2;
  return { x: u * cos - v * sin, y: v * cos + u * sin, width: maxU - minU, height: maxV - minV, angle };
}

/** A region of a page after the page is turned clockwise. `width` and `height` are those of the page before. */
export function turnRegion(region: Region, turn: 0 | 90 | 180 | 270, width: number, height: number): Region {
  const { x, y } = region;
  if (turn === 180) return { ...region, x: width - x, y: height - y };
  if (turn === 0) return region;
  const at = turn === 90 ? { x: height - y, y: x } : { x: y, y: width - x };
  return { ...region, ...at, width: region.height, height: region.width };
}

/**
 * Lean of the page: the middle angle of its long regions, each counted by its length, then the angle near it at which most middles
 * of regions fall into common rows.
 */
export function skewOf(regions: readonly Region[]): number {
  return alignRows(regions, leanOf(regions));
}

/** The middle angle of long boxes, each counted by its length; 0 where none is long. */
function leanOf(boxes: readonly LineBox[]): number {
  const long = boxes.filter((r) => r.width > 4 * r.height).toSorted((a, b) => a.angle - b.angle);
  const total = long.reduce((sum, r) => sum + r.width, 0);
  let sum = 0;
  const middle = long.find((box) => {
    sum += box.width;
    return sum >= total / 2;
  });
  return middle?.angle ?? 0;
}

/** Regions from which rows tell more than the angle of single regions; the search around it, in radians. */
const fewest = 12;
const reach = 0.012;
const step = 0.0006;

function alignRows(regions: readonly Region[], start: number): number {
  if (regions.length < fewest) return start;
  const bin = usualHeight(regions) * 0.2;
  let best = start;
  let most = 0;
  // From the start outwards, so that of equals the nearest wins.
  for (let turn = 0; turn <= reach; turn += step) {
    for (const angle of [start + turn, start - turn]) {
      const score = rowScore(regions, angle, bin);
      if (score > most * 1.005) [best, most] = [angle, score];
    }
  }
  return best;
}

/** How closely regions stand in common rows once the page is turned back by `angle`: each near pair counts by its nearness. */
function rowScore(regions: readonly Region[], angle: number, bin: number): number {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const heights = regions.map(({ x, y }) => y * cos - x * sin).sort((a, b) => a - b);
  let score = 0;
  for (let i = 0; i < heights.length; i += 1) {
    // A row has few regions: more neighbours than that tell nothing new.
    for (let j = i - 1; j >= 0 && j >= i - 24; j -= 1) {
      const apart = heights[i]! - heights[j]!;
      if (apart >= bin) break;
      score += 1 - apart / bin;
    }
  }
  return score;
}

/** Middle height of the regions. */
export const usualHeight = (regions: readonly Region[]): number => middleOf(regions.map((region) => region.height));

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
