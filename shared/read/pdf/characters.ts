import type { Engine } from './engine.ts';
import { concat, edgesOf, type Matrix, matrixAt, type Sheet } from './geometry.ts';

/** What the characters of one text object share: they stand on one baseline in one font, size and colour. */
export interface Style {
  /** The text object's handle; 0 where PDFium gives none. */
  object: number;
  /** The font's handle; 0 where there is none. */
  font: number;
  /** Place of its first character in the text layer: what is drawn later stands later. */
  place: number;
  /** Direction of writing on the page as shown, whole degrees clockwise, 0 = left to right. */
  angle: number;
  /** Height of the em across the line and its width along the line, in points. */
  size: number;
  em: number;
  /** Where the baseline lies across the direction of writing, in points. */
  baseline: number;
  /** PDF text rendering mode: 0 fill … 3 invisible, 7 clip only. */
  mode: number;
  /** Red, green, blue, alpha of the letters' inside (outline, where only that is drawn), 0 to 255. */
  colour: [number, number, number, number];
}

/** One character as drawn. `start` and `end` run along the direction of writing, `box` is on the page; all in points. */
export interface Glyph {
  code: number;
  style: Style;
  start: number;
  end: number;
  box: [left: number, top: number, right: number, bottom: number];
  /** The file gives no sound character for it: what `code` says is a guess. */
  unmapped: boolean;
  /** Added by PDFium where it takes a gap for a space: nothing is drawn. */
  generated: boolean;
}

/** Every character of a page's text layer in the order of the file; the text page is closed again. */
export function readGlyphs(engine: Engine, sheet: Sheet, most: number): Glyph[] {
  const { pdfium } = engine;
  const text = pdfium.FPDFText_LoadPage(sheet.handle);
  if (text === 0) return [];
  try {
    return glyphsOf(engine, sheet, text, most);
  } finally {
    pdfium.FPDFText_ClosePage(text);
  }
}

function glyphsOf(engine: Engine, sheet: Sheet, text: number, most: number): Glyph[] {
  const { pdfium, scratch } = engine;
  const count = Math.min(pdfium.FPDFText_CountChars(text), most);
  const glyphs: Glyph[] = [];
  const at = scratch >> 2;
  const { a, b, c, d, e, f } = sheet.toView;
  let style: Style | undefined;
  for (let i = 0; i < count; i++) {
    const code = pdfium.FPDFText_GetUnicode(text, i) >>> 0;
    const object = pdfium.FPDFText_GetTextObject(text, i);
    if (object === 0 && style === undefined) continue;
    const generated = object === 0 || (code <= 32 && pdfium.FPDFText_IsGenerated(text, i) === 1);
    if (object !== 0 && style?.object !== object) style = styleOf(engine, sheet, text, i, object);
    if (style === undefined) continue;
    if (generated || !pdfium.FPDFText_GetLooseCharBox(text, i, scratch)) {
      glyphs.push({ code, style, start: 0, end: 0, box: [0, 0, 0, 0], unmapped: false, generated: true });
      continue;
    }
    const floats = engine.floats();
    const x1 = floats[at] as number;
    const y1 = floats[at + 1] as number;
    const x2 = floats[at + 2] as number;
    const y2 = floats[at + 3] as number;
    // A page's own matrix turns by quarters, so two corners are enough.
    const vx1 = a * x1 + c * y1 + e;
    const vx2 = a * x2 + c * y2 + e;
    const vy1 = b * x1 + d * y1 + f;
    const vy2 = b * x2 + d * y2 + f;
    const box: Glyph['box'] = [Math.min(vx1, vx2), Math.min(vy1, vy2), Math.max(vx1, vx2), Math.max(vy1, vy2)];
    const [start, end] = alongOf(box, style);
    setHeight(box, style);
    const unmapped = code === 0 || code === 0xfffd || pdfium.FPDFText_HasUnicodeMapError(text, i) === 1;
    glyphs.push({ code, style, start, end, box, unmapped, generated: false });
  }
  return glyphs;
}

function styleOf(engine: Engine, sheet: Sheet, text: number, index: number, object: number): Style {
  const { pdfium, scratch } = engine;
  const size = pdfium.FPDFText_GetFontSize(text, index);
  pdfium.FPDFText_GetMatrix(text, index, scratch);
  const own: Matrix = concat({ ...matrixAt(engine, scratch), e: 0, f: 0 }, { ...sheet.toView, e: 0, f: 0 });
  pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const at = scratch >> 3;
  const x = engine.doubles()[at] ?? 0;
  const y = engine.doubles()[at + 1] ?? 0;
  const [ox, oy] = edgesOf(sheet.toView, x, y, x, y);
  const angle = (Math.round((Math.atan2(own.b, own.a) * 180) / Math.PI) + 360) % 360;
  const mode = pdfium.FPDFTextObj_GetTextRenderMode(object);
  const read = mode === 1 ? pdfium.FPDFText_GetStrokeColor : pdfium.FPDFText_GetFillColor;
  read(text, index, scratch, scratch + 4, scratch + 8, scratch + 12);
  const colour = [...engine.integers().subarray(scratch >> 2, (scratch >> 2) + 4)] as Style['colour'];
  const turn = (angle * Math.PI) / 180;
  return {
    object,
    font: pdfium.FPDFTextObj_GetFont(object),
    place: index,
    angle,
    size: Math.abs(size) * Math.hypot(own.c, own.d),
    em: Math.abs(size) * Math.hypot(own.a, own.b) || 1,
    baseline: oy * Math.cos(turn) - ox * Math.sin(turn),
    mode,
    colour,
  };
}

/** How far letters reach above and below the baseline, in em: the same for all fonts, whatever room each claims for itself. */
const ABOVE = 0.82;
const BELOW = 0.22;

/** Gives the box of an upright or turned letter the height of its line; one that stands elsewhere is left as it is. */
function setHeight(box: Glyph['box'], { angle, baseline, size }: Style): void {
  if (angle % 90 !== 0) return;
  // Which side of the box, and whether the top of the letters is at its lesser end.
  const [low, high] = angle % 180 === 0 ? ([1, 3] as const) : ([0, 2] as const);
  const up = angle === 0 || angle === 270;
  const line = up ? baseline : -baseline;
  const from = line - (up ? ABOVE : BELOW) * size;
  const to = line + (up ? BELOW : ABOVE) * size;
  const slack = 0.35 * size;
  if (box[low] < from - slack || box[high] > to + slack) return;
  box[low] = from;
  box[high] = to;
}

/** Where a box begins and ends along the direction of writing. */
function alongOf([left, top, right, bottom]: Glyph['box'], { angle, size }: Style): [number, number] {
  if (angle === 0) return [left, right];
  if (angle === 90) return [top, bottom];
  if (angle === 180) return [-right, -left];
  if (angle === 270) return [-bottom, -top];
  const turn = (angle * Math.PI) / 180;
  const cos = Math.abs(Math.cos(turn));
  const sin = Math.abs(Math.sin(turn));
  // The box around a slanted letter is w·cos + h·sin wide: take the letter's own width out of the longer side.
  const width = cos > sin ? (right - left - size * sin) / cos : (bottom - top - size * cos) / sin;
  const middle = ((left + right) / 2) * Math.cos(turn) + ((top + bottom) / 2) * Math.sin(turn);
  return [middle - Math.max(0, width) / 2, middle + Math.max(0, width) / 2];
}
