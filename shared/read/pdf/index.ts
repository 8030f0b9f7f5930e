import type { ReadProblem } from '../../model/index.ts';
import { problemOf } from './problems.ts';
import { BUDGET, MILLISECONDS, read } from './reading.ts';
import { inTurn, keyOf, newKey, replace, run, start } from './threads.ts';
import type { BindPaper, Job, PageImage, PdfOptions, PdfRead, Unbound } from './types.ts';

export type {
  BindPaper,
  BindPlace,
  PageImage,
  PagePicture,
  PdfAttachment,
  PdfMetadata,
  PdfOptions,
  PdfRead,
  Unbound,
} from './types.ts';

/** Starts the engine ahead of the first file, which then need not wait for it. */
export function startPdf(): void {
  start(0);
}

/** Ends the engine. Not needed for the process to exit; a later call starts it anew. */
export async function closePdf(): Promise<void> {
  await inTurn(() => Promise.all([replace(0), replace(1)]));
}

/**
 * Reads the text layer of a PDF. Never rejects for what is in the file: what cannot be read is among the problems, and the pages that
 * could be read before a time-out or a crash are returned.
 */
export function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfRead> {
  return inTurn(() => read(bytes, options));
}

/**
 * Draws one page, counted from 1, at `dpi` (less where that were too many pixels); `bare`: without its text, which leaves the pictures. Rejects
 * with the problem's message.
 */
export function renderPage(bytes: Uint8Array, page: number, dpi: number, bare = false): Promise<PageImage> {
  return inTurn(() => draw(bytes, page, dpi, bare));
}

/** Draws pages one after the other; the next is drawn when `onImage` is done with the last. A page that cannot be drawn is told to `onFailure`. */
export async function renderPages(
  bytes: Uint8Array,
  pages: readonly number[],
  dpi: number,
  onImage: (page: number, image: PageImage) => void | Promise<void>,
  onFailure: (page: number, message: string) => void = () => {},
): Promise<void> {
  for (const page of pages) {
    const image = await renderPage(bytes, page, dpi).catch((error: Error) => error);
    if (image instanceof Error) onFailure(page, image.message);
    else await onImage(page, image);
  }
}

/** A document with the papers that were asked for on its pages, and those places that stayed empty, with the reason. */
export interface BoundPdf {
  bytes: Uint8Array;
  unbound: Unbound[];
}

/**
 * Puts pages of PDF papers onto pages of `base`. A paper that stops the engine, or takes longer than a minute, is left out and told of among
 * `unbound`. Rejects where `base` itself cannot be opened or written.
 */
export function bindPdf(base: Uint8Array, papers: readonly BindPaper[]): Promise<BoundPdf> {
  return inTurn(() => bind(base, papers));
}

async function bind(base: Uint8Array, papers: readonly BindPaper[]): Promise<BoundPdf> {
  const given = papers.map((paper) => ({ ...paper }));
  const barred: Unbound[] = [];
  for (;;) {
    const unbound = [...barred];
    let bytes: Uint8Array | undefined;
    let problem: ReadProblem | undefined;
    let under = -1;
    let end = performance.now() + MILLISECONDS;
    const job: Job = { kind: 'bind', key: newKey(), bytes: base, budget: BUDGET, papers: given };
    const ending = await run(
      job,
      () => end,
      (report) => {
        if (report.kind === 'binding') {
          under = report.paper;
          end = performance.now() + MILLISECONDS;
        } else if (report.kind === 'unbound') unbound.push(report.unbound);
        else if (report.kind === 'bound') bytes = report.bytes;
        else if (report.kind === 'refused') problem = report.problem;
      },
    );
    // A document that was written to is not kept: the thread is made anew for the next file.
    await replace(0);
    if (bytes) return { bytes, unbound };
    const why = problem ?? problemOf(ending, 0, 0);
    const stopped = given[under];
    if (problem || !stopped || stopped.places.length === 0) throw new Error(why.message);
    for (const place of stopped.places.keys()) barred.push({ paper: under, place, message: why.message });
    given[under] = { bytes: new Uint8Array(), places: [] };
  }
}

async function draw(bytes: Uint8Array, number: number, dpi: number, bare: boolean): Promise<PageImage> {
  let image: PageImage | undefined;
  let problem: ReadProblem | undefined;
  const end = performance.now() + MILLISECONDS;
  const job: Job = {
    kind: 'draw',
    key: keyOf(bytes),
    bytes,
    budget: { ...BUDGET, maxPages: number },
    number,
    dpi,
    bare,
  };
  const ending = await run(
    job,
    () => end,
    (report) => {
      if (report.kind === 'image') image = report.image;
      if (report.kind === 'refused') problem = report.problem;
    },
  );
  if (image) return image;
  if (ending.kind !== 'ended') await replace(0);
  throw new Error((problem ?? problemOf(ending, number, number)).message);
}
