import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import type { Connection } from './connection.ts';
import { call, nameOf } from './errors.ts';
import { sqs } from './queues.ts';

/** Days, SQS's longest. */
const deadLettersKeep = 14;
const secondsADay = 86_400;

export interface MadeQueue {
  url: string;
  arn: string;
  /** Address of its dead-letter queue. */
  dead: string;
}

export interface QueueWanted {
  /** Deliveries before a message goes to the dead-letter queue. */
  receives: number;
  /** Days. */
  keeps: number;
  /** Seconds. */
  visibility: number;
  /** Buckets that may send to it. */
  from: readonly string[];
}

/** A queue and its dead-letter queue; one that is there gets the settings anew. */
export async function queueFor(connection: Connection, name: string, wanted: QueueWanted): Promise<MadeQueue> {
  const dead = await plainQueue(connection, `${name}-dead`, {
    MessageRetentionPeriod: String(deadLettersKeep * secondsADay),
  });
  const redrive = { deadLetterTargetArn: dead.arn, maxReceiveCount: wanted.receives };
  const queue = await plainQueue(connection, name, {
    MessageRetentionPeriod: String(wanted.keeps * secondsADay),
    VisibilityTimeout: String(wanted.visibility),
    ReceiveMessageWaitTimeSeconds: '20',
    RedrivePolicy: JSON.stringify(redrive),
  });
  if (wanted.from.length > 0) await admit(connection, queue, wanted.from);
  return { ...queue, dead: dead.url };
}

async function plainQueue(connection: Connection, QueueName: string, Attributes: Record<string, string>) {
  const client = sqs(connection);
  return call(`create queue ${QueueName}`, async () => {
    const url =
      (await urlOf(connection, QueueName)) ?? (await client.send(new CreateQueueCommand({ QueueName }))).QueueUrl;
    if (!url) throw new Error(`expected an address of queue ${QueueName}, found none`);
    await client.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes }));
    const found = await client.send(new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['QueueArn'] }));
    return { url, arn: found.Attributes?.QueueArn ?? '' };
  });
}

/** The address of a queue by its name; undefined when there is none. */
export async function urlOf(connection: Connection, QueueName: string): Promise<string | undefined> {
  try {
    return (await sqs(connection).send(new GetQueueUrlCommand({ QueueName }))).QueueUrl;
  } catch (error) {
    if (['QueueDoesNotExist', 'NonExistentQueue'].includes(nameOf(error))) return undefined;
    throw error;
  }
}

/** S3 may send, for these buckets. */
async function admit(connection: Connection, { url, arn }: { url: string; arn: string }, buckets: readonly string[]) {
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 's3.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: arn,
    Condition: { ArnEquals: { 'aws:SourceArn': buckets.map((b) => `arn:aws:s3:::${b}`) } },
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const settings = new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { Policy } });
  await call(`admit S3 to ${url}`, () => sqs(connection).send(settings));
}
