import type { Region } from './region.ts';

/** Joins regions of one row that run into each other: parts of one word, which would be read twice where they overlap. */
export function joinTouching(regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  const clear = regions.filter((region) => !regions.some((other) => isScrap(region, other)));
  for (const region of clear.toSorted((a, b) => a.x - a.width / 2 - (b.x - b.width / 2))) {
    const at = joined.findLastIndex((other) => touches(other, region));
    if (at < 0) joined.push(region);
    else joined[at] = join(joined[at]!, region);
  }
  return joined;
}

/** A scrap between or on the letters of another region: much smaller, and overlapping it. */
function isScrap(region: Region, other: Region): boolean {
  if (region === other || region.height > 0.6 * other.height || region.width > 1.2 * other.height) return false;
  const { along, across } = between(other, region);
  const into = (other.width + region.width) / 2 - Math.abs(along);
  return Math.abs(across) < 0.35 * other.height && into > 0.2 * region.width;
}

/** Same row, like height, and more in common than the air that regions have around their print. */
function touches(a: Region, b: Region): boolean {
  const height = Math.min(a.height, b.height);
  if (Math.max(a.height, b.height) > 1.5 * height || a.width < a.height * 0.5) return false;
  const { along, across } = between(a, b);
  return Math.abs(across) < 0.3 * height && along - (a.width + b.width) / 2 < -0.3 * height;
}

function join(a: Region, b: Region): Region {
  const { along, across, cos, sin } = between(a, b);
  const from = Math.min(-a.width / 2, along - b.width / 2);
  const to = Math.max(a.width / 2, along + b.width / 2);
  const [u, v] = [(from + to) / 2, across / 2];
  const height = Math.max(a.height, b.height);
  const place = { x: a.x + u * cos - v * sin, y: a.y + u * sin + v * cos };
  return { ...a, ...place, width: to - from, height, score: Math.min(a.score, b.score) };
}

/** Where the middle of `b` stands from that of `a`, along and across the line of `a`. */
function between(a: Region, b: Region): { along: number; across: number; cos: number; sin: number } {
  const [cos, sin] = [Math.cos(a.angle), Math.sin(a.angle)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return { along: dx * cos + dy * sin, across: dy * cos - dx * sin, cos, sin };
}
