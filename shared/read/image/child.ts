import { toProblem } from '../problem.ts';
import { decodeImage } from './decode.ts';
import { createEngine } from './engine.ts';
import { isCut } from './header.ts';
import type { OcrJob, OcrReport } from './job.ts';
import { readPicture } from './page.ts';

// The OCR process: reads one job after the other until its parent goes. A process of its own, for native code can crash or hang.

const send = (report: OcrReport): void => {
  process.send?.(report);
};

const engine = createEngine(Number(process.env.OCR_THREADS) || 2, () => send({ kind: 'alive' }));

async function work(job: OcrJob): Promise<void> {
  if (job.kind === 'bitmap') {
    send({ kind: 'page', ...(await readPicture(engine, job, job.number)) });
    return;
  }
  if (isCut(job.bytes)) {
    const message = 'The picture ends before its own end mark, so part of it is missing. Send it again.';
    send({ kind: 'problem', problem: { code: 'truncated', message } });
  }
  let number = 0;
  for await (const bitmap of decodeImage(job.bytes)) {
    number += 1;
    if (number > job.maxPages) {
      const message = `The file has more than ${job.maxPages} pages; those beyond were not read. Send it in parts.`;
      send({ kind: 'problem', problem: { code: 'too-large', message } });
      return;
    }
    send({ kind: 'page', ...(await readPicture(engine, bitmap, number)) });
  }
}

process.on('message', (job: OcrJob) => {
  work(job)
    .catch((error: unknown) => send({ kind: 'problem', problem: toProblem(error, 'a picture') }))
    .finally(() => send({ kind: 'end' }));
});
process.on('disconnect', () => process.exit(0));
