import type { Engine } from './engine.ts';
import { concat, type Edges, type Matrix, matrixAt } from './geometry.ts';

/** A drawn path: its corners by stroke of the pen, in points of the page as shown. */
export interface Path {
  order: number;
  edges: Edges;
  /** Each part of the path as x, y, x, y …; only straight parts. */
  parts: number[][];
  /** Filled with a colour that can be seen on white, or hides what is under it. */
  fill: boolean;
  white: boolean;
  stroke: boolean;
  /** Width of the pen in points. */
  pen: number;
  curves: number;
}

const MOST_SEGMENTS = 2000;
const LINE = 0;
const CURVE = 1;

/** Reads one path object; undefined where it draws nothing. */
export function readPath(engine: Engine, object: number, toView: Matrix, order: number): Path | undefined {
  const { pdfium, scratch } = engine;
  const at = scratch >> 2;
  pdfium.FPDFPath_GetDrawMode(object, scratch, scratch + 4);
  const filled = engine.integers()[at] !== 0;
  const stroked = engine.integers()[at + 1] !== 0;
  if (!filled && !stroked) return undefined;
  const colour = colourOf(engine, object, filled);
  if (colour.alpha < 25) return undefined;
  pdfium.FPDFPageObj_GetMatrix(object, scratch);
  const m = concat(matrixAt(engine, scratch), toView);
  const path: Path = {
    order,
    edges: [Infinity, Infinity, -Infinity, -Infinity],
    parts: [],
    fill: filled && colour.alpha > 200,
    white: colour.white,
    stroke: stroked,
    pen: 0,
    curves: 0,
  };
  if (stroked && pdfium.FPDFPageObj_GetStrokeWidth(object, scratch)) {
    path.pen = (engine.floats()[at] ?? 0) * Math.sqrt(Math.abs(m.a * m.d - m.b * m.c));
  }
  readSegments(engine, object, m, path);
  return Number.isFinite(path.edges[0]) ? path : undefined;
}

function colourOf(engine: Engine, object: number, filled: boolean): { white: boolean; alpha: number } {
  const { pdfium, scratch } = engine;
  const read = filled ? pdfium.FPDFPageObj_GetFillColor : pdfium.FPDFPageObj_GetStrokeColor;
  if (!read(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return { white: false, alpha: 255 };
  const [r = 0, g = 0, b = 0, alpha = 255] = engine.integers().subarray(scratch >> 2, (scratch >> 2) + 4);
  return { white: r > 250 && g > 250 && b > 250, alpha };
}

function readSegments(engine: Engine, object: number, m: Matrix, path: Path): void {
  const { pdfium, scratch } = engine;
  const at = scratch >> 2;
  const count = Math.min(pdfium.FPDFPath_CountSegments(object), MOST_SEGMENTS);
  let part: number[] | undefined;
  for (let i = 0; i < count; i++) {
    const segment = pdfium.FPDFPath_GetPathSegment(object, i);
    pdfium.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const px = engine.floats()[at] ?? 0;
    const py = engine.floats()[at + 1] ?? 0;
    const x = m.a * px + m.c * py + m.e;
    const y = m.b * px + m.d * py + m.f;
    const [left, top, right, bottom] = path.edges;
    path.edges = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    const type = pdfium.FPDFPathSegment_GetType(segment);
    if (type === LINE && part) part.push(x, y);
    else {
      if (type === CURVE) path.curves++;
      part = [x, y];
      path.parts.push(part);
    }
    if (part && pdfium.FPDFPathSegment_GetClose(segment) && part.length > 4) {
      part.push(part[0] as number, part[1] as number);
    }
  }
}
