import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';

/** Why the page has the API under its own address (docs/adr/0004): what a browser tells the store to which the API sends it on. */
const servers: Server[] = [];
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const seen: { path: string; origin: string | undefined; authorization: string | undefined }[] = [];
let context: BrowserContext;
let page: Page;
let own: string;
let foreign: string;
beforeAll(async () => {
  const store = await serve(({ method, url, headers }, response) => {
    const { origin, authorization } = headers;
    if (method === 'GET') seen.push({ path: url!, origin, authorization });
    response.writeHead(200, { 'access-control-allow-origin': origin ?? '*', 'access-control-allow-headers': '*' });
    response.end('{}');
  });
  const sendOn: RequestListener = ({ method, url, headers }, response) => {
    response.writeHead(method === 'OPTIONS' ? 204 : 302, {
      location: `${store}${url}`,
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-headers': 'authorization,if-none-match',
    });
    response.end();
  };
  foreign = await serve(sendOn);
  own = await serve((request, response) =>
    request.url!.startsWith('/api/') ? sendOn(request, response) : response.end('<!doctype html><title>x</title>'),
  );
  context = await openChromium();
  page = await context.newPage();
  await page.goto(own);
});
afterAll(async () => {
  await context.close();
  for (const server of servers) server.close();
});

const ask = (address: string) =>
  page.evaluate<number>(
    `fetch(${JSON.stringify(address)}, { headers: { authorization: 'Bearer t', 'if-none-match': '"1"' } }).then((r) => r.status)`,
  );

test('the store hears the origin of the page where the API is under the same address, and none where it is elsewhere; the token never', async () => {
  expect(await ask(`${own}/api/verdict`)).toBe(200);
  expect(await ask(`${foreign}/verdict`)).toBe(200);
  expect(seen).toEqual([
    { path: '/api/verdict', origin: own, authorization: undefined },
    { path: '/verdict', origin: 'null', authorization: undefined },
  ]);
});
