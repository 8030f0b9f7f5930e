import type { OpenPdf } from './document.ts';
import { type Engine, readString, withText } from './engine.ts';

/** Text that a field or note shows, with its rectangle in the page's own space: left, bottom, right, top. */
export interface Shown {
  text: string;
  rectangle: [number, number, number, number];
}

const LINK = 2;
const FREE_TEXT = 3;
const STAMP = 13;
/** Strokes drawn by hand on a tablet. */
const INK = 15;
/** The window of a note: it says what the note itself says. */
const POPUP = 16;
const WIDGET = 20;
const HIDDEN = 2 | 32;

/** Kinds of field: text, drop-down, list. Buttons show marks, not values. */
const VALUED = new Set([3, 4, 5, 6]);
const MOST_ANNOTATIONS = 5000;

/**
 * Makes what fields, typed notes and stamps show a part of the page: PDFium's text page does not hold it. Fields with a value but
 * without a drawn one get one first, as viewers do. The page must be loaded again when `changed`. `aside` is what notes say that a person
 * sees only when he opens them, or not at all.
 */
export function flattenAnnotations(
  engine: Engine,
  pdf: OpenPdf,
  page: number,
): { changed: boolean; shown: Shown[]; aside: Shown[] } {
  const { pdfium } = engine;
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  const shown: Shown[] = [];
  const aside: Shown[] = [];
  let drawn = 0;
  for (let i = 0; i < count; i++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    const kind = pdfium.FPDFAnnot_GetSubtype(annotation);
    const visible = (pdfium.FPDFAnnot_GetFlags(annotation) & HIDDEN) === 0;
    if (visible && (kind === FREE_TEXT || kind === STAMP || kind === INK || kind === WIDGET)) {
      const text =
        kind === WIDGET ? fieldValue(engine, pdf, annotation) : kind === FREE_TEXT ? contents(engine, annotation) : '';
      if (text !== '') shown.push({ text, rectangle: rectangleOf(engine, annotation) });
      if (text !== '' && pdfium.EPDFAnnot_HasAppearanceStream(annotation, 0) === 0) {
        if (kind === WIDGET) pdfium.EPDFAnnot_GenerateFormFieldAP(annotation);
        else pdfium.EPDFAnnot_GenerateAppearance(annotation);
      }
      drawn++;
    }
    if (kind !== WIDGET && kind !== LINK && kind !== POPUP && !(visible && kind === FREE_TEXT)) {
      const text = contents(engine, annotation);
      if (text !== '') aside.push({ text, rectangle: rectangleOf(engine, annotation) });
    }
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
  if (drawn === 0) return { changed: false, shown, aside };
  const FLATTENED = 1;
  return { changed: pdfium.FPDFPage_Flatten(page, 0) === FLATTENED, shown, aside };
}

function fieldValue(engine: Engine, pdf: OpenPdf, annotation: number): string {
  const { pdfium } = engine;
  if (pdf.form === 0 || !VALUED.has(pdfium.FPDFAnnot_GetFormFieldType(pdf.form, annotation))) return '';
  const PASSWORD_FIELD = 1 << 13;
  if (pdfium.FPDFAnnot_GetFormFieldFlags(pdf.form, annotation) & PASSWORD_FIELD) return '';
  return readString(engine, (at, size) => pdfium.FPDFAnnot_GetFormFieldValue(pdf.form, annotation, at, size)).trim();
}

function contents(engine: Engine, annotation: number): string {
  return withText(engine, 'Contents', (key) =>
    readString(engine, (at, size) => engine.pdfium.FPDFAnnot_GetStringValue(annotation, key, at, size)).trim(),
  );
}

function rectangleOf({ pdfium, scratch, floats }: Engine, annotation: number): Shown['rectangle'] {
  pdfium.FPDFAnnot_GetRect(annotation, scratch);
  const [left = 0, top = 0, right = 0, bottom = 0] = floats().subarray(scratch >> 2, (scratch >> 2) + 4);
  return [left, Math.min(top, bottom), right, Math.max(top, bottom)];
}
