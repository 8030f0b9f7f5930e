/** A picture in levels of grey, a byte a pixel, rows from the top. */
interface Grey {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Sides of the squares that are looked at, in points: each code from 18 points on holds one of at least half its size. */
const sides = [18, 36, 72, 144];
/** Share of a square that is dark where it lies in a code: a signature or the rim of a seal darkens less. */
const darkest = 0.25;
/** A square this dark stands on coloured ground: whether there is a code on it cannot be told. */
const ground = 0.85;
/** Strips of dark that a row of pixels crosses in such a square, on average over the rows that cross any. */
const strips = 1.8;
/** How much darker than the lightest of the picture, as a share of its range and in levels at least, a pixel is that counts as dark. */
const contrast = { share: 0.35, least: 24 };

/**
 * Whether a picture drawn at `dpi` can hold a bar or matrix code: somewhere a square of it is dark by a quarter and made of strips, along
 * its rows or its columns. Signatures, seals and outlined drawings are not; what passes may be anything. Bars too fine for the picture run
 * into one grey, which passes. Looking for a code where there is none takes many times as long as this.
 */
export function mayHoldCode({ width, height, grey }: Grey, dpi: number): boolean {
  const { shares, across, down } = sums(grey, width, height);
  for (const points of sides) {
    const side = Math.floor((points * dpi) / 72);
    const [w, h] = [Math.min(side, width), Math.min(side, height)];
    const step = Math.max(1, side >> 2);
    for (let y = 0; ; y = Math.min(y + step, height - h)) {
      for (let x = 0; ; x = Math.min(x + step, width - w)) {
        const share = within(shares, width, x, y, w, h) / (w * h);
        if (share >= ground) return true;
        if (share >= darkest) {
          // A strip begins in each row that it crosses: a square of full rows crosses as many as it has rows.
          if (within(across, width, x, y, w, h) >= strips * h * Math.min(1, 2 * share)) return true;
          if (within(down, width, x, y, w, h) >= strips * w * Math.min(1, 2 * share)) return true;
        }
        if (x >= width - w) break;
      }
      if (y >= height - h) break;
    }
    if (side >= width && side >= height) break;
  }
  return false;
}

/** Level from which down a pixel counts as dark beside the lightest. */
function darkBelow(grey: Uint8Array): number {
  let [least, most] = [255, 0];
  for (let i = 0; i < grey.length; i++) {
    const level = grey[i]!;
    if (level < least) least = level;
    if (level > most) most = level;
  }
  return most - Math.max(contrast.least, contrast.share * (most - least));
}

/** Sums from the top left: of the dark pixels, and of those that are dark where the one before (to the left, above) is not. */
function sums(grey: Uint8Array, width: number, height: number) {
  const below = darkBelow(grey);
  const row = width + 1;
  const size = row * (height + 1);
  const [shares, across, down] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  for (let y = 0; y < height; y++) {
    let [dark, left, above] = [0, 0, 0];
    let was = false;
    for (let x = 0, i = y * width, at = (y + 1) * row + 1; x < width; x++, i++, at++) {
      const is = grey[i]! <= below;
      if (is) {
        dark++;
        if (!was) left++;
        if (y === 0 || grey[i - width]! > below) above++;
      }
      was = is;
      shares[at] = shares[at - row]! + dark;
      across[at] = across[at - row]! + left;
      down[at] = down[at - row]! + above;
    }
  }
  return { shares, across, down };
}

const within = (sums: Uint32Array, width: number, x: number, y: number, w: number, h: number): number => {
  const row = width + 1;
  return sums[(y + h) * row + x + w]! - sums[y * row + x + w]! - sums[(y + h) * row + x]! + sums[y * row + x]!;
};
