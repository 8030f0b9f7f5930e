import { CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DeleteObjectsCommand, ListObjectsV2Command, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import { s3 } from './blobs.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call } from './errors.ts';
import { sqs } from './queues.ts';

const cloudWatch = once((connection) => new CloudWatchClient(clientConfig(connection)));

/** Messages of a queue by state; SQS counts approximately. */
export const depthOf = (connection: Connection, url: string) =>
  call(`look at ${url}`, async () => {
    const { Attributes = {} } = await sqs(connection).send(
      new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] }),
    );
    const count = (name: string) => Number((Attributes as Record<string, string>)[name] ?? 0);
    return {
      waiting: count('ApproximateNumberOfMessages'),
      delayed: count('ApproximateNumberOfMessagesDelayed'),
      inFlight: count('ApproximateNumberOfMessagesNotVisible'),
    };
  });

/** Seconds that the oldest message of each queue has been there, as CloudWatch last measured it; none where it does not say. */
export async function ages(connection: Connection, urls: readonly string[], now: Date): Promise<Map<string, number>> {
  const names = urls.map((url) => url.slice(url.lastIndexOf('/') + 1));
  const found = await cloudWatch(connection).send(
    new GetMetricDataCommand({
      StartTime: new Date(now.getTime() - 15 * 60_000),
      EndTime: now,
      ScanBy: 'TimestampDescending',
      MetricDataQueries: names.map((QueueName, i) => ({
        Id: `q${i}`,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/SQS',
            MetricName: 'ApproximateAgeOfOldestMessage',
            Dimensions: [{ Name: 'QueueName', Value: QueueName }],
          },
          Period: 60,
          Stat: 'Maximum',
        },
      })),
    }),
  );
  const oldest = new Map<string, number>();
  for (const { Id, Values } of found.MetricDataResults ?? []) {
    const url = urls[Number(Id?.slice(1))];
    if (url !== undefined && Values?.[0] !== undefined) oldest.set(url, Values[0]);
  }
  return oldest;
}

/** Seconds for which a letter is kept from others while it is handed back. */
const inHand = 60;

/** Moves every message from one queue to another: sent first, then deleted. `told` hears of each before. Returns how many. */
export async function moveAll(
  connection: Connection,
  from: string,
  to: string,
  told: (letter: { id: string; body: string; receives: number; sentAt: Date | undefined }) => Promise<void>,
): Promise<number> {
  const client = sqs(connection);
  let moved = 0;
  // SQS may answer with nothing although there is something.
  for (let empty = 0; empty < 2; ) {
    const { Messages = [] } = await call(`receive from ${from}`, () =>
      client.send(
        new ReceiveMessageCommand({
          QueueUrl: from,
          MaxNumberOfMessages: 10,
          WaitTimeSeconds: 1,
          VisibilityTimeout: inHand,
          MessageSystemAttributeNames: ['All'],
        }),
      ),
    );
    if (Messages.length === 0) empty++;
    for (const { MessageId = '', Body = '', ReceiptHandle, Attributes } of Messages) {
      const sent = Number(Attributes?.SentTimestamp);
      const receives = Number(Attributes?.ApproximateReceiveCount ?? 0);
      await told({ id: MessageId, body: Body, receives, sentAt: sent ? new Date(sent) : undefined });
      await call(`send to ${to}`, () => client.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body })));
      await call(`delete from ${from}`, () => client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle })));
      moved++;
    }
  }
  return moved;
}

interface Named {
  Key: string;
  VersionId?: string;
}

/**
 * Removes all versions and delete markers of all keys under a prefix. Returns how many keys there were.
 * @throws when the store says that it deleted them and lists them still.
 */
export async function purgePrefix(connection: Connection, Bucket: string, Prefix: string): Promise<number> {
  const client = s3(connection);
  const keys = new Set<string>();
  let before = '';
  for (;;) {
    const page = await call(`list versions of ${Prefix}`, () =>
      client.send(new ListObjectVersionsCommand({ Bucket, Prefix })),
    );
    let named: Named[] = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])].flatMap(({ Key, VersionId }) =>
      Key === undefined ? [] : [{ Key, ...(VersionId && VersionId !== 'null' ? { VersionId } : {}) }],
    );
    // A store that keeps no versions may not list any.
    if (named.length === 0) {
      const { Contents = [] } = await call(`list ${Prefix}`, () =>
        client.send(new ListObjectsV2Command({ Bucket, Prefix })),
      );
      named = Contents.flatMap(({ Key }) => (Key === undefined ? [] : [{ Key }]));
    }
    if (named.length === 0) return keys.size;
    if (JSON.stringify(named) === before) throw new Error(`expected ${named[0]!.Key} to be deleted, it is still there`);
    before = JSON.stringify(named);
    for (const { Key } of named) keys.add(Key);
    const { Errors = [] } = await call(`delete under ${Prefix}`, () =>
      client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: named, Quiet: true } })),
    );
    const [first] = Errors;
    if (first) throw new Error(`expected to delete ${first.Key}: ${first.Code} ${first.Message ?? ''}`);
  }
}
