import { type Bitmap, longest } from './bitmap.ts';

/** Rows of a picture that is too large to be held whole, drawn together to working size as they come: means of squares of pixels. */
export interface Shrinking {
  /** Takes the next row: red, green and blue of each pixel. */
  row: (rgb: Uint8Array) => void;
  /** Takes the next row of a picture without colours: one byte of each pixel. */
  grey: (row: Uint8Array) => void;
  /** The picture as far as its rows came; what is missing is white. */
  finish: () => Bitmap;
}

/** Squares are as many whole pixels wide as bring the longer side to working size. */
export function startShrinking(width: number, height: number): Shrinking {
  const square = Math.max(1, Math.ceil(Math.max(width, height) / longest));
  const small = { width: Math.ceil(width / square), height: Math.ceil(height / square) };
  const rgba = new Uint8ClampedArray(small.width * small.height * 4).fill(255);
  const sums = new Uint32Array(small.width * 3);
  let rows = 0;
  let out = 0;
  const flush = (): void => {
    for (let x = 0; x < small.width; x += 1) {
      const count = rows * Math.min(square, width - x * square);
      for (let c = 0; c < 3; c += 1) rgba[(out * small.width + x) * 4 + c] = sums[x * 3 + c]! / count;
    }
    sums.fill(0);
    rows = 0;
    out += 1;
  };
  return {
    row: (rgb) => {
      if (out >= small.height) return;
      for (let x = 0, i = 0, at = 0, left = square; x < width; x += 1, i += 3) {
        sums[at]! += rgb[i]!;
        sums[at + 1]! += rgb[i + 1]!;
        sums[at + 2]! += rgb[i + 2]!;
        left -= 1;
        if (left === 0) {
          left = square;
          at += 3;
        }
      }
      rows += 1;
      if (rows === square) flush();
    },
    grey: (row) => {
      if (out >= small.height) return;
      for (let at = 0, from = 0; from < width; at += 3, from += square) {
        let sum = 0;
        const to = Math.min(width, from + square);
        for (let x = from; x < to; x += 1) sum += row[x]!;
        for (let c = 0; c < 3; c += 1) sums[at + c]! += sum;
      }
      rows += 1;
      if (rows === square) flush();
    },
    finish: () => {
      if (rows > 0) flush();
      return { ...small, rgba };
    },
  };
}
