import type { FileRead } from '../model/index.ts';
import type { Budget } from './archive/zip.ts';
import type { ReadOptions } from './options.ts';

/** How deep a read is, what it may still unpack, and how it reads what it finds inside. */
export interface Reading {
  options: ReadOptions;
  budget: Budget;
  /** Archives around this file: none may stand inside another. */
  archives: number;
  /** Containers of any kind around this file. */
  depth: number;
  readPart: (bytes: Uint8Array, name: string, reading: Reading) => Promise<FileRead>;
}
