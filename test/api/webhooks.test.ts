import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, invoice, running, upload, verdictOf } from '../local/client.ts';
import { receiver } from '../local/receiver.ts';

let s: Awaited<ReturnType<typeof running>>;
let endpoint: Awaited<ReturnType<typeof receiver>>;
let id: string;
let count = 0;
beforeAll(async () => {
  endpoint = await receiver();
  s = await running({ backoff: { waits: [0.2], give: 1.5 } });
});
afterAll(async () => {
  await s.end();
  await endpoint.end();
});

const type = ({ body, status }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '')}`;
/** A bundle of the broker's is judged. */
async function judged(): Promise<string> {
  const bundle = await upload(s.importer, [invoice(`W${count++}`)], {
    broker: 'harbor-brokers',
    entryNumber: 'B76-0324527-8',
  });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  await verdictOf(s.importer, bundle);
  return bundle;
}
const hook = async () => (await s.broker('GET', `/webhooks/${id}`)).body;
const last = () => endpoint.taken.at(-1)!;

describe('a webhook', () => {
  it('is made by the broker, and its secret is shown once', async () => {
    const made = await s.broker('POST', '/webhooks', { url: endpoint.url, description: 'Entry desk' });
    expect(made.status).toBe(201);
    expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    id = made.body.webhook.id;
    endpoint.state.secret = made.body.secret;
    expect(made.headers.get('location')).toBe(`/webhooks/${id}`);
    expect(JSON.stringify((await s.broker('GET', '/webhooks')).body)).not.toContain('whsec_');
    expect(await hook()).toMatchObject({ url: endpoint.url, state: 'active', delivered: 0 });
  });

  it('gets each verdict, signed by Standard Webhooks as its own library checks it', async () => {
    const bundle = await judged();
    await endpoint.until(() => endpoint.taken.length === 1);
    const { outcome } = (await s.broker('GET', `/bundles/${bundle}`)).body.latest;
    expect(last().event).toMatchObject({
      type: 'verdict.reached',
      data: {
        schema: 'verdict-reached/1',
        bundle,
        revision: 1,
        outcome,
        broker: 'harbor-brokers',
        entryNumber: 'B76-0324527-8',
      },
    });
    expect(Math.abs(Date.now() / 1000 - last().timestamp)).toBeLessThan(30);
    for (let n = 0; n < 200 && (await hook()).delivered === 0; n++) await new Promise((r) => setTimeout(r, 20));
    expect((await s.broker('GET', `/webhooks/${id}/deliveries`)).body.deliveries).toMatchObject([
      { event: last().id, ok: true, status: 204, bundle, seq: 1, n: 1 },
    ]);
  });

  it('gets a test event on request', async () => {
    const { status, body } = await s.broker('POST', `/webhooks/${id}/test`);
    expect(status).toBe(202);
    await endpoint.until(() => last().id === body.event);
    expect(last().event).toMatchObject({ type: 'webhook.test', data: { webhook: id } });
  });

  it('changes its secret without losing an event: for a day both sign', async () => {
    const { secret, webhook } = (await s.broker('POST', `/webhooks/${id}/rotate`)).body;
    expect(Date.parse(webhook.oldSecretUntil) - Date.now()).toBeGreaterThan(23 * 3_600_000);
    const before = endpoint.taken.length;
    await judged();
    await endpoint.until(() => endpoint.taken.length === before + 1);
    endpoint.state.secret = secret;
    await judged();
    await endpoint.until(() => endpoint.taken.length === before + 2);
    expect(last().signature.split(' ')).toHaveLength(2);
    expect(endpoint.state.refused).toBe(0);
  });

  it('that is down gets afterwards what came meanwhile, in order, and shows that it fails', async () => {
    endpoint.state.status = 503;
    const before = endpoint.taken.length;
    const missed = [await judged(), await judged()];
    for (let n = 0; n < 200 && !(await hook()).failing; n++) await new Promise((r) => setTimeout(r, 20));
    expect((await hook()).failing).toMatchObject({ why: '503' });
    for (let n = 0; n < 600 && (await hook()).state === 'active'; n++) await new Promise((r) => setTimeout(r, 20));
    expect(await hook()).toMatchObject({ state: 'disabled', why: expect.stringContaining('took nothing since') });
    endpoint.state.status = 200;
    expect((await s.broker('POST', `/webhooks/${id}/enable`, {})).body).toMatchObject({ state: 'active' });
    await endpoint.until(() => endpoint.taken.length === before + 2);
    expect(endpoint.taken.slice(before).map((t) => t.event.data.bundle)).toEqual(missed);
    const { deliveries } = (await s.broker('GET', `/webhooks/${id}/deliveries?limit=100`)).body;
    expect(deliveries.some((d: { status: number; ok: boolean }) => d.status === 503 && !d.ok)).toBe(true);
  });

  it('to somewhere else than a public address or this machine is refused', async () => {
    for (const [url, why] of [
      ['http://broker.example/', 'expected https'],
      ['https://10.0.0.7/', '10.0.0.7 is no public address'],
      ['https://169.254.169.254/latest/meta-data/', 'is no public address'],
      ['https://[fd00:ec2::254]/', 'is no public address'],
      ['javascript:alert(1)', 'expected https'],
    ] as const) {
      const answer = await s.broker('POST', '/webhooks', { url });
      expect([type(answer), answer.body.detail]).toEqual(['400 bad-address', expect.stringContaining(why)]);
    }
    expect(type(await s.broker('POST', '/webhooks', {}))).toBe('400 bad-request');
  });

  it('from the start of the feed gets every verdict there ever was; a broker has ten at most', async () => {
    const other = await receiver();
    other.state.secret = 'whsec_AAAA';
    const made = await s.broker('POST', '/webhooks', { url: other.url, from: 'start' });
    other.state.secret = made.body.secret;
    const { verdicts } = (await s.broker('GET', '/verdicts')).body;
    await other.until(() => other.taken.length === verdicts.length);
    expect(other.taken.map((t) => t.event.data.seq)).toEqual(verdicts.map((v: { seq: number }) => v.seq));
    for (let n = 2; n < 10; n++) await s.broker('POST', '/webhooks', { url: other.url });
    expect(type(await s.broker('POST', '/webhooks', { url: other.url }))).toBe('409 too-many-webhooks');
    await other.end();
  });

  it('that was deleted gets nothing more', async () => {
    expect((await s.broker('DELETE', `/webhooks/${id}`)).status).toBe(204);
    expect(type(await s.broker('DELETE', `/webhooks/${id}`))).toBe('404 webhook-not-found');
    const before = endpoint.taken.length;
    await judged();
    expect(endpoint.taken).toHaveLength(before);
  });
});
