import { awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import type { IntakeDeps } from './intake.ts';

/** What intake needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): IntakeDeps {
  const e = fromEnvironment(['TABLE', 'READ_QUEUE_URL'], given);
  return {
    bundles: bundlesOn(awsTable({}, e.TABLE), clock),
    queues: awsQueues({}, { read: e.READ_QUEUE_URL }),
    clock,
    edge: lambdaEdge('intake'),
  };
}
