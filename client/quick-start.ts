import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Client, clientOf, Refused } from './client.ts';
import type { FeedPage } from './generated/api.ts';
import { verifyEvent } from './verify-event.ts';
import { verifySummary } from './verify-summary.ts';

/**
 * What a broker's program does with the verifier, whole: follow the feed from where it stopped, wait for a verdict, look entry numbers up,
 * check a signed summary against the verdict document, and take events pushed to it. Read it from the top; each step stands for itself.
 */
export interface QuickStart {
  url: string;
  token: string;
  /** Where the cursor of the feed is kept between runs. */
  cursorFile: string;
  /** Entry numbers to look up. */
  entryNumbers: string[];
  /** Whether to take events on this machine: the embedded system pushes to loopback, a deployment to public addresses alone. */
  push: boolean;
  say: (line: string) => void;
}

export async function quickStart({ url, token, cursorFile, entryNumbers, push, say }: QuickStart): Promise<void> {
  const client = clientOf({ url, token });

  say('1. The feed: every verdict that came to stand since the last run');
  const verdicts = await followFeed(client, cursorFile);
  for (const v of verdicts) say(`   ${v.seq}  ${v.outcome.padEnd(12)}  ${v.bundle}  revision ${v.revision}`);

  say('2. Entry numbers, up to a hundred at once');
  if (entryNumbers.length > 0) {
    const { body } = await client.lookUpEntries({ body: { entryNumbers } });
    for (const { entryNumber, state, bundles } of body.entries)
      say(`   ${entryNumber}  ${state}${bundles.map((b) => `  ${b.id}  ${b.latest?.outcome ?? b.state}`).join('')}`);
  }

  const newest = verdicts.at(-1)?.bundle;
  if (newest === undefined) return say('No verdict yet: nothing more to show.');

  say('3. The verdict: asked for until it stands on all papers');
  const verdict = await pollVerdict(client, newest);
  say(`   ${verdict.document.outcome}: ${verdict.document.summary}`);
  for (const { rule, severity, message } of verdict.document.findings.slice(0, 3))
    say(`   ${severity}  ${rule}  ${message}`);

  say('4. The signed summary, checked with the public keys against that document');
  const { body: keys } = await client.getKeys();
  const signed = await client.getSummary({ path: { bundle: newest } });
  if (signed.status === 200) {
    const said = verifySummary(signed.body.jws, keys, verdict.text);
    say(
      `   good signature of ${said.iss}: ${said.outcome}, revision ${said.revision}, SHA-256 ${said.verdict.sha256.slice(0, 16)}…`,
    );
  }

  if (!push) return;
  say('5. A webhook: events come to us, and are believed only when signed');
  await takeEvents(client, say);
}

/** Everything new in the feed, page by page. The cursor is kept once the page was handled: a run that breaks off repeats, and loses nothing. */
async function followFeed(client: Client, cursorFile: string): Promise<FeedPage['verdicts']> {
  const all: FeedPage['verdicts'] = [];
  let since = kept(cursorFile);
  for (;;) {
    const { body } = await client.listVerdicts({ query: since === undefined ? {} : { since } });
    all.push(...body.verdicts);
    since = body.next;
    writeFileSync(cursorFile, since);
    if (!body.more) return all;
  }
}

/** The verdict document and its text, byte for byte; 202 says that papers are still being read, and how long to wait. */
async function pollVerdict(client: Client, bundle: string) {
  for (;;) {
    const answer = await client.getVerdict({ path: { bundle } });
    if (answer.status === 200) return { document: answer.body, text: answer.text };
    if (answer.status !== 202)
      throw new Error(`A verdict of this size is fetched from ${answer.headers.get('location')}.`);
    await wait(1000 * Number(answer.headers.get('retry-after') ?? 5));
  }
}

/** Takes a test event on this machine, and shows what becomes of one that somebody else made up. */
async function takeEvents(client: Client, say: (line: string) => void): Promise<void> {
  let secret = '';
  let arrived: (line: string) => void = () => {};
  const line = new Promise<string>((resolve) => {
    arrived = resolve;
  });
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    try {
      const { id, event } = verifyEvent(Buffer.concat(chunks).toString('utf8'), request.headers, secret);
      response.writeHead(204).end();
      arrived(`   ${event.type} ${id.slice(0, 8)}…: signature good`);
    } catch (error) {
      response.writeHead(400).end();
      say(`   refused: ${(error as Error).message}`);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { body: made } = await client.createWebhook({ body: { url: here, description: 'quick start' } });
  try {
    secret = made.secret;
    const forged = {
      'webhook-id': 'evt_1',
      'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
      'webhook-signature': 'v1,AAAA',
    };
    await fetch(here, { method: 'POST', headers: forged, body: '{"type":"verdict.reached"}' });
    await client.testWebhook({ path: { webhook: made.webhook.id } });
    say(await Promise.race([line, wait(20_000).then(() => '   no event within 20 s')]));
  } finally {
    await client.deleteWebhook({ path: { webhook: made.webhook.id } });
    server.close();
  }
}

function kept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.main) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: text, token: text, cursor: text, push: { type: 'boolean' } },
  });
  const url = values.url ?? process.env.VERIFIER_URL;
  const token = values.token ?? process.env.VERIFIER_TOKEN;
  if (!url || !token) {
    console.error('usage: npm run quick-start -- --url URL --token TOKEN [--push] [--cursor FILE] [ENTRY-NUMBER ...]');
    process.exit(2);
  }
  const settings = {
    url,
    token,
    cursorFile: values.cursor ?? '.feed-cursor',
    entryNumbers: positionals,
    push: values.push ?? false,
  };
  await quickStart({ ...settings, say: (line) => console.log(line) }).catch((error: unknown) => {
    console.error(error instanceof Refused ? error.message : error);
    process.exit(1);
  });
}
