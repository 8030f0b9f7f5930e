import type { Context, SQSRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QueueHandler } from '../../functions/edge/consumer.ts';
import { usualBackoff } from '../../functions/push/hand.ts';
import { makePush } from '../../functions/push/push.ts';
import type { Posted } from '../../shared/push/post.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { slotsOn } from '../../shared/store/slots.ts';
import { type Webhook, webhooksOn } from '../../shared/store/webhooks.ts';
import { localSystem } from '../ports/local.ts';

let s: Awaited<ReturnType<typeof localSystem>>;
let push: QueueHandler;
let webhooks: ReturnType<typeof webhooksOn>;
let taken: { url: string; id: string; body: { type: string; data: { bundle?: string } } }[];
/** What the endpoint answers now. */
let answer: Posted;
const broker = { role: 'broker', tenant: 'harbor' } as const;
const quiet = { info() {}, warn() {}, error() {}, addContext() {}, appendKeys() {}, resetKeys() {} };

const pushBy = (post: Parameters<typeof makePush>[0]['post']) => {
  const { table, queues } = s.ports;
  return makePush({
    webhooks,
    feed: feedOn(table, s.clock),
    bundles: bundlesOn(table, s.clock),
    slots: slotsOn(table, s.clock),
    queues,
    clock: s.clock,
    edge: { log: quiet as never, count: () => {}, time: () => {}, flush: () => {} },
    post,
    settings: { backoff: usualBackoff },
  });
};

beforeEach(async () => {
  s = await localSystem();
  s.ports.data.db.exec('PRAGMA synchronous = OFF');
  taken = [];
  answer = { status: 204 };
  webhooks = webhooksOn(s.ports.table, s.clock);
  push = pushBy(async (url, headers, body) => {
    if ('status' in answer && answer.status < 300)
      taken.push({ url, id: headers['webhook-id']!, body: JSON.parse(body) });
    return answer;
  });
});
afterEach(() => s.end());

const hook = (more: Partial<Webhook> = {}) =>
  webhooks.create({
    tenant: 'harbor',
    webhook: 'wh-1',
    url: 'https://broker.example/',
    secrets: [{ secret: 'whsec_AAAA' }],
    state: 'active',
    createdAt: s.clock.now().toISOString(),
    after: 0,
    delivered: 0,
    ...more,
  });
/** A verdict that came to stand, as judge leaves it. */
async function verdict(bundle: string): Promise<void> {
  const at = s.clock.now().toISOString();
  const bundles = bundlesOn(s.ports.table, s.clock);
  await bundles.create({ importer: 'acme', bundle, via: 'api', broker: 'harbor' });
  await bundles.addRevision({
    importer: 'acme',
    bundle,
    revision: 1,
    outcome: 'clear',
    summary: 'x',
    entryDate: '2026-03-01',
    inputs: 'i',
    verdict: 'v',
    report: 'r',
    cause: 'papers',
    changes: { began: [], ceased: [] },
    at,
    told: true,
  });
  await feedOn(s.ports.table, s.clock).append(broker, { importer: 'acme', bundle, revision: 1, outcome: 'clear', at });
}
/** Hands over what may be handed over now; how many messages that were. */
async function drain({ remaining = 60_000 } = {}): Promise<number> {
  let n = 0;
  for (;;) {
    const [message] = s.ports.queues.receive('push', 1);
    if (!message) return n;
    n++;
    const record = {
      messageId: message.id,
      body: message.body,
      attributes: { ApproximateReceiveCount: '1' },
      eventSource: 'aws:sqs',
    };
    const context = { getRemainingTimeInMillis: () => remaining } as Context;
    const { batchItemFailures } = await push({ Records: [record as unknown as SQSRecord] }, context);
    if (batchItemFailures.length > 0) s.ports.queues.nack(message.receipt, 1);
    else s.ports.queues.ack(message.receipt);
    if (n > 200) throw new Error('messages breed messages');
  }
}
const tell = () => s.ports.queues.send('push', { kind: 'feed', tenant: 'harbor' });
const bundles = () => taken.map((t) => t.body.data.bundle);
const now = () => webhooks.webhook('harbor', 'wh-1');

