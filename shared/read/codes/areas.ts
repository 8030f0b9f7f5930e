import type { Box, Page } from '../../model/index.ts';

/** Smallest side of a code in points, and the longest of what can be one beside a page-wide picture. */
const smallest = 18;
/** Bars that a code has at least, and how near each other they stand in points. */
const fewestBars = 20;
const barGap = 12;
/** White that belongs to a code, in points. */
const quiet = 12;

/** Where a page shows pictures, or upright strokes side by side as bars stand, with white around; areas that touch are one. */
export function areasOf(page: Page): Box[] {
  const areas = [...(page.ink ?? []).filter((box) => isLarge(box, page)), ...barsOf(page)].map((box) =>
    widened(box, page),
  );
  const joined: Box[] = [];
  for (const area of areas) {
    let whole = area;
    for (let i = joined.length - 1; i >= 0; i--) {
      if (!touches(whole, joined[i]!)) continue;
      whole = union(whole, joined[i]!);
      joined.splice(i, 1);
    }
    joined.push(whole);
  }
  return joined;
}

/** Whether bars stand side by side in an area. */
export const hasBars = (page: Page, area: Box): boolean => barsOf(page).some((bars) => touches(bars, area));

const isLarge = ([, , w, h]: Box, page: Page): boolean => w * page.width >= smallest && h * page.height >= smallest;

/** Groups of upright strokes of one height that stand near each other. */
function barsOf(page: Page): Box[] {
  const upright = page.rulings.filter((r) => r.x1 === r.x2).sort((a, b) => a.x1 - b.x1);
  if (upright.length < fewestBars) return [];
  const groups: { top: number; bottom: number; left: number; right: number; bars: number }[] = [];
  for (const { x1, y1, y2 } of upright) {
    const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
    const group = groups.find(
      (g) =>
        (x1 - g.right) * page.width <= barGap &&
        Math.abs(g.top - top) * page.height < 2 &&
        Math.abs(g.bottom - bottom) * page.height < 4,
    );
    if (group) {
      group.right = x1;
      group.bars += 1;
    } else groups.push({ top, bottom, left: x1, right: x1, bars: 1 });
  }
  return groups
    .filter((g) => g.bars >= fewestBars)
    .map((g) => [g.left, g.top, g.right - g.left, g.bottom - g.top] satisfies Box);
}

function widened([x, y, w, h]: Box, page: Page): Box {
  const [dx, dy] = [quiet / page.width, quiet / page.height];
  const left = Math.max(0, x - dx);
  const top = Math.max(0, y - dy);
  return [left, top, Math.min(1, x + w + dx) - left, Math.min(1, y + h + dy) - top];
}

const touches = (a: Box, b: Box): boolean =>
  a[0] <= b[0] + b[2] && b[0] <= a[0] + a[2] && a[1] <= b[1] + b[3] && b[1] <= a[1] + a[3];

function union(a: Box, b: Box): Box {
  const left = Math.min(a[0], b[0]);
  const top = Math.min(a[1], b[1]);
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(a[1] + a[3], b[1] + b[3]) - top];
}
