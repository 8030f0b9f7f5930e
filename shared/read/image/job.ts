import type { Page, ReadProblem } from '../../model/index.ts';

/** What the OCR process is asked. */
export type OcrJob =
  | { kind: 'file'; bytes: Uint8Array; maxPages: number }
  | { kind: 'bitmap'; width: number; height: number; rgba: Uint8Array; number: number };

/** What it answers: each page as it is read, then the end. */
export type OcrReport =
  | { kind: 'page'; page: Page; problem?: ReadProblem }
  | { kind: 'problem'; problem: ReadProblem }
  /** A step is done: the process is not stuck. */
  | { kind: 'alive' }
  | { kind: 'end' };
