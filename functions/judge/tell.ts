import type { Events, Queues } from '../../shared/ports.ts';
import { readersOf } from '../../shared/store/bundles.ts';
import type { Feed } from '../../shared/store/feed.ts';
import { type PushMessage, VerdictReached } from '../../shared/store/messages.ts';
import type { BundleHead, Revision } from '../../shared/store/records.ts';

/** Tells the importer and the broker of a new verdict: a line in the feed of each, a push to the broker's webhooks, and an event for whoever listens. */
export async function tell(
  { feed, events, queues }: { feed: Feed; events: Events; queues: Queues },
  head: BundleHead,
  revision: Revision,
): Promise<void> {
  const { importer, bundle, outcome, at, cause, changes } = revision;
  const reference = revision.reference === undefined ? {} : { reference: revision.reference };
  for (const reader of readersOf(head))
    await feed.append(reader, { importer, bundle, revision: revision.revision, outcome, at, ...reference });
  // The feed says what is to be pushed: this only says when. It has none of what a broker may see.
  if (head.broker !== undefined) await queues.send('push', { kind: 'feed', tenant: head.broker } satisfies PushMessage);
  await events.publish(
    'VerdictReached',
    VerdictReached.parse({
      schema: 'verdict-reached/1',
      importer,
      ...(head.broker === undefined ? {} : { broker: head.broker }),
      bundle,
      ...reference,
      revision: revision.revision,
      outcome,
      ...(changes.outcomeBefore === undefined ? {} : { outcomeBefore: changes.outcomeBefore }),
      cause,
      began: changes.began,
      ceased: changes.ceased,
      at,
    }),
  );
}
