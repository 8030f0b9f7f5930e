import { setTimeout as wait } from 'node:timers/promises';
import { Verdict } from '../../shared/model/index.ts';
import { CommandError } from '../command-error.ts';
import { type Api, call, fetchFrom } from './call.ts';
import { retryAfter } from './retry.ts';

/** A verdict and its document byte for byte. */
export interface Fetched {
  verdict: Verdict;
  document: string;
}

/** Waits until the verdict on all papers stands. `waits` hears how far it is. @throws CommandError when nothing is there to be judged. */
export async function waitForVerdict(api: Api, bundle: string, waits: (text: string) => void): Promise<Fetched> {
  for (;;) {
    const found = await verdictNow(api, bundle);
    if ('verdict' in found) return found;
    if (found.state === 'open')
      throw new CommandError(`${bundle}: expected papers to be judged, found none: ${found.says}`);
    waits(`${bundle}: ${found.says}`);
    await wait(found.after);
  }
}

/** The verdict, or how far it is; `after`: milliseconds to wait before asking again. */
export async function verdictNow(
  api: Api,
  bundle: string,
): Promise<Fetched | { state: string; says: string; after: number }> {
  const path = `/bundles/${encodeURIComponent(bundle)}/verdict`;
  const answer = await call(api, 'GET', path);
  if (answer.status === 202) {
    const { state, papers, waiting } = (await answer.json()) as {
      state: string;
      papers: Record<string, number>;
      waiting: number;
    };
    const counts = Object.entries(papers).map(([of, n]) => `${n} ${of}`);
    const scans = waiting > 0 ? [`${waiting} waiting for the page reader`] : [];
    return {
      state,
      says: [...counts, ...scans].join(', '),
      after: retryAfter(answer.headers.get('retry-after')) ?? 1000,
    };
  }
  // A large one is handed out by the store.
  const document = answer.status === 200 ? await answer.text() : new TextDecoder().decode(await fetchFrom(api, path));
  return { document, verdict: checked(document, bundle) };
}

function checked(document: string, bundle: string): Verdict {
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    value = undefined;
  }
  const parsed = Verdict.safeParse(value);
  if (!parsed.success)
    throw new CommandError(
      `${bundle}: expected a verdict document of schema verdict/1, found another: is this program older than the deployment?`,
    );
  return value as Verdict;
}
