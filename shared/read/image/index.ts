import type { FileRead, Page, ReadProblem } from '../../model/index.ts';
import type { ReadOptions } from '../options.ts';

/** Reads an image file by OCR. */
export async function readImage(
  _bytes: Uint8Array,
  _options: ReadOptions,
): Promise<{ pages: Page[]; problems: ReadProblem[] }> {
  return { pages: [], problems: [{ code: 'no-text', message: 'The file is a picture; OCR is not built in yet.' }] };
}

/** Reads the pages of a PDF that are pictures by OCR, into `read`. */
export async function readPicturePages(
  _bytes: Uint8Array,
  pages: number[],
  read: FileRead,
  _options: ReadOptions,
): Promise<void> {
  for (const page of pages) {
    read.problems.push({ code: 'no-text', page, message: `Page ${page} is a picture; OCR is not built in yet.` });
  }
}

/** Ends the OCR worker. */
export async function closeOcr(): Promise<void> {}
