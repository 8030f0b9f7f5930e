import * as z from 'zod';
import { Box, DoubtfulCharacter } from './evidence.ts';
import type { Marks } from './marks.ts';
import type { ReadProblem } from './read-problem.ts';

export const Reader = z.enum(['text-layer', 'ocr', 'textract', 'sheet', 'xml']);
export type Reader = z.infer<typeof Reader>;

/** One word (a run without white space) of a page; in a CJK line a run of characters set as one unit. */
export const Word = z.object({
  text: z.string(),
  box: Box,
  confidence: z.number().min(0).max(1),
  /** Only on words that OCR read, and only their unsure characters. */
  doubtful: z.optional(z.array(DoubtfulCharacter)),
});
export type Word = z.infer<typeof Word>;

/** A drawn straight line or the edge of a drawn box, as fractions of the page; horizontal when y1 = y2. */
export const Ruling = z.object({ x1: z.number(), y1: z.number(), x2: z.number(), y2: z.number() });
export type Ruling = z.infer<typeof Ruling>;

/** A cell of a source that has real cells (spreadsheet, CSV, XML e-invoice, Textract table). Rows and columns count from 0. */
export const Cell = z.object({
  row: z.int().min(0),
  column: z.int().min(0),
  rowSpan: z.int().min(1),
  columnSpan: z.int().min(1),
  text: z.string(),
  box: Box,
  /** The source itself says that the cell heads its column. */
  header: z.optional(z.boolean()),
  /** The source holds a number here, and its text shows three decimals behind a point ("29.200" of 29.2): no thousands. */
  pointed: z.optional(z.boolean()),
});
export type Cell = z.infer<typeof Cell>;

/** A bar or QR code as decoded from the picture of the page: its symbology (`Code128`, `QRCode` ...) and what it holds. */
export const PageCode = z.object({ symbology: z.string(), text: z.string(), box: Box });
export type PageCode = z.infer<typeof PageCode>;

/** Real cells in reading order; an empty cell is absent. */
export const Grid = z.object({ rows: z.int().min(0), columns: z.int().min(0), cells: z.array(Cell) });
export type Grid = z.infer<typeof Grid>;

/**
 * A page: words with boxes in reading order, whichever engine read it. `number` counts from 1 in the file; `width` and
 * `height` are PDF points (1/72 inch) after rotation, or notional points for sheets. Text that a person cannot see
 * (invisible, microscopic, outside the page) is never among `words`: it stands in `hidden`.
 */
export const Page = z.object({
  number: z.int().min(1),
  width: z.number().positive(),
  height: z.number().positive(),
  reader: Reader,
  words: z.array(Word),
  rulings: z.array(Ruling),
  grid: z.optional(Grid),
  /** The sheet's name, or what the source calls this page. */
  title: z.optional(z.string()),
  hidden: z.optional(z.array(Word)),
  /** Where the page shows ink that is neither text nor a straight line: pictures, drawn strokes, stamps. At most 200 boxes. */
  ink: z.optional(z.array(Box)),
  /** Bar and QR codes on the page. */
  codes: z.optional(z.array(PageCode)),
  /**
   * Corners of the sheet in a photo taken at a slant, as fractions of the picture: top left, top right, bottom right, bottom left.
   * What stands between them was flattened to a rectangle before anything else.
   */
  corners: z.optional(z.array(z.tuple([z.number(), z.number()])).length(4)),
  /** Degrees clockwise by which the picture of the page was turned to be read; boxes are those of the turned page. */
  turned: z.optional(z.union([z.literal(90), z.literal(180), z.literal(270)])),
  /** Degrees clockwise by which the turned picture leans; boxes are those of the straightened page. */
  lean: z.optional(z.number()),
  /** Mean confidence of the words, weighted by length; 0 for a page without words. */
  confidence: z.number().min(0).max(1),
});
export type Page = z.infer<typeof Page>;

export const FileKind = z.enum([
  'pdf',
  'image',
  'spreadsheet',
  'delimited',
  'text',
  'xml',
  'json',
  'archive',
  'unknown',
]);
export type FileKind = z.infer<typeof FileKind>;

/** One file as read. A zip has no pages but `parts`; a PDF/A-3 invoice has pages and its XML among `parts`. */
export interface FileRead {
  /** The file's name as handed in; parts of an archive carry `archive.zip/inner.pdf`. */
  name: string;
  /** Hex digest of the bytes. */
  sha256: string;
  bytes: number;
  kind: FileKind;
  pages: Page[];
  problems: ReadProblem[];
  /** What a reader should know but that is no problem: active content, embedded files, a declared type that differs. */
  notes: string[];
  /** What the file tells of its making and of changes to it. */
  marks?: Marks;
  parts: FileRead[];
}
