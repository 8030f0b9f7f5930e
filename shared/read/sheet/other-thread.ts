import { Worker } from 'node:worker_threads';
import { limits } from '../options.ts';
import { ReadError } from '../problem.ts';
import type { OtherFormat } from './other.ts';
import type { OtherAnswer, OtherJob } from './other-worker.ts';
import type { Book } from './xlsx.ts';

/** One thread that ended its last workbook well waits here for the next: to start one takes longer than to read a small workbook. */
let idle: Worker | undefined;

function takeThread(): Worker {
  const waiting = idle;
  idle = undefined;
  if (waiting) return waiting;
  return new Worker(new URL('./other-worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.workbookHeap },
  });
}

/** Keeps a thread for the next workbook. It does not hold the process, and one that dies while it waits is forgotten. */
function keep(worker: Worker): void {
  if (idle) {
    void worker.terminate();
    return;
  }
  idle = worker;
  const forget = (): void => {
    if (idle === worker) idle = undefined;
  };
  worker.once('exit', forget).once('error', forget).unref();
}

/** Ends the thread that waits. */
export async function closeWorkbookThread(): Promise<void> {
  const waiting = idle;
  idle = undefined;
  await waiting?.terminate();
}

/**
 * Reads a workbook of an old or rare format in another thread, which is stopped when it takes too long or too much memory: a few bytes of
 * such a file can ask for millions of cells. Throws ReadError.
 */
export function readOtherApart(bytes: Uint8Array, format: OtherFormat): Promise<Book> {
  const { any, megabyte, most } = limits.workbookTime;
  const patience = Math.min(most, any + (megabyte * bytes.length) / 2 ** 20);
  const worker = takeThread();
  worker.removeAllListeners().ref();
  return new Promise<Book>((resolve, reject) => {
    const timer = setTimeout(
      () => stop(new ReadError('time-out', 'Reading the workbook took too long. Save it as .xlsx and send that.')),
      patience,
    );
    const stop = (error: Error): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      void worker.terminate();
      reject(error);
    };
    worker.once('message', (answer: OtherAnswer) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      keep(worker);
      if ('book' in answer) resolve(answer.book);
      else reject(new ReadError(answer.problem.code, answer.problem.message));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      const large = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const message = 'The workbook asks for more memory than is allowed. Save it as .xlsx and send that.';
      stop(large ? new ReadError('too-large', message, error) : error);
    });
    worker.once('exit', (code) => stop(new Error(`The thread that read the workbook ended with code ${code}.`)));
    worker.postMessage({ bytes, format } satisfies OtherJob);
  });
}
