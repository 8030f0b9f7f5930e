import type { Context, SQSRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Consumer, consumer } from '../../functions/edge/consumer.ts';
import { Final, Retryable } from '../../shared/ports.ts';
import { queues } from '../../shared/topology.ts';
import { world } from './world.ts';

const context = { getRemainingTimeInMillis: () => 1000 } as Context;

function make(handle: Consumer<{ n: number }>['handle'], gives = true) {
  const seen = { gaveUp: [] as string[], counted: [] as string[], logged: [] as unknown[] };
  const log = (...line: unknown[]) => seen.logged.push(line);
  const handler = consumer({
    queue: 'read',
    schema: z.object({ n: z.number() }),
    edge: {
      log: { info: log, warn: log, error: log, addContext() {}, appendKeys() {}, resetKeys() {} } as never,
      count: (name) => seen.counted.push(name),
      time: () => {},
      flush: () => {},
    },
    handle,
    ...(gives ? { giveUp: async ({ n }, reason) => void seen.gaveUp.push(`${n}: ${reason}`) } : {}),
  });
  const deliver = async (bodies: string[], receives = 1) => {
    const Records = bodies.map(
      (body, i) =>
        ({ messageId: `m${i}`, body, attributes: { ApproximateReceiveCount: String(receives) } }) as SQSRecord,
    );
    return (await handler({ Records }, context)).batchItemFailures.map((f) => f.itemIdentifier).sort();
  };
  return { seen, deliver };
}
const last = queues.read.receives;

describe('a consumer of a queue', () => {
  it('hands back the messages that failed, and those alone', async () => {
    const { deliver } = make(async ({ n }) => {
      if (n === 2) throw new Retryable('later');
    });
    expect(await deliver(['{"n":1}', '{"n":2}', '{"n":3}', 'no JSON', '{"n":"x"}'])).toEqual(['m1', 'm3', 'm4']);
  });

  it('says of a message that it does not understand where it differs, and nothing of its content', async () => {
    const { deliver, seen } = make(async () => {});
    await deliver(['{"n":"secret words"}']);
    expect(JSON.stringify(seen.logged)).toContain('n: ');
    expect(JSON.stringify(seen.logged)).not.toContain('secret');
  });

  it('writes a final failure down and is done with it', async () => {
    const { deliver, seen } = make(async () => {
      throw new Final('no such paper');
    });
    expect(await deliver(['{"n":1}'])).toEqual([]);
    expect(seen.gaveUp).toEqual(['1: no such paper']);
  });

  it('leaves a final failure that nobody writes down to the dead letters', async () => {
    const { deliver } = make(async () => {
      throw new Final('no such paper');
    }, false);
    expect(await deliver(['{"n":1}'])).toEqual(['m0']);
  });

  it.each([
    ['an unexpected', () => new Error('odd')],
    ['a passing', () => new Retryable('slow down')],
  ])(
    'tries %s failure until the last delivery, then gives up and leaves the message to the operator',
    async (_, error) => {
      const { deliver, seen } = make(async () => {
        throw error();
      });
      expect(await deliver(['{"n":1}'], last - 1)).toEqual(['m0']);
      expect(seen.gaveUp).toEqual([]);
      expect(await deliver(['{"n":1}'], last)).toEqual(['m0']);
      expect(seen.gaveUp).toEqual([`1: ${error().message}`]);
      expect(seen.counted).toEqual(['MessagesGivenUp']);
    },
  );

  it('sends what it never understands to the dead letters after as many deliveries as the topology says', async () => {
    const w = await world();
    try {
      w.ports.queues.enqueue('read', 'no message of ours');
      const handled = await w.drain('read');
      expect(handled).toBe(last);
      expect(w.ports.queues.depth('read')).toMatchObject({ waiting: 0, dead: 1 });
    } finally {
      await w.end();
    }
  });
});
