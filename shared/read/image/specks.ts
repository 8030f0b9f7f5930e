import type { Plane } from './light.ts';

/** Share of pixels that stand alone from which a page is taken for specked; the dots of print hardly ever are one pixel. */
const specked = 0.0012;
/** Share from which specks touch each other: then up to two of a pixel's neighbours may be like it. */
const thick = 0.012;

/** Takes specks of one pixel (fax, salt and pepper) out of a page, in place, where it has many. Gives their share. */
export function removeSpecks(plane: Plane): number {
  const { width, height, data } = plane;
  if (width < 3 || height < 3) return 0;
  const before = data.slice();
  let alone = 0;
  const each = (like: number, found: (at: number) => void): void => {
    for (let y = 1; y < height - 1; y += 1)
      for (let x = 1; x < width - 1; x += 1) {
        const at = y * width + x;
        if (isSpeck(before, at, width, like)) found(at);
      }
  };
  each(0, () => {
    alone += 1;
  });
  const share = alone / (width * height);
  if (share < specked) return share;
  each(share >= thick ? 2 : 0, (at) => {
    data[at] = middle(before, at, width);
  });
  return share;
}

/** Whether a pixel differs sharply, to one side, from the eight around it but for `like` of them. */
function isSpeck(data: Plane['data'], at: number, width: number, like: number): boolean {
  const v = data[at]!;
  const sign = v < 128 ? 1 : -1;
  let same = 0;
  // The nearest first: most pixels end here.
  if ((data[at - 1]! - v) * sign < 90 && ++same > like) return false;
  if ((data[at + 1]! - v) * sign < 90 && ++same > like) return false;
  for (const row of [at - width, at + width])
    for (let i = row - 1; i <= row + 1; i += 1) if ((data[i]! - v) * sign < 90 && ++same > like) return false;
  return true;
}

const around = new Uint8Array(9);

/** The middle tone of a pixel and its neighbours. */
function middle(data: Plane['data'], at: number, width: number): number {
  let n = 0;
  for (let row = at - width; row <= at + width; row += width)
    for (let i = row - 1; i <= row + 1; i += 1) around[n++] = data[i]!;
  return around.sort()[4]!;
}
