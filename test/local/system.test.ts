import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';
import { curlLines } from '../../cli/curl-lines.ts';
import { runVerify } from '../../cli/run-verify.ts';
import { FolderInUse } from '../../local/data.ts';
import { startSystem } from '../../local/system.ts';
import { invoice, papersIn, running, upload, verdictOf } from './client.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const folders = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** What `npm run verify -- <folder> --json` prints. */
async function verified(folder: string): Promise<string> {
  let printed = '';
  const stdout = { write: (text: string) => (printed += text) };
  await runVerify(parseArguments([`${examples}${folder}`, '--json']), { stdout, stderr: { write: () => true } });
  return printed;
}

let s: Awaited<ReturnType<typeof running>>;
const expected = new Map<string, string>();
const ids = new Map<string, string>();
beforeAll(async () => {
  for (const folder of folders) expected.set(folder, await verified(folder));
  s = await running();
  for (const folder of folders) {
    const about = JSON.parse(readFileSync(`${examples}${folder}/bundle.json`, 'utf8'));
    const { importer, ...rest } = about;
    const id = await upload(s.importer, papersIn(`${examples}${folder}`), {
      ...rest,
      ...(importer && { importerName: importer }),
    });
    ids.set(folder, id);
    await s.importer('POST', `/bundles/${id}/submit`);
  }
}, 240_000);
afterAll(() => s.end());

describe('an example handed in by the API', () => {
  it.each(folders)(
    '%s gets the verdict of the command line, byte for byte save its id',
    { timeout: 120_000 },
    async (folder) => {
      const { text } = await verdictOf(s.importer, ids.get(folder)!);
      expect(text.replaceAll(ids.get(folder)!, folder)).toBe(expected.get(folder));
    },
  );

  it('has an entity tag, and is not sent again to who has it', async () => {
    const path = `/bundles/${ids.get('clear-us-cotton')}/verdict`;
    const etag = (await s.importer('GET', path)).headers.get('etag')!;
    const again = await s.importer('GET', path, undefined, { 'if-none-match': `"x", W/${etag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await s.importer('GET', path, undefined, { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('has a report and papers that can be opened by address alone', async () => {
    const id = ids.get('contradicted-unlisted-bale')!;
    const report = await fetch((await s.importer('GET', `/bundles/${id}/report`)).headers.get('location')!);
    expect([report.status, report.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await report.text()).toContain('00078966412910867721');
    const { papers } = (await s.importer('GET', `/bundles/${id}`)).body;
    const location = (await s.importer('GET', `/bundles/${id}/papers/${papers[0].id}/content`)).headers.get(
      'location',
    )!;
    const paper = Buffer.from(await (await fetch(location)).arrayBuffer());
    expect(paper.equals(readFileSync(`${examples}contradicted-unlisted-bale/${papers[0].name}`))).toBe(true);
    expect((await fetch(location.replace(/signature=../, 'signature=00'))).status).toBe(403);
  });

  it('is in the feed once, whatever the pages', async () => {
    for (const id of ids.values()) await verdictOf(s.importer, id);
    const all: { seq: number; bundle: string }[] = [];
    let since = '';
    for (;;) {
      const { verdicts, next, more } = (await s.importer('GET', `/verdicts?limit=2${since}`)).body;
      all.push(...verdicts);
      since = `&since=${next}`;
      if (!more) break;
    }
    expect(all.map((v) => v.seq)).toEqual(all.map((_, i) => i + 1));
    expect(all.map((v) => v.bundle).sort()).toEqual([...ids.values()].sort());
    const later = (await s.importer('GET', `/verdicts?limit=2${since}`)).body;
    expect([later.verdicts, `&since=${later.next}`]).toEqual([[], since]);
  });
});

describe('the system', () => {
  it('prints lines for a shell that upload an example and end with its outcome', { timeout: 30_000 }, async () => {
    const lines = curlLines(`${examples}clear-us-cotton`, { url: s.url, ...s.tokens }, { broker: 'harbor-brokers' });
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', lines]);
    // Its bales are those of the example that was handed in before.
    expect([stdout, stderr]).toEqual([expect.stringMatching(/^contradicted: .*claimed/), '']);
  });

  it('holds its folder and its port alone', async () => {
    await expect(startSystem({ folder: s.folder })).rejects.toThrow(FolderInUse);
    const port = Number(new URL(s.url).port);
    await expect(running({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('goes on at the next start where it was stopped', async () => {
    const first = await running();
    const id = await upload(first.importer, [invoice()]);
    await first.importer('POST', `/bundles/${id}/submit`);
    await first.stop();
    const second = await running({ folder: first.folder });
    expect((await verdictOf(second.importer, id)).status).toBe(200);
    await second.end();
  });
});
