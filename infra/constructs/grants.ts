import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type FunctionSpec, published, reach } from '../../shared/topology.ts';
import type { World } from './world.ts';

/** What the table's port calls: one conditional put, one get, one query. Nothing scans. */
const tableActions = {
  read: ['dynamodb:GetItem', 'dynamodb:Query'],
  write: ['dynamodb:PutItem', 'dynamodb:DeleteItem'],
};

/** What the blobs' port calls on one key. */
const blobActions = {
  read: ['s3:GetObject', 's3:GetObjectVersion'],
  write: ['s3:PutObject'],
  delete: ['s3:DeleteObject', 's3:DeleteObjectVersion'],
};

const textractActions = {
  start: ['textract:StartDocumentTextDetection'],
  result: ['textract:GetDocumentTextDetection'],
};

/** The policy of a function: exactly what the topology says that it touches, and the key as far as those services need it. */
export function grantsOf(spec: FunctionSpec, world: World): PolicyStatement[] {
  const { grants, consumes } = spec;
  const { stores, lines, key, bus, scanning } = world;
  const statements: PolicyStatement[] = [];
  const allow = (actions: readonly string[], resources: readonly string[], conditions?: Record<string, object>) =>
    statements.push(
      new PolicyStatement({ actions: [...actions], resources: [...resources], ...(conditions && { conditions }) }),
    );
  for (const name of ['papers', 'records'] as const) {
    const bucket = stores[name];
    const kinds = grants[name] ?? [];
    for (const kind of kinds)
      allow(
        blobActions[kind],
        reach[name][kind].map((prefix) => bucket.arnForObjects(`${prefix}*`)),
      );
    // Without the right to list, S3 answers "denied" for a key that is not there; a condition on the prefix would bring that back.
    if (kinds.includes('read')) allow(['s3:ListBucket'], [bucket.bucketArn]);
    if (kinds.includes('delete')) allow(['s3:ListBucketVersions'], [bucket.bucketArn]);
  }
  if (grants.rules) {
    allow(
      blobActions.read,
      reach.rules.read.map((prefix) => stores.records.arnForObjects(`${prefix}*`)),
    );
  }
  for (const kind of grants.table ?? []) allow(tableActions[kind], [stores.table.tableArn]);
  if (consumes)
    allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
      [lines.of[consumes.queue].queue.queueArn],
    );
  if (grants.queues?.length)
    allow(
      ['sqs:SendMessage'],
      grants.queues.map((name) => lines.of[name].queue.queueArn),
    );
  if (grants.events)
    allow(['events:PutEvents'], [bus.eventBusArn], {
      StringEquals: { 'events:source': published.source, 'events:detail-type': [...published.types] },
    });
  if (grants.sign) {
    allow(['kms:Sign'], [world.signing.keyArn], { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } });
    allow(['kms:GetPublicKey'], [world.signing.keyArn]);
  }
  // Textract knows no resources: a job is protected by its id alone.
  for (const kind of grants.textract ?? []) allow(textractActions[kind], ['*']);
  if (grants.textract?.includes('start'))
    allow(['iam:PassRole'], [scanning.role.roleArn], {
      StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' },
    });
  const { actions, services } = keyUse(spec);
  allow(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': services.map((service) => `${service}.${Aws.REGION}.amazonaws.com`) },
  });
  return statements;
}

/** What a function does with the key, and through which services: never by itself. */
export function keyUse({ grants, consumes }: FunctionSpec): { actions: string[]; services: string[] } {
  const sends = (grants.queues?.length ?? 0) > 0;
  const blobs = [...(grants.papers ?? []), ...(grants.records ?? []), ...(grants.rules ? ['read' as const] : [])];
  const actions = ['kms:Decrypt'];
  if (sends || blobs.includes('write')) actions.push('kms:GenerateDataKey');
  if (grants.table) actions.push('kms:DescribeKey');
  if (grants.table?.includes('write')) actions.push('kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo');
  const services: string[] = [];
  if (blobs.length > 0) services.push('s3');
  if (sends || consumes) services.push('sqs');
  if (grants.table) services.push('dynamodb');
  return { actions, services };
}
