import * as z from 'zod';
import type { Clock, Queues } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import { type JudgeMessage, ObjectCreated, RescreenMessage, S3Notification } from '../../shared/store/messages.ts';
import { consumer, type Delivery, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { countPapers, differenceOf, mend, noTally } from './account.ts';

export interface RescreenDeps {
  bundles: Bundles;
  queues: Queues;
  clock: Clock;
  edge: Edge;
}

/** A message of ours, or the event of a file that came to stand under the rules prefix. */
const Message = z.union([
  RescreenMessage,
  ObjectCreated,
  S3Notification,
  z.object({ Event: z.literal('s3:TestEvent') }),
]);

/** Bundles looked at before the walk goes on in a new message. */
const page = 50;
/** Milliseconds left under which the walk goes on in a new message. */
const margin = 30_000;

/**
 * Has every bundle judged again from its stored facts when orders or lists changed; judging makes a new revision only where the
 * judgement differs. Every quarter of an hour it counts the papers of all bundles and asks again for what got stuck.
 */
export const makeRescreen = (deps: RescreenDeps): QueueHandler =>
  consumer({
    queue: 'rescreen',
    schema: Message,
    edge: deps.edge,
    handle: async (message, delivery) => {
      if ('Event' in message) return;
      await walk(deps, 'kind' in message ? message : { kind: 'changed', what: rulesKey(message) }, delivery);
    },
  });

const rulesKey = (event: ObjectCreated | S3Notification): string =>
  'detail' in event ? event.detail.object.key : (event.Records[0]?.s3.object.key ?? 'rules');

async function walk(deps: RescreenDeps, message: RescreenMessage, delivery: Delivery): Promise<void> {
  const tally = { ...(message.tally ?? noTally()) };
  let { cursor } = message;
  do {
    const found = await deps.bundles.directory({ limit: page, cursor });
    for (const { importer, bundle } of found.bundles) {
      const head = await deps.bundles.head(importer, bundle);
      if (!head) continue;
      if (message.kind === 'changed') {
        const again: JudgeMessage = { importer, bundle, cause: 'orders' };
        if (head.latest) await deps.queues.send('judge', again);
        continue;
      }
      const papers = await deps.bundles.papers(importer, bundle);
      countPapers(tally, papers);
      const asked = await mend(deps, head, papers);
      if (asked.length > 0) deps.edge.log.warn('asked again for what got stuck', { bundle, asked });
    }
    cursor = found.cursor;
    if (cursor !== undefined && delivery.remaining() < margin) {
      await deps.queues.send('rescreen', { ...message, cursor, tally } satisfies RescreenMessage);
      return;
    }
  } while (cursor !== undefined);
  if (message.kind === 'changed') {
    deps.edge.log.info('every bundle was asked to be judged again', { what: message.what });
    return;
  }
  deps.edge.count('PapersReceived', tally.received);
  deps.edge.count('PapersRead', tally.read);
  deps.edge.count('PapersRejected', tally.rejected + tally.withdrawn);
  deps.edge.count('PapersInFlight', tally.inFlight);
  deps.edge.count('PapersWaiting', tally.waiting);
  deps.edge.count('AccountDifference', differenceOf(tally));
  deps.edge.log.info('account', { ...tally, difference: differenceOf(tally) });
}
