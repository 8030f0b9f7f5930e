import { beforeAll, describe, expect, test } from 'vitest';
import type { QueueName } from '../../shared/ports.ts';
import { type FunctionName, functions, queues, schedules, visibilityOf } from '../../shared/topology.ts';
import { listOf, type Resource, type Synthesized, synthesize, target } from './template.ts';

let stack: Synthesized;
/** Logical ids by the topology's names. */
const queueIds = new Map<string, string>();
const deadIds = new Map<string, string>();
const functionIds = new Map<string, string>();
/** What a logical id is called here. */
let nameOf: (id: string) => string;

const partOf = ({ Properties }: Resource) =>
  Properties.Tags?.find(({ Key }: { Key: string }) => Key === 'part')?.Value as string | undefined;

beforeAll(() => {
  stack = synthesize();
  // Each output says which queue is which.
  for (const [output, { Value }] of Object.entries(stack.outputs)) {
    if (output.startsWith('Queue')) queueIds.set(output.slice('Queue'.length), target(Value));
    if (output.startsWith('Dead')) deadIds.set(output.slice('Dead'.length), target(Value));
  }
  for (const [id, resource] of stack.of('AWS::Lambda::Function')) functionIds.set(String(partOf(resource)), id);
  const only = (type: string, includes: string) => stack.of(type).find(([id]) => id.includes(includes))![0];
  const names = new Map<string, string>([
    [only('AWS::S3::Bucket', 'Papers'), 'papers'],
    [only('AWS::S3::Bucket', 'Records'), 'records'],
    [only('AWS::DynamoDB::Table', ''), 'table'],
    [stack.of('AWS::KMS::Key').find(([id]) => !id.includes('Signing'))![0], 'key'],
    [only('AWS::KMS::Key', 'Signing'), 'signing key'],
    [only('AWS::Events::EventBus', ''), 'bus'],
    ...[...queueIds].map(([name, id]) => [id, `queue:${name}`] as const),
  ]);
  nameOf = (id) => {
    const [head = '', ...rest] = id.split('/');
    return [names.get(head) ?? head, ...rest].join('/');
  };
});

