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
  for (const { service, actions, context } of keyUse(spec, world))
    allow(actions, [key.keyArn], {
      StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.amazonaws.com` },
      ...(context && { StringLike: { [`kms:EncryptionContext:${context.name}`]: context.values } }),
    });
  return statements;
}

interface KeyUse {
  service: 's3' | 'sqs' | 'dynamodb';
  actions: string[];
  /** What the service says the key is used for: of other buckets and queues nothing is decrypted, even under the same key. */
  context?: { name: string; values: string[] };
}

/** What a function does with the key, and through which services: never by itself. */
function keyUse({ grants, consumes }: FunctionSpec, { stores, lines }: World): KeyUse[] {
  const uses: KeyUse[] = [];
  const buckets = (['papers', 'records'] as const).filter(
    (name) => grants[name] || (name === 'records' && grants.rules),
  );
  if (buckets.length > 0) {
    const writes = buckets.some((name) => grants[name]?.includes('write'));
    // With a bucket key S3 names the bucket, without one the object.
    const values = buckets.flatMap((name) => [stores[name].bucketArn, stores[name].arnForObjects('*')]);
    uses.push({
      service: 's3',
      actions: ['kms:Decrypt', ...(writes ? ['kms:GenerateDataKey'] : [])],
      context: { name: 'aws:s3:arn', values },
    });
  }
  const sent = grants.queues ?? [];
  const queues = [...new Set([...sent, ...(consumes ? [consumes.queue] : [])])];
  if (queues.length > 0)
    uses.push({
      service: 'sqs',
      actions: ['kms:Decrypt', ...(sent.length > 0 ? ['kms:GenerateDataKey'] : [])],
      context: { name: 'aws:sqs:arn', values: queues.map((name) => lines.of[name].queue.queueArn) },
    });
  if (grants.table) {
    const writes = grants.table.includes('write') ? ['kms:Encrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'] : [];
    // DescribeKey has no context, and the table's key is looked at before it is used.
    uses.push({ service: 'dynamodb', actions: ['kms:Decrypt', 'kms:DescribeKey', ...writes] });
  }
  return uses;
}
