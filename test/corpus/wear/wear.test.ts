import { describe, expect, it } from 'vitest';
import type { Raster } from '../draw/scan.ts';
import { Random } from '../world/random.ts';
import { type Picture, type Point, picture } from './picture.ts';
import { type Quality, qualities, worn } from './qualities.ts';

/** A white page with one black block, whose middle is at a given place. */
const page = ([x, y]: Point, width = 420, height = 594): Raster => {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let dy = -6; dy < 6; dy++)
    for (let dx = -6; dx < 6; dx++) {
      const at = ((Math.round(y * height) + dy) * width + Math.round(x * width) + dx) * 4;
      pixels.fill(0, at, at + 3);
    }
  return { width, height, pixels };
};

const level = (p: Picture, [x, y]: Point): number => {
  const { width, height } = p.canvas;
  return p.canvas.getContext('2d').getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data[1]!;
};

const marks: Point[] = [
  [0.2, 0.25],
  [0.8, 0.3],
  [0.3, 0.85],
];

describe('A page that is worn', () => {
  it.each([...qualities])('tells where each point of the page fell in its picture: %s', (quality: Quality) => {
    for (const mark of marks) {
      const made = worn(page(mark), quality, [], new Random(11)).picture;
      const at = made.toPicture(mark);
      const beside = made.toPicture([mark[0] + 0.06, mark[1] + 0.06]);
      expect(level(made, at)).toBeLessThan(level(made, beside) - 60);
      const back = made.toPage(at);
      expect(back[0]).toBeCloseTo(mark[0], 4);
      expect(back[1]).toBeCloseTo(mark[1], 4);
    }
  });

  it.each([...qualities])('is the same, byte for byte, for the same seed, and another for another: %s', (quality) => {
    const bytes = (seed: number) => worn(page(marks[0]!), quality, [], new Random(seed)).bytes;
    expect(bytes(3).equals(bytes(3))).toBe(true);
    expect(bytes(3).equals(bytes(4))).toBe(false);
  });

  it('lies on its side or stands on its head when turned', () => {
    const drawn = picture(page(marks[0]!));
    const shapes = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const { canvas, toPicture } = worn(page(marks[0]!), 'turned', [], new Random(seed)).picture;
      const [, y] = toPicture([0.5, 0]);
      return canvas.width > drawn.canvas.width ? 'side' : y > 0.5 ? 'head' : 'upright';
    });
    expect(shapes).not.toContain('upright');
    expect(new Set(shapes).size).toBe(2);
  });

  it('names the places of stamps, which are not its own print', () => {
    const made = worn(page(marks[0]!), 'stamped', [[0.2, 0.2, 0.1, 0.02]], new Random(5)).picture;
    expect(made.foreign).toHaveLength(3);
    for (const [x, y, w, h] of made.foreign) {
      expect(x).toBeGreaterThanOrEqual(-0.001);
      expect(y).toBeGreaterThanOrEqual(-0.001);
      expect(x + w).toBeLessThanOrEqual(1.001);
      expect(y + h).toBeLessThanOrEqual(1.001);
    }
  });
});
