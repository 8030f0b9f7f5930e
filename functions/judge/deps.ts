import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import { late, lateBlobs, type TakingClaims } from '../edge/late.ts';
import type { JudgeDeps } from './judge.ts';

/** What judge needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): JudgeDeps {
  const e = fromEnvironment(
    ['PAPERS_BUCKET', 'RECORDS_BUCKET', 'TABLE', 'JUDGE_QUEUE_URL', 'PUSH_QUEUE_URL', 'EVENT_BUS', 'QUIET_SECONDS'],
    given,
  );
  const table = awsTable({}, e.TABLE);
  const blobs = (bucket: string) =>
    lateBlobs(async () => (await import('../../shared/aws/blobs.ts')).awsBlobs({}, bucket));
  const [papers, records] = [blobs(e.PAPERS_BUCKET), blobs(e.RECORDS_BUCKET)];
  const queues = late(async () => {
    const { awsQueues } = await import('../../shared/aws/queues.ts');
    return awsQueues({}, { judge: e.JUDGE_QUEUE_URL, push: e.PUSH_QUEUE_URL });
  });
  const events = late(async () => (await import('../../shared/aws/events.ts')).awsEvents({}, e.EVENT_BUS));
  return {
    begin: records.begin,
    papers: papers.port,
    records: records.port,
    bundles: bundlesOn(table, clock),
    claims: late<TakingClaims>(async () => (await import('../../shared/store/claims.ts')).claimsOn(table)).port,
    feed: feedOn(table, clock),
    queues: queues.port,
    events: events.port,
    clock,
    edge: lambdaEdge('judge'),
    settings: { quietSeconds: e.QUIET_SECONDS },
  };
}
