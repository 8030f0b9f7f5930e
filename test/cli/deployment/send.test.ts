import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { call } from '../../../cli/deployment/call.ts';
import { placesFor } from '../../../cli/deployment/places.ts';
import { retryAfter, TryAgain, tryAgain } from '../../../cli/deployment/retry.ts';
import { FormExpired, sendPaper } from '../../../cli/deployment/send-paper.ts';
import { deploymentFor } from '../../../cli/deployment/settings.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that answers the calls one after the other as told. */
async function answering(
  ...answers: ((request: IncomingMessage, response: ServerResponse) => void)[]
): Promise<string> {
  let n = 0;
  server = createServer((request, response) => answers[Math.min(n++, answers.length - 1)]!(request, response));
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const says =
  (status: number, headers: Record<string, string> = {}, body = '{}') =>
  (request: IncomingMessage, response: ServerResponse) => {
    request.resume();
    request.on('end', () => response.writeHead(status, headers).end(body));
  };
const cut = (request: IncomingMessage) => void request.socket.destroy();
const apiAt = (url: string, said: string[] = [], patience = 20_000) => ({
  url,
  token: 't',
  patience,
  say: (line: string) => void said.push(line),
});

describe('a call', () => {
  it('is tried again after a cut and after "not now", and heeds Retry-After', async () => {
    const said: string[] = [];
    const url = await answering(cut, says(429, { 'retry-after': '1' }), says(200, {}, '{"ok":true}'));
    expect(await (await call(apiAt(url, said), 'GET', '/x')).json()).toEqual({ ok: true });
    expect(said).toHaveLength(2);
    expect(said[1]).toMatch(/429.*trying again in 1 s/);
  });

  it('ends with what to do when patience is at an end', async () => {
    const url = await answering(says(503, { 'retry-after': '9' }));
    await expect(call(apiAt(url, [], 2000), 'GET', '/x')).rejects.toThrow(/503.*Call the same again later/);
  });

  it('tells of an expired token, and of a refusal in the words of the API', async () => {
    const url = await answering(
      says(401, {}, '{"detail":"The token has expired."}'),
      says(409, {}, '{"title":"No papers","detail":"Announce one."}'),
    );
    await expect(call(apiAt(url), 'GET', '/x')).rejects.toThrow(/The token has expired\. Sign in again/);
    await expect(call(apiAt(url), 'POST', '/y')).rejects.toThrow('POST /y: 409 No papers. Announce one.');
  });
});

describe('a paper', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'send-')), 'a.csv');
  writeFileSync(path, 'x'.repeat(300_000));
  const paper = { name: 'a.csv', path, size: 300_000, type: 'text/csv', sha256: '' };

  it('is sent with its length told first, fields before the file, and tells how far it is', async () => {
    let got = '';
    let length = 0;
    const url = await answering((request, response) => {
      length = Number(request.headers['content-length']);
      request.setEncoding('utf8').on('data', (piece) => (got += piece));
      request.on('end', () => response.writeHead(204).end());
    });
    const steps: number[] = [];
    await sendPaper({ url, fields: { key: 'k', policy: 'p' } }, paper, (bytes) => steps.push(bytes));
    expect(Buffer.byteLength(got)).toBe(length);
    expect(got).toMatch(/name="key"\r\n\r\nk\r\n[\s\S]*name="policy"\r\n\r\np\r\n[\s\S]*name="file"; filename="paper"/);
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toBe(300_000);
  });

  it('that was cut off, or came when the store is busy, can be tried again; one that is refused cannot', async () => {
    const xml = (code: string, message: string) => `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    const url = await answering(
      cut,
      says(503, {}, xml('SlowDown', 'x')),
      says(403, {}, xml('AccessDenied', 'Invalid according to Policy: Policy expired.')),
      says(400, {}, xml('EntityTooLarge', 'Too large')),
    );
    const send = () => sendPaper({ url, fields: {} }, paper, () => undefined);
    await expect(send()).rejects.toThrow(TryAgain);
    await expect(send()).rejects.toThrow(TryAgain);
    await expect(send()).rejects.toThrow(FormExpired);
    await expect(send()).rejects.toThrow(/upload was refused, 400 EntityTooLarge\. Too large/);
  });

  it('that changed since it was announced is not sent', async () => {
    const url = await answering(says(204));
    await expect(sendPaper({ url, fields: {} }, { ...paper, size: 299_999 }, () => undefined)).rejects.toThrow(
      /changed while/,
    );
  });
});

describe('waiting', () => {
  it('doubles up to half a minute and gives up when patience is at an end', async () => {
    let now = 0;
    const pauses: number[] = [];
    const sleep = async (ms: number) => {
      pauses.push(ms);
      now += ms;
    };
    const patience = { patience: 120_000, say: () => undefined, now: () => now, sleep, random: () => 0 };
    await expect(tryAgain(() => Promise.reject(new TryAgain('busy')), patience)).rejects.toThrow('busy');
    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('reads Retry-After as seconds or as a date', () => {
    expect(retryAfter('7')).toBe(7000);
    expect(retryAfter('Thu, 01 Jan 2026 00:00:10 GMT', Date.parse('2026-01-01T00:00:00Z'))).toBe(10_000);
    expect([retryAfter(null), retryAfter('soon')]).toEqual([undefined, undefined]);
  });
});

describe('where a deployment is', () => {
  const none = { data: join(tmpdir(), 'no-such-folder') };
  test('a token never goes unencrypted over a network', async () => {
    await expect(deploymentFor({ ...none, url: 'http://example.com' }, { VERIFIER_TOKEN: 't' })).rejects.toThrow(
      /expected https/,
    );
    expect(await deploymentFor({ ...none, url: 'https://x.example/api/' }, { VERIFIER_TOKEN: 't' })).toMatchObject({
      url: 'https://x.example/api',
      token: 't',
    });
  });
  test('without one, the error says how to name it', async () => {
    await expect(deploymentFor(none, {})).rejects.toThrow(/--url and --token-file, or start one with npm start/);
    await expect(deploymentFor({ ...none, url: 'https://x.example' }, {})).rejects.toThrow(/--token-file/);
  });
});

test('papers are put below the folder whatever their names say, and none over another', () => {
  expect(placesFor(['../../etc/passwd', '/a', 'C:\\b.pdf', 'NUL.txt', 'x/A.pdf', 'x/a.pdf', '.bashrc', '..'])).toEqual([
    ['etc', 'passwd'],
    ['a'],
    ['C_', 'b.pdf'],
    ['_NUL.txt'],
    ['x', 'A.pdf'],
    ['x', 'a-2.pdf'],
    ['bashrc'],
    ['paper'],
  ]);
});
