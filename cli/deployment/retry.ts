import { setTimeout as wait } from 'node:timers/promises';

/** What may go well when it is tried again. `after`: milliseconds that the other side asked for. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

export interface Patience {
  /** How long to try, from the first failure of a call, in milliseconds. */
  patience: number;
  /** Told of each wait. */
  say: (line: string) => void;
  now?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
  random?: () => number;
}

const first = 500;
const longest = 30_000;

/**
 * Does it until it succeeds, fails for good, or patience is at an end: waits double from half a second up to half a minute, each shortened at
 * random by up to half so that many clients do not come back at once; never less than the other side asked for.
 * @throws the last error.
 */
export async function tryAgain<T>(
  work: () => Promise<T>,
  { patience, say, now = Date.now, sleep = wait, random = Math.random }: Patience,
): Promise<T> {
  let failedFirst: number | undefined;
  for (let n = 0; ; n++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error;
      failedFirst ??= now();
      const own = Math.min(longest, first * 2 ** n) * (1 - random() / 2);
      const pause = Math.max(own, error.after ?? 0);
      if (now() + pause - failedFirst > patience) throw error;
      say(`${error.message}; trying again in ${Math.ceil(pause / 1000)} s`);
      await sleep(pause);
    }
  }
}

/** `Retry-After` as milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null | undefined, now: number = Date.now()): number | undefined {
  if (header === null || header === undefined) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Answers that say "not now". */
export const isNotNow = (status: number): boolean => [408, 425, 429, 500, 502, 503, 504].includes(status);
