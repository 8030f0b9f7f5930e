import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readAccess } from '../../cli/access.ts';
import { type Answered, announced, type Client, clientOf, type Form, invoice, sendForm } from '../local/client.ts';

const start = fileURLToPath(new URL('../../cli/start.ts', import.meta.url));

export interface KillReport {
  kills: number;
  bundles: number;
  /** Bundles without a verdict at the end. */
  lost: string[];
  /** Bundles with more or fewer verdicts or papers than were handed in. */
  wrong: string[];
  /** Numbers of the importer's feed, in its order, and how often each bundle stands in it. */
  feed: { gapless: boolean; repeated: string[] };
  seconds: number;
}

/** Kills the embedded system (SIGKILL) at random moments while bundles come in, starts it again each time, and counts what is there at the end. */
export async function killAndCount(options: {
  folder: string;
  kills: number;
  bundles: number;
  say?: (line: string) => void;
}): Promise<KillReport> {
  const { folder, kills, bundles, say = () => {} } = options;
  const began = performance.now();
  const port = await freePort();
  let system = await up(folder, port);
  const { url, importer } = readAccess(folder)!;
  const client = patient(clientOf(url, importer));
  let killed = 0;
  let handed = 0;
  const killer = (async () => {
    while (killed < kills) {
      await wait(50 + Math.random() * 700);
      system.kill('SIGKILL');
      await once(system, 'exit');
      killed++;
      say(`kill ${killed}: ${handed} of ${bundles} handed in`);
      system = await up(folder, port);
    }
  })();
  const ids: string[] = Array(bundles);
  let next = 0;
  const worker = async () => {
    // Bundles come in over all the kills, not all before the first.
    for (let n = next++; n < bundles; n = next++) {
      while (killed < kills && n / bundles > (killed + 1) / kills) await wait(20);
      ids[n] = await handIn(client, n);
      handed++;
    }
  };
  await Promise.all([killer, ...Array.from({ length: 3 }, worker)]);
  const report = await countEnd(client, ids, killed);
  system.kill('SIGTERM');
  await once(system, 'exit');
  return { ...report, seconds: Math.round((performance.now() - began) / 1000) };
}

/** What is there at the end: each bundle once judged, each paper read, each verdict told once. */
export async function countEnd(client: Client, ids: readonly string[], kills: number): Promise<KillReport> {
  const report: KillReport = {
    kills,
    bundles: ids.length,
    lost: [],
    wrong: [],
    feed: { gapless: true, repeated: [] },
    seconds: 0,
  };
  for (const id of ids) {
    const verdict = await poll(client, id);
    if (verdict.status !== 200) report.lost.push(id);
    const revisions = (await client('GET', `/bundles/${id}/revisions`)).body.revisions;
    const papers = (await client('GET', `/bundles/${id}`)).body.papers as { state: string }[];
    if (revisions.length !== 1 || papers.length !== 2 || papers.some((p) => p.state !== 'read')) report.wrong.push(id);
  }
  const entries = (await client('GET', '/verdicts?limit=500')).body.verdicts as { seq: number; bundle: string }[];
  report.feed.gapless =
    entries.every((entry, i) => entry.seq === i + 1) && ids.every((id) => entries.some((e) => e.bundle === id));
  report.feed.repeated = ids.filter((id) => entries.filter((e) => e.bundle === id).length > 1);
  return report;
}

/** Hands a bundle in, as often as it takes; `heard` is told the status of each upload. */
export async function handIn(client: Client, n: number, heard = (_: number): void => {}): Promise<string> {
  const papers = [invoice(`${n}a`), invoice(`${n}b`)];
  for (;;) {
    const made = await client('POST', '/bundles', { papers: announced(papers) }, { 'idempotency-key': `n${n}` });
    const uploads = made.body.uploads as { upload?: Form }[];
    const sent = uploads.map(({ upload }, i) => (upload ? sendForm(upload, papers[i]!.bytes) : [204]));
    const done = await Promise.all(sent).catch(() => undefined);
    for (const [status] of done ?? []) heard(status!);
    if (!done?.every(([status]) => status === 204)) continue;
    const id = made.body.bundle.id as string;
    if ((await client('POST', `/bundles/${id}/submit`)).status === 202) return id;
  }
}

async function poll(client: Client, id: string): Promise<Answered> {
  for (let n = 0; ; n++) {
    const answer = await client('GET', `/bundles/${id}/verdict`);
    if (answer.status === 200 || n === 600) return answer;
    await wait(100);
  }
}

/** Asks again while nobody answers. */
export const patient =
  (client: Client): Client =>
  async (...call) => {
    for (let n = 0; ; n++) {
      try {
        return await client(...call);
      } catch (error) {
        if (n === 600) throw error;
        await wait(100);
      }
    }
  };

export async function up(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [start, '--port', String(port), '--data', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.includes('Ctrl-C ends it.')) {
      child.stdout!.resume();
      return child;
    }
  }
  throw new Error(`The system did not start: ${said}`);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
