import type { Clock, Queues } from '../../shared/ports.ts';
import type { Post } from '../../shared/push/post.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import type { Feed } from '../../shared/store/feed.ts';
import { PushMessage } from '../../shared/store/messages.ts';
import type { Slots } from '../../shared/store/slots.ts';
import type { Webhook, Webhooks } from '../../shared/store/webhooks.ts';
import { consumer, type Delivery, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { type Event, eventOf, testEvent } from './event.ts';
import { type Backoff, hand } from './hand.ts';

export interface PushDeps {
  webhooks: Webhooks;
  feed: Feed;
  bundles: Bundles;
  slots: Slots;
  queues: Queues;
  clock: Clock;
  edge: Edge;
  post: Post;
  settings: { backoff: Backoff };
}

/** Milliseconds left under which the rest is left to a message of its own: one try may take ten seconds. */
const margin = 15_000;
/** Seconds for which a webhook is one worker's: longer than a function runs. */
const lease = 90;
/** SQS delays no message for longer, in seconds. */
const longest = 900;
/** Entries of the feed looked at at once. */
const page = 25;

/**
 * Pushes the feed of brokers to their webhooks, each in the order of the feed: how far a webhook has taken it is kept, so nothing is lost
 * while an endpoint is down, or a message is. What is not taken is tried again later; events behind it wait.
 */
export const makePush = (deps: PushDeps): QueueHandler =>
  consumer({
    queue: 'push',
    schema: PushMessage,
    edge: deps.edge,
    handle: async (message, delivery) => {
      switch (message.kind) {
        case 'feed':
          for (const { webhook } of await deps.webhooks.webhooks(message.tenant))
            await pump(deps, message.tenant, webhook, delivery);
          return;
        case 'webhook':
          return pump(deps, message.tenant, message.webhook, delivery, message.wake);
        case 'test':
          return tryOut(deps, message.tenant, message.webhook, message.event);
        case 'look':
          return lookAfter(deps);
      }
    },
  });

/** Hands over what the webhook has not taken yet. `wake`: the try that this message was sent for. */
async function pump(deps: PushDeps, tenant: string, id: string, delivery: Delivery, wake?: string): Promise<void> {
  const standing = await deps.webhooks.webhook(tenant, id);
  if (standing?.state !== 'active') return;
  if (await isTooEarly(deps, standing, wake)) return;
  const pool = `push ${tenant} ${id}`;
  const holder = crypto.randomUUID();
  // Another worker is at it. Should it have looked at the feed just before, this message makes good for it.
  if (!(await deps.slots.acquire(pool, holder, 1, lease)))
    return deps.queues.send('push', { kind: 'webhook', tenant, webhook: id }, { delay: lease });
  try {
    await pushAll(deps, tenant, id, delivery);
  } finally {
    await deps.slots.release(pool, holder);
  }
}

/** A webhook that fails is woken by one message alone, at its time; a delay that is longer than a queue's is gone in steps. */
async function isTooEarly(deps: PushDeps, { tenant, webhook, failing }: Webhook, wake?: string): Promise<boolean> {
  if (!failing) return false;
  const seconds = Math.ceil((Date.parse(failing.next) - deps.clock.now().getTime()) / 1000);
  if (seconds <= 0) return false;
  if (wake === failing.next) await wakeAt(deps, tenant, webhook, failing.next, seconds);
  return true;
}

const wakeAt = (deps: PushDeps, tenant: string, webhook: string, wake: string, seconds: number) =>
  deps.queues.send('push', { kind: 'webhook', tenant, webhook, wake } satisfies PushMessage, {
    delay: Math.min(longest, Math.max(0, seconds)),
  });

async function pushAll(deps: PushDeps, tenant: string, id: string, delivery: Delivery): Promise<void> {
  for (;;) {
    const webhook = await deps.webhooks.webhook(tenant, id);
    if (webhook?.state !== 'active') return;
    const entries = await deps.feed.after({ role: 'broker', tenant }, webhook.after, page);
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (delivery.remaining() < margin) return deps.queues.send('push', { kind: 'webhook', tenant, webhook: id });
      const event = entry.forgotten ? undefined : await eventOf(deps.bundles, entry);
      if (!event) {
        // Whose verdict it was has been forgotten: there is nothing to tell.
        await deps.webhooks.updateWebhook(tenant, id, (now) =>
          now.after < entry.seq ? { ...now, after: entry.seq } : undefined,
        );
        continue;
      }
      const now = await hand(deps, tenant, id, event);
      if (now?.state !== 'active') return;
      if (now.failing) {
        const seconds = (Date.parse(now.failing.next) - deps.clock.now().getTime()) / 1000;
        return wakeAt(deps, tenant, id, now.failing.next, Math.ceil(seconds));
      }
    }
  }
}

/** One event that the broker asked for, once, whatever the state of the webhook. */
async function tryOut(deps: PushDeps, tenant: string, id: string, eventId: string): Promise<void> {
  const event: Event = testEvent(eventId, id, deps.clock.now());
  await hand(deps, tenant, id, event);
}

/** Now and then: whatever has waited beyond its time is pushed, should its message have been lost. */
async function lookAfter(deps: PushDeps): Promise<void> {
  const now = deps.clock.now().getTime();
  for (const { tenant, webhook, state, failing, after } of await deps.webhooks.webhooks()) {
    if (state !== 'active') continue;
    const late = failing
      ? now - Date.parse(failing.next) > 60_000
      : (await deps.feed.last({ role: 'broker', tenant })) > after;
    if (late) await deps.queues.send('push', { kind: 'webhook', tenant, webhook });
  }
}
