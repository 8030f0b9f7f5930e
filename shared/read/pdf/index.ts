import type { ReadProblem } from '../../model/index.ts';
import { problemOf } from './problems.ts';
import { sketchOf } from './sketch.ts';
import { type Ending, type PdfThread, runJob, startThread } from './thread.ts';
import type { BindPaper, Budget, Job, PageImage, PdfOptions, PdfRead, Report, Unbound } from './types.ts';

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

const BUDGET: Budget = { maxPages: 3000, maxMemoryMb: 1024 };
const MILLISECONDS = 60_000;
/** What each page that was read adds to the time: a long file is not a slow one. */
const MILLISECONDS_A_PAGE = 500;
const MOST_CRASHES = 3;
/** Marks of one kind that are kept of a file. */
const MOST_MARKS = 200;
/** A thread whose engine has grown beyond this is replaced before the next file. */
const SPENT_HEAP = 384 * 1024 * 1024;

let thread: Promise<PdfThread> | undefined;
let queue: Promise<unknown> = Promise.resolve();
const keys = new WeakMap<Uint8Array, number>();
let lastKey = 0;

/** Starts the engine ahead of the first file, which then need not wait for it. */
export function startPdf(): void {
  thread ??= startThread();
}

/** Ends the engine. Not needed for the process to exit; a later call starts it anew. */
export async function closePdf(): Promise<void> {
  await queue;
  await replaceThread();
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
    const job: Job = { kind: 'bind', key: ++lastKey, bytes: base, budget: BUDGET, papers: given };
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
    await replaceThread();
    if (bytes) return { bytes, unbound };
    const why = problem ?? problemOf(ending, 0, 0);
    const stopped = given[under];
    if (problem || !stopped || stopped.places.length === 0) throw new Error(why.message);
    for (const place of stopped.places.keys()) barred.push({ paper: under, place, message: why.message });
    given[under] = { bytes: new Uint8Array(), places: [] };
  }
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => {});
  return turn;
}

async function read(bytes: Uint8Array, options: PdfOptions): Promise<PdfRead> {
  const result: PdfRead = {
    pages: [],
    problems: [],
    notes: [],
    attachments: [],
    imagePages: [],
    pictures: [],
    metadata: { updates: 0, signatures: 0 },
    marks: {},
  };
  const budget = {
    maxPages: options.maxPages ?? BUDGET.maxPages,
    maxMemoryMb: options.maxMemoryMb ?? BUDGET.maxMemoryMb,
  };
  const allowed = options.maxMilliseconds ?? MILLISECONDS;
  const start = performance.now();
  let from = 1;
  let total = 0;
  const take = (report: Report) => {
    if (report.kind === 'opened') total = report.total;
    else if (report.kind === 'page' || report.kind === 'lost') {
      from = report.number + 1;
      takePage(result, report);
      options.onPage?.(report.number, total);
    } else if (report.kind === 'refused') result.problems.push(report.problem);
    else if (report.kind === 'done') takeClosing(result, report);
  };
  for (let crashes = 0; ; ) {
    const deadline = () => start + allowed + (from - 1) * MILLISECONDS_A_PAGE;
    const ending = await run({ kind: 'read', key: keyOf(bytes), bytes, budget, from }, deadline, take);
    if (ending.kind === 'ended') return result;
    await replaceThread();
    result.problems.push(problemOf(ending, from, total));
    crashes++;
    // A page that breaks the engine is left out; a file that ran out of time or memory is not tried again.
    if (ending.kind === 'late' || ending.outOfMemory || total === 0 || from > total || crashes >= MOST_CRASHES)
      return result;
    from++;
  }
}

function takePage(result: PdfRead, report: Extract<Report, { kind: 'page' | 'lost' }>): void {
  if (report.kind === 'lost') {
    result.problems.push(report.problem);
    return;
  }
  result.pages.push(report.page);
  result.notes.push(...report.notes);
  const { marks } = result;
  for (const kind of ['covered', 'odd', 'pictures'] as const) {
    const found = report.marks[kind] ?? [];
    if (found.length > 0) Object.assign(marks, { [kind]: [...(marks[kind] ?? []), ...found].slice(0, MOST_MARKS) });
  }
  if (report.number === 1) {
    const layout = sketchOf(report.page);
    if (layout !== undefined) marks.layout = layout;
  }
  if (!report.picture) return;
  result.pictures.push(report.picture);
  const { need } = report.picture;
  if (need !== 'recognised' && need !== 'parts') result.imagePages.push(report.number);
}

function takeClosing(
  result: PdfRead,
  { problems, notes, attachments, metadata, revisions }: Extract<Report, { kind: 'done' }>,
): void {
  result.problems.push(...problems);
  result.notes.push(...notes);
  result.attachments.push(...attachments);
  result.metadata = metadata;
  const { title: _, updates, signatures, ...made } = metadata;
  Object.assign(
    result.marks,
    made,
    updates > 0 ? { updates } : {},
    signatures > 0 ? { signatures } : {},
    revisions.savedAfterSigning ? { savedAfterSigning: true } : {},
    revisions.revised.length > 0 ? { revised: revisions.revised } : {},
  );
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
  if (ending.kind !== 'ended') await replaceThread();
  throw new Error((problem ?? problemOf(ending, number, number)).message);
}

async function run(job: Job, deadline: () => number, receive: (report: Report) => void): Promise<Ending> {
  const old = await thread;
  if (old && old.heapBytes > SPENT_HEAP && old.held !== job.key) await replaceThread();
  startPdf();
  return runJob(await (thread as Promise<PdfThread>), job, deadline, receive);
}

async function replaceThread(): Promise<void> {
  const old = thread;
  thread = undefined;
  if (old) await (await old).worker.terminate();
}

function keyOf(bytes: Uint8Array): number {
  const known = keys.get(bytes);
  if (known !== undefined) return known;
  keys.set(bytes, ++lastKey);
  return lastKey;
}
