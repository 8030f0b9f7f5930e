import { readDrawing } from './drawing.ts';
import type { Engine } from './engine.ts';
import type { Sheet } from './geometry.ts';
import { drawGrey } from './raster.ts';
import type { PageImage } from './types.ts';

/** Dots an inch at which a page is drawn once more to see whether its pictures show at all. */
const DPI = 24;
/** A level of grey that a white picture does not have. */
const GROUND = 137;

/** Whether nothing at all is seen on a drawn page. */
export function isWhite({ rgba }: PageImage): boolean {
  return new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength >> 2).every((pixel) => pixel === 0xffffffff);
}

/**
 * Whether an open page that looks blank has pictures of which none can be drawn: the engine leaves out what it cannot unpack (broken JBIG2,
 * JPEG 2000, fax) and says nothing. On grey ground a white picture shows and a missing one does not.
 */
export function isUndrawn(engine: Engine, sheet: Sheet): boolean {
  if (readDrawing(engine, sheet).images.length === 0) return false;
  const { grey } = drawGrey(engine, sheet, DPI, [0, 0, sheet.width, sheet.height], GROUND);
  return grey.every((level) => level === GROUND);
}
