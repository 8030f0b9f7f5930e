import { Fn } from 'aws-cdk-lib';
import type { FunctionName, FunctionSpec } from '../../shared/topology.ts';
import { metrics } from '../../shared/topology.ts';
import type { World } from './world.ts';

/** The environment of a function: names of what it may touch, and no more. Checked by functions/<name>/deps.ts when it loads. */
export function environmentOf(name: FunctionName, { grants }: FunctionSpec, world: World): Record<string, string> {
  const { stage, stores, lines, bus, scanning, callers } = world;
  const environment: Record<string, string> = {
    STAGE: stage.name,
    POWERTOOLS_SERVICE_NAME: name,
    POWERTOOLS_METRICS_NAMESPACE: metrics.namespace,
    POWERTOOLS_LOG_LEVEL: stage.logLevel,
    // The tracer is not in the bundle: X-Ray's active tracing needs none.
    POWERTOOLS_TRACE_ENABLED: 'false',
  };
  if (grants.papers) environment.PAPERS_BUCKET = stores.papers.bucketName;
  // Uploads by form are bound to the key, so that nobody can store a paper under another.
  if (grants.papers?.includes('write')) environment.PAPERS_KEY_ARN = world.key.keyArn;
  if (grants.records) environment.RECORDS_BUCKET = stores.records.bucketName;
  if (grants.table) environment.TABLE = stores.table.tableName;
  for (const queue of grants.queues ?? [])
    environment[`${queue.toUpperCase()}_QUEUE_URL`] = lines.of[queue].queue.queueUrl;
  if (grants.events) environment.EVENT_BUS = bus.eventBusName;
  if (grants.sign) {
    environment.SIGNING_KEY_ARN = world.signing.keyArn;
    environment.DEPLOYMENT = `urn:verifier:${stage.name}`;
  }
  if (grants.textract?.includes('start')) {
    environment.SCANS = world.scans;
    environment.PAGE_READER_JOBS = String(world.scanJobs);
    environment.TEXTRACT_TOPIC_ARN = scanning.topic.topicArn;
    environment.TEXTRACT_ROLE_ARN = scanning.role.roleArn;
  }
  if (name === 'read' || name === 'judge') environment.QUIET_SECONDS = String(stage.quietSeconds);
  if (name === 'read') environment.CEILINGS = JSON.stringify(world.ceilings);
  if (name === 'api') {
    environment.USER_POOL_ID = callers.pool.userPoolId;
    environment.IMPORTER_CLIENT_ID = callers.importers.userPoolClientId;
    const clients = [...callers.brokers].map(([tenant, client]) =>
      Fn.join('', ['"', client.userPoolClientId, `":"${tenant}"`]),
    );
    environment.BROKER_CLIENTS = clients.length > 0 ? Fn.join('', ['{', Fn.join(',', clients), '}']) : '{}';
  }
  return environment;
}
