import { PassThrough, Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ops } from '../../cli/ops.ts';
import type { Verdict } from '../../shared/model/index.ts';
import { all, at } from '../../shared/store/items.ts';
import { type Answered, type Client, invoice, papersIn, running, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
let bundle: string;
const papers = papersIn('examples/clear-us-cotton');
beforeAll(async () => {
  s = await running();
  bundle = await upload(s.importer, papers, { reference: 'E847-1', entryDate: '2025-01-14', broker: 'harbor-brokers' });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  await verdictOf(s.importer, bundle);
}, 120_000);
afterAll(() => s.end());

const kind = ({ status, body }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '') ?? ''}`.trim();
const ask = (client: Client, query = '', of = bundle) => client('GET', `/bundles/${of}/dossier${query}`);
/** Asks until it is there. */
async function made(client: Client, query = '', of = bundle): Promise<Answered> {
  for (let n = 0; n < 300; n++) {
    const answer = await ask(client, query, of);
    if (answer.status !== 202) return answer;
    await wait(100);
  }
  throw new Error('No dossier within half a minute.');
}
const fetched = async ({ headers }: Answered) => {
  const response = await fetch(headers.get('location')!);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('the dossier of a bundle', { timeout: 60_000 }, () => {
  it('is made when it is first asked for: until then the asker is told to wait, then sent to it', async () => {
    const first = await ask(s.importer);
    expect([first.status, first.body.state, first.headers.get('retry-after')]).toEqual([202, 'making', '1']);
    const answer = await made(s.importer);
    expect([answer.status, answer.headers.get('x-verdict-revision')]).toEqual([302, '1']);
    const { response, bytes } = await fetched(answer);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(decodeURIComponent(response.headers.get('content-disposition')!)).toContain('dossier E847-1.pdf');
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  });

  it('comes as a zip too, with the same PDF and every paper byte for byte; the broker may have both', async () => {
    await made(s.broker);
    const { response, bytes } = await fetched(await ask(s.broker, '?format=zip'));
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(bytes);
    const { bytes: pdf } = await fetched(await ask(s.broker));
    expect(Buffer.from(files['dossier.pdf']!).equals(pdf)).toBe(true);
    const inside = Object.entries(files).filter(([name]) => name.startsWith('papers/'));
    const digests = (list: Uint8Array[]) => list.map((b) => Buffer.from(b).toString('base64')).sort();
    expect(digests(inside.map(([, b]) => b))).toEqual(digests(papers.map((p) => p.bytes)));
    const verdict = (await verdictOf(s.importer, bundle)).body as Verdict;
    expect(JSON.parse(Buffer.from(files['verdict.json']!).toString())).toEqual(verdict);
  });

  it('is made once for a verdict, however many ask', async () => {
    const other = await upload(s.importer, [invoice('31')], { entryDate: '2026-02-03' });
    await s.importer('POST', `/bundles/${other}/submit`);
    await verdictOf(s.importer, other);
    const asked = await Promise.all(Array.from({ length: 8 }, () => ask(s.importer, '', other)));
    // They wait for the same one.
    const since = asked.filter(({ status }) => status === 202).map(({ body }) => body.since);
    expect(new Set(since).size).toBe(1);
    await made(s.importer, '', other);
    const items = await all(s.world.ports.table, at.bundle('acme-imports', other), at.dossier(''));
    // Asked and made: each one write.
    expect(items.map(({ state, version }) => [state, version])).toEqual([['made', 2]]);
  });

  it('of an earlier verdict is that of the verdict, not of the newest', async () => {
    const other = await upload(s.importer, [invoice('41')], { entryDate: '2026-02-03' });
    await s.importer('POST', `/bundles/${other}/submit`);
    await verdictOf(s.importer, other);
    const added = invoice('42');
    const { body } = await s.importer('POST', `/bundles/${other}/papers`, {
      papers: [{ name: added.name, size: added.bytes.length, type: 'text/csv' }],
    });
    const form = new FormData();
    for (const [name, value] of Object.entries(body.uploads[0].upload.fields)) form.append(name, String(value));
    form.append('file', new Blob([new Uint8Array(added.bytes)]));
    await fetch(body.uploads[0].upload.url, { method: 'POST', body: form });
    await expect
      .poll(async () => (await verdictOf(s.importer, other)).headers.get('x-verdict-revision'), { timeout: 20_000 })
      .toBe('2');
    const of = async (query: string) => unzipSync((await fetched(await made(s.importer, query, other))).bytes);
    const count = (files: Record<string, Uint8Array>) =>
      Object.keys(files).filter((n) => n.startsWith('papers/')).length;
    expect(count(await of('?format=zip&revision=1'))).toBe(1);
    expect(count(await of('?format=zip'))).toBe(2);
  });

  it('is not to be had before there is a verdict, of no such revision, or in another format', async () => {
    const open = await upload(s.importer, [invoice('9')]);
    expect(kind(await ask(s.importer, '', open))).toBe('404 verdict-not-found');
    expect(kind(await ask(s.importer, '?revision=7'))).toBe('404 verdict-not-found');
    expect(kind(await ask(s.importer, '?format=docx'))).toBe('400 bad-request');
  });

  it('that cannot be made says why, and is tried again for who asks later', async () => {
    const other = await upload(s.importer, [invoice('51')], { entryDate: '2026-02-03' });
    await s.importer('POST', `/bundles/${other}/submit`);
    await verdictOf(s.importer, other);
    const [revision] = await s.world.ports.table.query(at.bundle('acme-imports', other), { prefix: 'REV#' });
    const key = String(revision!.verdict);
    const kept = await s.world.ports.records.get(key);
    await s.world.ports.records.delete(key);
    const refused = await made(s.importer, '', other);
    expect([kind(refused), refused.body.detail]).toEqual([
      '409 dossier-failed',
      expect.stringMatching(/verdict was removed.*tried again/),
    ]);
    await s.world.ports.records.put(key, kept!.bytes);
    const [item] = await all(s.world.ports.table, at.bundle('acme-imports', other), at.dossier(''));
    const { version, ...rest } = item!;
    const earlier = new Date(Date.now() - 16 * 60_000).toISOString();
    await s.world.ports.table.put({ ...rest, pk: item!.pk, sk: item!.sk, at: earlier }, version);
    expect((await made(s.importer, '', other)).status).toBe(302);
  });

  it('goes with its importer when that is forgotten', async () => {
    await made(s.importer);
    const kept = async () => {
      const keys: string[] = [];
      for await (const { key } of s.world.ports.records.list('importers/acme-imports/dossiers/')) keys.push(key);
      return keys.length;
    };
    expect(await kept()).toBeGreaterThan(0);
    const streams = { stdin: Readable.from(['']), stdout: { write: () => true }, stderr: new PassThrough() };
    await ops(['forget', 'acme-imports', '--yes', '--data', s.folder], streams);
    expect(await kept()).toBe(0);
    expect(kind(await ask(s.importer))).toBe('404 bundle-not-found');
  });
});
