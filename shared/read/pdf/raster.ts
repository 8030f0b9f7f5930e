import type { Box } from '../../model/index.ts';
import { readDrawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import type { Edges, Sheet } from './geometry.ts';
import type { PageImage } from './types.ts';

/** Pixels of one picture at most: A4 at 400 dpi has 15 million. */
const MOST_PIXELS = 24_000_000;
const LONGEST_SIDE = 16_000;
/** Long side in points, 3 cm, below which a page is drawn as large as A4 would be. */
const TINY = 85;
const A4 = 842;

const GREY = 1;
const BGRA = 4;
const ANNOTATIONS = 0x01;
const RED_FIRST = 0x10;
/** A level of grey as a colour that covers all. */
const opaque = (level: number): number => 0xff000000 | (level * 0x010101) | 0;

/** Size in pixels at `dpi`, lowered where the page would have too many. */
export function pixelsOf({ width, height }: Sheet, dpi: number): { width: number; height: number; dpi: number } {
  // No paper is that small: the program that made it took pixels or inches for points.
  const longest = Math.max(width, height);
  const asked = (Math.max(1, dpi) / 72) * (longest < TINY ? A4 / longest : 1);
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  const bySide = LONGEST_SIDE / Math.max(width, height);
  const scale = Math.min(asked, byArea, bySide);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    dpi: scale * 72,
  };
}

/** Draws a page on white. */
export function drawPage(engine: Engine, sheet: Sheet, asked: number): PageImage {
  const { width, height, dpi } = pixelsOf(sheet, asked);
  const bytes = draw(engine, sheet, { width, height }, { left: 0, top: 0, width, height }, BGRA);
  return { width, height, dpi, rgba: new Uint8ClampedArray(bytes.buffer) };
}

/** Draws a part of a page, given in fractions of it, on white; at less than `asked` where its longer side had more than `longest` pixels. */
export function drawArea(
  engine: Engine,
  sheet: Sheet,
  asked: number,
  longest: number,
  [x, y, w, h]: Box,
): { width: number; height: number; data: Uint8ClampedArray } {
  const full = pixelsOf(sheet, asked);
  const most = longest / Math.max(w * full.width, h * full.height);
  const whole = most < 1 ? pixelsOf(sheet, full.dpi * most) : full;
  const part = {
    left: Math.floor(x * whole.width),
    top: Math.floor(y * whole.height),
    width: Math.max(1, Math.ceil(w * whole.width)),
    height: Math.max(1, Math.ceil(h * whole.height)),
  };
  const bytes = draw(engine, sheet, whole, part, BGRA);
  return { width: part.width, height: part.height, data: new Uint8ClampedArray(bytes.buffer) };
}

/** Leaves the text of an open page out of what is drawn of it from now on: pictures, lines and outlined letters stay. */
export function leaveOutText(engine: Engine, sheet: Sheet): void {
  for (const object of readDrawing(engine, sheet).order.keys()) engine.pdfium.FPDFPageObj_SetIsActive(object, 0);
}

/** A part of a page in grey, one byte a pixel: `left` and `top` are its place in pixels, `scale` how many make a point. */
export interface GreyPart {
  left: number;
  top: number;
  width: number;
  height: number;
  scale: number;
  grey: Uint8Array;
}

/** Draws what lies within `edges` in grey, on white or on ground of another level. */
export function drawGrey(engine: Engine, sheet: Sheet, asked: number, edges: Edges, ground = 255): GreyPart {
  const whole = pixelsOf(sheet, asked);
  const scale = whole.width / sheet.width;
  const left = Math.max(0, Math.floor(edges[0] * scale));
  const top = Math.max(0, Math.floor(edges[1] * scale));
  const width = Math.max(1, Math.min(whole.width, Math.ceil(edges[2] * scale)) - left);
  const height = Math.max(1, Math.min(whole.height, Math.ceil(edges[3] * scale)) - top);
  const part = { left, top, width, height };
  return { ...part, scale, grey: draw(engine, sheet, whole, part, GREY, ground) };
}

interface Size {
  width: number;
  height: number;
}

/** Draws the page at the size of `whole` and gives `part` of it. */
function draw(
  engine: Engine,
  sheet: Sheet,
  whole: Size,
  part: Size & { left: number; top: number },
  format: number,
  ground = 255,
): Uint8Array<ArrayBuffer> {
  const { pdfium } = engine;
  const { left, top, width, height } = part;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, format, 0, 0);
  if (bitmap === 0) throw new RangeError(`the PDF engine has no memory for ${width} × ${height} pixels`);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, opaque(ground));
    const flags = ANNOTATIONS | (format === BGRA ? RED_FIRST : 0);
    pdfium.FPDF_RenderPageBitmap(bitmap, sheet.handle, -left, -top, whole.width, whole.height, 0, flags);
    return tightRows(engine, bitmap, width * (format === BGRA ? 4 : 1), height);
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

/** The pixels without the bytes that fill up each row. */
function tightRows(engine: Engine, bitmap: number, row: number, height: number): Uint8Array<ArrayBuffer> {
  const { pdfium } = engine;
  const from = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const heap = engine.bytes();
  if (stride === row) return heap.slice(from, from + row * height) as Uint8Array<ArrayBuffer>;
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) out.set(heap.subarray(from + y * stride, from + y * stride + row), y * row);
  return out;
}