describe('push', () => {
  it('hands over every verdict once and in the order of the feed, to each webhook of the broker', async () => {
    await hook();
    await hook({ webhook: 'wh-2', url: 'https://other.example/' });
    for (let i = 0; i < 30; i++) await verdict(`b-${i}`);
    await tell();
    await tell();
    await drain();
    for (const url of ['https://broker.example/', 'https://other.example/'])
      expect(taken.filter((t) => t.url === url).map((t) => t.body.data.bundle)).toEqual(
        Array.from({ length: 30 }, (_, i) => `b-${i}`),
      );
    expect(new Set(taken.map((t) => t.id)).size).toBe(30);
    expect(await now()).toMatchObject({ delivered: 30, after: 30, last: { ok: true, said: '204' } });
  });

  it('begins where the webhook was made, not before', async () => {
    await verdict('b-0');
    await hook({ after: 1 });
    await verdict('b-1');
    await tell();
    await drain();
    expect(bundles()).toEqual(['b-1']);
  });

  it('loses nothing of an endpoint that is down for two days, and wakes it by one message at a time', async () => {
    await hook();
    answer = { why: 'ECONNREFUSED' };
    for (let hour = 0; hour < 48; hour++) {
      await verdict(`b-${hour}`);
      await tell();
      for (let i = 0; i < 60; i++) {
        await drain();
        s.clock.pass(60);
      }
      expect(s.ports.queues.depth('push').delayed).toBe(1);
    }
    expect(await now()).toMatchObject({ state: 'active', delivered: 0, failing: { seq: 1, why: 'ECONNREFUSED' } });
    answer = { status: 200 };
    for (let i = 0; i < 31; i++) {
      await drain();
      s.clock.pass(60);
    }
    expect(bundles()).toEqual(Array.from({ length: 48 }, (_, i) => `b-${i}`));
    expect(await now()).not.toHaveProperty('failing');
  });

  it('waits longer from try to try', async () => {
    await hook();
    answer = { status: 500 };
    await verdict('b-1');
    await tell();
    const waits: number[] = [];
    for (let i = 0; i < 6; i++) {
      const before = (await now())?.failing?.next;
      for (let n = 0; (await now())?.failing?.next === before && n < 2000; n++) {
        await drain();
        s.clock.pass(1);
      }
      const { failing } = (await now())!;
      waits.push((Date.parse(failing!.next) - Date.parse((await now())!.last!.at)) / 1000);
    }
    expect(waits).toEqual([5, 30, 120, 600, 1800, 1800]);
  });

  it('disables after five days and shows why; enabled, it goes on where it stopped', async () => {
    await hook();
    answer = { status: 503 };
    await verdict('b-1');
    await tell();
    for (let i = 0; i < 6 * 24 * 4; i++) {
      await drain();
      s.clock.pass(900);
    }
    expect(await now()).toMatchObject({
      state: 'disabled',
      why: expect.stringContaining('took nothing since 2026-03-02T08:00:00'),
    });
    await verdict('b-2');
    answer = { status: 200 };
    await webhooks.updateWebhook('harbor', 'wh-1', ({ failing: _, ...w }) => ({ ...w, state: 'active' }));
    await tell();
    await drain();
    expect(bundles()).toEqual(['b-1', 'b-2']);
  });

  it('takes 410 as a wish to be left alone, and a redirection as no answer', async () => {
    await hook();
    await verdict('b-1');
    answer = { status: 302 };
    await tell();
    await drain();
    expect((await now())?.failing?.why).toBe('302 (redirections are not followed)');
    answer = { status: 410 };
    s.clock.pass(10);
    await drain();
    expect(await now()).toMatchObject({ state: 'disabled', why: expect.stringContaining('410') });
  });

  it('goes on by itself when its message was lost', async () => {
    await hook();
    await verdict('b-1');
    // Nobody told.
    await s.ports.queues.send('push', { kind: 'look' });
    await drain();
    expect(bundles()).toEqual(['b-1']);
    answer = { status: 500 };
    await verdict('b-2');
    await tell();
    await drain();
    s.ports.data.db.exec('DELETE FROM messages');
    answer = { status: 200 };
    s.clock.pass(900);
    await s.ports.queues.send('push', { kind: 'look' });
    await drain();
    expect(bundles()).toEqual(['b-1', 'b-2']);
  });

  it('leaves the rest to a message of its own when its time runs out', async () => {
    await hook();
    await verdict('b-1');
    await tell();
    const [message] = s.ports.queues.receive('push', 1);
    const record = {
      messageId: 'm',
      body: message!.body,
      attributes: { ApproximateReceiveCount: '1' },
      eventSource: 'aws:sqs',
    };
    await push({ Records: [record as unknown as SQSRecord] }, { getRemainingTimeInMillis: () => 10_000 } as Context);
    expect(bundles()).toEqual([]);
    await drain();
    expect(bundles()).toEqual(['b-1']);
  });

  it('lets one worker at a webhook at a time, and what another was told is not lost', async () => {
    await hook();
    await verdict('b-1');
    const slots = slotsOn(s.ports.table, s.clock);
    await slots.acquire('push harbor wh-1', 'another', 1, 60);
    await tell();
    await drain();
    expect(bundles()).toEqual([]);
    s.clock.pass(91);
    await drain();
    expect(bundles()).toEqual(['b-1']);
  });

  it('passes over a verdict that was forgotten', async () => {
    await hook();
    await verdict('b-1');
    await verdict('b-2');
    await bundlesOn(s.ports.table, s.clock).removeBundle('acme', 'b-1');
    await tell();
    await drain();
    expect(bundles()).toEqual(['b-2']);
  });

  it('sends a test event also to a webhook that is disabled, and it counts as none of the feed', async () => {
    await hook({ state: 'disabled', why: 'x' });
    await s.ports.queues.send('push', { kind: 'test', tenant: 'harbor', webhook: 'wh-1', event: 'evt_test_1' });
    await drain();
    expect(taken).toMatchObject([{ id: 'evt_test_1', body: { type: 'webhook.test' } }]);
    expect(await now()).toMatchObject({ state: 'disabled', after: 0, delivered: 0, last: { ok: true } });
    expect((await webhooks.attempts('harbor', 'wh-1', 10)).attempts).toMatchObject([
      { event: 'evt_test_1', ok: true, status: 204 },
    ]);
  });

  it('signs with the old secret too until its time is over', async () => {
    const headers: string[] = [];
    push = pushBy(async (_, given) => {
      headers.push(given['webhook-signature']!);
      return { status: 200 };
    });
    const until = new Date(s.clock.now().getTime() + 3_600_000).toISOString();
    await hook({ secrets: [{ secret: 'whsec_AAAA' }, { secret: 'whsec_BBBB', until }] });
    await verdict('b-1');
    await tell();
    await drain();
    s.clock.pass(3601);
    await verdict('b-2');
    await tell();
    await drain();
    expect(headers.map((h) => h.split(' ').length)).toEqual([2, 1]);
  });
});
