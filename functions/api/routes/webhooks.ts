import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import type { Caller } from '../../../shared/ports.ts';
import { addressesOf, destinationOf, hostOf, RefusedDestination } from '../../../shared/push/destination.ts';
import { newSecret } from '../../../shared/push/sign.ts';
import type { PushMessage } from '../../../shared/store/messages.ts';
import type { Webhook } from '../../../shared/store/webhooks.ts';
import * as examples from '../answers/webhook-examples.ts';
import type { WebhookView } from '../answers/webhook-schemas.ts';
import { ApiError } from '../problem.ts';
import { WebhookCreate, WebhookEnable } from '../requests.ts';
import { type ApiDeps, route } from '../route.ts';
import { Cursor, limitOf, NoQuery } from './bundles.ts';

/** Webhooks of one broker. */
const most = 10;
/** Seconds for which the secret of before still signs after a new one was made. */
const overlap = 86_400;

const WebhookId = z.object({
  webhook: z.string().min(1).max(80).meta({ description: 'Id of the webhook.', example: examples.webhook.id }),
});
const broker = { roles: ['broker'], scope: 'verifier/webhooks.write', query: NoQuery } as const;

const createWebhook = route({
  ...broker,
  method: 'POST',
  path: '/webhooks',
  operationId: 'createWebhook',
  summary: 'Have verdicts pushed to an address',
  description:
    'Each verdict that comes to stand for the caller is posted there as JSON, in the order of the feed and at least once, signed by Standard Webhooks: webhook-id (the same at every try), webhook-timestamp, webhook-signature (v1, HMAC-SHA256 of "id.timestamp.body" with the secret). An answer of 2xx within ten seconds takes it; anything else is tried again after 5 s, 30 s, 2 min, 10 min, then every half hour for five days, and events behind it wait. Then, or after 410, the webhook is disabled and shown so; nothing is lost, enabling goes on where it stopped. https to a public address only. The secret is shown in this answer alone.',
  params: z.object({}),
  body: WebhookCreate,
  problems: ['bad-request', 'bad-address', 'too-many-webhooks', 'too-large'],
  async handle(deps, { caller, body }) {
    const { tenant } = caller;
    const url = await allowed(deps, body.url);
    if ((await deps.webhooks.webhooks(tenant)).length >= most)
      throw new ApiError('too-many-webhooks', `A broker has at most ${most} webhooks. Delete one that is not needed.`);
    const secret = newSecret();
    const after = body.from === 'start' ? 0 : await deps.feed.last({ role: 'broker', tenant });
    const webhook = await deps.webhooks.create({
      tenant,
      webhook: `wh-${randomBytes(10).toString('hex')}`,
      url,
      ...(body.description === undefined ? {} : { description: body.description }),
      secrets: [{ secret }],
      state: 'active',
      createdAt: deps.clock.now().toISOString(),
      after,
      delivered: 0,
    });
    if (body.from === 'start') await wake(deps, webhook);
    return {
      status: 201,
      body: { webhook: toWebhook(webhook), secret },
      headers: { location: `/webhooks/${webhook.webhook}` },
    };
  },
});

const listWebhooks = route({
  ...broker,
  method: 'GET',
  path: '/webhooks',
  operationId: 'listWebhooks',
  summary: 'The webhooks of the caller, and how each fares',
  params: z.object({}),
  problems: ['bad-request'],
  async handle(deps, { caller }) {
    return { status: 200, body: { webhooks: (await deps.webhooks.webhooks(caller.tenant)).map(toWebhook) } };
  },
});

const getWebhook = route({
  ...broker,
  method: 'GET',
  path: '/webhooks/{webhook}',
  operationId: 'getWebhook',
  summary: 'A webhook and how it fares',
  params: WebhookId,
  problems: ['bad-request', 'webhook-not-found'],
  async handle(deps, { caller, params }) {
    return { status: 200, body: toWebhook(await webhookFor(deps, caller, params.webhook)) };
  },
});

const deleteWebhook = route({
  ...broker,
  method: 'DELETE',
  path: '/webhooks/{webhook}',
  operationId: 'deleteWebhook',
  summary: 'Push nothing there any more',
  params: WebhookId,
  problems: ['bad-request', 'webhook-not-found'],
  async handle(deps, { caller, params }) {
    if (!(await deps.webhooks.removeWebhook(caller.tenant, params.webhook))) throw none();
    return { status: 204 };
  },
});

