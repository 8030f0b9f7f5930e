import { awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import type { RescreenDeps } from './rescreen.ts';

/** What rescreen needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): RescreenDeps {
  const e = fromEnvironment(
    ['TABLE', 'JUDGE_QUEUE_URL', 'RESCREEN_QUEUE_URL', 'READ_QUEUE_URL', 'COLLECT_QUEUE_URL'],
    given,
  );
  return {
    bundles: bundlesOn(awsTable({}, e.TABLE), clock),
    queues: awsQueues(
      {},
      {
        judge: e.JUDGE_QUEUE_URL,
        rescreen: e.RESCREEN_QUEUE_URL,
        read: e.READ_QUEUE_URL,
        collect: e.COLLECT_QUEUE_URL,
      },
    ),
    clock,
    edge: lambdaEdge('rescreen'),
  };
}
