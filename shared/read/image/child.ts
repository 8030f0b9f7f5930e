import { ReadError, toProblem } from '../problem.ts';
import type { Bitmap } from './bitmap.ts';
import { decodeImage } from './decode.ts';
import { createEngine, type Engine } from './engine.ts';
import type { OcrJob, OcrReport } from './job.ts';
import { readPicture } from './page.ts';

// The OCR process: reads one job after the other until its parent goes. A process of its own, for native code can crash or hang.

const send = (report: OcrReport): void => {
  process.send?.(report);
};

/** Processor time for one page, in seconds: a dense A4 list takes 20; only noise that looks like thousands of words takes more. */
const mostSeconds = 240;
let spentBefore = process.cpuUsage();

function step(): void {
  const { user, system } = process.cpuUsage(spentBefore);
  if (user + system > mostSeconds * 1e6) {
    const message = `Reading the picture took more than ${mostSeconds} s of a processor and was stopped. Send a cleaner scan.`;
    throw new ReadError('time-out', message);
  }
  send({ kind: 'alive' });
}

let engine: Engine | undefined;

async function readPage(bitmap: Bitmap, number: number): Promise<void> {
  spentBefore = process.cpuUsage();
  try {
    engine ??= createEngine(Number(process.env.OCR_THREADS) || 2, step);
    send({ kind: 'page', ...(await readPicture(engine, bitmap, number)) });
  } catch (error) {
    send({ kind: 'problem', problem: { ...toProblem(error, 'a picture'), page: number } });
  }
}

async function work(job: OcrJob): Promise<void> {
  if (job.kind === 'bitmap') {
    await readPage(job, 1);
    return;
  }
  const image = decodeImage(job.bytes);
  send({ kind: 'opened', pages: image.pages, notes: image.notes });
  if (job.from === 1) for (const problem of image.problems) send({ kind: 'problem', problem });
  for (let number = job.from; number <= Math.min(image.pages, job.maxPages); number += 1) {
    send({ kind: 'begun', page: number });
    try {
      await readPage(await image.page(number), number);
    } catch (error) {
      const page = image.pages > 1 ? { page: number } : {};
      send({ kind: 'problem', problem: { ...toProblem(error, 'a picture'), ...page } });
    }
  }
  if (image.pages > job.maxPages) {
    const message = `The file has ${image.pages} pages; the first ${job.maxPages} were read. Send it in parts.`;
    send({ kind: 'problem', problem: { code: 'too-large', message } });
  }
}

process.on('message', (job: OcrJob) => {
  work(job)
    .catch((error: unknown) => send({ kind: 'problem', problem: toProblem(error, 'a picture') }))
    .finally(() => send({ kind: 'end' }));
});
process.on('disconnect', () => process.exit(0));
