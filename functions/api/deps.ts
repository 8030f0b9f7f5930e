import { awsIdentity } from '../../shared/aws/identity.ts';
import { awsSigner } from '../../shared/aws/signer.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { clock } from '../edge/clock.ts';
import { lambdaEdge } from '../edge/edge.ts';
import { fromEnvironment } from '../edge/environment.ts';
import { late, lateBlobs } from '../edge/late.ts';
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
  const queues = late(async () => {
    const { awsQueues } = await import('../../shared/aws/queues.ts');
    return awsQueues({}, { judge: e.JUDGE_QUEUE_URL, dossier: e.DOSSIER_QUEUE_URL, push: e.PUSH_QUEUE_URL });
  });
  // Forms of records are made, with what checks them, while the keys of tokens are fetched.
  const bundles = late(async () => (await import('../../shared/store/bundles.ts')).bundlesOn(table, clock));
  const identity = awsIdentity({
    userPoolId: e.USER_POOL_ID,
    importerClient: e.IMPORTER_CLIENT_ID,
    brokerClients: e.BROKER_CLIENTS,
  });
  return {
    begin() {
      identity.begin?.();
      bundles.begin();
      records.begin();
    },
    papers: papers.port,
    records: records.port,
    bundles: bundles.port,
    dossiers: late(async () => (await import('../../shared/store/dossiers.ts')).dossiersOn(table)).port,
    feed: late(async () => (await import('../../shared/store/feed.ts')).feedOn(table, clock)).port,
    webhooks: late(async () => (await import('../../shared/store/webhooks.ts')).webhooksOn(table, clock)).port,
    destinations: { loopback: false },
    queues: queues.port,
    identity,
    signer: awsSigner({}, e.SIGNING_KEY_ARN),
    clock,
    edge: lambdaEdge('api'),
    settings: { ...settings, name: e.DEPLOYMENT },
  };
}
