import { Worker } from 'node:worker_threads';
import { limits } from '../options.ts';
import { ReadError } from '../problem.ts';
import type { OtherFormat } from './other.ts';
import type { OtherAnswer, OtherJob } from './other-worker.ts';
import type { Book } from './xlsx.ts';

/**
 * Reads a workbook of an old or rare format in a thread of its own, which is stopped when it takes too long or too much memory: a
 * few bytes of such a file can ask for millions of cells. Throws ReadError.
 */
export function readOtherApart(bytes: Uint8Array, format: OtherFormat): Promise<Book> {
  const worker = new Worker(new URL('./other-worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.workbookHeap },
  });
  const job: OtherJob = { bytes, format };
  worker.postMessage(job);
  return new Promise<Book>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new ReadError('time-out', 'Reading the workbook took too long. Save it as .xlsx and send that.')),
      limits.workbookTime,
    );
    worker.once('message', (answer: OtherAnswer) => {
      clearTimeout(timer);
      if ('book' in answer) resolve(answer.book);
      else reject(new ReadError(answer.problem.code, answer.problem.message));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      clearTimeout(timer);
      const large = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const message = 'The workbook asks for more memory than is allowed. Save it as .xlsx and send that.';
      reject(large ? new ReadError('too-large', message, error) : error);
    });
  }).finally(() => worker.terminate());
}
