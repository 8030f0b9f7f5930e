import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../world/random.ts';

export interface Grain {
  /** Half the spread of the noise, in grey levels. */
  noise: number;
  /** What the paper and the ink come out as, in grey levels: a worn copier gives grey paper and pale ink. */
  paper: number;
  ink: number;
  grey: boolean;
}

/** Draws of noise from -1 to 1, the middle likelier than the ends, as in a real sensor. */
export const noiseOf = (r: Random): Float32Array =>
  Float32Array.from({ length: 65_536 }, () => r.next() + r.next() - 1);

/** Dust and toner: dark specks of up to `size` dots, `count` of them. */
export const specked = (canvas: Canvas, count: number, size: number, r: Random): void => {
  const c = canvas.getContext('2d');
  for (let i = 0; i < count; i++) {
    const level = r.int(20, 130);
    c.fillStyle = `rgb(${level},${level},${level})`;
    c.beginPath();
    c.ellipse(
      r.next() * canvas.width,
      r.next() * canvas.height,
      r.float(0.4, size, 2),
      r.float(0.4, size, 2),
      0,
      0,
      Math.PI * 2,
    );
    c.fill();
  }
};

/** Each dot mixed with its neighbours by `share` of their light, across and down. */
const soften = (plane: Uint8ClampedArray, width: number, height: number, share: number): void => {
  for (const [step, line, lines, count] of [
    [1, width, height, width],
    [width, 1, width, height],
  ] as const)
    for (let l = 0; l < lines; l++) {
      let before = plane[l * line]!;
      for (let i = 1, at = l * line + step; i < count - 1; i++, at += step) {
        const here = plane[at]!;
        plane[at] = here * (1 - 2 * share) + (before + plane[at + step]!) * share;
        before = here;
      }
    }
};

/** What lens and sensor do to a picture: out of focus by `blur` dots, contrast lost, grain in every dot. */
export const grained = (canvas: Canvas, g: Grain, blur: number, r: Random): void => {
  const { width, height } = canvas;
  const c = canvas.getContext('2d');
  const image = c.getImageData(0, 0, width, height);
  const d = image.data;
  const size = width * height;
  const planes = Array.from({ length: g.grey ? 1 : 3 }, () => new Uint8ClampedArray(size));
  for (let i = 0, at = 0; i < size; i++, at += 4) {
    if (g.grey) planes[0]![i] = 0.3 * d[at]! + 0.59 * d[at + 1]! + 0.11 * d[at + 2]!;
    else for (let k = 0; k < 3; k++) planes[k]![i] = d[at + k]!;
  }
  for (const plane of planes)
    for (let times = 0; times < Math.ceil(blur); times++)
      soften(plane, width, height, Math.min(0.33, blur / 3 / Math.ceil(blur)));
  const noise = noiseOf(r);
  const span = (g.paper - g.ink) / 255;
  const [red, green, blue] = [planes[0]!, planes[1] ?? planes[0]!, planes[2] ?? planes[0]!];
  for (let y = 0, i = 0; y < height; y++) {
    let n = r.int(0, 65_535);
    for (let x = 0; x < width; x++, i++) {
      n = (n + 1) & 65_535;
      const shift = noise[n]! * g.noise + g.ink;
      d[i * 4] = red[i]! * span + shift;
      d[i * 4 + 1] = green[i]! * span + shift;
      d[i * 4 + 2] = blue[i]! * span + shift;
    }
  }
  c.putImageData(image, 0, 0);
};
