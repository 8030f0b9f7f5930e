/** Examples of what the API says of webhooks; a test holds each to its schema. */

const event = 'evt_2f9c04d18ab34e0c77b1d9f2';

export const webhook = {
  id: 'wh-5f0c1e7d2a94b8c3e6d1',
  url: 'https://broker.example/verdicts',
  description: 'Entry desk',
  state: 'active',
  createdAt: '2026-03-01T09:00:00.000Z',
  delivered: 12,
  last: { at: '2026-03-02T08:00:09.310Z', event, ok: true, said: '204' },
};

export const failing = {
  ...webhook,
  failing: {
    seq: 13,
    event,
    since: '2026-03-02T08:00:09.310Z',
    tries: 3,
    next: '2026-03-02T08:02:45.000Z',
    why: '503',
  },
  last: { at: '2026-03-02T08:00:45.000Z', event, ok: false, said: '503' },
};

export const withSecret = { webhook, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=' };

export const testSent = { event: 'evt_test_9b1f6f0cf6a24a3e8d' };

export const attempts = {
  deliveries: [
    {
      at: '2026-03-02T08:00:45.000Z',
      event,
      type: 'verdict.reached',
      seq: 13,
      bundle: 'b-4f2d9c81a07be6d35512',
      n: 3,
      ok: false,
      status: 503,
      milliseconds: 41,
    },
    {
      at: '2026-03-02T08:00:09.310Z',
      event,
      type: 'verdict.reached',
      seq: 13,
      bundle: 'b-4f2d9c81a07be6d35512',
      n: 1,
      ok: false,
      why: 'ECONNREFUSED',
      milliseconds: 3,
    },
  ],
};

export const verdictEvent = {
  type: 'verdict.reached',
  timestamp: '2026-03-02T08:00:09.000Z',
  data: {
    schema: 'verdict-reached/1',
    seq: 13,
    importer: 'piedmont-textile',
    broker: 'harbor-brokers',
    bundle: 'b-4f2d9c81a07be6d35512',
    reference: 'E847-5749137-7',
    entryNumber: 'B76-0324527-8',
    revision: 1,
    outcome: 'clear',
    cause: 'papers',
    began: [],
    ceased: [],
    at: '2026-03-02T08:00:09.000Z',
  },
};

export const testEvent = {
  type: 'webhook.test',
  timestamp: '2026-03-02T08:00:09.000Z',
  data: { webhook: webhook.id, message: 'Events of this webhook arrive.' },
};