describe('the synthesized queues', () => {
  test('are those of the topology, each with a dead-letter queue of its own, and none besides', () => {
    expect([...queueIds.keys()].sort()).toEqual(Object.keys(queues).sort());
    expect([...deadIds.keys()].sort()).toEqual(Object.keys(queues).sort());
    expect(
      stack
        .of('AWS::SQS::Queue')
        .map(([id]) => id)
        .sort(),
    ).toEqual([...queueIds.values(), ...deadIds.values()].sort());
  });

  test('keep, hide and give up messages as the topology says', () => {
    for (const [name, spec] of Object.entries(queues)) {
      const { Properties } = stack.resources[queueIds.get(name)!]!;
      expect(Properties).toMatchObject({
        MessageRetentionPeriod: spec.keeps * 86_400,
        VisibilityTimeout: visibilityOf(name as QueueName),
        RedrivePolicy: { maxReceiveCount: spec.receives },
      });
      expect(target(Properties.RedrivePolicy.deadLetterTargetArn)).toBe(deadIds.get(name));
      expect(stack.resources[deadIds.get(name)!]!.Properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
    }
  });

  test('hide a message for at least six times as long as their function may run', () => {
    for (const { consumes, timeout } of Object.values(functions))
      if (consumes)
        expect(stack.resources[queueIds.get(consumes.queue)!]!.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(
          6 * timeout,
        );
  });

  test('hear of uploads, new rules, the clock and deployments as the topology says, and of nothing else', () => {
    const from = (kind: string) => Object.entries(queues).find(([, spec]) => spec.from === kind)![0];
    const heard = stack.of('AWS::Events::Rule').map(([, { Properties }]) => {
      expect(Properties.Targets).toHaveLength(1);
      const [{ Arn, Input }] = Properties.Targets;
      const pattern = Properties.EventPattern;
      const what = Properties.ScheduleExpression ?? `${pattern.source} ${pattern['detail-type']}`;
      const bucket = pattern?.detail?.bucket ? ` ${nameOf(target(pattern.detail.bucket.name[0]))}` : '';
      const key = pattern?.detail?.object ? ` ${JSON.stringify(pattern.detail.object.key)}` : '';
      const input = Input ? ` ${JSON.parse(Input).kind}` : '';
      return `${what}${bucket}${key}${input} > ${nameOf(target(Arn))}`;
    });
    expect(heard.sort()).toEqual(
      [
        `aws.s3 Object Created papers > queue:${from('papers')}`,
        `aws.s3 Object Created records [{"prefix":"rules/"}] > queue:${from('records-rules')}`,
        `rate(${schedules.account.minutes} minutes) account > queue:${schedules.account.queue}`,
        `rate(${schedules.push.minutes} minutes) look > queue:${schedules.push.queue}`,
        'aws.cloudformation CloudFormation Stack Status Change changed > queue:rescreen',
      ].sort(),
    );
    const subscribed = stack
      .of('AWS::SNS::Subscription')
      .map(([, { Properties }]) => nameOf(target(Properties.Endpoint)));
    expect(subscribed).toEqual([`queue:${from('textract')}`]);
  });

  test('take messages from exactly those sources', () => {
    const senders = stack.of('AWS::SQS::QueuePolicy').flatMap(([, { Properties }]) =>
      Properties.PolicyDocument.Statement.filter(({ Effect }: { Effect: string }) => Effect === 'Allow').map(
        (statement: { Action: string; Principal: { Service: string }; Condition: object }) => {
          expect(statement.Action).toBe('sqs:SendMessage');
          expect(statement.Condition).toHaveProperty('ArnEquals');
          return `${statement.Principal.Service} > ${nameOf(target(Properties.Queues[0]))}`;
        },
      ),
    );
    expect(senders.sort()).toEqual(
      [
        'events.amazonaws.com > queue:intake',
        'events.amazonaws.com > queue:push',
        'events.amazonaws.com > queue:rescreen',
        'events.amazonaws.com > queue:rescreen',
        'events.amazonaws.com > queue:rescreen',
        'sns.amazonaws.com > queue:collect',
      ].sort(),
    );
  });
});

describe('the synthesized functions', () => {
  test('are those of the topology and none besides, with its time-outs, memory, architecture and reserve', () => {
    expect(
      stack
        .of('AWS::Lambda::Function')
        .map(([, resource]) => partOf(resource))
        .sort(),
    ).toEqual(Object.keys(functions).sort());
    for (const [name, spec] of Object.entries(functions)) {
      const { Properties } = stack.resources[functionIds.get(name)!]!;
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Timeout: spec.timeout,
        MemorySize: spec.memory,
        Architectures: [spec.architecture],
      });
      expect(Properties.ReservedConcurrentExecutions).toBe(spec.reserved);
    }
  });

  test('are fed by the event sources of the topology and by none besides', () => {
    const sources = stack.of('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => ({
      fn: [...functionIds].find(([, id]) => id === target(Properties.FunctionName))?.[0],
      queue: nameOf(target(Properties.EventSourceArn)),
      batchSize: Properties.BatchSize,
      window: Properties.MaximumBatchingWindowInSeconds ?? 0,
      maxConcurrency: Properties.ScalingConfig.MaximumConcurrency,
      partial: Properties.FunctionResponseTypes,
    }));
    const wanted = Object.entries(functions).flatMap(([fn, { consumes }]) =>
      consumes ? [{ fn, ...consumes, queue: `queue:${consumes.queue}`, partial: ['ReportBatchItemFailures'] }] : [],
    );
    const byName = (a: { fn?: string | undefined }, b: { fn?: string | undefined }) => a.fn!.localeCompare(b.fn!);
    expect(sources.sort(byName)).toEqual(wanted.sort(byName));
  });

  test('get the grants of the topology and none besides', () => {
    for (const [name, id] of functionIds) {
      const role = stack.resources[target(stack.resources[id]!.Properties.Role)]!;
      expect(role.Properties.ManagedPolicyArns, `${name}: no policy of AWS's own`).toBeUndefined();
      expect(grantsIn(role).sort(), name).toEqual(grantsWanted(name as FunctionName).sort());
    }
    // What is granted elsewhere than in a role would not have been looked at above.
    expect(stack.of('AWS::IAM::Policy').concat(stack.of('AWS::IAM::ManagedPolicy'))).toEqual([]);
    expect(stack.of('AWS::IAM::Role')).toHaveLength(functionIds.size + 1);
  });

  test('no function may do everything of a service, or anything with everything but what knows no resources', () => {
    for (const [, role] of stack.of('AWS::IAM::Role'))
      for (const grant of grantsIn(role)) {
        expect(grant).not.toMatch(/^\S*\*/);
        if (grant.endsWith(' *')) expect(grant).toMatch(/^textract:/);
      }
  });
});

