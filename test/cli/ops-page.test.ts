import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as forward, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { putPage } from '../../cli/ops/page.ts';
import { s3 } from '../../shared/aws/blobs.ts';
import { pageFiles } from '../../web/build.ts';
import type { PageConfig } from '../../web/deployed.ts';
import { startBuckets } from '../aws/endpoints.ts';
import { running } from '../local/client.ts';

const outputs: Record<string, string> = {
  Page: 'https://d123.cloudfront.net',
  PageBucket: 'verifier-page',
  PageDistribution: 'E123',
  PageStores: 'https://papers.s3.us-east-1.amazonaws.com https://records.s3.us-east-1.amazonaws.com',
  SignIn: 'https://verifier-dev-1.auth.us-east-1.amazoncognito.com',
  ImporterClient: 'importers-7',
};

/** A real S3 protocol server, with the two calls of other services that the command makes answered in front of it. */
async function startStack() {
  const buckets = await startBuckets();
  const asked: { method: string; path: string; body: string }[] = [];
  let told = outputs;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const body = await bodyOf(request);
    const text = body.toString('latin1');
    if (text.includes('Action=DescribeStacks')) {
      const members = Object.entries(told)
        .map(([k, v]) => `<member><OutputKey>${k}</OutputKey><OutputValue>${v}</OutputValue></member>`)
        .join('');
      response.setHeader('content-type', 'text/xml');
      response.end(
        `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><Outputs>${members}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
      );
      return;
    }
    asked.push({ method: request.method!, path: decodeURIComponent(path), body: text });
    if (/^\/2020-05-31\/distribution\/E123\/invalidation$/.test(path)) {
      response.writeHead(201, { 'content-type': 'text/xml' });
      response.end('<Invalidation><Id>I42</Id><Status>InProgress</Status></Invalidation>');
      return;
    }
    const { hostname, port } = new URL(buckets.url);
    const { method, headers } = request;
    const onward = forward({ hostname, port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    asked,
    connection: { endpoint: url, region: 'us-east-1' },
    tells: (of: Record<string, string>) => {
      told = of;
    },
    get: (key: string) => fetch(`${buckets.url}/verifier-page/${key}`),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      await buckets.stop();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

let stack: Awaited<ReturnType<typeof startStack>>;
let dir: string;
const lines: string[] = [];
const put = (folder = dir) => putPage(stack.connection, 'Verifier-dev', (line) => lines.push(line), folder);
beforeAll(async () => {
  stack = await startStack();
  await s3(stack.connection).send(new CreateBucketCommand({ Bucket: 'verifier-page' }));
  dir = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(dir, 'page'));
  for (const [name, { bytes }] of await pageFiles()) writeFileSync(join(dir, name), bytes);
});
beforeEach(() => {
  stack.tells(outputs);
  stack.asked.length = 0;
  lines.length = 0;
});
afterAll(async () => {
  await stack.stop();
  rmSync(dir, { recursive: true, force: true });
});

describe('ops page', () => {
  it('puts every file that the page loads, then what it has to know, then the page, and has CloudFront take them up', async () => {
    const { files, invalidation } = await put();
    expect(files.slice(-2)).toEqual(['page/config.json', 'index.html']);
    const written = stack.asked.filter(({ method }) => method === 'PUT').map(({ path }) => path.split('?')[0]);
    expect(written).toEqual(files.map((key) => `/verifier-page/${key}`));
    expect(stack.asked.at(-1)).toMatchObject({ method: 'POST', path: '/2020-05-31/distribution/E123/invalidation' });
    for (const path of ['/', '/index.html', '/page/config.json'])
      expect(stack.asked.at(-1)!.body).toContain(`<Path>${path}</Path>`);
    expect(invalidation).toBe('I42');
    const html = await (await stack.get('index.html')).text();
    for (const [, key] of html.matchAll(/(?:src|href)="(page\/[^"]+)"/g)) {
      const file = await stack.get(key!);
      expect([file.status, file.headers.get('cache-control')], key).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect(file.headers.get('content-type')).toMatch(/^text\/(javascript|css); charset=utf-8$/);
    }
    expect(lines.at(-1)).toContain('invalidation I42');
  });

  it('has what may change asked for each time', async () => {
    await put();
    for (const key of ['index.html', 'page/config.json'])
      expect((await stack.get(key)).headers.get('cache-control'), key).toBe('no-cache');
  });

  it('tells the page its deployment in the shape in which the system on one machine does', async () => {
    await put();
    const config = (await (await stack.get('page/config.json')).json()) as PageConfig;
    expect(config).toEqual({
      api: '/api',
      signIn: outputs.SignIn,
      client: 'importers-7',
      scopes: ['verifier/bundles.write', 'verifier/verdicts.read'],
    });
    const here = await running();
    const local = (await (await fetch(`${here.url}/page/config.json`)).json()) as PageConfig;
    await here.end();
    expect(Object.keys(config)).toEqual(Object.keys(local));
    expect(config.scopes).toEqual(local.scopes);
  });

  it('lets the page load and call nothing but its own address, the two buckets and the sign-in of this deployment', async () => {
    await put();
    const html = await (await stack.get('index.html')).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    const of = (name: string) => policy.split('; ').find((d) => d.startsWith(`${name} `));
    const stores = outputs.PageStores;
    expect(of('script-src')).toBe("script-src 'self'");
    expect(of('img-src')).toBe(`img-src 'self' data: blob: ${stores}`);
    expect(of('connect-src')).toBe(`connect-src 'self' ${stores} ${outputs.SignIn}`);
    // Nothing is loaded before it is heeded.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(link|script)/));
  });

  it('says what docs/operator.md shows, names and sizes aside', async () => {
    const masked = (line: string) =>
      line
        .trim()
        .replace(/app-\w{8}/g, 'app-#')
        .replace(/\d+ kB/g, '# kB')
        .replace(/https:\/\/\S+?(?=[,/ ]|\.( |$))/g, 'https://#')
        .replace(/verifier-\S*page\S*/gi, '#')
        .replace(/\bE\d\w*|\bI\d\w*/g, '#')
        .replace(/Verifier-\w+/, '#');
    const shown = new Set(readFileSync('docs/operator.md', 'utf8').split('\n').map(masked));
    await put();
    for (const line of lines) expect(shown, line).toContain(masked(line));
  });

  it('says what is missing and what to do, and puts nothing', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'page-'));
    await expect(put(empty)).rejects.toThrow(/found none: run "npm run web" first/);
    writeFileSync(join(empty, 'index.html'), '<meta charset="utf-8" /><script src="page/app-AAAAAAAA.js"></script>');
    await expect(put(empty)).rejects.toThrow(/expected page\/app-AAAAAAAA\.js.*run "npm run web" again/);
    rmSync(empty, { recursive: true });
    const { PageBucket: _, ...others } = outputs;
    stack.tells(others);
    await expect(put()).rejects.toThrow(/no output PageBucket.*deploy it anew/);
    expect(stack.asked).toEqual([]);
  });
});
