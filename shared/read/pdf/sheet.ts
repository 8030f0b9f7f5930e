import { flattenAnnotations, type Shown } from './annotations.ts';
import { type Glyph, readGlyphs } from './characters.ts';
import type { OpenPdf } from './document.ts';
import type { Engine } from './engine.ts';
import { type Sheet, sheetOf } from './geometry.ts';
import { spell } from './spelling.ts';

/** More characters than any page of paper holds: 100 × 300 letters. What is beyond is not read. */
export const MOST_CHARACTERS = 200_000;

/** Letters it takes to say which way up a page is read. */
const ENOUGH = 100;

/** A page ready to be read or drawn: field values and notes are part of it, and it stands upright. */
export interface ReadySheet {
  sheet: Sheet;
  glyphs: Glyph[];
  shown: Shown[];
  /** What notes say that no print of the page shows. */
  aside: Shown[];
}

/**
 * Loads a page, counted from 1, and calls `use` with it; undefined where the page cannot be loaded. A page whose text runs
 * up or down the sheet is turned so that it reads from left to right: boxes and pictures are those of the turned page.
 */
export function withSheet<T>(
  engine: Engine,
  pdf: OpenPdf,
  number: number,
  use: (ready: ReadySheet) => T,
): T | undefined {
  const { pdfium } = engine;
  let handle = pdfium.FPDF_LoadPage(pdf.handle, number - 1);
  if (handle === 0) return undefined;
  try {
    const flattened = flattenAnnotations(engine, pdf, handle);
    if (flattened.changed) {
      pdfium.FPDF_ClosePage(handle);
      handle = pdfium.FPDF_LoadPage(pdf.handle, number - 1);
      if (handle === 0) return undefined;
    }
    let sheet = sheetOf(engine, handle, number);
    let glyphs = readGlyphs(engine, sheet, MOST_CHARACTERS);
    const quarters = turnToRead(glyphs);
    if (quarters !== 0) {
      pdfium.FPDFPage_SetRotation(handle, (pdfium.FPDFPage_GetRotation(handle) + quarters) % 4);
      sheet = sheetOf(engine, handle, number);
      glyphs = readGlyphs(engine, sheet, MOST_CHARACTERS);
    }
    return use({ sheet, glyphs, shown: flattened.shown, aside: flattened.aside });
  } finally {
    if (handle !== 0) pdfium.FPDF_ClosePage(handle);
  }
}

/** Quarter turns clockwise that set most of the text level; 0 where the page is level or has little text. */
function turnToRead(glyphs: readonly Glyph[]): number {
  const letters: [number, number, number, number] = [0, 0, 0, 0];
  let all = 0;
  for (const { code, style } of glyphs) {
    if (spell(code).kind !== 'letter') continue;
    all++;
    if (style.angle % 90 === 0) letters[(style.angle / 90) as 0 | 1 | 2 | 3]++;
  }
  const most = letters.indexOf(Math.max(...letters));
  return all >= ENOUGH && (letters[most] ?? 0) > 0.7 * all ? (4 - most) % 4 : 0;
}
