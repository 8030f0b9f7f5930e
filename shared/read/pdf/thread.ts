import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Job, Report } from './types.ts';

/** How a job ended: by its last report, or by force. */
export type Ending = { kind: 'ended' } | { kind: 'late' } | { kind: 'crashed'; outOfMemory: boolean; message: string };

/** A worker thread with PDFium, the key of the document that it holds open, and when it may be trusted to run on. */
export interface PdfThread {
  worker: Worker;
  held: number | undefined;
  /** Memory that the engine has grown to: it never gives any back. */
  heapBytes: number;
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** PDFium compiled once for all threads; a thread that takes a killed one's place starts without compiling. */
function compile(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}

/** Starts a thread. It never holds the process: a job that is under way does. */
export async function startThread(): Promise<PdfThread> {
  // The thread loads its code while the engine compiles.
  const module = compile();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    // Pages wait here as objects until they are handed over; WebAssembly's own memory is bounded in engine.ts.
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  });
  worker.unref();
  worker.postMessage(await module);
  return { worker, held: undefined, heapBytes: 0 };
}

const endings = new Set<Report['kind']>(['opened', 'pages', 'done', 'image', 'bound', 'refused']);
/** After these the thread holds the document of the job open. */
const held = new Set<Report['kind']>(['opened', 'pages', 'done', 'image']);

/** Sends a job and hands every report on until the last. `deadline` gives the time (performance.now) when the job is late. */
export function runJob(
  thread: PdfThread,
  job: Job,
  deadline: () => number,
  receive: (report: Report) => void,
): Promise<Ending> {
  const { worker } = thread;
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const watch = () => {
      const left = deadline() - performance.now();
      if (left <= 0) finish({ kind: 'late' });
      else timer = setTimeout(watch, Math.min(left, 1000));
    };
    const finish = (ending: Ending) => {
      clearTimeout(timer);
      worker.off('message', onReport).off('error', onError).off('exit', onExit).unref();
      resolve(ending);
    };
    const onReport = (report: Report) => {
      receive(report);
      if (held.has(report.kind)) thread.held = job.key;
      if (report.kind === 'pages') thread.heapBytes = report.heapBytes;
      if (endings.has(report.kind)) finish({ kind: 'ended' });
      if (report.kind === 'broken')
        finish({ kind: 'crashed', outOfMemory: report.outOfMemory, message: report.message });
    };
    const onError = (error: Error & { code?: string }) =>
      finish({ kind: 'crashed', outOfMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY', message: String(error) });
    const onExit = (code: number) =>
      finish({ kind: 'crashed', outOfMemory: false, message: `the thread ended with code ${code}` });
    worker.on('message', onReport).on('error', onError).on('exit', onExit).ref();
    watch();
    const before = thread.held;
    thread.held = undefined;
    worker.postMessage(before === job.key ? { ...job, bytes: undefined } : job);
  });
}
