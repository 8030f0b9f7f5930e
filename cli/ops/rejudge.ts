import { setTimeout as wait } from 'node:timers/promises';
import { type Standing, standingOf } from '../../functions/edge/standing.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import type { JudgeMessage } from '../../shared/store/messages.ts';
import { findBundle } from './find.ts';
import type { Operated } from './operated.ts';

export interface Rejudged {
  importer: string;
  bundle: string;
  /**
   * `new-revision` came; `same` facts, orders and lists, so the same revision; `not-ready`: its papers are not all read or it is not handed
   * in; `no-answer` within the time; `not-running`: judged at the next start.
   */
  result: 'new-revision' | 'same' | 'not-ready' | 'no-answer' | 'not-running';
  standing: Standing;
  before?: { revision: number; outcome: string };
  now?: { revision: number; outcome: string };
}

/** Asks for a bundle to be judged again and waits until that was done. @throws CommandError when there is no such bundle. */
export async function rejudge(system: Operated, said: string, waitSeconds: number): Promise<Rejudged> {
  const before = await findBundle(system, said);
  const { importer, bundle } = before;
  const store = bundlesOn(system.table, system.clock);
  await system.queues.send('judge', { importer, bundle, cause: 'operator' } satisfies JudgeMessage);
  const until = Date.now() + waitSeconds * 1000;
  const running = system.running() !== false;
  let head = before;
  while (running && head.lookedAt === before.lookedAt && Date.now() < until) {
    await wait(Math.min(500, Math.max(1, until - Date.now())));
    head = (await store.head(importer, bundle)) ?? head;
  }
  const standing = standingOf(head, await store.papers(importer, bundle));
  const looked = head.lookedAt !== before.lookedAt;
  const moved = head.latest?.revision !== before.latest?.revision;
  return {
    importer,
    bundle,
    result: moved
      ? 'new-revision'
      : !running
        ? 'not-running'
        : !looked
          ? 'no-answer'
          : standing === 'judged'
            ? 'same'
            : 'not-ready',
    standing,
    ...(before.latest ? { before: { revision: before.latest.revision, outcome: before.latest.outcome } } : {}),
    ...(head.latest ? { now: { revision: head.latest.revision, outcome: head.latest.outcome } } : {}),
  };
}

/** The answer for a person. */
export function rejudgedText({ importer, bundle, result, standing, before, now }: Rejudged): string {
  const which = `${importer}/${bundle}`;
  const stands = now ? `revision ${now.revision}, ${now.outcome}` : 'no verdict yet';
  const said: Record<Rejudged['result'], string> = {
    'new-revision': `judged anew: ${stands}${before ? ` (before: revision ${before.revision}, ${before.outcome})` : ''}.`,
    same: `judged again: the same facts, orders, lists and claims say the same, so ${stands} stands.`,
    'not-ready': `not judged: the bundle is ${standing === 'open' ? 'not handed in' : 'still being read, or its inbox not quiet yet'}; it is judged once that is over (${stands}).`,
    'no-answer': `no answer yet: the message stays in the queue judge (${stands}); npm run ops -- status says whether it is long or stuck.`,
    'not-running': `the system does not run: the message is taken at the next npm start (${stands}).`,
  };
  return `${which}: ${said[result]}`;
}
