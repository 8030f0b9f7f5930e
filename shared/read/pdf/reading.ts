import { availableParallelism } from 'node:os';
import type { ReadProblem, Word } from '../../model/index.ts';
import { problemOf } from './problems.ts';
import { sketchOf } from './sketch.ts';
import { keyOf, replace, run, type Which } from './threads.ts';
import type { Budget, Closing, Job, PdfOptions, PdfRead, Report } from './types.ts';

export const BUDGET: Budget = { maxPages: 3000, maxMemoryMb: 1024 };
export const MILLISECONDS = 60_000;
/** What each page that was read adds to the time: a long file is not a slow one. */
const MILLISECONDS_A_PAGE = 500;
const MOST_CRASHES = 3;
/** Marks of one kind that are kept of a file. */
const MOST_MARKS = 200;
/** From so many pages on a second thread takes every second page: its engine is another copy of the file in memory. */
const LONG = 16;
const LARGEST_PAIRED = 64 * 1024 * 1024;

type PageReport = Extract<Report, { kind: 'page' | 'lost' }>;

/** A file under way. */
interface Reading {
  bytes: Uint8Array;
  options: PdfOptions;
  budget: Budget;
  deadline: () => number;
  /** Pages in the file that are to be read; 0 before it is open. */
  total: number;
  /** What was told of each page, by its number. */
  told: Map<number, PageReport>;
  /** Why pages, or the whole file, could not be read. */
  problems: ReadProblem[];
}

/** Reads the text layer of a PDF, as `readPdf` says. */
export async function read(bytes: Uint8Array, options: PdfOptions): Promise<PdfRead> {
  const allowed = options.maxMilliseconds ?? MILLISECONDS;
  const start = performance.now();
  const told: Reading['told'] = new Map();
  const reading: Reading = {
    bytes,
    options,
    budget: {
      maxPages: options.maxPages ?? BUDGET.maxPages,
      maxMemoryMb: options.maxMemoryMb ?? BUDGET.maxMemoryMb,
    },
    deadline: () => start + allowed + told.size * MILLISECONDS_A_PAGE,
    total: 0,
    told,
    problems: [],
  };
  const closing = (await opened(reading)) && (await pagesRead(reading)) ? await closingOf(reading) : undefined;
  return resultOf(reading, closing);
}

/** Opens the file; false when that came to nothing. */
async function opened(reading: Reading): Promise<boolean> {
  const ending = await run({ kind: 'open', ...jobOf(reading) }, reading.deadline, (report) => {
    if (report.kind === 'opened') reading.total = report.total;
    else if (report.kind === 'refused') reading.problems.push(report.problem);
  });
  if (ending.kind !== 'ended') await stopped(reading, problemOf(ending, 1, 0));
  return reading.total > 0;
}

/** Reads all pages; false when the file ran out of time or memory, or stopped the engine too often. */
async function pagesRead(reading: Reading): Promise<boolean> {
  const { total, told } = reading;
  let left = Array.from({ length: total }, (_, i) => i + 1);
  if (total >= LONG && reading.bytes.length <= LARGEST_PAIRED && availableParallelism() > 1) {
    const budget = { ...reading.budget, maxMemoryMb: reading.budget.maxMemoryMb / 2 };
    const share = (which: Which) =>
      readOn(
        { ...reading, budget, problems: [] },
        left.filter((number) => number % 2 !== which),
        which,
      );
    // What a thread leaves is read again by one alone, which says what is wrong with it.
    const endings = await Promise.all([share(0), share(1)]);
    for (const which of [0, 1] as const) if (endings[which].kind !== 'ended') await replace(which);
    left = left.filter((number) => !told.has(number));
  }
  for (let crashes = 0; left.length > 0; ) {
    const ending = await readOn(reading, left, 0);
    left = left.filter((number) => !told.has(number));
    if (ending.kind === 'ended') return left.length === 0;
    const [at] = left;
    await stopped(reading, problemOf(ending, at ?? total, total));
    crashes++;
    // A page that breaks the engine is left out; a file that ran out of time or memory is not tried again.
    if (ending.kind === 'late' || ending.outOfMemory || crashes >= MOST_CRASHES) return false;
    left = left.slice(1);
  }
  return true;
}

const readOn = (reading: Reading, pages: readonly number[], which: Which) =>
  run(
    { kind: 'read', pages, ...jobOf(reading) },
    reading.deadline,
    (report) => {
      if (report.kind === 'refused') reading.problems.push(report.problem);
      if (report.kind !== 'page' && report.kind !== 'lost') return;
      reading.told.set(report.number, report);
      reading.options.onPage?.(reading.told.size, reading.total);
    },
    which,
  );

/** What is said of the file as a whole; undefined when it cannot be. */
async function closingOf(reading: Reading): Promise<Closing | undefined> {
  const { total: last, told } = reading;
  const pages = [...told.values()];
  const first = told.get(1);
  let closing: Closing | undefined;
  const job: Job = {
    kind: 'close',
    ...jobOf(reading),
    last,
    lost: pages.filter(({ kind }) => kind === 'lost').length,
    blank: pages.length === last && pages.every((report) => report.kind === 'page' && report.blank),
    waits:
      last === 1 && first?.kind === 'page' && /please wait/i.test(first.page.words.map(({ text }) => text).join(' ')),
  };
  const ending = await run(job, reading.deadline, (report) => {
    if (report.kind === 'done') closing = report;
  });
  if (ending.kind !== 'ended') await stopped(reading, problemOf(ending, last, last));
  return closing;
}

async function stopped(reading: Reading, problem: ReadProblem): Promise<void> {
  await replace(0);
  reading.problems.push(problem);
}

const jobOf = ({ bytes, budget }: Reading) => ({ key: keyOf(bytes), bytes, budget });

/** What was told of the pages in their order, and of the file. */
function resultOf({ told, problems }: Reading, closing: Closing | undefined): PdfRead {
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
  for (const report of [...told.values()].sort((a, b) => a.number - b.number)) takePage(result, report);
  result.problems.push(...problems);
  if (closing) takeClosing(result, closing);
  return result;
}

function takePage(result: PdfRead, report: PageReport): void {
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

function takeClosing(result: PdfRead, { problems, notes, attachments, metadata, revisions }: Closing): void {
  result.problems.push(...problems);
  result.notes.push(...notes);
  result.attachments.push(...attachments);
  result.metadata = metadata;
  const { title: _, beside = [], updates, signatures, ...made } = metadata;
  const [first] = result.pages;
  if (first && beside.length > 0)
    first.hidden = [
      ...(first.hidden ?? []),
      ...beside.map((text): Word => ({ text, box: [0, 0, 0, 0], confidence: 1 })),
    ];
  Object.assign(
    result.marks,
    made,
    updates > 0 ? { updates } : {},
    signatures > 0 ? { signatures } : {},
    revisions.savedAfterSigning ? { savedAfterSigning: true } : {},
    revisions.revised.length > 0 ? { revised: revisions.revised } : {},
  );
}
