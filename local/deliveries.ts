import type { SQSRecord } from 'aws-lambda';
import type { QueueName } from '../shared/ports.ts';
import type { LocalQueues } from './queues.ts';

/** What a poller needs of the queues; shared/aws/queues.ts gives the same of SQS. */
export interface Deliveries {
  /** Waits up to `wait` seconds for up to `most` messages, in the shape that a Lambda gets. */
  receive(queue: QueueName, options: { most: number; wait: number }): Promise<SQSRecord[]>;
  /** The message is done. */
  acknowledge(queue: QueueName, record: SQSRecord): Promise<void>;
  /** The message comes again after so many seconds. */
  putOff(queue: QueueName, record: SQSRecord, seconds: number): Promise<void>;
}

/** Deliveries of the embedded queues. A waiting receiver wakes as soon as a message is sent. */
export function localDeliveries(queues: LocalQueues): Deliveries {
  const sleepers = new Map<QueueName, Set<() => void>>();
  queues.onMessage((queue) => {
    for (const wake of sleepers.get(queue) ?? []) wake();
  });
  const sleep = (queue: QueueName, milliseconds: number) =>
    new Promise<void>((resolve) => {
      const here = sleepers.get(queue) ?? new Set();
      sleepers.set(queue, here);
      const wake = () => {
        clearTimeout(timer);
        here.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      here.add(wake);
    });
  return {
    async receive(queue, { most, wait }) {
      const until = Date.now() + wait * 1000;
      for (;;) {
        const taken = queues.receive(queue, most);
        if (taken.length > 0 || Date.now() >= until)
          return taken.map(({ id, receipt, body, receives, sentAt }) => ({
            messageId: id,
            receiptHandle: receipt,
            body,
            attributes: {
              ApproximateReceiveCount: String(receives),
              SentTimestamp: String(sentAt.getTime()),
              SenderId: 'local',
              ApproximateFirstReceiveTimestamp: String(Date.now()),
            },
            messageAttributes: {},
            md5OfBody: '',
            eventSource: 'aws:sqs',
            eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
            awsRegion: 'local',
          }));
        // Messages put off come due without a word: looked for each second.
        await sleep(queue, Math.min(1000, Math.max(1, until - Date.now())));
      }
    },
    async acknowledge(_, { receiptHandle }) {
      queues.ack(receiptHandle);
    },
    async putOff(_, { receiptHandle }, seconds) {
      queues.nack(receiptHandle, seconds);
    },
  };
}
