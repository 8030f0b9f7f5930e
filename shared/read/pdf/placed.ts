import { createHash } from 'node:crypto';
import type { PlacedPicture } from '../../model/index.ts';
import type { OpenPdf } from './document.ts';
import type { Drawing } from './drawing.ts';
import { type Engine, withMemory } from './engine.ts';
import type { Sheet } from './geometry.ts';
import { toBox } from './words.ts';

/** Of the size of stamps, signatures and logos: shortest side in points, and share of the page at most. */
const LEAST_SIDE = 22;
const LARGEST = 0.2;
/** A picture of this share of the page or more is the scan of a paper: known again by its very pixels only. */
const SCAN = 0.5;
const MOST = 20;
const MOST_PIXELS = 4_000_000;
/** The grid that a picture is boiled down to. */
const ACROSS = 17;
const DOWN = 16;
/** Levels of grey that make a step; what has fewer steps than this is a plain patch. */
const STEP = 6;
const LEAST_STEPS = 24;

/** The small pictures of a page, and its scan: so that the same stamp, signature or scan is known again on another paper. */
export function findPlaced(engine: Engine, pdf: OpenPdf, drawing: Drawing, sheet: Sheet): PlacedPicture[] {
  const placed: PlacedPicture[] = [];
  for (const { edges, object } of drawing.images) {
    const [left, top, right, bottom] = edges;
    const [width, height] = [right - left, bottom - top];
    if (placed.length >= MOST || object === undefined) break;
    const share = (width * height) / (sheet.width * sheet.height);
    if (Math.min(width, height) < LEAST_SIDE || (share > LARGEST && share < SCAN)) continue;
    const raw = rawOf(engine, object);
    const look = share > LARGEST || isHuge(engine, object) ? undefined : lookOf(engine, pdf, sheet, object);
    // A picture of which nothing can be had is like no other.
    if (raw.length === 0 && !look) continue;
    const digest = createHash('sha256')
      .update(raw)
      .update(look ?? '')
      .digest('hex')
      .slice(0, 16);
    placed.push({ page: sheet.number, box: toBox(edges, sheet), digest, ...(look ? { look } : {}) });
  }
  return placed;
}

/** More pixels than any stamp has: to draw it would cost more than it tells. */
function isHuge({ pdfium, scratch, integers }: Engine, object: number): boolean {
  if (!pdfium.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4)) return true;
  const at = scratch >> 2;
  return (integers()[at] ?? 0) * (integers()[at + 1] ?? 0) > 4 * MOST_PIXELS;
}

function rawOf(engine: Engine, object: number): Uint8Array {
  const { pdfium, bytes } = engine;
  const size = pdfium.FPDFImageObj_GetImageDataRaw(object, 0, 0);
  if (size === 0 || size > 4 * MOST_PIXELS) return new Uint8Array();
  return withMemory(engine, size, (pointer) => {
    pdfium.FPDFImageObj_GetImageDataRaw(object, pointer, size);
    return bytes().slice(pointer, pointer + size);
  });
}

/** Steps of brightness from each field of the grid to the next, as bits; undefined for a picture without any. Transparent parts are white. */
function lookOf({ pdfium, bytes }: Engine, pdf: OpenPdf, sheet: Sheet, object: number): string | undefined {
  const bitmap = pdfium.FPDFImageObj_GetRenderedBitmap(pdf.handle, sheet.handle, object);
  if (bitmap === 0) return undefined;
  try {
    const width = pdfium.FPDFBitmap_GetWidth(bitmap);
    const height = pdfium.FPDFBitmap_GetHeight(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const perPixel = Math.floor(stride / Math.max(1, width));
    if (width < ACROSS || height < DOWN || width * height > MOST_PIXELS || perPixel < 3) return undefined;
    const hasAlpha = pdfium.FPDFBitmap_GetFormat(bitmap) === 4;
    const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
    return bitsOf(gridOf(bytes().subarray(from, from + stride * height), { width, height, stride, hasAlpha }));
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

interface Pixels {
  width: number;
  height: number;
  stride: number;
  hasAlpha: boolean;
}

function gridOf(data: Uint8Array, { width, height, stride, hasAlpha }: Pixels): Float64Array {
  const grid = new Float64Array(ACROSS * DOWN);
  const counts = new Uint32Array(ACROSS * DOWN);
  const perPixel = hasAlpha ? 4 : Math.floor(stride / width);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * DOWN) / height) * ACROSS;
    for (let x = 0; x < width; x++) {
      const at = y * stride + x * perPixel;
      const grey = 0.114 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.299 * (data[at + 2] ?? 0);
      const alpha = hasAlpha ? (data[at + 3] ?? 255) / 255 : 1;
      const cell = row + Math.floor((x * ACROSS) / width);
      grid[cell] = (grid[cell] as number) + 255 - alpha * (255 - grey);
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return grid.map((sum, i) => sum / Math.max(1, counts[i] as number));
}

function bitsOf(grid: Float64Array): string | undefined {
  let hex = '';
  let nibble = 0;
  let steps = 0;
  for (let i = 0; i < DOWN * (ACROSS - 1); i++) {
    const row = Math.floor(i / (ACROSS - 1));
    const at = row * ACROSS + (i % (ACROSS - 1));
    const step = (grid[at + 1] as number) - (grid[at] as number);
    if (Math.abs(step) >= STEP) steps++;
    nibble = nibble * 2 + (step >= STEP ? 1 : 0);
    if (i % 4 === 3) {
      hex += nibble.toString(16);
      nibble = 0;
    }
  }
  return steps >= LEAST_STEPS ? hex : undefined;
}
