import type { Box, Marks, Page, ReadProblem, Word } from '../../model/index.ts';
import type { Revisions } from './revisions.ts';

/** How much one file may cost. What overruns is stopped; the pages read by then are kept. */
export interface PdfOptions {
  /** Pages read at most; those beyond are a `too-large` problem. Default 3000, what Textract takes too. */
  maxPages?: number;
  /** Wall time for the file, to which every page that was read adds half a second. Default 60 000. */
  maxMilliseconds?: number;
  /** Memory of the PDF engine for the file, in MiB. Default 1024. */
  maxMemoryMb?: number;
  /** Called after each page with how many are done and how many there are to read in all. */
  onPage?: (done: number, total: number) => void;
}

/** What the file says about its own making; the strings are as written in it. */
export interface PdfMetadata {
  producer?: string;
  creator?: string;
  title?: string;
  /** Texts of several words beside the pages: subject, keywords, titles of bookmarks. */
  beside?: string[];
  /** ISO 8601, in the zone the file gives; absent when it gives none that can be read. */
  created?: string;
  modified?: string;
  /** Times the file was saved on top of itself after it was first written. */
  updates: number;
  signatures: number;
  /** First part of the file identifier, as hex: a changed copy keeps it (ISO 32000-1, 14.4). */
  origin?: string;
}

export interface PdfAttachment {
  name: string;
  bytes: Uint8Array;
}

/**
 * Why the picture of a page is looked at: it has no text layer; its layer spells nothing; it is a scan with a few words on top; its layer
 * is the invisible one that text recognition leaves; its letters seem to be wrong; pictures stand among its text.
 */
export type PictureNeed = 'no-text' | 'no-letters' | 'few-words' | 'recognised' | 'doubted' | 'parts';

/** A page of which the picture, or parts of it, must be read. */
export interface PagePicture {
  number: number;
  need: PictureNeed;
  /** Where the pictures stand, as fractions of the page; only for `parts`. */
  areas: Box[];
  /** Invisible words over a picture, with ink under them: to be compared with what the picture shows. */
  recognised: Word[];
}

/** A PDF as read. */
export interface PdfRead {
  pages: Page[];
  problems: ReadProblem[];
  notes: string[];
  attachments: PdfAttachment[];
  /**
   * Numbers of the pages whose text must come from their picture: no text layer, or one that spells nothing, or a few words
   * on top of a full-page picture (such a page keeps these words). Blank pages are not among them.
   */
  imagePages: number[];
  /** Every page of which the picture is worth reading, those of `imagePages` among them. */
  pictures: PagePicture[];
  metadata: PdfMetadata;
  /** Traces of its making and of changes to it; `differences` are found later, when pictures are read. */
  marks: Marks;
}

/** A page drawn on white: `rgba` holds `width` × `height` pixels of four bytes, rows from the top. */
export interface PageImage {
  width: number;
  height: number;
  /** What it was drawn at: lower than asked for where the page would have had too many pixels. */
  dpi: number;
  rgba: Uint8ClampedArray;
  /** It is white because none of its pictures can be drawn, and nothing else stands on it. */
  undrawn?: true;
}

/** Which figures bound a job inside the worker. */
export interface Budget {
  maxPages: number;
  maxMemoryMb: number;
}

/** What the worker is asked. `key` names the bytes: they are left out when the worker still holds them open. */
export type Job = { key: number; bytes: Uint8Array | undefined; budget: Budget } & (
  | { kind: 'open' }
  | { kind: 'read'; pages: readonly number[] }
  | ({ kind: 'close' } & PagesRead)
  | { kind: 'draw'; number: number; dpi: number; bare: boolean }
  | { kind: 'bind'; papers: readonly BindPaper[] }
);

/** A page of a paper, counted from 1, and where it goes: the page of the document, counted from 0, and a frame on it in points from the bottom left. */
export interface BindPlace {
  number: number;
  page: number;
  frame: [left: number, bottom: number, width: number, height: number];
}

/** A file of which pages are put into another document. */
export interface BindPaper {
  bytes: Uint8Array;
  places: readonly BindPlace[];
}

/** A page that could not be put into the document: the paper and the place of it, both counted from 0. */
export interface Unbound {
  paper: number;
  place: number;
  message: string;
}

/** What became of the pages of a file, for what is said of the file as a whole. */
export interface PagesRead {
  /** How many of its pages were to be read. */
  last: number;
  /** Pages that the file lists and does not hold. */
  lost: number;
  /** Every one was read, and nothing stands on any. */
  blank: boolean;
  /** It is one page that asks to wait. */
  waits: boolean;
}

/**
 * What the worker says of a job, in the order it happens; `opened` ends the job `open`, `pages` the job `read`; `done`, `image`, `bound`,
 * `refused` or `broken` any.
 */
export type Report =
  | { kind: 'opened'; total: number }
  | { kind: 'pages'; heapBytes: number }
  | {
      kind: 'page';
      number: number;
      page: Page;
      picture: PagePicture | undefined;
      blank: boolean;
      notes: string[];
      marks: Pick<Marks, 'covered' | 'odd' | 'pictures'>;
    }
  | { kind: 'lost'; number: number; problem: ReadProblem }
  | { kind: 'image'; image: PageImage }
  | { kind: 'binding'; paper: number }
  | { kind: 'unbound'; unbound: Unbound }
  | { kind: 'bound'; bytes: Uint8Array }
  | ({ kind: 'done' } & Closing)
  | { kind: 'refused'; problem: ReadProblem }
  | { kind: 'broken'; outOfMemory: boolean; message: string };

/** What is known of a file once its pages are read. */
export interface Closing {
  problems: ReadProblem[];
  notes: string[];
  attachments: PdfAttachment[];
  metadata: PdfMetadata;
  revisions: Revisions;
}
