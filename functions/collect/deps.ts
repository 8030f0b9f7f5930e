import { awsBlobs } from '../../shared/aws/blobs.ts';
import { awsPageReader } from '../../shared/aws/page-reader.ts';
import { awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { slotsOn } from '../../shared/store/slots.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import type { CollectDeps } from './collect.ts';

/** What collect needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): CollectDeps {
  const e = fromEnvironment(['RECORDS_BUCKET', 'TABLE', 'READ_QUEUE_URL'], given);
  const table = awsTable({}, e.TABLE);
  return {
    records: awsBlobs({}, e.RECORDS_BUCKET),
    bundles: bundlesOn(table, clock),
    slots: slotsOn(table, clock),
    queues: awsQueues({}, { read: e.READ_QUEUE_URL }),
    pageReader: awsPageReader({}, { bucket: e.RECORDS_BUCKET }),
    clock,
    edge: lambdaEdge('collect'),
  };
}
