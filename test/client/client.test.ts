import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { openapiText } from '../../cli/openapi.ts';
import { clientOf, Refused } from '../../client/client.ts';
import { generated, typeOf } from '../../client/make.ts';
import { NotTheirs, verifyEvent } from '../../client/verify-event.ts';
import { verifySummary } from '../../client/verify-summary.ts';
import { keys, signed } from '../../functions/api/answers/examples.ts';
import { testEvent } from '../../functions/api/answers/webhook-examples.ts';
import { newSecret, signedHeaders } from '../../shared/push/sign.ts';

describe('the generated client', () => {
  it('is that of the description of the API (npm run client)', () => {
    const text = readFileSync(new URL('../../client/generated/api.ts', import.meta.url), 'utf8');
    expect(text).toBe(generated(JSON.parse(openapiText())));
  });

  it('has a type for each kind of schema', () => {
    expect(typeOf({ $ref: '#/components/schemas/Bundle' })).toBe('Bundle');
    expect(typeOf({ const: "it's" })).toBe("'it\\'s'");
    expect(typeOf({ type: ['string', 'null'] })).toBe('string | null');
    expect(typeOf({ type: 'array', items: { enum: ['a', 1] } })).toBe("Array<'a' | 1>");
    expect(typeOf({ type: 'object', additionalProperties: { type: 'integer' } })).toBe('Record<string, number>');
    expect(typeOf({ type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] })).toBe('[number, string]');
    expect(typeOf({ type: 'object', properties: { 'a-b': { type: 'string' } }, required: ['a-b'] })).toBe(
      "{\n  'a-b': string;\n}",
    );
  });

  it('asks again while the deployment is busy, and hands on what it refuses by its name', async () => {
    const statuses = [503, 503, 200];
    const asked: string[] = [];
    const by = (async (address: string) => {
      asked.push(address);
      const status = statuses.shift() ?? 404;
      const problem = { type: 'urn:verifier:bundle-not-found', title: 'None', status, detail: 'd' };
      const body = status === 200 ? { bundles: [] } : problem;
      return new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', 'retry-after': '0' },
      });
    }) as unknown as typeof fetch;
    const client = clientOf({ url: 'https://x', token: async () => 't', fetch: by });
    expect((await client.listBundles({ query: { reference: 'a b&c' } })).body).toEqual({ bundles: [] });
    expect(asked).toEqual(Array(3).fill('https://x/bundles?reference=a+b%26c'));
    const error = await client.getBundle({ path: { bundle: '../x' } }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).problemName).toBe('bundle-not-found');
    expect(asked.at(-1)).toBe('https://x/bundles/..%2Fx');
  });
});

describe('an event', () => {
  const secret = newSecret();
  const now = new Date('2026-03-02T08:00:00Z');
  const body = JSON.stringify(testEvent);
  const timestamp = now.getTime() / 1000;
  const headers = signedHeaders({ id: 'evt_1', timestamp, body }, [secret]);

  it('of the verifier is believed, by this check and by the library of the standard', () => {
    expect(verifyEvent(body, headers, secret, now)).toEqual({ id: 'evt_1', event: testEvent });
    const fresh = signedHeaders({ id: 'evt_1', timestamp: Math.floor(Date.now() / 1000), body }, [newSecret(), secret]);
    expect(new Webhook(secret).verify(body, fresh)).toEqual(testEvent);
  });

  it.each([
    ['changed', body.replace('arrive', 'depart'), headers, /does not fit/],
    ['of another id', body, { ...headers, 'webhook-id': 'evt_2' }, /does not fit/],
    ['played back after six minutes', body, { ...headers, 'webhook-timestamp': String(timestamp - 360) }, /360 s ago/],
    ['of the future', body, { ...headers, 'webhook-timestamp': String(timestamp + 360) }, /from now/],
    ['without headers', body, {}, /bears no/],
    ['with two ids', body, { ...headers, 'webhook-id': ['a', 'b'] }, /bears no/],
    ['with an odd time', body, { ...headers, 'webhook-timestamp': '1e9' }, /no number/],
    ['with an odd signature', body, { ...headers, 'webhook-signature': 'v1, v2,x v1,!!' }, /does not fit/],
    [
      'signed with another secret',
      body,
      signedHeaders({ id: 'evt_1', timestamp, body }, [newSecret()]),
      /does not fit/,
    ],
    [
      'signed by another version',
      body,
      { ...headers, 'webhook-signature': headers['webhook-signature']!.replace('v1', 'v0') },
      /does not fit/,
    ],
  ])('%s is refused', (_, text, given, why) => {
    expect(() => verifyEvent(text, given, secret, now)).toThrow(why);
    expect(() => verifyEvent(text, given, secret, now)).toThrow(NotTheirs);
  });

  it('is signed with the bytes of the secret, not with its text', () => {
    const key = Buffer.from(secret.slice(6), 'base64');
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(`evt_1.${timestamp}.${body}`).digest('base64')}`,
    );
  });
});

describe('a summary', () => {
  it('is checked without a package, with the same answer as by the command', () => {
    expect(verifySummary(signed.jws, keys as never)).toMatchObject({ outcome: 'clear', iss: 'urn:verifier:prod' });
    const [head, payload, signature] = signed.jws.split('.') as [string, string, string];
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(() => verifySummary(`${none}.${payload}.`, keys as never)).toThrow(/no summary signed with ES256/);
    expect(() => verifySummary(`${head}.${payload.replace(/.$/, 'A')}.${signature}`, keys as never)).toThrow(
      /does not fit/,
    );
    expect(() => verifySummary(signed.jws, { keys: [] })).toThrow(/None of the keys/);
    expect(() => verifySummary(signed.jws, keys as never, '{}')).toThrow(/not of this verdict/);
  });
});
