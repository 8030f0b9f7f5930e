import { setTimeout as wait } from 'node:timers/promises';
import type { Context } from 'aws-lambda';
import type { QueueHandler } from '../functions/edge/consumer.ts';
import type { QueueName } from '../shared/ports.ts';
import { type FunctionName, functions } from '../shared/topology.ts';
import type { Deliveries } from './deliveries.ts';

export type QueueHandlers = Record<Exclude<FunctionName, 'api'>, QueueHandler>;

/** How many batches of a function are in work here at a time: the cores are few, and readers and judges use one each. */
const atOnce: Readonly<Record<keyof QueueHandlers, number>> = {
  intake: 2,
  read: 2,
  collect: 1,
  judge: 2,
  dossier: 1,
  rescreen: 1,
  push: 2,
};
/** Seconds until a failed message comes again, by how often it came; SQS would hide it for its visibility. */
const backoff = (receives: number) => Math.min(60, 2 ** (receives - 1));

export interface Running {
  /** Takes no more messages, and waits for those in work. */
  stop(): Promise<void>;
}

/** Does what Lambda's event sources do: takes batches from the queues of the topology and hands them to the same handlers. */
export function run(handlers: QueueHandlers, deliveries: Deliveries, onTrouble: (error: unknown) => void): Running {
  const ending = new AbortController();
  const loops: Promise<void>[] = [];
  for (const [name, handler] of Object.entries(handlers) as [keyof QueueHandlers, QueueHandler][]) {
    const consumes = functions[name].consumes;
    if (!consumes) continue;
    const { queue, batchSize, maxConcurrency } = consumes;
    for (let i = 0; i < Math.min(atOnce[name], maxConcurrency); i++) loops.push(poll(name, handler, queue, batchSize));
  }
  return {
    async stop() {
      ending.abort();
      await Promise.all(loops);
    },
  };

  async function poll(name: FunctionName, handler: QueueHandler, queue: QueueName, most: number): Promise<void> {
    while (!ending.signal.aborted) {
      try {
        const Records = await deliveries.receive(queue, { most, wait: 1 });
        if (Records.length === 0) continue;
        const { batchItemFailures } = await handler({ Records }, contextOf(name));
        const failed = new Set(batchItemFailures.map((f) => f.itemIdentifier));
        for (const record of Records) {
          if (failed.has(record.messageId))
            await deliveries.putOff(queue, record, backoff(Number(record.attributes.ApproximateReceiveCount)));
          else await deliveries.acknowledge(queue, record);
        }
      } catch (error) {
        onTrouble(error);
        await wait(1000, undefined, { signal: ending.signal }).catch(() => {});
      }
    }
  }
}

/** The context that Lambda hands to a handler: its time-out is the topology's. */
export function contextOf(name: FunctionName): Context {
  const end = Date.now() + functions[name].timeout * 1000;
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: String(functions[name].memory),
    awsRequestId: crypto.randomUUID(),
    logGroupName: name,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
