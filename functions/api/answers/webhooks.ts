import type { Described } from './description.ts';
import * as examples from './webhook-examples.ts';
import { AttemptPage, TestSent, WebhookList, WebhookView, WebhookWithSecret } from './webhook-schemas.ts';

export const webhookAnswers: Described = {
  createWebhook: {
    bodyExample: { url: examples.webhook.url, description: examples.webhook.description },
    answers: {
      201: {
        description: 'It stands; its secret is shown this once.',
        schema: WebhookWithSecret,
        example: examples.withSecret,
        headers: { Location: 'The webhook.' },
      },
    },
  },
  listWebhooks: {
    answers: { 200: { description: 'All of them.', schema: WebhookList, example: { webhooks: [examples.webhook] } } },
  },
  getWebhook: {
    answers: { 200: { description: 'The webhook.', schema: WebhookView, example: examples.failing } },
  },
  deleteWebhook: {
    answers: { 204: { description: 'It is gone.' } },
  },
  rotateWebhookSecret: {
    answers: {
      200: { description: 'The new secret, shown this once.', schema: WebhookWithSecret, example: examples.withSecret },
    },
  },
  testWebhook: {
    answers: { 202: { description: 'It is on its way.', schema: TestSent, example: examples.testSent } },
  },
  enableWebhook: {
    bodyExample: { skip: false },
    answers: { 200: { description: 'It is active.', schema: WebhookView, example: examples.webhook } },
  },
  listDeliveries: {
    answers: { 200: { description: 'A page of tries.', schema: AttemptPage, example: examples.attempts } },
  },
};
