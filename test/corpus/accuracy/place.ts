import type { Page, Word } from '../../../shared/model/index.ts';
import { project, projection } from '../wear/photo.ts';
import type { Point } from '../wear/picture.ts';
import type { SeenWord } from './sent.ts';

/** From a page as it was flattened, turned and straightened for reading back to its picture; both as fractions. */
export const toPicture = (page: Page, at: Point): Point => {
  const flat = toSheet(page, at);
  return page.corners
    ? project(projection(page.corners as unknown as readonly [Point, Point, Point, Point]), flat)
    : flat;
};

const toSheet = (page: Page, [x, y]: Point): Point => {
  const lean = ((page.lean ?? 0) * Math.PI) / 180;
  const [dx, dy] = [(x - 0.5) * page.width, (y - 0.5) * page.height];
  const [cos, sin] = [Math.cos(lean), Math.sin(lean)];
  const u = 0.5 + (dx * cos - dy * sin) / page.width;
  const v = 0.5 + (dx * sin + dy * cos) / page.height;
  switch (page.turned) {
    case 90:
      return [v, 1 - u];
    case 180:
      return [1 - u, 1 - v];
    case 270:
      return [1 - v, u];
    default:
      return [u, v];
  }
};

/** The middle of each character of a word in the picture, its letters taken as equally wide. */
export const characterPoints = (page: Page, word: Word): { character: string; at: Point }[] => {
  const characters = [...word.text];
  const [x, y, w, h] = word.box;
  return characters.map((character, i) => ({
    character,
    at: toPicture(page, [x + (w * (i + 0.5)) / characters.length, y + h / 2]),
  }));
};

/**
 * How far a point lies outside a box that is given by its corners: across in widths of its height, down likewise; 0 inside.
 * `aspect` is the picture's width over its height.
 */
export const outside = ([tl, tr, , bl]: SeenWord['corners'], at: Point, aspect: number): number => {
  const along: Point = [(tr[0] - tl[0]) * aspect, tr[1] - tl[1]];
  const down: Point = [(bl[0] - tl[0]) * aspect, bl[1] - tl[1]];
  const to: Point = [(at[0] - tl[0]) * aspect, at[1] - tl[1]];
  const under = along[0] * down[1] - along[1] * down[0];
  const a = (to[0] * down[1] - to[1] * down[0]) / under;
  const b = (along[0] * to[1] - along[1] * to[0]) / under;
  const height = Math.hypot(...down);
  const width = Math.hypot(...along);
  const across = (Math.max(0, -a, a - 1) * width) / height;
  return Math.hypot(across, Math.max(0, -b, b - 1));
};
