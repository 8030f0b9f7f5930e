import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QueueName, Queues } from '../../shared/ports.ts';
import { queues as specs } from '../../shared/topology.ts';

/** A message in hand. */
export interface Delivered {
  body: string;
  /** Deliveries so far, this one among them. */
  receives: number;
  ack: () => Promise<void>;
  /** Gives it back: it may be delivered again at once. */
  nack: () => Promise<void>;
}

export interface QueuesMade {
  queues: Queues;
  /** What of the queue is visible now, at most ten; an empty list when there is nothing for a moment. */
  receive: (queue: QueueName) => Promise<Delivered[]>;
  /** Bodies of the dead letters of a queue. */
  dead: (queue: QueueName) => Promise<string[]>;
  /** Lets so many seconds pass on the clock of the queues. */
  pass: (seconds: number) => Promise<void>;
  close: () => Promise<void> | void;
}

/** What every implementation of `Queues` must do, seen through the receiver that its functions have. Each test has its own queue. */
export function queuesContract(name: string, make: () => Promise<QueuesMade>): void {
  describe(`queues, ${name}`, () => {
    let made: QueuesMade;
    beforeAll(async () => {
      made = await make();
    });
    afterAll(() => made.close());
    const bodies = (messages: Delivered[]) => messages.map((message) => JSON.parse(message.body)).sort();

    it('delivers what was sent as JSON, to the queue it was sent to', async () => {
      await made.queues.send('intake', { a: '棉花', list: [1, null] });
      expect(await made.receive('collect')).toEqual([]);
      const [message] = await made.receive('intake');
      expect(JSON.parse(message!.body)).toEqual({ a: '棉花', list: [1, null] });
      expect(message!.receives).toBe(1);
      await message!.ack();
      expect(await made.receive('intake')).toEqual([]);
    });

    it('delivers each of many messages', async () => {
      for (let n = 10; n < 22; n++) await made.queues.send('rescreen', n);
      const found: Delivered[] = [];
      for (let tries = 0; found.length < 12 && tries < 10; tries++) found.push(...(await made.receive('rescreen')));
      expect(bodies(found)).toEqual(Array.from({ length: 12 }, (_, n) => n + 10));
      for (const message of found) await message.ack();
    });

    it('hides a message while it is in hand, and delivers it again once it is given back, counted', async () => {
      await made.queues.send('collect', 'back');
      const [first] = await made.receive('collect');
      expect(await made.receive('collect')).toEqual([]);
      await first!.nack();
      const [second] = await made.receive('collect');
      expect(second!.receives).toBe(2);
      await second!.ack();
      expect(await made.receive('collect')).toEqual([]);
    });

    it('holds back a delayed message for its time', async () => {
      await made.queues.send('judge', 'later', { delay: 2 });
      expect(await made.receive('judge')).toEqual([]);
      await made.pass(3);
      const [message] = await made.receive('judge');
      expect(JSON.parse(message!.body)).toBe('later');
      await message!.ack();
    });

    it('puts a message among the dead letters once it was delivered as often as the topology allows', async () => {
      await made.queues.send('read', 'poison');
      for (let n = 1; n <= specs.read.receives; n++) {
        const [message] = await made.receive('read');
        expect(message!.receives).toBe(n);
        await message!.nack();
      }
      expect(await made.receive('read')).toEqual([]);
      expect((await made.dead('read')).map((body) => JSON.parse(body))).toEqual(['poison']);
    });
  });
}
