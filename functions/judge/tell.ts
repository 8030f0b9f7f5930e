import type { Events } from '../../shared/ports.ts';
import { readersOf } from '../../shared/store/bundles.ts';
import type { Feed } from '../../shared/store/feed.ts';
import { VerdictReached } from '../../shared/store/messages.ts';
import type { BundleHead, Revision } from '../../shared/store/records.ts';

/** Tells the importer and the broker of a new verdict: a line in the feed of each, and an event for whoever listens. */
export async function tell(
  { feed, events }: { feed: Feed; events: Events },
  head: BundleHead,
  revision: Revision,
): Promise<void> {
  const { importer, bundle, outcome, at, cause, changes } = revision;
  const reference = revision.reference === undefined ? {} : { reference: revision.reference };
  for (const reader of readersOf(head))
    await feed.append(reader, { importer, bundle, revision: revision.revision, outcome, at, ...reference });
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
