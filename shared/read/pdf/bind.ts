import { closePdf, type OpenPdf, openPdf } from './document.ts';
import { type Engine, withMemory } from './engine.ts';
import { withSheet } from './sheet.ts';
import type { BindPaper, BindPlace } from './types.ts';

/** Size of FPDF's six floats of a matrix. */
const MATRIX = 24;

/**
 * Puts pages of other files onto pages of an open document, each scaled into its frame and upright, its text kept as text; fields, notes
 * and stamps become part of the page. What cannot be placed is told to `onLost` and its frame stays empty.
 */
export function bindPapers(
  engine: Engine,
  base: OpenPdf,
  papers: readonly BindPaper[],
  onPaper: (paper: number) => void,
  onLost: (paper: number, place: number, message: string) => void,
): void {
  for (const [i, { bytes, places }] of papers.entries()) {
    onPaper(i);
    const source = openPdf(engine, bytes);
    if ('code' in source) {
      for (const n of places.keys()) onLost(i, n, source.message);
      continue;
    }
    try {
      for (const [n, place] of places.entries())
        if (!placed(engine, base, source, place)) onLost(i, n, `Page ${place.number} is not in the file.`);
    } finally {
      closePdf(engine, source);
    }
  }
}

function placed(engine: Engine, base: OpenPdf, source: OpenPdf, place: BindPlace): boolean {
  const { pdfium } = engine;
  // Flattens what is drawn on top of the page and turns it upright; both stay in the page's dictionary, which is what is copied.
  const size = withSheet(engine, source, place.number, ({ sheet }) => {
    return { width: sheet.width, height: sheet.height };
  });
  if (!size) return false;
  const form = pdfium.FPDF_NewXObjectFromPage(base.handle, source.handle, place.number - 1);
  if (form === 0) return false;
  const target = pdfium.FPDF_LoadPage(base.handle, place.page);
  try {
    const object = target === 0 ? 0 : pdfium.FPDF_NewFormObjectFromXObject(form);
    if (object === 0) return false;
    const [left, bottom, width, height] = place.frame;
    const scale = Math.min(width / size.width, height / size.height);
    const x = left + (width - size.width * scale) / 2;
    const y = bottom + (height - size.height * scale) / 2;
    withMemory(engine, MATRIX, (pointer) => {
      engine.floats().set([scale, 0, 0, scale, x, y], pointer >> 2);
      pdfium.FPDFPageObj_SetMatrix(object, pointer);
    });
    pdfium.FPDFPage_InsertObject(target, object);
    return pdfium.FPDFPage_GenerateContent(target) !== 0;
  } finally {
    if (target !== 0) pdfium.FPDF_ClosePage(target);
    pdfium.FPDF_CloseXObject(form);
  }
}

/** The bytes of the document as it stands now; undefined where the engine has no memory for them. */
export function savedBytes(engine: Engine, pdf: OpenPdf): Uint8Array | undefined {
  const { pdfium } = engine;
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  try {
    if (pdfium.PDFiumExt_SaveAsCopy(pdf.handle, writer) === 0) return undefined;
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
    return withMemory(engine, size, (pointer) => {
      pdfium.PDFiumExt_GetFileWriterData(writer, pointer, size);
      return engine.bytes().slice(pointer, pointer + size);
    });
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer);
  }
}
