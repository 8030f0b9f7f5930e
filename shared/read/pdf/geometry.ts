import type { Engine } from './engine.ts';

/** x' = a·x + c·y + e, y' = b·x + d·y + f, as PDF writes it. */
export interface Matrix {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export const UNIT: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export function concat(inner: Matrix, outer: Matrix): Matrix {
  return {
    a: inner.a * outer.a + inner.b * outer.c,
    b: inner.a * outer.b + inner.b * outer.d,
    c: inner.c * outer.a + inner.d * outer.c,
    d: inner.c * outer.b + inner.d * outer.d,
    e: inner.e * outer.a + inner.f * outer.c + outer.e,
    f: inner.e * outer.b + inner.f * outer.d + outer.f,
  };
}

/** Left, top, right, bottom in points of the page as shown, y downwards. */
export type Edges = [left: number, top: number, right: number, bottom: number];

/** The rectangle around a rectangle that was moved by `m`. */
export function edgesOf(m: Matrix, x1: number, y1: number, x2: number, y2: number): Edges {
  const xs = [m.a * x1 + m.c * y1, m.a * x2 + m.c * y1, m.a * x1 + m.c * y2, m.a * x2 + m.c * y2];
  const ys = [m.b * x1 + m.d * y1, m.b * x2 + m.d * y1, m.b * x1 + m.d * y2, m.b * x2 + m.d * y2];
  return [Math.min(...xs) + m.e, Math.min(...ys) + m.f, Math.max(...xs) + m.e, Math.max(...ys) + m.f];
}

/** An open page with its size in points as shown, and the way from its own space to points as shown, y downwards. */
export interface Sheet {
  handle: number;
  number: number;
  width: number;
  height: number;
  toView: Matrix;
}

/** Device pixels that the page is spread over to learn its matrix: FPDF_PageToDevice rounds to whole pixels. */
const FINE = 1e7;

/** Reads size, crop box and rotation of an open page through FPDF_PageToDevice, which knows them all. */
export function sheetOf(engine: Engine, handle: number, number: number): Sheet {
  const { pdfium, scratch } = engine;
  const width = pdfium.FPDF_GetPageWidthF(handle) || 612;
  const height = pdfium.FPDF_GetPageHeightF(handle) || 792;
  pdfium.FPDF_GetPageBoundingBox(handle, scratch);
  const [left, top, right, bottom] = engine.floats().slice(scratch >> 2, (scratch >> 2) + 4) as unknown as Edges;
  const at = (x: number, y: number): [number, number] => {
    pdfium.FPDF_PageToDevice(handle, 0, 0, FINE, FINE, 0, x, y, scratch, scratch + 4);
    const found = engine.integers();
    return [((found[scratch >> 2] ?? 0) * width) / FINE, ((found[(scratch >> 2) + 1] ?? 0) * height) / FINE];
  };
  const origin = at(left, bottom);
  const alongX = at(right, bottom);
  const alongY = at(left, top);
  const spanX = right - left || 1;
  const spanY = top - bottom || 1;
  const a = (alongX[0] - origin[0]) / spanX;
  const b = (alongX[1] - origin[1]) / spanX;
  const c = (alongY[0] - origin[0]) / spanY;
  const d = (alongY[1] - origin[1]) / spanY;
  const toView = { a, b, c, d, e: origin[0] - a * left - c * bottom, f: origin[1] - b * left - d * bottom };
  return { handle, number, width, height, toView };
}

/** Six floats that C wrote at `pointer`. */
export function matrixAt(engine: Engine, pointer: number): Matrix {
  const at = pointer >> 2;
  const floats = engine.floats();
  // Read one by one: this is asked for every piece of text, and a part of an array costs more than its six numbers.
  const [a = 1, b = 0, c = 0] = [floats[at], floats[at + 1], floats[at + 2]];
  const [d = 1, e = 0, f = 0] = [floats[at + 3], floats[at + 4], floats[at + 5]];
  return { a, b, c, d, e, f };
}
