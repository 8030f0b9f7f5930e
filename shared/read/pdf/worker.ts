import { parentPort } from 'node:worker_threads';
import { bindPapers, savedBytes } from './bind.ts';
import { closePdf, type OpenPdf, openPdf } from './document.ts';
import { type Engine, startEngine } from './engine.ts';
import { tooMuchMemory } from './problems.ts';
import { drawPage, leaveOutText } from './raster.ts';
import { closingOf, readPages } from './read.ts';
import { withSheet } from './sheet.ts';
import type { BindPaper, Job, PageImage, Report } from './types.ts';
import { isUndrawn, isWhite } from './undrawn.ts';

/**
 * The thread that PDFium runs in. It does one job at a time and keeps the last document open, so that drawing pages after
 * reading them does not load the file again.
 */
const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread');

let started: Promise<Engine> | undefined;
let held: { key: number; pdf: OpenPdf } | undefined;

const report = (message: Report, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);

function hold(engine: Engine, job: Job): OpenPdf | undefined {
  if (held?.key === job.key) return held.pdf;
  if (held) closePdf(engine, held.pdf);
  held = undefined;
  const pdf = openPdf(engine, job.bytes ?? new Uint8Array());
  if ('code' in pdf) {
    report({ kind: 'refused', problem: engine.refused() ? tooMuchMemory() : pdf });
    return undefined;
  }
  held = { key: job.key, pdf };
  return pdf;
}

async function run(engine: Engine, job: Job): Promise<void> {
  engine.limit(job.budget.maxMemoryMb);
  try {
    const pdf = hold(engine, job);
    if (pdf === undefined) return;
    if (job.kind === 'open') {
      report({ kind: 'opened', total: Math.min(pdf.total, job.budget.maxPages) });
      return;
    }
    if (job.kind === 'close') {
      report({ kind: 'done', ...closingOf(engine, pdf, job) });
      return;
    }
    if (job.kind === 'bind') {
      bind(engine, pdf, job.papers);
      return;
    }
    if (job.kind === 'draw') {
      const image = withSheet(engine, pdf, job.number, ({ sheet }): PageImage => {
        if (job.bare) leaveOutText(engine, sheet);
        const image = drawPage(engine, sheet, job.dpi);
        return isWhite(image) && isUndrawn(engine, sheet) ? { ...image, undrawn: true } : image;
      });
      if (image) report({ kind: 'image', image }, [image.rgba.buffer as ArrayBuffer]);
      else
        report({
          kind: 'refused',
          problem: { code: 'damaged', message: `Page ${job.number} is not in the file.`, page: job.number },
        });
      return;
    }
    await readPages(engine, pdf, job.pages, report);
    report({ kind: 'pages', heapBytes: engine.bytes().length });
  } catch (error) {
    report({ kind: 'broken', outOfMemory: engine.refused(), message: String(error) });
  }
}

/** The document is changed by it: it is not kept open for another job. */
function bind(engine: Engine, pdf: OpenPdf, papers: readonly BindPaper[]): void {
  try {
    bindPapers(
      engine,
      pdf,
      papers,
      (paper) => report({ kind: 'binding', paper }),
      (paper, place, message) => report({ kind: 'unbound', unbound: { paper, place, message } }),
    );
    const bytes = savedBytes(engine, pdf);
    if (bytes) report({ kind: 'bound', bytes }, [bytes.buffer as ArrayBuffer]);
    else report({ kind: 'refused', problem: tooMuchMemory() });
  } finally {
    closePdf(engine, pdf);
    held = undefined;
  }
}

port.on('message', (message: Job | WebAssembly.Module) => {
  if (!('kind' in message)) {
    started = startEngine(message);
    return;
  }
  (started ?? Promise.reject(new Error('the engine comes before the first job'))).then(
    (engine) => run(engine, message),
    (error) => report({ kind: 'broken', outOfMemory: false, message: String(error) }),
  );
});
