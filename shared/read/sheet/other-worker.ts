import { parentPort } from 'node:worker_threads';
import type { ReadProblem } from '../../model/index.ts';
import { toProblem } from '../problem.ts';
import { type OtherFormat, readOther } from './other.ts';
import type { Book } from './xlsx.ts';

/** What the thread is asked, and what it answers. */
export interface OtherJob {
  bytes: Uint8Array;
  format: OtherFormat;
}
export type OtherAnswer = { book: Book } | { problem: ReadProblem };

// SheetJS tells the console of each record that it does not know; what matters of a damaged workbook is told as its problem.
console.error = () => {};

parentPort?.on('message', ({ bytes, format }: OtherJob) => {
  readOther(bytes, format).then(
    (book) => parentPort!.postMessage({ book } satisfies OtherAnswer),
    (error: unknown) => parentPort!.postMessage({ problem: toProblem(error, 'a workbook') } satisfies OtherAnswer),
  );
});
