import * as z from 'zod';
import type { Clock, Table } from '../ports.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { all, at, change, parse, putNew } from './items.ts';

const Instant = z.iso.datetime();

/** An address of a broker to which its feed is pushed. */
export const Webhook = z.lazy(() =>
  z.object({
    /** The broker's tenant. */
    tenant: z.string(),
    webhook: z.string(),
    url: z.string(),
    description: z.optional(z.string()),
    /** The newest first; an older one signs too until its time is over. */
    secrets: z.array(z.object({ secret: z.string(), until: z.optional(Instant) })).min(1),
    state: z.enum(['active', 'disabled']),
    /** Why it is disabled. */
    why: z.optional(z.string()),
    createdAt: Instant,
    /** Number of the last entry of the broker's feed that was taken. */
    after: z.int().min(0),
    delivered: z.int().min(0),
    /** The entry that was not taken yet: since when it is tried, how often, when next. */
    failing: z.optional(
      z.object({ seq: z.int(), event: z.string(), since: Instant, tries: z.int(), next: Instant, why: z.string() }),
    ),
    last: z.optional(z.object({ at: Instant, event: z.string(), ok: z.boolean(), said: z.string() })),
  }),
);
export type Webhook = z.infer<typeof Webhook>;

/** One try to hand over one event. */
export const Attempt = z.lazy(() =>
  z.object({
    at: Instant,
    event: z.string(),
    type: z.string(),
    /** Of the broker's feed; 0 for a test. */
    seq: z.int().min(0),
    bundle: z.optional(z.string()),
    n: z.int().min(1).meta({ description: 'Which try of this event.' }),
    ok: z.boolean(),
    status: z.optional(z.int()),
    why: z.optional(z.string()),
    milliseconds: z.int(),
  }),
);
export type Attempt = z.infer<typeof Attempt>;

/** Seconds for which tries are remembered. */
const remembered = 30 * 86_400;

/** Webhooks of brokers and what became of their events. All lie in one partition: they are few, and looked at as a whole now and then. */
export function webhooksOn(table: Table, clock: Clock) {
  return {
    async create(webhook: Webhook): Promise<Webhook> {
      const key = { pk: at.webhooks, sk: at.webhook(webhook.tenant, webhook.webhook) };
      return parse(Webhook, (await putNew(table, { ...Webhook.parse(webhook), ...key })).item);
    },

    async webhook(tenant: string, webhook: string): Promise<Webhook | undefined> {
      const item = await table.get(at.webhooks, at.webhook(tenant, webhook));
      return item && parse(Webhook, item);
    },

    /** Of a broker, or of all. */
    async webhooks(tenant?: string): Promise<Webhook[]> {
      const items = await all(table, at.webhooks, tenant === undefined ? '' : at.webhook(tenant, ''));
      return items.map((item) => parse(Webhook, item));
    },

    /** Changes it: `fn` may be called several times. What stands afterwards; undefined when there is none. */
    updateWebhook(
      tenant: string,
      webhook: string,
      fn: (now: Webhook) => Webhook | undefined,
    ): Promise<Webhook | undefined> {
      return change(table, Webhook, { pk: at.webhooks, sk: at.webhook(tenant, webhook) }, (now) => now && fn(now));
    },

    async removeWebhook(tenant: string, webhook: string): Promise<boolean> {
      for (;;) {
        const item = await table.get(at.webhooks, at.webhook(tenant, webhook));
        if (!item) return false;
        if (await table.delete(item.pk, item.sk, item.version)) return true;
      }
    },

    async noteAttempt(tenant: string, webhook: string, attempt: Attempt): Promise<void> {
      const ttl = Math.floor(clock.now().getTime() / 1000) + remembered;
      const sk = `${attempt.at}#${attempt.event}#${attempt.n}`;
      await putNew(table, { ...Attempt.parse(attempt), ttl, pk: at.attempts(tenant, webhook), sk });
    },

    /** Tries, newest first. @throws BadCursor */
    async attempts(
      tenant: string,
      webhook: string,
      limit: number,
      cursor?: string,
    ): Promise<{ attempts: Attempt[]; cursor?: string }> {
      const pk = at.attempts(tenant, webhook);
      const after = cursor === undefined ? {} : { after: fromCursor(pk, cursor) };
      const items = await table.query(pk, { backwards: true, limit, ...after });
      const attempts = items.map((item) => parse(Attempt, item));
      const last = items.at(-1);
      return items.length < limit || !last ? { attempts } : { attempts, cursor: toCursor(pk, last.sk) };
    },
  };
}
export type Webhooks = ReturnType<typeof webhooksOn>;
