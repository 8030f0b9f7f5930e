import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { PageCode } from '../../model/index.ts';
import { codesOn } from './on-pixels.ts';

/** Longest side at which codes are looked for: 300 dots an inch on A4; shrunk further, the thinnest bars of a tag run together. */
const longest = 3600;

/** Codes on a page picture that leans by `lean` radians; boxes are fractions of the straightened page. */
export async function findCodes(page: Canvas, lean = 0): Promise<PageCode[]> {
  const scale = Math.min(1, longest / Math.max(page.width, page.height));
  const scaled = scale === 1 ? page : shrink(page, scale);
  const { width, height } = scaled;
  const { data } = scaled.getContext('2d').getImageData(0, 0, width, height);
  return codesOn({ width, height, data }, lean);
}

function shrink(page: Canvas, scale: number): Canvas {
  const canvas = createCanvas(Math.round(page.width * scale), Math.round(page.height * scale));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(page, 0, 0, canvas.width, canvas.height);
  return canvas;
}
