import type { Page, ReadProblem } from '../model/index.ts';

/** How far one file may go, and who hears of progress. Every field has a safe default. */
export interface ReadOptions {
  /** Largest file, and largest total of everything unpacked from it, in bytes. */
  maxBytes?: number | undefined;
  /** Pages read of one file; the rest is a `too-large` problem. */
  maxPages?: number | undefined;
  /** Called once a page is read: its number and how many there are, where known. */
  onPage?: ((page: number, pages: number | undefined) => void) | undefined;
  /** Called once a picture is read by OCR: which of how many of the file, and whether it was read before. */
  onPicture?: ((picture: number, pictures: number, kept: boolean) => void) | undefined;
  /** Read image files and image-only pages by OCR; false: they stay unread, with a problem that says so. */
  ocr?: boolean | undefined;
  /** Reads scans instead of the embedded engine: what another engine or an earlier run made of them. */
  readScan?: ScanReader | undefined;
  /** Folder that keeps what OCR read, by content hash. */
  cacheDir?: string | undefined;
}

/** A file of which pages are pictures. `pages` counts from 1; absent for an image file, all of which is read. */
export interface Scan {
  name: string;
  /** Hex digest of `bytes`. */
  sha256: string;
  bytes: Uint8Array;
  kind: 'pdf' | 'image';
  pages?: readonly number[] | undefined;
}

/** Gives the pages of a scan as read, numbered as in the file, and what could not be read. What it throws becomes a problem of the file. */
export type ScanReader = (scan: Scan) => Promise<{ pages: Page[]; problems: ReadProblem[] }>;

/** Bounds of one read. Chosen for trade papers: a bundle is tens of files of a few megabytes. */
export const limits = {
  bytes: 100 * 1024 * 1024,
  pages: 2000,
  /** Entries of one archive. */
  entries: 500,
  /** Unpacked bytes of one archive, all entries together. */
  unpacked: 500 * 1024 * 1024,
  /** Unpacked to packed bytes of one entry above 1 MB: Deflate itself cannot pass 1032. */
  ratio: 200,
  /** Cells of one workbook or table: as objects they take some 300 bytes each. */
  cells: 2_000_000,
  /** Characters of one delimited or JSON file. */
  characters: 64 * 1024 * 1024,
  /** Characters of one plain text, whose words are all kept with their boxes. */
  plain: 12 * 1024 * 1024,
  /** Characters of one run without white space in a plain text: no sentence is that long, and each fact of it would quote it whole. */
  run: 20_000,
  /** Characters of one XML file, whose tree takes many times its size. */
  xml: 24 * 1024 * 1024,
  /** Wall time for a workbook of an old or rare format, in milliseconds: for any, for each megabyte of it, and at the most. */
  workbookTime: { any: 12_000, megabyte: 8_000, most: 60_000 },
  /** Heap for it, in MiB. */
  workbookHeap: 1536,
} as const;
