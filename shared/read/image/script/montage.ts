import type { Crop } from '../crop.ts';
import type { Piece } from './index.ts';
import type { Grey } from './tesseract.ts';

export const toGrey = ({ width, grey }: Crop): Grey => ({ width, height: grey.length / width, grey });

/** The crop on its head. */
export const turned = ({ width, grey }: Crop): Crop => ({ width, grey: grey.toReversed() });

/** Lines in one montage at most, and white between them in pixels. */
const most = 24;
const gap = 16;

/** The longest lines one under the other: script detection wants some hundred letters. */
export function montage(pieces: readonly Piece[]): Grey {
  const some = pieces.toSorted((a, b) => b.crop.width - a.crop.width).slice(0, most);
  const width = Math.max(...some.map(({ crop }) => crop.width)) + 2 * gap;
  const heights = some.map(({ crop }) => crop.grey.length / crop.width);
  const height = heights.reduce((sum, one) => sum + one + gap, gap);
  const grey = new Uint8Array(width * height).fill(255);
  let top = gap;
  some.forEach(({ crop }, i) => {
    for (let y = 0; y < heights[i]!; y += 1)
      grey.set(crop.grey.subarray(y * crop.width, (y + 1) * crop.width), (top + y) * width + gap);
    top += heights[i]! + gap;
  });
  return { width, height, grey };
}