/** One line for each action on each resource, logs left out: every function writes its own. */
function grantsIn(role: Resource): string[] {
  return role.Properties.Policies.flatMap(({ PolicyDocument }: { PolicyDocument: { Statement: Statement[] } }) =>
    PolicyDocument.Statement.flatMap(({ Effect, Action, Resource, Condition }) => {
      expect(Effect).toBe('Allow');
      return listOf(Action).flatMap((action) =>
        listOf(Resource).flatMap((resource) => {
          const where = nameOf(target(resource));
          if (action.startsWith('logs:')) {
            expect(where).toMatch(/^Fn\w+Log/);
            return [];
          }
          if (action === 'iam:PassRole') {
            expect(Condition).toEqual({ StringEquals: { 'iam:PassedToService': 'textract.amazonaws.com' } });
            return [action];
          }
          if (action.startsWith('events:'))
            expect(Condition).toMatchObject({ StringEquals: { 'events:source': 'verifier' } });
          if (action === 'kms:Sign')
            expect(Condition).toEqual({ StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } });
          else if (action.startsWith('kms:') && where === 'key') return [`${action} ${where} ${keyFor(Condition)}`];
          return [`${action} ${where}`];
        }),
      );
    }),
  );
}

/** Through which service the key is used, and for what, by the encryption context that the service gives. */
function keyFor(condition: object | undefined): string {
  const { StringEquals, StringLike = {} } = condition as Record<'StringEquals' | 'StringLike', Record<string, unknown>>;
  const via = target(StringEquals['kms:ViaService']).split('.')[0];
  const [[context, values] = []] = Object.entries(StringLike);
  if (!context) return `by ${via}`;
  expect(context).toBe(`kms:EncryptionContext:aws:${via}:arn`);
  return `by ${via} for ${listOf(values as unknown[])
    .map((value) => nameOf(target(value)))
    .sort()}`;
}

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: object;
}

/** What the topology's words mean in AWS's, written down apart from infra/. */
function grantsWanted(name: FunctionName): string[] {
  const { grants, consumes } = functions[name];
  const lines: string[] = [];
  const folders = { papers: ['uploads', 'inbox'], records: ['importers'] };
  for (const bucket of ['papers', 'records'] as const)
    for (const kind of grants[bucket] ?? []) {
      for (const folder of folders[bucket]) {
        const at = `${bucket}/${folder}/*`;
        if (kind === 'read') lines.push(`s3:GetObject ${at}`, `s3:GetObjectVersion ${at}`);
        if (kind === 'write') lines.push(`s3:PutObject ${at}`);
        if (kind === 'delete') lines.push(`s3:DeleteObject ${at}`, `s3:DeleteObjectVersion ${at}`);
      }
      if (kind === 'read') lines.push(`s3:ListBucket ${bucket}`);
      if (kind === 'delete') lines.push(`s3:ListBucketVersions ${bucket}`);
    }
  if (grants.rules) lines.push('s3:GetObject records/rules/*', 's3:GetObjectVersion records/rules/*');
  if (grants.table?.includes('read')) lines.push('dynamodb:GetItem table', 'dynamodb:Query table');
  if (grants.table?.includes('write')) lines.push('dynamodb:PutItem table', 'dynamodb:DeleteItem table');
  for (const queue of grants.queues ?? []) lines.push(`sqs:SendMessage queue:${queue}`);
  if (consumes)
    for (const action of ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'])
      lines.push(`sqs:${action} queue:${consumes.queue}`);
  if (grants.events) lines.push('events:PutEvents bus');
  if (grants.sign) lines.push('kms:Sign signing key', 'kms:GetPublicKey signing key');
  if (grants.textract?.includes('start')) lines.push('textract:StartDocumentTextDetection *', 'iam:PassRole');
  if (grants.textract?.includes('result')) lines.push('textract:GetDocumentTextDetection *');
  const buckets = [...(grants.papers ? ['papers'] : []), ...(grants.records || grants.rules ? ['records'] : [])];
  const writes = [grants.papers, grants.records].some((kinds) => kinds?.includes('write'));
  const forS3 = `by s3 for ${buckets.flatMap((name) => [name, `${name}/*`]).sort()}`;
  if (buckets.length > 0) lines.push(`kms:Decrypt key ${forS3}`);
  if (writes) lines.push(`kms:GenerateDataKey key ${forS3}`);
  const queues = new Set([...(grants.queues ?? []), ...(consumes ? [consumes.queue] : [])]);
  const forSqs = `by sqs for ${[...queues].map((queue) => `queue:${queue}`).sort()}`;
  if (queues.size > 0) lines.push(`kms:Decrypt key ${forSqs}`);
  if (grants.queues?.length) lines.push(`kms:GenerateDataKey key ${forSqs}`);
  if (grants.table) lines.push('kms:Decrypt key by dynamodb', 'kms:DescribeKey key by dynamodb');
  if (grants.table?.includes('write'))
    for (const action of ['Encrypt', 'ReEncryptFrom', 'ReEncryptTo']) lines.push(`kms:${action} key by dynamodb`);
  return lines;
}
