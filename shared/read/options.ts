/** How far one file may go, and who hears of progress. Every field has a safe default. */
export interface ReadOptions {
  /** Largest file, and largest total of everything unpacked from it, in bytes. */
  maxBytes?: number | undefined;
  /** Pages read of one file; the rest is a `too-large` problem. */
  maxPages?: number | undefined;
  /** Called once a page is read: its number and how many there are, where known. */
  onPage?: ((page: number, pages: number | undefined) => void) | undefined;
  /** Read image files and image-only pages by OCR. */
  ocr?: boolean | undefined;
  /** Folder that keeps what OCR read, by content hash. */
  cacheDir?: string | undefined;
}

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
  /** Cells of one workbook. */
  cells: 3_000_000,
  /** Characters of one text or XML file. */
  characters: 64 * 1024 * 1024,
} as const;
