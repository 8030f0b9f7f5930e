import type { Engine } from './engine.ts';
import { concat, type Edges, edgesOf, type Matrix, matrixAt, type Sheet } from './geometry.ts';
import { type Path, readPath } from './path.ts';

/** Something that hides what was drawn before it, in points of the page as shown. */
export interface Cover {
  order: number;
  edges: Edges;
  /** The object's handle. */
  object?: number;
}

/** What a page draws besides text, in the order of drawing. Lengths in points of the page as shown. */
export interface Drawing {
  /** Place of each text object (by handle) in the order of drawing. */
  order: Map<number, number>;
  /** Text objects that belong to a layer, which may be switched off. */
  layered: Set<number>;
  paths: Path[];
  images: Cover[];
  /** Pictures and filled shapes that may lie over text. */
  covers: Cover[];
  /** Bezier curves drawn: text turned to outlines has thousands. */
  curves: number;
  curved: Edges | undefined;
  /** False where the page has more objects than are looked at. */
  complete: boolean;
}

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/** More objects than any paper draws; a map or a technical drawing may pass it. */
const MOST_OBJECTS = 60_000;
const MOST_PATHS = 20_000;
const DEEPEST = 12;

/** Walks the objects of a page, into form objects too. */
export function readDrawing(engine: Engine, sheet: Sheet): Drawing {
  const { pdfium } = engine;
  const drawing: Drawing = {
    order: new Map(),
    layered: new Set(),
    paths: [],
    images: [],
    covers: [],
    curves: 0,
    curved: undefined,
    complete: true,
  };
  let order = 0;
  const visit = (object: number, toView: Matrix, depth: number): void => {
    if (++order > MOST_OBJECTS) {
      drawing.complete = false;
      return;
    }
    switch (pdfium.FPDFPageObj_GetType(object)) {
      case TEXT:
        drawing.order.set(object, order);
        if (isLayered(engine, object)) drawing.layered.add(object);
        break;
      case PATH:
        if (drawing.paths.length < MOST_PATHS) addPath(drawing, readPath(engine, object, toView, order));
        else drawing.complete = false;
        break;
      case IMAGE: {
        const placed = concat(matrixOf(engine, object), toView);
        const image = { order, edges: within(sheet, edgesOf(placed, 0, 0, 1, 1)), object };
        drawing.images.push(image);
        drawing.covers.push(image);
        break;
      }
      case FORM: {
        if (depth >= DEEPEST) break;
        const inner = concat(matrixOf(engine, object), toView);
        const count = pdfium.FPDFFormObj_CountObjects(object);
        for (let i = 0; i < count && drawing.complete; i++) {
          visit(pdfium.FPDFFormObj_GetObject(object, i), inner, depth + 1);
        }
      }
    }
  };
  const count = pdfium.FPDFPage_CountObjects(sheet.handle);
  for (let i = 0; i < count && drawing.complete; i++) {
    visit(pdfium.FPDFPage_GetObject(sheet.handle, i), sheet.toView, 0);
  }
  return drawing;
}

/** Whether an object stands between the marks of optional content (ISO 32000-1, 8.11.3.2). */
function isLayered({ pdfium, scratch, bytes, integers }: Engine, object: number): boolean {
  const marks = pdfium.FPDFPageObj_CountMarks(object);
  const name = scratch + 16;
  for (let i = 0; i < marks; i++) {
    const mark = pdfium.FPDFPageObj_GetMark(object, i);
    // "OC" in UTF-16 with its end is six bytes long.
    if (!pdfium.FPDFPageObjMark_GetName(mark, name, 64, scratch) || integers()[scratch >> 2] !== 6) continue;
    if (bytes()[name] === 0x4f && bytes()[name + 2] === 0x43) return true;
  }
  return false;
}

function matrixOf(engine: Engine, object: number): Matrix {
  engine.pdfium.FPDFPageObj_GetMatrix(object, engine.scratch);
  return matrixAt(engine, engine.scratch);
}

function addPath(drawing: Drawing, path: Path | undefined): void {
  if (path === undefined) return;
  drawing.paths.push(path);
  if (path.curves > 0) {
    drawing.curves += path.curves;
    const [l, t, r, b] = drawing.curved ?? path.edges;
    const [pl, pt, pr, pb] = path.edges;
    drawing.curved = [Math.min(l, pl), Math.min(t, pt), Math.max(r, pr), Math.max(b, pb)];
  }
  if (path.fill) drawing.covers.push({ order: path.order, edges: path.edges });
}

const within = ({ width, height }: Sheet, [left, top, right, bottom]: Edges): Edges => [
  Math.max(0, left),
  Math.max(0, top),
  Math.min(width, right),
  Math.min(height, bottom),
];

/** Share of the page that its pictures cover, overlaps counted once (on a grid of 64 by 64). */
export function pictureShare({ images }: Drawing, { width, height }: Sheet): number {
  if (images.length === 0) return 0;
  const grid = new Uint8Array(64 * 64);
  for (const { edges } of images) {
    const [left, top, right, bottom] = edges;
    const [c1, c2] = [Math.round((left / width) * 64), Math.round((right / width) * 64)];
    const [r1, r2] = [Math.round((top / height) * 64), Math.round((bottom / height) * 64)];
    for (let r = r1; r < r2; r++) if (c2 > c1) grid.fill(1, r * 64 + c1, r * 64 + c2);
  }
  return grid.reduce((sum, cell) => sum + cell, 0) / grid.length;
}
