import type { Bundles } from '../../shared/store/bundles.ts';
import { digest } from '../../shared/store/keys.ts';
import type { FeedEntry } from '../../shared/store/records.ts';
import { verdictReached } from '../edge/verdict-reached.ts';

/** An event as a webhook gets it. The same event has the same id at every try, and for every webhook. */
export interface Event {
  id: string;
  type: 'verdict.reached' | 'webhook.test';
  /** Number in the broker's feed; 0 for a test. */
  seq: number;
  bundle?: string;
  body: string;
}

/** The event of a line of the feed; undefined when its bundle is gone. */
export async function eventOf(bundles: Bundles, entry: FeedEntry): Promise<Event | undefined> {
  const { importer, bundle, seq } = entry;
  const revision = await bundles.revision(importer, bundle, entry.revision);
  const head = revision && (await bundles.head(importer, bundle));
  if (!revision || !head) return undefined;
  const { at } = revision;
  const data = {
    ...verdictReached(head, revision),
    seq,
    ...(head.entryNumber === undefined ? {} : { entryNumber: head.entryNumber }),
  };
  const id = `evt_${digest(`${importer} ${bundle} ${revision.revision}`).slice(0, 24)}`;
  return { id, type: 'verdict.reached', seq, bundle, body: bodyOf('verdict.reached', at, data) };
}

/** An event that says nothing but that events arrive. */
export const testEvent = (id: string, webhook: string, now: Date): Event => ({
  id,
  type: 'webhook.test',
  seq: 0,
  body: bodyOf('webhook.test', now.toISOString(), { webhook, message: 'Events of this webhook arrive.' }),
});

/** Newest words are told in the shape of Standard Webhooks: type, timestamp, data. */
const bodyOf = (type: string, timestamp: string, data: object): string => JSON.stringify({ type, timestamp, data });
