import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../../shared/read/image/flatten.ts';
import { findInks } from '../../../shared/read/image/inks.ts';
import { evenLight, type Plane } from '../../../shared/read/image/light.ts';
import { findSheet } from '../../../shared/read/image/sheet.ts';
import { removeSpecks } from '../../../shared/read/image/specks.ts';

/** A plane whose tones are given by their place. */
function plane(width: number, height: number, tone: (x: number, y: number) => number): Plane {
  return {
    width,
    height,
    data: Uint8Array.from({ length: width * height }, (_, i) => tone(i % width, (i / width) | 0)),
  };
}

describe('evenLight', () => {
  const stroke = (x: number, y: number): boolean => y % 40 > 30 && x % 16 < 3;
  const lit = (x: number): number => 250 - (x / 640) * 170;

  it('makes paper white and keeps print dark in the light and in the shadow', () => {
    const page = plane(640, 400, (x, y) => lit(x) * (stroke(x, y) ? 0.2 : 1));
    expect(evenLight(page)).toBe(true);
    for (const x of [32, 320, 608]) {
      expect(page.data[20 * 640 + x + 8]).toBeGreaterThan(225);
      expect(page.data[35 * 640 + x + 1]).toBeLessThan(90);
    }
  });
  it('leaves an evenly lit page as it is', () => {
    const page = plane(640, 400, (x, y) => (stroke(x, y) ? 30 : 240));
    const before = page.data.slice();
    expect(evenLight(page)).toBe(false);
    expect(page.data).toEqual(before);
  });
  it('keeps white print on a dark band readable', () => {
    const band = (x: number, y: number): number =>
      y >= 100 && y < 130 ? (x % 12 < 2 && y > 108 && y < 122 ? 1 : 0.15) : 1;
    const page = plane(640, 400, (x, y) => lit(x) * band(x, y));
    evenLight(page);
    for (const x of [36, 324, 600])
      expect(page.data[115 * 640 + x]! - page.data[115 * 640 + x + 6]!).toBeGreaterThan(120);
  });
});

describe('removeSpecks', () => {
  const speck = (x: number, y: number): boolean => x % 9 === 4 && y % 7 === 3;

  it('takes single dark pixels off a specked page and leaves strokes and points', () => {
    const print = (x: number, y: number): boolean => (y > 40 && y < 44) || (x > 60 && x < 63 && y > 20 && y < 23);
    const page = plane(120, 60, (x, y) => (print(x, y) || speck(x, y) ? 0 : 255));
    removeSpecks(page);
    const dark = Array.from(page.data.keys()).filter((i) => page.data[i] === 0);
    const inner = dark.filter((i) => i % 120 > 0 && i % 120 < 119 && i < 59 * 120);
    expect(inner.every((i) => print(i % 120, (i / 120) | 0))).toBe(true);
    expect(page.data[21 * 120 + 61]).toBe(0);
  });
  it('leaves a page alone that has next to none', () => {
    const page = plane(120, 60, (x, y) => (x === 50 && y === 30 ? 0 : 255));
    removeSpecks(page);
    expect(page.data[30 * 120 + 50]).toBe(0);
  });
});

describe('findInks', () => {
  /** A page of black strokes with a disc of some ink over its middle, mixed as inks mix. */
  function sealed(ink: [number, number, number]) {
    const canvas = createCanvas(100, 60);
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 100, 60);
    pen.fillStyle = '#111';
    pen.fillRect(0, 10, 100, 14);
    pen.globalCompositeOperation = 'multiply';
    pen.fillStyle = `rgb(${ink.join(',')})`;
    pen.fillRect(30, 0, 40, 40);
    return findInks(pen.getImageData(0, 0, 100, 60).data, 100, 60).plane;
  }
  for (const [name, ink] of [
    ['red', [200, 32, 44]],
    ['blue', [58, 63, 181]],
    ['violet', [123, 47, 168]],
  ] as const)
    it(`hides a ${name} seal and keeps the print under it`, () => {
      const { data } = sealed([...ink]);
      expect(data[32 * 100 + 50]).toBe(255);
      expect(data[17 * 100 + 50]).toBeLessThan(60);
    });
});

describe('a sheet photographed at a slant', () => {
  const corners = [
    { x: 90, y: 40 },
    { x: 520, y: 70 },
    { x: 570, y: 420 },
    { x: 40, y: 400 },
  ];

  function photo(paper: string, ground: string) {
    const canvas = createCanvas(600, 460);
    const pen = canvas.getContext('2d');
    pen.fillStyle = ground;
    pen.fillRect(0, 0, 600, 460);
    pen.fillStyle = paper;
    pen.beginPath();
    for (const { x, y } of corners) pen.lineTo(x, y);
    pen.fill();
    const { data } = pen.getImageData(0, 0, 600, 460);
    return { width: 600, height: 460, rgba: data };
  }
  it('is found on a darker ground and flattened to its own white', () => {
    const picture = photo('#f4f0e6', '#4a3628');
    const found = findSheet(picture)!;
    expect(found.map(({ x, y }) => [Math.round(x * 60), Math.round(y * 46)])).toEqual([
      [9, 4],
      [52, 7],
      [57, 42],
      [4, 40],
    ]);
    const flat = flatten(picture, found);
    expect(flat.width).toBeGreaterThan(500);
    for (const at of [0.03, 0.5, 0.97]) {
      const i = (Math.floor(at * (flat.height - 1)) * flat.width + Math.floor(at * (flat.width - 1))) * 4;
      expect(flat.rgba[i]).toBeGreaterThan(230);
    }
  });
  it('is not looked for where the paper fills the picture, nor on a ground as light as itself', () => {
    expect(findSheet(photo('#f4f0e6', '#f4f0e6'))).toBeUndefined();
    expect(findSheet(photo('#f4f0e6', '#e0dcd2'))).toBeUndefined();
  });
  it('is not seen in a shadow with a soft edge', () => {
    const picture = photo('#fff', '#fff');
    for (let i = 0; i < picture.rgba.length; i += 4) {
      const [x, y] = [(i / 4) % 600, (i / 4 / 600) | 0];
      const light = 0.25 + 0.75 / (1 + Math.exp((Math.hypot(x - 300, (y - 230) * 1.3) - 200) / 22));
      for (let c = 0; c < 3; c += 1) picture.rgba[i + c] = 250 * light;
    }
    expect(findSheet(picture)).toBeUndefined();
  });
});
