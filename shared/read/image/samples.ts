import type { Bitmap } from './bitmap.ts';
import { startShrinking } from './shrink.ts';

/** How the unpacked samples of a picture stand. */
export interface SampleKind {
  width: number;
  height: number;
  samples: number;
  /** Bits of a sample; 16 with the low byte first. */
  depth: number;
  /** 0 white is nought, 1 black is nought, 2 colours, 5 inks (TIFF tag 262). */
  colours: number;
}

/** A bitmap of working size from unpacked samples, row by row; undefined for kinds that scans do not have, and where samples are missing. */
export function fromSamples(data: Uint8Array, kind: SampleKind): Bitmap | undefined {
  const { width, height, samples, depth, colours } = kind;
  const whole = depth === 8 || depth === 16;
  const known =
    (colours <= 1 && (whole || (depth === 1 && samples === 1))) || (whole && (colours === 2 || colours === 5));
  const row = Math.ceil((width * samples * depth) / 8);
  if (!known || data.length < row * height || samples < (colours === 5 ? 4 : colours === 2 ? 3 : 1)) return undefined;
  const shrinking = startShrinking(width, height);
  const grey = new Uint8Array(width);
  const rgb = new Uint8Array(colours <= 1 ? 0 : width * 3);
  const turn = colours === 0 ? 255 : 0;
  const step = depth === 16 ? 2 : 1;
  // The high byte of two stands last.
  const high = step - 1;
  for (let y = 0; y < height; y += 1) {
    const base = y * row + high;
    if (colours <= 1) {
      if (depth === 1)
        for (let x = 0; x < width; x += 1) grey[x] = (((data[base + (x >> 3)]! >> (7 - (x & 7))) & 1) * 255) ^ turn;
      else for (let x = 0; x < width; x += 1) grey[x] = data[base + x * samples * step]! ^ turn;
      shrinking.grey(grey);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const at = base + x * samples * step;
      const left = colours === 5 ? 255 - data[at + 3 * step]! : 255;
      for (let c = 0; c < 3; c += 1) {
        const value = data[at + c * step]!;
        rgb[x * 3 + c] = colours === 5 ? ((255 - value) * left) / 255 : value;
      }
    }
    shrinking.row(rgb);
  }
  return shrinking.finish();
}
