import * as z from 'zod';
import { VerdictReached } from '../../../shared/store/messages.ts';
import { Attempt, Webhook } from '../../../shared/store/webhooks.ts';

export const WebhookView = z
  .object({
    id: z.string(),
    url: z.string(),
    description: z.optional(z.string()),
    state: z.enum(['active', 'disabled']),
    why: z.optional(z.string().meta({ description: 'Why it is disabled.' })),
    createdAt: Webhook.unwrap().shape.createdAt,
    delivered: z.int().meta({ description: 'Events that it took.' }),
    failing: Webhook.unwrap().shape.failing.meta({
      description:
        'The event that it did not take yet: `seq` in the feed, since when, how often tried, when next, and why not.',
    }),
    last: Webhook.unwrap().shape.last.meta({ description: 'The newest try, of whatever event.' }),
    oldSecretUntil: z.optional(z.iso.datetime().meta({ description: 'Until when the secret of before signs too.' })),
  })
  .meta({ id: 'Webhook' });

export const WebhookList = z.object({ webhooks: z.array(WebhookView) }).meta({ id: 'WebhookList' });
export const WebhookWithSecret = z
  .object({
    webhook: WebhookView,
    secret: z.string().meta({ description: 'Keep it: it is not shown again.', example: 'whsec_…' }),
  })
  .meta({ id: 'WebhookWithSecret' });
export const TestSent = z.object({ event: z.string() }).meta({ id: 'TestSent' });
export const AttemptPage = z
  .object({
    deliveries: z.array(Attempt.unwrap().meta({ id: 'Delivery' })),
    next: z.optional(z.string().meta({ description: 'Cursor of the next page.' })),
  })
  .meta({ id: 'DeliveryPage' });

/** What is posted to a webhook: a verdict came to stand. */
export const VerdictEvent = z
  .object({
    type: z.literal('verdict.reached'),
    timestamp: z.iso.datetime(),
    data: VerdictReached.unwrap().extend({
      seq: z.int().meta({ description: "Its number in the broker's feed." }),
      entryNumber: z.optional(z.string()),
    }),
  })
  .meta({ id: 'VerdictEvent' });

/** What is posted on request. */
export const TestEvent = z
  .object({
    type: z.literal('webhook.test'),
    timestamp: z.iso.datetime(),
    data: z.object({ webhook: z.string(), message: z.string() }),
  })
  .meta({ id: 'TestEvent' });
