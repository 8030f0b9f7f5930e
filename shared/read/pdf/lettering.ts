import type { Edges } from './geometry.ts';
import type { GreyPart } from './raster.ts';

/** Dots an inch at which the look of letters can be told. */
export const LETTER_DPI = 100;
/** Heights and widths of printed letters at that size, in pixels: 4 to 30 points. */
const HEIGHT = { least: 4, most: 42 };
const WIDEST = 70;
/** Darker than the ground around it by this many levels of grey is ink. */
const CONTRAST = 28;
/** Half the side of the square that tells the ground, in pixels. */
const AROUND = 12;
/** Letters that have neighbours of their height on their line: fewer are a drawing. */
const ENOUGH = 16;

/**
 * Whether a part of a page looks like print: marks of the size of letters that stand in lines. `without` are boxes, in points of the page,
 * that are left out because their text is known. Guesses in favour of print: it only saves reading photographs and drawings.
 */
export function looksPrinted(part: GreyPart, without: readonly Edges[]): boolean {
  const ink = inkOf(part);
  for (const edges of without) blank(ink, part, edges);
  const marks = marksOf(ink, part.width, part.height);
  let inLine = 0;
  const rows = new Map<number, Edges[]>();
  for (const mark of marks) {
    const row = Math.floor(mark[3] / 8);
    const list = rows.get(row);
    if (list) list.push(mark);
    else rows.set(row, [mark]);
  }
  for (const mark of marks) {
    const height = mark[3] - mark[1];
    const row = Math.floor(mark[3] / 8);
    const beside = [row - 1, row, row + 1].some((r) =>
      (rows.get(r) ?? []).some((other) => {
        if (other === mark) return false;
        const tall = other[3] - other[1];
        const gap = Math.max(other[0] - mark[2], mark[0] - other[2]);
        return gap < height && gap > -2 && tall < 2 * height && height < 2 * tall;
      }),
    );
    if (beside && ++inLine >= ENOUGH) return true;
  }
  return false;
}

/** 1 where a pixel is darker than the mean around it: unlike one threshold, this bears shadows. */
function inkOf({ grey, width, height }: GreyPart): Uint8Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] as number;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row;
    }
  }
  const at = (x: number, y: number) => sums[y * (width + 1) + x] as number;
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [y1, y2] = [Math.max(0, y - AROUND), Math.min(height, y + AROUND)];
    for (let x = 0; x < width; x++) {
      const [x1, x2] = [Math.max(0, x - AROUND), Math.min(width, x + AROUND)];
      const mean = (at(x2, y2) - at(x1, y2) - at(x2, y1) + at(x1, y1)) / ((x2 - x1) * (y2 - y1));
      if ((grey[y * width + x] as number) < mean - CONTRAST) ink[y * width + x] = 1;
    }
  }
  return ink;
}

function blank(ink: Uint8Array, { left, top, width, height, scale }: GreyPart, edges: Edges): void {
  const x1 = Math.max(0, Math.floor(edges[0] * scale) - left - 1);
  const x2 = Math.min(width, Math.ceil(edges[2] * scale) - left + 1);
  const y1 = Math.max(0, Math.floor(edges[1] * scale) - top - 1);
  const y2 = Math.min(height, Math.ceil(edges[3] * scale) - top + 1);
  for (let y = y1; y < y2; y++) if (x2 > x1) ink.fill(0, y * width + x1, y * width + x2);
}

/** Boxes of connected ink of the size of letters, in pixels. */
function marksOf(ink: Uint8Array, width: number, height: number): Edges[] {
  const marks: Edges[] = [];
  const stack: number[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (ink[start] !== 1) continue;
    const edges: Edges = [width, height, 0, 0];
    ink[start] = 0;
    stack.push(start);
    while (stack.length > 0) {
      const at = stack.pop() as number;
      const x = at % width;
      const y = (at - x) / width;
      edges[0] = Math.min(edges[0], x);
      edges[1] = Math.min(edges[1], y);
      edges[2] = Math.max(edges[2], x + 1);
      edges[3] = Math.max(edges[3], y + 1);
      for (const [dx, dy] of NEIGHBOURS) {
        const [nx, ny] = [x + dx, y + dy];
        if (nx < 0 || ny < 0 || nx >= width || ny >= height || ink[ny * width + nx] !== 1) continue;
        ink[ny * width + nx] = 0;
        stack.push(ny * width + nx);
      }
    }
    const tall = edges[3] - edges[1];
    if (tall >= HEIGHT.least && tall <= HEIGHT.most && edges[2] - edges[0] <= WIDEST) marks.push(edges);
  }
  return marks;
}

const NEIGHBOURS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;
