import { createCanvas } from '@napi-rs/canvas';
import type { Random } from '../world/random.ts';
import type { Picture, Point } from './picture.ts';

export type Matrix = readonly [number, number, number, number, number, number, number, number];

/** The projection that takes the corners of the unit square (from the top left, clockwise) to four points. */
export const projection = (q: readonly [Point, Point, Point, Point]): Matrix => {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = q;
  const [dx1, dx2, dx3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3];
  const [dy1, dy2, dy3] = [y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const under = dx1 * dy2 - dx2 * dy1;
  const g = (dx3 * dy2 - dx2 * dy3) / under;
  const h = (dx1 * dy3 - dx3 * dy1) / under;
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h];
};

/** Where a projection takes a point. */
export const project = ([a, b, c, d, e, f, g, h]: Matrix, [x, y]: Point): Point => {
  const w = g * x + h * y + 1;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
};

const inverse = ([a, b, c, d, e, f, g, h]: Matrix): Matrix => {
  const [A, B, C] = [e - f * h, c * h - b, b * f - c * e];
  const [D, E, F] = [f * g - d, a - c * g, c * d - a * f];
  const [G, H, I] = [d * h - e * g, b * g - a * h, a * e - b * d];
  return [A / I, B / I, C / I, D / I, E / I, F / I, G / I, H / I];
};

export interface Shot {
  /** Long side of the photo in dots. */
  long: number;
  /** How far corners stray from a straight shot, as a share of the photo. */
  tilt: number;
  /** Degrees by which the phone was turned. */
  roll: number;
  /** How much the paper bulges, as a share of its height. */
  bulge: number;
  /** Light at the darkest corner, 0 to 1, and how dark the shadow of the hand is. */
  corner: number;
  shadow: number;
}

/** A page on a desk, photographed by hand: seen askew, bent, unevenly lit, with the shadow of whoever holds the phone. */
export const photographed = (p: Picture, s: Shot, r: Random): Picture => {
  const from = p.canvas;
  const upright = from.height >= from.width;
  // No photo shows more than is on the page that it was drawn from.
  const long = Math.min(s.long, Math.round(1.12 * Math.max(from.width, from.height)));
  const width = upright ? Math.round(long * 0.75) : long;
  const height = upright ? long : Math.round(long * 0.75);
  // The page fills the photo, as far as its shape lets it.
  const fill = 0.93;
  const scale = Math.min((width * fill) / from.width, (height * fill) / from.height);
  const [halfX, halfY] = [(from.width * scale) / 2 / width, (from.height * scale) / 2 / height];
  const roll = (s.roll * Math.PI) / 180;
  const corner = (sx: number, sy: number): Point => {
    const [x, y] = [sx * halfX * width, sy * halfY * height];
    return [
      0.5 + (x * Math.cos(roll) - y * Math.sin(roll)) / width + r.float(-s.tilt, s.tilt, 4),
      0.5 + (x * Math.sin(roll) + y * Math.cos(roll)) / height + r.float(-s.tilt, s.tilt, 4),
    ];
  };
  const to = projection([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)]);
  const back = inverse(to);
  const bent = (u: number): number => s.bulge * Math.sin(Math.PI * u);
  const flat = (at: Point): Point => {
    const [u, v] = project(back, at);
    return [u, v + bent(u)];
  };

  const source = from.getContext('2d').getImageData(0, 0, from.width, from.height).data;
  const canvas = createCanvas(width, height);
  const c = canvas.getContext('2d');
  const image = c.createImageData(width, height);
  const d = image.data;
  const [lightX, lightY] = [r.float(0.2, 0.8), r.float(0.1, 0.5)];
  const [shadeAt, shadeSlope] = [r.float(0.55, 0.85), r.float(-0.5, 0.5)];
  const warm = [1, r.float(0.95, 1, 3), r.float(0.84, 0.95, 3)];
  const desk = r.pick([
    [112, 82, 58],
    [70, 72, 76],
    [150, 128, 100],
  ] as const);
  const { width: across, height: down } = from;
  const [a0, b0, c0, d0, e0, f0, g0, h0] = back;
  // Of eight million dots each: no array, no call that could be spared.
  for (let y = 0; y < height; y++) {
    const fy = (y + 0.5) / height;
    const edge = shadeAt + shadeSlope * (fy - 0.5);
    const grainOfDesk = 14 * Math.sin(fy * 90);
    for (let x = 0; x < width; x++) {
      const fx = (x + 0.5) / width;
      const w = g0 * fx + h0 * fy + 1;
      const u = (a0 * fx + b0 * fy + c0) / w;
      const v = (d0 * fx + e0 * fy + f0) / w + (u > 0 && u < 1 ? s.bulge * Math.sin(Math.PI * u) : 0);
      const far = (fx - lightX) * (fx - lightX) + (fy - lightY) * (fy - lightY);
      let light = 1 - (1 - s.corner) * Math.min(1, far * 1.3);
      // The edge of a shadow is soft.
      const into = (fx - edge) / 0.09;
      light *= 1 - s.shadow / (1 + Math.exp(-into * 4));
      const at = (y * width + x) * 4;
      const on = u >= 0 && u < 1 && v >= 0 && v < 1;
      const sx = Math.min(across - 1.001, Math.max(0, u * across - 0.5));
      const sy = Math.min(down - 1.001, Math.max(0, v * down - 0.5));
      const x0 = Math.floor(sx);
      const y0 = Math.floor(sy);
      const wx = sx - x0;
      const wy = sy - y0;
      const i = (y0 * across + x0) * 4;
      const below = i + across * 4;
      for (let k = 0; k < 3; k++) {
        const level = on
          ? (source[i + k]! * (1 - wx) + source[i + 4 + k]! * wx) * (1 - wy) +
            (source[below + k]! * (1 - wx) + source[below + 4 + k]! * wx) * wy
          : desk[k]! + grainOfDesk * (0.6 + 0.4 * fx);
        d[at + k] = (level * 0.86 + (on ? 22 : 0)) * light * warm[k]!;
      }
      d[at + 3] = 255;
    }
  }
  c.putImageData(image, 0, 0);
  const bend = ([u, v]: Point): Point => project(to, [u, v - bent(u)]);
  return { canvas, toPicture: (at) => bend(p.toPicture(at)), toPage: (at) => p.toPage(flat(at)), foreign: p.foreign };
};
