import type { Events, Queues } from '../../shared/ports.ts';
import { readersOf } from '../../shared/store/bundles.ts';
import type { Feed } from '../../shared/store/feed.ts';
import type { PushMessage } from '../../shared/store/messages.ts';
import type { BundleHead, Revision } from '../../shared/store/records.ts';
import { verdictReached } from '../edge/verdict-reached.ts';

/** Tells the importer and the broker of a new verdict: a line in the feed of each, a push to the broker's webhooks, and an event for whoever listens. */
export async function tell(
  { feed, events, queues }: { feed: Feed; events: Events; queues: Queues },
  head: BundleHead,
  revision: Revision,
): Promise<void> {
  const { importer, bundle, outcome, at } = revision;
  const reference = revision.reference === undefined ? {} : { reference: revision.reference };
  for (const reader of readersOf(head))
    await feed.append(reader, { importer, bundle, revision: revision.revision, outcome, at, ...reference });
  // The feed says what is to be pushed: this only says when. It has none of what a broker may see.
  if (head.broker !== undefined) await queues.send('push', { kind: 'feed', tenant: head.broker } satisfies PushMessage);
  await events.publish('VerdictReached', verdictReached(head, revision));
}
