import type { Page, ReadProblem } from '../../model/index.ts';

/** What the OCR process is asked. */
export type OcrJob =
  /** The pages of an image file from `from` on, counted from 1. */
  | { kind: 'file'; bytes: Uint8Array; from: number; maxPages: number }
  /** One page picture, which is told of as page 1. */
  | { kind: 'bitmap'; width: number; height: number; rgba: Uint8Array };

/** What it answers: each page as it is read, then the end. */
export type OcrReport =
  /** What is known of the file before its first page is read. */
  | { kind: 'opened'; pages: number; notes: string[] }
  /** Work on a page begins: should the process end, it was this one. */
  | { kind: 'begun'; page: number }
  | { kind: 'page'; page: Page; problem?: ReadProblem }
  | { kind: 'problem'; problem: ReadProblem }
  /** A step is done: the process is not stuck. */
  | { kind: 'alive' }
  | { kind: 'end' };
