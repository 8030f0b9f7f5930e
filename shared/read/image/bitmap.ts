import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import type { Area } from './detect.ts';
import { findInks, lumaOf } from './inks.ts';
import { evenLight, type Plane } from './light.ts';
import { removeSpecks } from './specks.ts';

/** Pixels of four bytes, rows from the top. */
export interface Bitmap {
  width: number;
  height: number;
  rgba: Uint8ClampedArray | Uint8Array;
}

/** Quarter turns clockwise that make a page upright. */
export type Turn = 0 | 90 | 180 | 270;

/** One page as the recogniser sees it, and what it was made from. */
export interface PageCanvas {
  /** The print in grey: seals in colour vanish, the light is even, specks are gone. */
  print: Canvas;
  /** Where there is ink that `print` hides, and how to get the plain grey that shows it. */
  colouredInk: { area: Area; grey: () => Canvas } | undefined;
  width: number;
  height: number;
  /** Share of pixels that are dark against the paper. */
  ink: number;
}

/** Longest side that is worked on: 400 dots an inch on A4; more makes letters no clearer. */
export const longest = 4700;

/** Brings a bitmap to working size and splits it into its greys, on white, dark on light whatever it was. */
export function toPageCanvas(bitmap: Bitmap): PageCanvas {
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const full = createCanvas(bitmap.width, bitmap.height);
  const rgba = new Uint8ClampedArray(bitmap.rgba.buffer, bitmap.rgba.byteOffset, bitmap.width * bitmap.height * 4);
  full.getContext('2d').putImageData(new ImageData(rgba, bitmap.width, bitmap.height), 0, 0);
  const work = createCanvas(width, height);
  const context = work.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(full, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const inks = findInks(data, width, height);
  const { plane } = inks;
  removeSpecks(plane);
  evenLight(plane);
  const { low, high, dark } = tones(plane.data);
  const stretched = Uint8Array.from({ length: 256 }, (_, value) => {
    const v = high - low < 200 ? ((value - low) * 255) / Math.max(high - low, 1) : value;
    return Math.min(255, Math.max(0, Math.round(dark ? 255 - v : v)));
  });
  let ink = 0;
  for (let i = 0; i < plane.data.length; i += 1) {
    const v = stretched[plane.data[i]!]!;
    plane.data[i] = v;
    if (v < 110) ink += 1;
  }
  const pixels = width * height;
  const area = !dark && inks.coloured > pixels * 0.0002 ? span(inks.columns, inks.rows, inks.coloured) : undefined;
  return {
    print: canvasOf(plane),
    colouredInk: area && { area, grey: () => canvasOf(lumaOf(data, width, height)) },
    width,
    height,
    ink: (ink + (area ? inks.coloured : 0)) / pixels,
  };
}

/** Darkest half percent and ninety-eighth percentile of the tones, and whether the paper is dark. */
function tones(data: Plane['data']): { low: number; high: number; dark: boolean } {
  const histogram = new Float64Array(256);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    histogram[data[i]!]! += 1;
    count += 1;
  }
  const at = (share: number): number => {
    let sum = 0;
    for (let v = 0; v < 256; v += 1) {
      sum += histogram[v]!;
      if (sum >= count * share) return v;
    }
    return 255;
  };
  // Text covers few pixels: its tone is the darkest half percent of a light page.
  const low = at(0.005);
  const high = at(0.98);
  // Paper without print keeps its tones: stretched, its grain would look like letters.
  return { low: high - low < 25 ? 0 : low, high: high - low < 25 ? 255 : high, dark: at(0.5) < 90 && high - low >= 25 };
}

/** The rectangle that holds all but the outermost hundredth of some pixels, with a margin. */
function span(columns: Int32Array, rows: Int32Array, count: number): Area {
  const ends = (counts: Int32Array): [number, number] => {
    const skipped = count * 0.005;
    let from = 0;
    for (let sum = 0; from < counts.length && sum + counts[from]! <= skipped; from += 1) sum += counts[from]!;
    let to = counts.length;
    for (let sum = 0; to > from && sum + counts[to - 1]! <= skipped; to -= 1) sum += counts[to - 1]!;
    return [Math.max(0, from - 24), Math.min(counts.length, to + 24)];
  };
  const [left, right] = ends(columns);
  const [top, bottom] = ends(rows);
  return { left, top, width: right - left, height: bottom - top };
}

function canvasOf({ width, height, data }: Plane): Canvas {
  const canvas = createCanvas(width, height);
  const image = new ImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  for (let i = 0; i < pixels.length; i += 1) pixels[i] = (0xff000000 | (data[i]! * 0x010101)) >>> 0;
  canvas.getContext('2d').putImageData(image, 0, 0);
  return canvas;
}

/** The canvas turned clockwise by quarter turns. */
export function turnCanvas(canvas: Canvas, turn: Turn): Canvas {
  if (turn === 0) return canvas;
  const { width, height } = canvas;
  const sideways = turn !== 180;
  const turned = createCanvas(sideways ? height : width, sideways ? width : height);
  const context = turned.getContext('2d');
  context.translate(turned.width / 2, turned.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(canvas, -width / 2, -height / 2);
  return turned;
}
