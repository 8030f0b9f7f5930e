import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Engine } from './engine.ts';
import { findRegions, type Region } from './region.ts';

/** Longest side that detection runs at: at 960 whole rows of a bale list go missing. */
const side = 2240;
/** A small picture is enlarged up to this; more only blurs it. */
const enlarged = 1.6;
const mean = [0.485, 0.456, 0.406];
const deviation = [0.229, 0.224, 0.225];

/** Text regions of a page, or of one area of it, in pixels of the page. */
export async function detect(engine: Engine, page: Canvas, within?: Area): Promise<Region[]> {
  const area = within ?? inked(page);
  if (!area) return [];
  const scale = Math.min(side / Math.max(page.width, page.height), enlarged);
  const width = Math.max(32, Math.ceil((area.width * scale) / 32) * 32);
  const height = Math.max(32, Math.ceil((area.height * scale) / 32) * 32);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
  context.drawImage(page, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const size = width * height;
  const planes = new Float32Array(3 * size);
  for (let c = 0; c < 3; c += 1) {
    // A table of 256 instead of a division per pixel and plane.
    const table = Float32Array.from({ length: 256 }, (_, v) => (v / 255 - mean[c]!) / deviation[c]!);
    const base = c * size;
    for (let i = 0; i < size; i += 1) planes[base + i] = table[data[i * 4]!]!;
  }
  const map = await engine.detect(planes, height, width);
  return findRegions(map, width, height).map((region) => ({
    ...region,
    x: region.x / scale + area.left,
    y: region.y / scale + area.top,
    width: region.width / scale,
    height: region.height / scale,
  }));
}

/** A part of a page in its pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of the page that holds anything dark, with a margin: white borders cost as much time as text. */
function inked(page: Canvas): Area | undefined {
  const step = Math.max(1, Math.round(Math.max(page.width, page.height) / 600));
  const width = Math.ceil(page.width / step);
  const height = Math.ceil(page.height / step);
  const small = createCanvas(width, height);
  const context = small.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(page, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[(y * width + x) * 4]! > 225) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return undefined;
  const margin = Math.round(Math.max(page.width, page.height) * 0.012) + 8;
  const area = { left: Math.max(0, left * step - margin), top: Math.max(0, top * step - margin) };
  return {
    ...area,
    width: Math.min(page.width, (right + 1) * step + margin) - area.left,
    height: Math.min(page.height, (bottom + 1) * step + margin) - area.top,
  };
}
