import { setTimeout } from 'node:timers/promises';
import { CreateTableCommand, DescribeTableCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { CreateEventBusCommand } from '@aws-sdk/client-eventbridge';
import type { QueueName } from '../ports.ts';
import { queues, visibilityOf } from '../topology.ts';
import type { Connection } from './connection.ts';
import { bucketFor, keepVersions, notify } from './create-buckets.ts';
import { type MadeQueue, queueFor } from './create-queues.ts';
import { call, nameOf } from './errors.ts';
import { eventBridge } from './events.ts';
import { dynamo } from './table.ts';

/** What an endpoint may lack that speaks like AWS, and what the caller does instead. */
export type Lack =
  /** Items outlive their `ttl`: readers look at it themselves. */
  | 'ttl'
  /** An overwritten paper is gone. */
  | 'versions'
  /** Nobody tells of uploads: shared/aws/watch.ts looks for them. */
  | 'notifications'
  /** Events have no bus. */
  | 'events';

/** What was made, or was there: enough for the AWS implementations of the ports. */
export interface Resources {
  table: string;
  papers: string;
  records: string;
  queues: Readonly<Record<QueueName, MadeQueue>>;
  bus: string;
  lacks: Lack[];
}

export interface CreateOptions {
  /** Before every name; on AWS itself a bucket's name is one of all the world's. */
  prefix?: string;
  region?: string;
}

/**
 * Makes at an AWS-compatible endpoint what shared/topology.ts names: the table, the buckets, each queue with its dead-letter queue, the
 * notifications of uploads and of new rules, and the bus of events. What is there already is left, its settings are renewed. An endpoint
 * that lacks a part says so in `lacks`; without table, buckets or queues it throws. Meant for emulators and trials: in AWS the CDK app of
 * infra/ makes these with keys, policies and alarms.
 */
export async function createResources(
  endpoint: string,
  { prefix = 'verifier', region = 'us-east-1' }: CreateOptions = {},
): Promise<Resources> {
  const connection = { endpoint, region };
  const lacks: Lack[] = [];
  const table = `${prefix}-table`;
  if (!(await tableFor(connection, table))) lacks.push('ttl');
  const papers = await bucketFor(connection, `${prefix}-papers`);
  const records = await bucketFor(connection, `${prefix}-records`);
  if (!(await keepVersions(connection, papers)) || !(await keepVersions(connection, records))) lacks.push('versions');
  const made = {} as Record<QueueName, MadeQueue>;
  for (const [name, spec] of Object.entries(queues) as [QueueName, (typeof queues)[QueueName]][]) {
    const from = spec.from === 'papers' ? [papers] : spec.from === 'records-rules' ? [records] : [];
    made[name] = await queueFor(connection, `${prefix}-${name}`, { ...spec, visibility: visibilityOf(name), from });
  }
  const told =
    (await notify(connection, papers, made.intake.arn)) &&
    (await notify(connection, records, made.rescreen.arn, 'rules/'));
  if (!told) lacks.push('notifications');
  const bus = `${prefix}-events`;
  if (!(await busFor(connection, bus))) lacks.push('events');
  return { table, papers, records, queues: made, bus, lacks };
}

/** True when the endpoint drops items after their `ttl`. */
async function tableFor(connection: Connection, TableName: string): Promise<boolean> {
  const client = dynamo(connection);
  await call(`create table ${TableName}`, async () => {
    try {
      await client.send(
        new CreateTableCommand({
          TableName,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [
            { AttributeName: 'pk', AttributeType: 'S' },
            { AttributeName: 'sk', AttributeType: 'S' },
          ],
          KeySchema: [
            { AttributeName: 'pk', KeyType: 'HASH' },
            { AttributeName: 'sk', KeyType: 'RANGE' },
          ],
        }),
      );
    } catch (error) {
      if (nameOf(error) !== 'ResourceInUseException') throw error;
    }
    for (let tries = 0; ; tries++) {
      const { Table } = await client.send(new DescribeTableCommand({ TableName }));
      if (Table?.TableStatus === 'ACTIVE') return;
      if (tries === 300) throw new Error(`expected the table ${TableName} to be active, it is ${Table?.TableStatus}`);
      await setTimeout(100);
    }
  });
  try {
    const TimeToLiveSpecification = { AttributeName: 'ttl', Enabled: true };
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
    return true;
  } catch (error) {
    // It is on already.
    return nameOf(error) === 'ValidationException';
  }
}

async function busFor(connection: Connection, Name: string): Promise<boolean> {
  try {
    await eventBridge(connection).send(new CreateEventBusCommand({ Name }));
    return true;
  } catch (error) {
    return nameOf(error) === 'ResourceAlreadyExistsException';
  }
}
