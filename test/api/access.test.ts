import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descriptionOf } from '../../functions/api/answers/index.ts';
import { routes } from '../../functions/api/routes/index.ts';
import { embeddedIssuer, issuerOf } from '../../local/identity.ts';
import { keysOf } from '../../local/keys.ts';
import type { LocalPorts } from '../../local/ports.ts';
import { type Answered, clientOf, invoice, running, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
let bundle: string;
let paper: string;
const read = ['verifier/verdicts.read', 'verifier/webhooks.write'];
const both = ['verifier/bundles.write', ...read];
let webhook: string;

beforeAll(async () => {
  s = await running();
  bundle = await upload(s.importer, [invoice()], { broker: 'harbor-brokers', reference: 'E1-1' });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  await verdictOf(s.importer, bundle);
  const url = 'http://127.0.0.1:9/';
  webhook = (await s.broker('POST', '/webhooks', { url })).body.webhook.id;
  paper = (await s.importer('GET', `/bundles/${bundle}`)).body.papers[0].id;
});
afterAll(() => s.end());

const token = {
  stranger: () => s.world.issuer.importerToken('other-imports', { seconds: 60, scopes: both }),
  strangeBroker: () => s.world.issuer.brokerToken('other-brokers', { seconds: 60, scopes: read }),
  expired: () => s.world.issuer.importerToken('acme-imports', { seconds: -60, scopes: both }),
  unscoped: () => s.world.issuer.importerToken('acme-imports', { seconds: 60, scopes: ['openid'] }),
  unscopedBroker: () => s.world.issuer.brokerToken('harbor-brokers', { seconds: 60, scopes: ['openid'] }),
  async forged() {
    const { privateKey } = await generateKeyPair('RS256');
    const { kid } = s.world.issuer.jwks.keys[0]!;
    return new SignJWT({ token_use: 'access', client_id: 'importers', 'cognito:groups': ['importer:acme-imports'] })
      .setProtectedHeader({ alg: 'RS256', kid: kid! })
      .setIssuer(embeddedIssuer)
      .setSubject('x')
      .setExpirationTime('1h')
      .sign(privateKey);
  },
  async ofAnotherTenantByHand() {
    const [head, claims, signature] = s.tokens.importer.split('.');
    const changed = Buffer.from(claims!, 'base64url').toString().replaceAll('acme-imports', 'other-import');
    return [head, Buffer.from(changed).toString('base64url'), signature].join('.');
  },
};

const pathOf = (path: string, { b = bundle, p = paper, w = webhook } = {}) =>
  path.replace('{bundle}', b).replace('{paper}', p).replace('{webhook}', w);
const bodies: Record<string, object> = {
  createBundle: { papers: [] },
  addPapers: { papers: [{ name: 'x', size: 1, type: 'text/plain' }] },
};
const ask = (client: ReturnType<typeof clientOf>, route: (typeof routes)[number], path = pathOf(route.path)) =>
  client(route.method, path, bodies[route.operationId] ?? descriptionOf(route).bodyExample);
const type = ({ body, status }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '')}`;

describe.each(routes.map((route) => [route.operationId, route] as const))('%s', (_, route) => {
  it('takes no call without a valid token', async () => {
    const answers = [await ask(clientOf(s.url), route)];
    for (const kind of ['expired', 'forged', 'ofAnotherTenantByHand'] as const)
      answers.push(await ask(clientOf(s.url, await token[kind]()), route));
    expect(answers.map(type)).toEqual(Array(4).fill('401 unauthenticated'));
    expect(answers[0]!.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('takes no token without its scope', async () => {
    const answer = await ask(
      clientOf(s.url, await token[route.roles.includes('importer') ? 'unscoped' : 'unscopedBroker']()),
      route,
    );
    expect(type(answer)).toBe('403 forbidden');
    expect(answer.body.detail).toContain(route.scope);
  });

  it('lets a broker do nothing but read', async () => {
    if (route.roles.includes('broker')) return;
    expect(type(await ask(s.broker, route))).toBe('403 forbidden');
    expect(type(await ask(clientOf(s.url, await token.strangeBroker()), route))).toBe('403 forbidden');
  });

  it('of brokers alone, lets an importer do nothing', async () => {
    if (route.roles.includes('importer')) return;
    expect(type(await ask(s.importer, route))).toBe('403 forbidden');
  });

  it('answers a strange broker as if there were no such webhook', async () => {
    if (!route.path.includes('{webhook}')) return;
    const client = clientOf(s.url, await token.strangeBroker());
    const [there, nowhere] = [await ask(client, route), await ask(client, route, pathOf(route.path, { w: 'wh-0' }))];
    expect(type(there)).toBe('404 webhook-not-found');
    const [{ instance: _, ...problem }, { instance: __, ...other }] = [there.body, nowhere.body];
    expect(problem).toEqual(other);
    expect((await s.broker('GET', `/webhooks/${webhook}`)).status).toBe(200);
  });

  it('answers a stranger as if there were no such bundle', async () => {
    if (!route.path.includes('{bundle}')) return;
    for (const kind of ['stranger', 'strangeBroker'] as const) {
      if (kind === 'strangeBroker' && !route.roles.includes('broker')) continue;
      const client = clientOf(s.url, await token[kind]());
      const [there, nowhere] = [await ask(client, route), await ask(client, route, pathOf(route.path, { b: 'b-0' }))];
      expect(type(there)).toBe('404 bundle-not-found');
      const { instance: _, ...problem } = there.body;
      const { instance: __, ...other } = nowhere.body;
      expect(problem).toEqual(other);
    }
  });
});

describe('lists', () => {
  it('show a stranger nothing of others', async () => {
    for (const kind of ['stranger', 'strangeBroker'] as const) {
      const client = clientOf(s.url, await token[kind]());
      expect((await client('GET', '/bundles')).body).toEqual({ bundles: [] });
      expect((await client('GET', '/bundles?reference=E1-1')).body).toEqual({ bundles: [] });
      expect((await client('GET', '/verdicts')).body.verdicts).toEqual([]);
      if (kind === 'strangeBroker') expect((await client('GET', '/webhooks')).body).toEqual({ webhooks: [] });
    }
  });

  it("take no other caller's cursor", async () => {
    const { next } = (await s.importer('GET', '/verdicts')).body;
    for (const path of ['/verdicts?since=', '/bundles?cursor='])
      expect(type(await s.broker('GET', path + next))).toBe('400 bad-cursor');
  });

  it('show the bundle to the broker that it names, by its entry number too', async () => {
    const { bundles } = (await s.broker('GET', '/bundles?reference=e11')).body;
    expect(bundles).toMatchObject([{ id: bundle, state: 'judged', latest: { revision: 1 } }]);
  });
});

it('the keys of the folder sign the tokens of the next start too', async () => {
  const { data, clock } = s.world.ports as LocalPorts;
  const issuer = await issuerOf((await keysOf(data)).issuer, clock);
  const again = await issuer.importerToken('acme-imports', { seconds: 60, scopes: both });
  expect((await clientOf(s.url, again)('GET', '/bundles')).status).toBe(200);
});
