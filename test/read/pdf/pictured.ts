import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { LATIN } from './making.ts';

GlobalFonts.registerFromPath(LATIN, 'Pictured');

/** Lines of text as a PNG picture, `scale` pixels to a point; `size` and places in points from the top left. */
export function pictureOf(
  lines: readonly { text: string; x: number; y: number; size?: number }[],
  width: number,
  height: number,
  scale = 3,
): Buffer {
  const canvas = createCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.textBaseline = 'top';
  for (const { text, x, y, size = 12 } of lines) {
    context.font = `${size * scale}px Pictured`;
    context.fillText(text, x * scale, y * scale);
  }
  return canvas.toBuffer('image/png');
}
