import { awsIdentity } from '../../shared/aws/identity.ts';
import { awsSigner } from '../../shared/aws/signer.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { dossiersOn } from '../../shared/store/dossiers.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { webhooksOn } from '../../shared/store/webhooks.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import { lateBlobs, lateQueues } from '../edge/late.ts';
import type { ApiDeps } from './route.ts';

/** An hour to upload what was announced, five minutes to open what was found. A poller waits a few seconds. */
const settings = { uploadSeconds: 3600, downloadSeconds: 300, retrySeconds: 5 };

/** What api needs, in Lambda. @throws when the environment is not as expected. */
export function deps(given = process.env): ApiDeps {
  const e = fromEnvironment(
    [
      'PAPERS_BUCKET',
      'PAPERS_KEY_ARN',
      'RECORDS_BUCKET',
      'TABLE',
      'JUDGE_QUEUE_URL',
      'DOSSIER_QUEUE_URL',
      'PUSH_QUEUE_URL',
      'USER_POOL_ID',
      'IMPORTER_CLIENT_ID',
      'BROKER_CLIENTS',
      'SIGNING_KEY_ARN',
      'DEPLOYMENT',
    ],
    given,
  );
  const table = awsTable({}, e.TABLE);
  const blobs = () => import('../../shared/aws/blobs.ts');
  const papers = lateBlobs(async () => (await blobs()).awsBlobs({}, e.PAPERS_BUCKET, { kmsKey: e.PAPERS_KEY_ARN }));
  const records = lateBlobs(async () => (await blobs()).awsBlobs({}, e.RECORDS_BUCKET));
  // Most calls are polls, which send nothing.
  const queues = lateQueues(async () => {
    const { awsQueues } = await import('../../shared/aws/queues.ts');
    return awsQueues({}, { judge: e.JUDGE_QUEUE_URL, dossier: e.DOSSIER_QUEUE_URL, push: e.PUSH_QUEUE_URL });
  });
  const identity = awsIdentity({
    userPoolId: e.USER_POOL_ID,
    importerClient: e.IMPORTER_CLIENT_ID,
    brokerClients: e.BROKER_CLIENTS,
  });
  return {
    begin() {
      identity.begin?.();
      records.begin();
    },
    papers: papers.port,
    records: records.port,
    bundles: bundlesOn(table, clock),
    dossiers: dossiersOn(table),
    feed: feedOn(table, clock),
    webhooks: webhooksOn(table, clock),
    destinations: { loopback: false },
    queues: queues.port,
    identity,
    signer: awsSigner({}, e.SIGNING_KEY_ARN),
    clock,
    edge: lambdaEdge('api'),
    settings: { ...settings, name: e.DEPLOYMENT },
  };
}
