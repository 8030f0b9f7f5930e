import type { FileRead, Page } from '../../model/index.ts';
import { limits, type ReadOptions } from '../options.ts';
import { renderPages } from '../pdf/index.ts';
import type { Bitmap } from './bitmap.ts';
import { cached, type OcrResult } from './cache.ts';
import { endOcr, runOcr } from './process.ts';

/** Dots an inch at which pages of a PDF are drawn for OCR. */
const dpi = 200;

/**
 * Reads an image file (JPEG, PNG, WebP, GIF, BMP, TIFF of several pages) by OCR, in a process of its own. Never rejects for what is
 * in the file. Results are kept in `options.cacheDir` by content.
 */
export function readImage(bytes: Uint8Array, options: ReadOptions = {}): Promise<OcrResult> {
  return cached(options.cacheDir, bytes, 'file', async () => {
    const result: OcrResult = { pages: [], problems: [] };
    const failure = await runOcr({ kind: 'file', bytes, maxPages: options.maxPages ?? limits.pages }, (report) => {
      if (report.kind === 'page') {
        result.pages.push(report.page);
        options.onPage?.(report.page.number, undefined);
      }
      if ('problem' in report && report.problem) result.problems.push(report.problem);
    });
    if (failure) result.problems.push(failure);
    return result;
  });
}

/** Reads one page picture. Its problem, if any, is among `problems`; `pages` is then empty or holds what could be read. */
export async function readBitmap(bitmap: Bitmap, number = 1): Promise<OcrResult> {
  const result: OcrResult = { pages: [], problems: [] };
  const { width, height } = bitmap;
  const rgba = new Uint8Array(bitmap.rgba.buffer, bitmap.rgba.byteOffset, bitmap.rgba.byteLength);
  const failure = await runOcr({ kind: 'bitmap', width, height, rgba, number }, (report) => {
    if (report.kind === 'page') result.pages.push(report.page);
    if ('problem' in report && report.problem) result.problems.push(report.problem);
  });
  if (failure) result.problems.push({ ...failure, page: number });
  return result;
}

/**
 * Reads the pages of a PDF that are pictures, into `read`: a page that stands there already keeps its size, and its few words where OCR
 * finds none.
 */
export async function readPicturePages(
  bytes: Uint8Array,
  numbers: readonly number[],
  read: FileRead,
  options: ReadOptions,
): Promise<void> {
  for (const number of numbers) {
    const result = await cached(options.cacheDir, bytes, `page-${number}-${dpi}`, () => readPdfPage(bytes, number));
    read.problems.push(...result.problems);
    for (const page of result.pages) place(page, read);
    options.onPage?.(number, read.pages.length);
  }
  read.pages.sort((a, b) => a.number - b.number);
}

/** Puts pages that another reader made of a PDF's pictures into `read`; pages that were not asked for keep their text layer. */
export function placePages(found: OcrResult, wanted: readonly number[], read: FileRead): void {
  read.problems.push(...found.problems.filter((p) => p.page === undefined || wanted.includes(p.page)));
  for (const page of found.pages) if (wanted.includes(page.number)) place(page, read);
  read.pages.sort((a, b) => a.number - b.number);
}

/** Reads one page of a PDF that is a picture, counted from 1. */
export async function readPdfPage(bytes: Uint8Array, number: number): Promise<OcrResult> {
  let result: OcrResult = { pages: [], problems: [] };
  await renderPages(
    bytes,
    [number],
    dpi,
    async (_, image) => {
      result = await readBitmap(image, number);
    },
    (page, message) => result.problems.push({ code: 'damaged', page, message }),
  );
  return result;
}

function place(found: Page, read: FileRead): void {
  const at = read.pages.findIndex((page) => page.number === found.number);
  if (at < 0) {
    read.pages.push(found);
    return;
  }
  const there = read.pages[at]!;
  if (found.words.length === 0 && there.words.length > 0) return;
  const sideways = found.turned === 90 || found.turned === 270;
  const [width, height] = sideways ? [there.height, there.width] : [there.width, there.height];
  read.pages[at] = { ...found, width, height, ...(there.hidden ? { hidden: there.hidden } : {}) };
}

/** Ends the OCR process. */
export const closeOcr = endOcr;
