import type { Plane } from './light.ts';

/** A page with the inks told apart. */
export interface Inks {
  /** The channel in which the print stands out and the seals vanish. */
  plane: Plane;
  /** Pixels of ink that `plane` hides, how many there are by column and by row. */
  coloured: number;
  columns: Int32Array;
  rows: Int32Array;
}

/** Share of pixels from which blue and violet ink is a seal or a hand that may stand over print. */
const seal = 0.0004;

/**
 * The red channel hides a red seal and keeps blue print. Where a page has blue or violet ink beside print in black, the lightest of
 * the three channels is taken: it hides ink of any colour. What is left of the hidden inks is wiped. Print in the hidden colours has to be read apart.
 */
export function findInks(data: Uint8ClampedArray, width: number, height: number): Inks {
  let blue = 0;
  let black = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    if (r < 110 && g < 110 && b < 110) black += 1;
    else if (b > 130 && b - r > 35 && b - Math.min(r, g) > 60) blue += 1;
  }
  const pixels = width * height;
  const lightest = blue > pixels * seal && black > blue * 0.4;
  const plane = { width, height, data: new Uint8Array(pixels) };
  const columns = new Int32Array(width);
  const rows = new Int32Array(height);
  let coloured = 0;
  for (let i = 0, at = 0; i < data.length; i += 4, at += 1) {
    const [r, g, b] = [data[i]!, data[i + 1]!, data[i + 2]!];
    plane.data[at] = lightest ? Math.max(r, g, b) : r;
    const hidden =
      (r > 130 && r - g > 60 && r - b > 50) ||
      (lightest && Math.max(r, g, b) > 130 && Math.max(r, g, b) - Math.min(r, g, b) > 60);
    if (!hidden) continue;
    plane.data[at] = 255;
    coloured += 1;
    columns[at % width]! += 1;
    rows[(at / width) | 0]! += 1;
  }
  return { plane, coloured, columns, rows };
}

/** Plain grey, in which ink of every colour is seen. */
export function lumaOf(data: Uint8ClampedArray, width: number, height: number): Plane {
  const grey = new Uint8Array(width * height);
  for (let at = 0, i = 0; at < grey.length; at += 1, i += 4)
    grey[at] = 0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!;
  return { width, height, data: grey };
}
