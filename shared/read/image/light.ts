/** One tone a pixel, rows from the top. */
export interface Plane {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** Cells along the long side on which the light is measured. */
const cells = 160;
/** Light that varies by less over the page needs no evening out: the darkest places against the lightest. */
const even = 0.84;
/** Least light that is made up for: what is darker is no paper but a desk, and only its grain would show. */
const darkest = 24;

/**
 * Divides a page by its light, in place, so that paper is white in a shadow too. The light is what the paper of each cell
 * shows, cells of white print on dark filled from their neighbours. Gives whether there was anything to even out.
 */
export function evenLight(plane: Plane): boolean {
  const { width, height, data } = plane;
  const size = Math.max(10, Math.ceil(Math.max(width, height) / cells));
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const light = paperOf(plane, size, columns, rows);
  const sorted = Float32Array.from(light).sort();
  const white = sorted[Math.floor(sorted.length * 0.95)]!;
  if (sorted[Math.floor(sorted.length * 0.04)]! > white * even) return false;
  const smooth = softened(light, columns, rows);
  // Light at the middle of cells, blended between them.
  const across = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(rows - 1, Math.max(0, (y + 0.5) / size - 0.5));
    const top = Math.min(rows - 1, v | 0);
    const below = Math.min(rows - 1, top + 1);
    for (let x = 0; x < width; x += 1) {
      const u = Math.min(columns - 1, Math.max(0, (x + 0.5) / size - 0.5));
      const left = u | 0;
      const right = Math.min(columns - 1, left + 1);
      const a = smooth[top * columns + left]! * (1 - (u - left)) + smooth[top * columns + right]! * (u - left);
      const b = smooth[below * columns + left]! * (1 - (u - left)) + smooth[below * columns + right]! * (u - left);
      across[x] = a * (1 - (v - top)) + b * (v - top);
    }
    const base = y * width;
    for (let x = 0; x < width; x += 1) {
      const value = (data[base + x]! * 250) / Math.max(across[x]!, darkest);
      data[base + x] = Math.min(255, value);
    }
  }
  return true;
}

/** The tone of the paper in each cell; cells that show white print on dark take that of the cells around. */
function paperOf({ width, height, data }: Plane, size: number, columns: number, rows: number): Float32Array {
  const light = new Float32Array(columns * rows);
  // Where print is light on dark: how light its dark may be.
  const band = new Float32Array(columns * rows);
  const step = Math.max(1, Math.floor(size / 8));
  const values = new Uint8Array(Math.ceil(size / step) ** 2);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let count = 0;
      for (let y = row * size; y < Math.min(height, (row + 1) * size); y += step)
        for (let x = column * size; x < Math.min(width, (column + 1) * size); x += step)
          values[count++] = data[y * width + x]!;
      const sorted = values.subarray(0, count).sort();
      const at = (share: number): number => sorted[Math.floor((count - 1) * share)]!;
      const cell = row * columns + column;
      // Paper is most of a cell: noise and holes are lighter, print is darker.
      light[cell] = at(0.8);
      if (at(0.98) - at(0.5) > 45 && at(0.98) - at(0.5) > 1.5 * (at(0.5) - at(0.02))) band[cell] = at(0.5) * 1.3 + 9;
    }
  }
  for (let i = 0; i < light.length; i += 1) if (band[i]! > 0) light[i] = 0;
  spreadDark(light, band, columns, rows);
  return closed(light, columns, rows, 2);
}

/** Cells as dark as a dark band that hang together with it are the same band: they tell nothing of the light. */
function spreadDark(light: Float32Array, band: Float32Array, columns: number, rows: number): void {
  const stack: number[] = [];
  for (let i = 0; i < band.length; i += 1) if (band[i]! > 0) stack.push(i);
  while (stack.length) {
    const at = stack.pop()!;
    const [row, column] = [Math.floor(at / columns), at % columns];
    for (const [r, c] of [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ] as const) {
      if (r < 0 || c < 0 || r >= rows || c >= columns) continue;
      const next = r * columns + c;
      if (light[next]! <= 0 || light[next]! >= band[at]!) continue;
      light[next] = 0;
      band[next] = band[at]!;
      stack.push(next);
    }
  }
}

/** Closing: what is narrower than `2 reach + 1` cells and darker than its sides is print or a band, not a shadow. */
function closed(light: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  let lifted = extreme(light, columns, rows, reach, Math.max);
  // Bands that are wider keep no light of their own: theirs grows in from the sides.
  for (let i = 0; i < Math.max(columns, rows) && lifted.some((v) => v <= 0); i += 1) {
    const grown = extreme(lifted, columns, rows, 1, Math.max);
    lifted = lifted.map((v, at) => (v > 0 ? v : grown[at]!));
  }
  return extreme(lifted, columns, rows, reach, Math.min);
}

function extreme(
  values: Float32Array,
  columns: number,
  rows: number,
  reach: number,
  of: (...v: number[]) => number,
): Float32Array {
  const along = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let best = values[row * columns + column]!;
      for (let c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c += 1)
        best = of(best, values[row * columns + c]!);
      along[row * columns + column] = best;
    }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let best = along[row * columns + column]!;
      for (let r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r += 1)
        best = of(best, along[r * columns + column]!);
      both[row * columns + column] = best;
    }
  return both;
}

function softened(values: Float32Array, columns: number, rows: number): Float32Array {
  const soft = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let [sum, count] = [0, 0];
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1)
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c += 1) {
          sum += values[r * columns + c]!;
          count += 1;
        }
      soft[row * columns + column] = sum / count;
    }
  return soft;
}
