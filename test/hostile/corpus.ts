import type { ReadProblemCode } from '../../shared/model/index.ts';
import { pdfs } from './pdfs.ts';
import { pictures } from './pictures.ts';
import { sheets } from './sheets.ts';
import { texts } from './texts.ts';
import { zips } from './zips.ts';

/** A file that would do harm to a careless reader. */
export interface Hostile {
  name: string;
  why: string;
  make(): Uint8Array;
  /** One of these problems is told; none of them where `mayRead` and the file was read after all. */
  expect: readonly (typeof ReadProblemCode.options)[number][];
  /** There is a way to read it that is right: then no problem need be told. */
  mayRead?: boolean;
  /** An entry that is read nevertheless. */
  reads?: string;
  /** Read by OCR: the picture is unpacked. */
  ocr?: boolean;
  /** Takes seconds: read by `npm run hostile` alone, not by the tests. */
  slow?: boolean;
  /** Words that must be nowhere in what was read. */
  never?: string;
}

/** Bounds of one file, read alone on the machine of the tests: milliseconds of wall time, MB of memory at the most. */
export const bounds = { milliseconds: 60_000, megabytes: 2500 } as const;

const slow = new Set(
  'bomb.png picture-bomb.pdf huge-picture.pdf overlap.zip many.zip bomb.gz nest.pdf content-bomb.pdf operators.pdf hundred-thousand.pdf form-loop.pdf form-tree.pdf font-bomb.pdf wide.xml wide.csv long.csv quote.csv boundary.eml cells.xlsx empty-rows.xlsx strings.xlsx cost.html'.split(
    ' ',
  ),
);

const all: readonly Hostile[] = [
  ...zips,
  ...pdfs,
  ...pictures.map((picture) => ({ ...picture, ocr: true })),
  ...texts,
  ...sheets,
];

export const corpus: readonly Hostile[] = all.map((file) => (slow.has(file.name) ? { ...file, slow: true } : file));
