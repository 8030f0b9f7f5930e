import { type Ending, type PdfThread, runJob, startThread } from './thread.ts';
import type { Job, Report } from './types.ts';

/** The thread that does every job, and one beside it that takes a half of the pages of long files. */
export type Which = 0 | 1;

/** A thread whose engine has grown beyond this is replaced before the next file. */
const SPENT_HEAP = 384 * 1024 * 1024;

const threads: [Promise<PdfThread> | undefined, Promise<PdfThread> | undefined] = [undefined, undefined];
let queue: Promise<unknown> = Promise.resolve();
const keys = new WeakMap<Uint8Array, number>();
let lastKey = 0;

export const newKey = (): number => ++lastKey;

/** The same for the same bytes: a thread that holds them open need not be sent them again. */
export function keyOf(bytes: Uint8Array): number {
  const known = keys.get(bytes);
  if (known !== undefined) return known;
  keys.set(bytes, ++lastKey);
  return lastKey;
}

/** Files are read and drawn one after the other. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work);
  queue = turn.catch(() => {});
  return turn;
}

/** Starts a thread that is not there yet. */
export function start(which: Which): Promise<PdfThread> {
  threads[which] ??= startThread();
  return threads[which];
}

/** Ends a thread; the next job starts another in its place. */
export async function replace(which: Which): Promise<void> {
  const old = threads[which];
  threads[which] = undefined;
  if (old) await (await old).worker.terminate();
}

/** Runs a job to its end, by its last report or by force. `deadline` gives the time (performance.now) when it is late. */
export async function run(
  job: Job,
  deadline: () => number,
  receive: (report: Report) => void,
  which: Which = 0,
): Promise<Ending> {
  const old = await threads[which];
  if (old && old.heapBytes > SPENT_HEAP && old.held !== job.key) await replace(which);
  return runJob(await start(which), job, deadline, receive);
}
