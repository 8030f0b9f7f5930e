import { awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { poster } from '../../shared/push/post.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { slotsOn } from '../../shared/store/slots.ts';
import { webhooksOn } from '../../shared/store/webhooks.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import { usualBackoff } from './hand.ts';
import type { PushDeps } from './push.ts';

/** What push needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): PushDeps {
  const e = fromEnvironment(['TABLE', 'PUSH_QUEUE_URL'], given);
  const table = awsTable({}, e.TABLE);
  return {
    webhooks: webhooksOn(table, clock),
    feed: feedOn(table, clock),
    bundles: bundlesOn(table, clock),
    slots: slotsOn(table, clock),
    queues: awsQueues({}, { push: e.PUSH_QUEUE_URL }),
    clock,
    edge: lambdaEdge('push'),
    post: poster({ loopback: false }),
    settings: { backoff: usualBackoff },
  };
}
