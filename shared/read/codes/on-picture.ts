import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Box, PageCode } from '../../model/index.ts';
import { decodeCodes, type FoundCode } from './decode.ts';

/** Longest side at which codes are looked for: 300 dots an inch on A4; shrunk further, the thinnest bars of a tag run together. */
const longest = 3600;

/** Codes on a page picture that leans by `lean` radians; boxes are fractions of the straightened page. */
export async function findCodes(page: Canvas, lean = 0): Promise<PageCode[]> {
  const scale = Math.min(1, longest / Math.max(page.width, page.height));
  const scaled = scale === 1 ? page : shrink(page, scale);
  const { width, height } = scaled;
  const { data } = scaled.getContext('2d').getImageData(0, 0, width, height);
  const found = await decodeCodes({ width, height, data });
  return found.map((code) => ({
    symbology: code.symbology,
    text: code.text,
    box: boxOf(code, { width, height }, lean),
  }));
}

function shrink(page: Canvas, scale: number): Canvas {
  const canvas = createCanvas(Math.round(page.width * scale), Math.round(page.height * scale));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(page, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The upright rectangle around the corners, once the page's lean is taken out. */
function boxOf({ corners }: FoundCode, { width, height }: { width: number; height: number }, lean: number): Box {
  const cos = Math.cos(-lean);
  const sin = Math.sin(-lean);
  const turned = corners.map(({ x, y }) => {
    const [dx, dy] = [x - width / 2, y - height / 2];
    return { x: (width / 2 + dx * cos - dy * sin) / width, y: (height / 2 + dx * sin + dy * cos) / height };
  });
  const xs = turned.map((p) => clamp(p.x));
  const ys = turned.map((p) => clamp(p.y));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));
