import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, running } from './client.ts';

let s: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  s = await running();
});
afterAll(() => s.end());

const verifier = randomBytes(32).toString('base64url');
const asked = (change: Record<string, string> = {}) =>
  new URLSearchParams({
    response_type: 'code',
    client_id: 'importers',
    redirect_uri: `${s.url}/`,
    state: 'st',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...change,
  });
const authorize = (fields: Record<string, string>, change: Record<string, string> = {}) =>
  fetch(`${s.url}/oauth2/authorize?${asked(change)}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  });
const token = async (fields: Record<string, string>) => {
  const response = await fetch(`${s.url}/oauth2/token`, { method: 'POST', body: new URLSearchParams(fields) });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};
const codeOf = (response: Response) => new URL(response.headers.get('location')!).searchParams.get('code')!;
const exchange = (code: string, change: Record<string, string> = {}) =>
  token({
    grant_type: 'authorization_code',
    client_id: 'importers',
    code,
    code_verifier: verifier,
    redirect_uri: `${s.url}/`,
    ...change,
  });

describe('signing in on one machine', () => {
  it('asks for a name and the key that npm start prints, which a link may bring along', async () => {
    const page = await (await fetch(`${s.url}/oauth2/authorize?${asked({ login_hint: '"><script>' })}`)).text();
    expect(page).toContain('acme-imports');
    expect(page).not.toContain('"><script>');
    expect((await authorize({ person: 'Maria', key: 'wrong' })).status).toBe(403);
    expect((await authorize({ person: ' ', key: s.key })).status).toBe(403);
  });

  it('gives a code that holds once, for the page that asked, and the token names the person', async () => {
    const response = await authorize({ person: 'Maria', key: s.key });
    expect([response.status, new URL(response.headers.get('location')!).searchParams.get('state')]).toEqual([
      303,
      'st',
    ]);
    const given = await exchange(codeOf(response));
    expect(given).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 3600 } });
    expect((await clientOf(s.url, given.body.access_token)('GET', '/bundles')).status).toBe(200);
    expect(await s.world.ports.identity.verify(given.body.access_token!)).toMatchObject({
      tenant: 'acme-imports',
      role: 'importer',
      subject: 'Maria',
    });
    expect((await exchange(codeOf(response))).body).toEqual({ error: 'invalid_grant' });
    const again = await token({ grant_type: 'refresh_token', refresh_token: given.body.refresh_token! });
    expect((await clientOf(s.url, again.body.access_token)('GET', '/bundles')).status).toBe(200);
  });

  it('gives nothing to who does not know what the page kept to itself', async () => {
    for (const change of [{ code_verifier: 'other' }, { redirect_uri: 'https://elsewhere.example/' }]) {
      const code = codeOf(await authorize({ person: 'Maria', key: s.key }));
      expect(await exchange(code, change)).toEqual({ status: 400, body: { error: 'invalid_grant' } });
    }
    expect((await token({ grant_type: 'refresh_token', refresh_token: 'made up' })).status).toBe(400);
  });

  it('sends a code to no address but its own', async () => {
    for (const redirect_uri of ['https://elsewhere.example/', `${s.url}.elsewhere.example/`, 'javascript:alert(1)', ''])
      expect((await authorize({ person: 'Maria', key: s.key }, { redirect_uri })).status, redirect_uri).toBe(400);
    expect((await authorize({ person: 'Maria', key: s.key }, { code_challenge_method: 'plain' })).status).toBe(400);
    expect((await authorize({ person: 'Maria', key: s.key }, { client_id: 'other' })).status).toBe(400);
  });
});

describe('the page', () => {
  it('is served with its script and what it has to know, and nothing else of the disk', async () => {
    const page = await fetch(`${s.url}/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const script = /src="(page\/app-\w+\.js)"/.exec(await page.text())![1];
    expect((await fetch(`${s.url}/${script}`)).headers.get('content-type')).toContain('javascript');
    expect(await (await fetch(`${s.url}/page/config.json`)).json()).toMatchObject({ api: '', client: 'importers' });
    expect((await fetch(`${s.url}/page/..%2f..%2fpackage.json`)).status).toBe(404);
  });
});
