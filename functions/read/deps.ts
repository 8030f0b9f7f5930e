import { awsBlobs } from '../../shared/aws/blobs.ts';
import { awsPageReader } from '../../shared/aws/page-reader.ts';
import { awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { ceilingsOn } from '../../shared/store/ceilings.ts';
import { slotsOn } from '../../shared/store/slots.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import type { ReadDeps } from './read.ts';

/** Seconds until a scan that found no place tries again. */
const waitSeconds = 60;

/** What read needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): ReadDeps {
  const e = fromEnvironment(
    [
      'PAPERS_BUCKET',
      'RECORDS_BUCKET',
      'TABLE',
      'READ_QUEUE_URL',
      'JUDGE_QUEUE_URL',
      'SCANS',
      'PAGE_READER_JOBS',
      'TEXTRACT_TOPIC_ARN',
      'TEXTRACT_ROLE_ARN',
      'QUIET_SECONDS',
      'CEILINGS',
    ],
    given,
  );
  const table = awsTable({}, e.TABLE);
  return {
    papers: awsBlobs({}, e.PAPERS_BUCKET),
    records: awsBlobs({}, e.RECORDS_BUCKET),
    bundles: bundlesOn(table, clock),
    slots: slotsOn(table, clock),
    ceilings: ceilingsOn(table, clock, e.CEILINGS),
    queues: awsQueues({}, { read: e.READ_QUEUE_URL, judge: e.JUDGE_QUEUE_URL }),
    pageReader: awsPageReader(
      {},
      { bucket: e.RECORDS_BUCKET, topicArn: e.TEXTRACT_TOPIC_ARN, roleArn: e.TEXTRACT_ROLE_ARN },
    ),
    clock,
    edge: lambdaEdge('read'),
    settings: {
      engine: e.SCANS === 'textract' ? 'page-reader' : 'embedded',
      latinOnly: true,
      quietSeconds: e.QUIET_SECONDS,
      pageReaderJobs: e.PAGE_READER_JOBS,
      waitSeconds,
    },
  };
}
