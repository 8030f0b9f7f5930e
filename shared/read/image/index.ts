import type { FileRead, Page } from '../../model/index.ts';
import { limits, type ReadOptions } from '../options.ts';
import { type PageImage, renderPage } from '../pdf/index.ts';
import type { Bitmap } from './bitmap.ts';
import { digestOf, type Kept, keptOr, noteDigest, notedDigest, type OcrResult, renumbered } from './cache.ts';
import { jpeg2000Pdf } from './jpeg2000.ts';
import { endOcr, runOcr } from './process.ts';

/** Dots an inch at which pages of a PDF are drawn for OCR. */
const dpi = 200;
/** Pages of one file that may end the OCR process before the rest is given up. */
const mostCrashes = 5;

/**
 * Reads an image file (JPEG, PNG, WebP, GIF, BMP, AVIF, JPEG 2000, TIFF of several pages) by OCR, in a process of its own. Never rejects
 * for what is in the file. Results are kept by content: for this run, and in `options.cacheDir`.
 */
export async function readImage(bytes: Uint8Array, options: ReadOptions = {}): Promise<OcrResult> {
  const wrapped = jpeg2000Pdf(bytes);
  if (wrapped) return readPdfPage(wrapped, 1, options.cacheDir);
  const most = options.maxPages ?? limits.pages;
  const { result, kept } = await keptOr(options.cacheDir, digestOf(bytes, `file-${most}`), () =>
    readPages(bytes, most, options),
  );
  if (kept) for (const page of result.pages) tell(options, page.number, result.pages.length, true);
  return result;
}

/** A page that ends the process is left out, and the pages after it are read by a new one. */
async function readPages(bytes: Uint8Array, maxPages: number, options: ReadOptions): Promise<OcrResult> {
  const result: OcrResult = { pages: [], problems: [] };
  let [pages, begun, done] = [1, 0, 0];
  for (let crashes = 1; ; crashes += 1) {
    const from = Math.max(begun, done) + 1;
    const failure = await runOcr({ kind: 'file', bytes, from, maxPages }, (report) => {
      if (report.kind === 'opened') {
        pages = Math.min(report.pages, maxPages);
        if (report.notes.length > 0) result.notes = report.notes;
      }
      if (report.kind === 'begun') begun = report.page;
      if (report.kind === 'page') {
        done = report.page.number;
        result.pages.push(report.page);
        tell(options, done, pages, false);
      }
      if ('problem' in report && report.problem) result.problems.push(report.problem);
    });
    if (!failure) return result;
    const opened = begun > 0;
    if (!opened || begun > done) result.problems.push(pages > 1 && opened ? { ...failure, page: begun } : failure);
    if (!opened || Math.max(begun, done) >= pages) return result;
    if (crashes >= mostCrashes) {
      const page = Math.max(begun, done) + 1;
      const message = `The OCR engine stopped ${crashes} times; the file was not read from page ${page} on. Send it as PDF.`;
      result.problems.push({ code: failure.code, message, page });
      return result;
    }
  }
}

function tell({ onPage, onPicture }: ReadOptions, page: number, pages: number, kept: boolean): void {
  onPage?.(page, pages);
  onPicture?.(page, pages, kept);
}

/**
 * Reads one page picture; the same pixels are read once. Its problem, if any, is among `problems`; `pages` is then empty or holds what
 * could be read. `number` is the page's in its file.
 */
export async function readBitmap(bitmap: Bitmap, number = 1, cacheDir?: string): Promise<OcrResult> {
  const { result } = await keptOr(cacheDir, digestOfBitmap(bitmap), () => read(bitmap));
  return renumbered(result, number);
}

const bytesOf = ({ rgba }: Bitmap): Uint8Array => new Uint8Array(rgba.buffer, rgba.byteOffset, rgba.byteLength);
const digestOfBitmap = (bitmap: Bitmap): string => digestOf(`${bitmap.width}x${bitmap.height}`, bytesOf(bitmap));

