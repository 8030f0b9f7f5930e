import type { Plane } from './light.ts';

/** Share of pixels that stand alone from which a page is taken for specked; the dots of print hardly ever are one pixel. */
const specked = 0.0012;
/** Share from which specks touch each other and letters, so that each pixel takes the middle of its neighbourhood. */
const thick = 0.012;

/** Takes specks of one pixel (fax, salt and pepper) out of a page, in place, where it has many. Gives their share. */
export function removeSpecks(plane: Plane): number {
  const { width, height, data } = plane;
  if (width < 3 || height < 3) return 0;
  let alone = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) if (standsAlone(data, y * width + x, width)) alone += 1;
  const share = alone / (width * height);
  if (share < specked) return share;
  const before = data.slice();
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (share >= thick) data[at] = middle(before, at, width);
      else if (standsAlone(before, at, width)) data[at] = before[at]! < 128 ? 255 : 0;
    }
  }
  return share;
}

/** Whether a pixel differs sharply from all eight around it, to the same side. */
function standsAlone(data: Plane['data'], at: number, width: number): boolean {
  const v = data[at]!;
  const sign = v < 128 ? 1 : -1;
  // The cheap half first: most pixels end here.
  if ((data[at - 1]! - v) * sign < 90 || (data[at + 1]! - v) * sign < 90) return false;
  for (const row of [at - width, at + width])
    for (let i = row - 1; i <= row + 1; i += 1) if ((data[i]! - v) * sign < 90) return false;
  return true;
}

const around = new Uint8Array(9);

function middle(data: Plane['data'], at: number, width: number): number {
  let n = 0;
  for (let row = at - width; row <= at + width; row += width)
    for (let i = row - 1; i <= row + 1; i += 1) around[n++] = data[i]!;
  return around.sort()[4]!;
}
