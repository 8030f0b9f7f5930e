import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Raster } from '../draw/scan.ts';

/** A point as fractions of a page or of its picture, from the top left. */
export type Point = readonly [x: number, y: number];

/** A place on the page, as fractions of it: left, top, width, height. */
export type Place = readonly [number, number, number, number];

/** The picture of one page, and where each point of the page fell in it. */
export interface Picture {
  canvas: Canvas;
  /** From the page to the picture. */
  toPicture: (p: Point) => Point;
  /** From the picture to the page; points beside the page fall outside 0 to 1. */
  toPage: (p: Point) => Point;
  /** Places of the page that bear print which is not the paper's own: stamps, a fax machine's head line. */
  foreign: Place[];
}

/** The page as drawn, before any wear. */
export const picture = (page: Raster): Picture => {
  const canvas = createCanvas(page.width, page.height);
  const c = canvas.getContext('2d');
  const image = c.createImageData(page.width, page.height);
  image.data.set(page.pixels);
  c.putImageData(image, 0, 0);
  return { canvas, toPicture: (p) => p, toPage: (p) => p, foreign: [] };
};

const turned = ([x, y]: Point, width: number, height: number, radians: number): Point => {
  const [dx, dy] = [(x - 0.5) * width, (y - 0.5) * height];
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [0.5 + (dx * cos - dy * sin) / width, 0.5 + (dx * sin + dy * cos) / height];
};

/** The paper laid askew on the glass, clockwise in degrees; `beside` is what the scanner sees next to it. */
export const askew = (p: Picture, degrees: number, beside: string): Picture => {
  const { width, height } = p.canvas;
  const radians = (degrees * Math.PI) / 180;
  const canvas = createCanvas(width, height);
  const c = canvas.getContext('2d');
  c.fillStyle = beside;
  c.fillRect(0, 0, width, height);
  c.imageSmoothingQuality = 'high';
  c.translate(width / 2, height / 2);
  c.rotate(radians);
  c.drawImage(p.canvas, -width / 2, -height / 2);
  c.resetTransform();
  return {
    canvas,
    toPicture: (at) => turned(p.toPicture(at), width, height, radians),
    toPage: (at) => p.toPage(turned(at, width, height, -radians)),
    foreign: p.foreign,
  };
};

/** The paper fed sideways or upside down: turned clockwise by a right angle or two or three. */
export const sideways = (p: Picture, degrees: 90 | 180 | 270): Picture => {
  const { width, height } = p.canvas;
  const canvas = degrees === 180 ? createCanvas(width, height) : createCanvas(height, width);
  const c = canvas.getContext('2d');
  c.translate(canvas.width / 2, canvas.height / 2);
  c.rotate((degrees * Math.PI) / 180);
  c.drawImage(p.canvas, -width / 2, -height / 2);
  c.resetTransform();
  const there = ([x, y]: Point): Point => (degrees === 90 ? [1 - y, x] : degrees === 180 ? [1 - x, 1 - y] : [y, 1 - x]);
  const back = ([x, y]: Point): Point => (degrees === 90 ? [y, 1 - x] : degrees === 180 ? [1 - x, 1 - y] : [1 - y, x]);
  return { canvas, toPicture: (at) => there(p.toPicture(at)), toPage: (at) => p.toPage(back(at)), foreign: p.foreign };
};

/** The same picture at another size: fewer dots an inch, or lines closer than dots, as a fax machine has them. */
export const resized = (p: Picture, across: number, down: number): Picture => {
  const canvas = createCanvas(Math.round(p.canvas.width * across), Math.round(p.canvas.height * down));
  const c = canvas.getContext('2d');
  c.imageSmoothingEnabled = true;
  c.imageSmoothingQuality = 'high';
  c.drawImage(p.canvas, 0, 0, canvas.width, canvas.height);
  return { ...p, canvas };
};
