import type { Box, PageCode } from '../../model/index.ts';
import { decodeCodes, type FoundCode, type Pixels } from './decode.ts';

/** Codes on a picture of a page that leans by `lean` radians; boxes are fractions of the straightened picture. */
export async function codesOn(picture: Pixels, lean = 0): Promise<PageCode[]> {
  const found = await decodeCodes(picture);
  return found.map((code) => ({ symbology: code.symbology, text: code.text, box: boxOf(code, picture, lean) }));
}

/** The upright rectangle around the corners, once the page's lean is taken out. */
function boxOf({ corners }: FoundCode, { width, height }: Pixels, lean: number): Box {
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