async function read(bitmap: Bitmap): Promise<OcrResult> {
  const result: OcrResult = { pages: [], problems: [] };
  const { width, height } = bitmap;
  const failure = await runOcr({ kind: 'bitmap', width, height, rgba: bytesOf(bitmap) }, (report) => {
    if (report.kind === 'page') result.pages.push(report.page);
    if ('problem' in report && report.problem) result.problems.push(report.problem);
  });
  if (failure) result.problems.push(failure);
  return result;
}

/**
 * Reads the pages of a PDF that are pictures, into `read`: a page that stands there already keeps its size, and its few words where OCR
 * finds none. While one page is read the next is drawn.
 */
export async function readPicturePages(
  bytes: Uint8Array,
  numbers: readonly number[],
  read: FileRead,
  options: ReadOptions,
): Promise<void> {
  const file = digestOf(bytes);
  let next = numbers.length > 0 ? prepare(bytes, file, numbers[0]!, options.cacheDir) : undefined;
  for (const [i, number] of numbers.entries()) {
    const prepared = await next!;
    const following = numbers[i + 1];
    next = following === undefined ? undefined : prepare(bytes, file, following, options.cacheDir);
    const { result, kept } = await finish(prepared, number, options.cacheDir);
    read.problems.push(...result.problems);
    for (const page of result.pages) place(page, read);
    options.onPage?.(number, read.pages.length);
    options.onPicture?.(i + 1, numbers.length, kept);
  }
  read.pages.sort((a, b) => a.number - b.number);
}

/** A page of a PDF before it is read: kept, drawn, or neither. */
type Prepared = { digest: string; image?: PageImage; draw: () => Promise<PageImage> } | { message: string };

const undrawn =
  'Its picture is damaged, or packed in a way that cannot be undone: it is not a blank page. Scan it again, or print it to PDF anew.';

/** Draws a page unless what was read of its picture is noted. Never rejects. */
async function prepare(
  bytes: Uint8Array,
  file: string,
  number: number,
  cacheDir: string | undefined,
): Promise<Prepared> {
  const name = `page-${file}-${number}-${dpi}`;
  const draw = (): Promise<PageImage> => renderPage(bytes, number, dpi);
  try {
    const noted = await notedDigest(cacheDir, name);
    if (noted) return { digest: noted, draw };
    const image = await draw();
    if (image.undrawn) return { message: undrawn };
    const digest = digestOfBitmap(image);
    await noteDigest(cacheDir, name, digest);
    return { digest, image, draw };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

async function finish(prepared: Prepared, number: number, cacheDir: string | undefined): Promise<Kept> {
  if ('message' in prepared) return { result: notDrawn(number, prepared.message), kept: false };
  try {
    const { result, kept } = await keptOr(cacheDir, prepared.digest, async () =>
      read(prepared.image ?? (await prepared.draw())),
    );
    return { result: renumbered(result, number), kept };
  } catch (error) {
    return { result: notDrawn(number, error instanceof Error ? error.message : String(error)), kept: false };
  }
}

const notDrawn = (page: number, message: string): OcrResult => ({
  pages: [],
  problems: [{ code: 'damaged', page, message }],
});

/** Puts pages that another reader made of a PDF's pictures into `read`; pages that were not asked for keep their text layer. */
export function placePages(found: OcrResult, wanted: readonly number[], read: FileRead): void {
  read.problems.push(...found.problems.filter((p) => p.page === undefined || wanted.includes(p.page)));
  for (const page of found.pages) if (wanted.includes(page.number)) place(page, read);
  read.pages.sort((a, b) => a.number - b.number);
}

/** Reads one page of a PDF that is a picture, counted from 1. */
export async function readPdfPage(bytes: Uint8Array, number: number, cacheDir?: string): Promise<OcrResult> {
  const prepared = await prepare(bytes, digestOf(bytes), number, cacheDir);
  return (await finish(prepared, number, cacheDir)).result;
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