const rotateSecret = route({
  ...broker,
  method: 'POST',
  path: '/webhooks/{webhook}/rotate',
  operationId: 'rotateWebhookSecret',
  summary: 'A new secret; the one before signs beside it for a day',
  description: 'For 24 hours every event bears two signatures, so that a receiver can change over when it likes.',
  params: WebhookId,
  problems: ['bad-request', 'webhook-not-found'],
  async handle(deps, { caller, params }) {
    const secret = newSecret();
    const until = new Date(deps.clock.now().getTime() + overlap * 1000).toISOString();
    const now = await deps.webhooks.updateWebhook(caller.tenant, params.webhook, (w) => ({
      ...w,
      secrets: [{ secret }, { secret: w.secrets[0]!.secret, until }],
    }));
    if (!now) throw none();
    return { status: 200, body: { webhook: toWebhook(now), secret } };
  },
});

const testWebhook = route({
  ...broker,
  method: 'POST',
  path: '/webhooks/{webhook}/test',
  operationId: 'testWebhook',
  summary: 'Send a test event there, once',
  description: 'Of the type `webhook.test`, also to one that is disabled. What came of it stands among the deliveries.',
  params: WebhookId,
  problems: ['bad-request', 'webhook-not-found'],
  async handle(deps, { caller, params }) {
    const { tenant, webhook } = await webhookFor(deps, caller, params.webhook);
    const event = `evt_test_${randomBytes(9).toString('hex')}`;
    await deps.queues.send('push', { kind: 'test', tenant, webhook, event } satisfies PushMessage);
    return { status: 202, body: { event } };
  },
});

const enableWebhook = route({
  ...broker,
  method: 'POST',
  path: '/webhooks/{webhook}/enable',
  operationId: 'enableWebhook',
  summary: 'Go on pushing at once: where it stopped, or behind the event that is not taken',
  description:
    'For a webhook that is disabled, or waits for its next try. `skip`: leave out the one event that it does not take.',
  params: WebhookId,
  body: WebhookEnable,
  problems: ['bad-request', 'webhook-not-found', 'too-large'],
  async handle(deps, { caller, params, body }) {
    const now = await deps.webhooks.updateWebhook(caller.tenant, params.webhook, ({ failing, why: _, ...w }) => ({
      ...w,
      state: 'active',
      after: body.skip && failing ? Math.max(w.after, failing.seq) : w.after,
    }));
    if (!now) throw none();
    await wake(deps, now);
    return { status: 200, body: toWebhook(now) };
  },
});

const listDeliveries = route({
  ...broker,
  method: 'GET',
  path: '/webhooks/{webhook}/deliveries',
  operationId: 'listDeliveries',
  summary: 'Every try to hand an event over in the last 30 days, newest first',
  params: WebhookId,
  query: z.strictObject({ cursor: z.optional(Cursor), limit: limitOf(100, 20) }),
  problems: ['bad-request', 'bad-cursor', 'webhook-not-found'],
  async handle(deps, { caller, params, query: { cursor, limit } }) {
    const { tenant, webhook } = await webhookFor(deps, caller, params.webhook);
    const { attempts, cursor: next } = await deps.webhooks.attempts(tenant, webhook, limit, cursor);
    return { status: 200, body: { deliveries: attempts, ...(next === undefined ? {} : { next }) } };
  },
});

/** @throws ApiError 404, the same for another's webhook as for none. */
async function webhookFor(deps: ApiDeps, caller: Caller, id: string): Promise<Webhook> {
  const found = await deps.webhooks.webhook(caller.tenant, id);
  if (!found) throw none();
  return found;
}

const none = () => new ApiError('webhook-not-found', 'No webhook of this id is open to this caller.');

/** The address as it is kept. It is looked at again at every try: a name may lead elsewhere by then. @throws ApiError 400 */
async function allowed(deps: ApiDeps, address: string): Promise<string> {
  try {
    const url = destinationOf(address, deps.destinations);
    await addressesOf(hostOf(url), deps.destinations);
    return url.href;
  } catch (error) {
    if (error instanceof RefusedDestination) throw new ApiError('bad-address', `url: ${error.message}.`);
    throw error;
  }
}

const wake = (deps: ApiDeps, { tenant, webhook }: Webhook) =>
  deps.queues.send('push', { kind: 'webhook', tenant, webhook } satisfies PushMessage);

const toWebhook = ({ webhook, tenant: _, secrets, after: __, ...rest }: Webhook): z.infer<typeof WebhookView> => ({
  id: webhook,
  ...rest,
  ...(secrets[1]?.until === undefined ? {} : { oldSecretUntil: secrets[1].until }),
});

export const webhookRoutes = [
  createWebhook,
  listWebhooks,
  getWebhook,
  deleteWebhook,
  rotateSecret,
  testWebhook,
  enableWebhook,
  listDeliveries,
];
