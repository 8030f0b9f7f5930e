import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import middy from '@middy/core';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import { Final, type QueueName } from '../../shared/ports.ts';
import { queues } from '../../shared/topology.ts';
import type { Edge } from './edge.ts';

/** One delivery of a message. */
export interface Delivery {
  /** How often it has been delivered, this time included. */
  receives: number;
  /** No further delivery comes: after a failure the message goes to the dead-letter queue. */
  last: boolean;
  /** Milliseconds that the function may still run. */
  remaining(): number;
}

export interface Consumer<T> {
  queue: QueueName;
  schema: z.ZodType<T>;
  edge: Edge;
  /** Does the work of one message; called again for a repeat. */
  handle(message: T, delivery: Delivery): Promise<void>;
  /**
   * The message cannot be handled, now or ever: writes down what is lost by it (a rejected paper). The message goes to the dead-letter
   * queue all the same when the cause was unexpected.
   */
  giveUp?(message: T, reason: string): Promise<void>;
}

export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse>;

/**
 * A Lambda handler of a queue. Each message stands for itself: those that fail are handed back by id, the rest are done. A `Final` error
 * is written down by `giveUp` and the message is over; a `Retryable` one comes again; an unexpected one comes again until the last
 * delivery, is then given up, and stays in the dead-letter queue for an operator.
 */
export function consumer<T>({ queue, schema, edge, handle, giveUp }: Consumer<T>): QueueHandler {
  const processor = new BatchProcessor(EventType.SQS);
  const one = async (record: SQSRecord, context: Context): Promise<void> => {
    const receives = Number(record.attributes?.ApproximateReceiveCount ?? 1);
    const last = receives >= queues[queue].receives;
    const parsed = schema.safeParse(jsonOf(record.body));
    if (!parsed.success) {
      const where = parsed.error.issues[0];
      edge.log.error('message not understood', {
        queue,
        messageId: record.messageId,
        issue: where ? `${where.path.join('.')}: ${where.message}` : 'not JSON',
      });
      if (last) edge.count('MessagesGivenUp');
      throw parsed.error;
    }
    try {
      await handle(parsed.data, { receives, last, remaining: () => context.getRemainingTimeInMillis() });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const name = error instanceof Error ? error.name : 'unknown';
      edge.log.warn('message failed', { queue, messageId: record.messageId, receives, name, reason });
      const final = error instanceof Final;
      if (final || last) await giveUp?.(parsed.data, reason);
      if (final && giveUp) return;
      if (last) edge.count('MessagesGivenUp');
      throw error;
    }
  };
  return middy(async (event: SQSEvent, context: Context) =>
    processPartialResponse(event, (record: SQSRecord) => one(record, context), processor, {
      context,
      throwOnFullBatchFailure: false,
    }),
  ).after(() => edge.flush()) as unknown as QueueHandler;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
