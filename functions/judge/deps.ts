import { awsBlobs } from '../../shared/aws/blobs.ts';
import { awsEvents } from '../../shared/aws/events.ts';
import { awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { claimsOn } from '../../shared/store/claims.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import type { JudgeDeps } from './judge.ts';

/** What judge needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): JudgeDeps {
  const e = fromEnvironment(
    ['PAPERS_BUCKET', 'RECORDS_BUCKET', 'TABLE', 'JUDGE_QUEUE_URL', 'PUSH_QUEUE_URL', 'EVENT_BUS', 'QUIET_SECONDS'],
    given,
  );
  const table = awsTable({}, e.TABLE);
  return {
    papers: awsBlobs({}, e.PAPERS_BUCKET),
    records: awsBlobs({}, e.RECORDS_BUCKET),
    bundles: bundlesOn(table, clock),
    claims: claimsOn(table),
    feed: feedOn(table, clock),
    queues: awsQueues({}, { judge: e.JUDGE_QUEUE_URL, push: e.PUSH_QUEUE_URL }),
    events: awsEvents({}, e.EVENT_BUS),
    clock,
    edge: lambdaEdge('judge'),
    settings: { quietSeconds: e.QUIET_SECONDS },
  };
}
