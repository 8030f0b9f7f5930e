import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import type { QueueName, Queues } from '../ports.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call } from './errors.ts';

/** Seconds, SQS's own limit. */
const longestDelay = 900;

/** Addresses of the queues, of those that are used. */
export type QueueUrls = Readonly<Partial<Record<QueueName, string>>>;

/** The queue's address stays a name: the client speaks to the endpoint that it was given, whatever host the address has. */
export const sqs = once((connection) => new SQSClient({ ...clientConfig(connection), useQueueUrlAsEndpoint: false }));

export function awsQueues(connection: Connection, urls: QueueUrls): Queues {
  return {
    send: (queue, body, { delay = 0 } = {}) =>
      call(`send to ${queue}`, async () => {
        await sqs(connection).send(
          new SendMessageCommand({
            QueueUrl: urlOf(urls, queue),
            MessageBody: JSON.stringify(body),
            DelaySeconds: Math.min(longestDelay, Math.max(0, Math.ceil(delay))),
          }),
        );
      }),
  };
}

/** What Lambda's event source does, for whoever polls a queue himself (`npm start -- --endpoint`). */
export interface Deliveries {
  /** Waits up to `wait` seconds (at most 20) for up to `most` (at most 10) messages, in the shape that a Lambda gets. */
  receive(queue: QueueName, options: { most: number; wait: number }): Promise<SQSRecord[]>;
  /** The message is done. */
  acknowledge(queue: QueueName, record: SQSRecord): Promise<void>;
  /** The message comes again after so many seconds. */
  putOff(queue: QueueName, record: SQSRecord, seconds: number): Promise<void>;
}

export function awsDeliveries(connection: Connection, urls: QueueUrls): Deliveries {
  const client = sqs(connection);
  return {
    receive: (queue, { most, wait }) =>
      call(`receive from ${queue}`, async () => {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({
            QueueUrl: urlOf(urls, queue),
            MaxNumberOfMessages: most,
            WaitTimeSeconds: wait,
            MessageSystemAttributeNames: ['All'],
          }),
        );
        return Messages.map(
          (m): SQSRecord => ({
            messageId: m.MessageId ?? '',
            receiptHandle: m.ReceiptHandle ?? '',
            body: m.Body ?? '',
            attributes: (m.Attributes ?? {}) as unknown as SQSRecord['attributes'],
            messageAttributes: {},
            md5OfBody: m.MD5OfBody ?? '',
            eventSource: 'aws:sqs',
            eventSourceARN: `arn:aws:sqs:${connection.region ?? 'us-east-1'}:000000000000:${queue}`,
            awsRegion: connection.region ?? 'us-east-1',
          }),
        );
      }),
    acknowledge: (queue, { receiptHandle }) =>
      call(`acknowledge on ${queue}`, async () => {
        await client.send(new DeleteMessageCommand({ QueueUrl: urlOf(urls, queue), ReceiptHandle: receiptHandle }));
      }),
    putOff: (queue, { receiptHandle }, seconds) =>
      call(`put off on ${queue}`, async () => {
        await client.send(
          new ChangeMessageVisibilityCommand({
            QueueUrl: urlOf(urls, queue),
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: Math.max(0, Math.ceil(seconds)),
          }),
        );
      }),
  };
}

function urlOf(urls: QueueUrls, queue: QueueName): string {
  const url = urls[queue];
  if (!url) throw new Error(`expected the address of queue ${queue} in the environment, found none`);
  return url;
}
