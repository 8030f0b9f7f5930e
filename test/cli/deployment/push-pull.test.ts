import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBundles } from '../../../cli/bundle.ts';
import { keyOf, papersToSend } from '../../../cli/deployment/papers.ts';
import { pull } from '../../../cli/deployment/pull.ts';
import { push } from '../../../cli/deployment/push.ts';
import { invoice, running, sendForm } from '../../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
let dir: string;
let tokenFile: string;
beforeAll(async () => {
  s = await running();
  dir = mkdtempSync(join(tmpdir(), 'push-'));
  tokenFile = join(dir, 'token');
  writeFileSync(tokenFile, `${s.tokens.importer}\n`);
}, 60_000);
afterAll(async () => {
  await s.end();
  rmSync(dir, { recursive: true, force: true });
});

function shipment(name: string, papers = 3): string {
  const folder = join(dir, name);
  mkdirSync(join(folder, 'scans'), { recursive: true });
  for (let i = 0; i < papers; i++) {
    const { bytes } = invoice(`${name}-${i}`);
    writeFileSync(join(folder, i === 0 ? 'scans' : '.', `发票 ${i}.csv`), bytes);
  }
  writeFileSync(join(folder, 'bundle.json'), JSON.stringify({ entryDate: '2026-02-03', reference: `REF-${name}` }));
  return folder;
}

async function told(
  command: typeof push,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const streams = { stdout: { write: (t: string) => (stdout += t) }, stderr: { write: (t: string) => (stderr += t) } };
  const code = await command([...args, '--url', s.url, '--token-file', tokenFile, '--patience', '5'], streams, {});
  return { code, stdout, stderr };
}

describe('push', { timeout: 60_000 }, () => {
  it('uploads each paper, waits, prints the verdict and ends with the exit code of verify', async () => {
    const { code, stdout, stderr } = await told(push, shipment('one'), '--json');
    const verdict = JSON.parse(stdout);
    expect([code, verdict.outcome, verdict.bundle.reference]).toEqual([1, 'unproven', 'REF-one']);
    expect(stderr).toMatch(/uploaded 3\/3/);
    expect(stderr).toContain(`one: handed in as ${verdict.bundle.id}`);
  });

  it('is the same bundle when it is called again, and another one when a paper changed', async () => {
    const folder = shipment('twice', 1);
    const first = await told(push, folder, '--no-wait');
    const again = await told(push, folder, '--no-wait');
    expect(again.stdout).toBe(first.stdout);
    expect(again.stderr).not.toContain('uploaded');
    writeFileSync(join(folder, 'more.csv'), invoice('more').bytes);
    expect((await told(push, folder, '--no-wait')).stdout).not.toBe(first.stdout);
  });

  it('goes on where it was after a cut: only what is missing is uploaded', async () => {
    const folder = shipment('cut');
    // As far as a push came that was killed: the bundle stands, one of three papers is there.
    const bundle = (await findBundles([folder]))[0]!;
    const papers = await papersToSend(bundle);
    const about = { reference: 'REF-cut', entryDate: '2026-02-03' };
    const announced = papers.map(({ name, size, type }) => ({ name, size, type }));
    const headers = { 'idempotency-key': keyOf(about, papers) };
    const { body } = await s.importer('POST', '/bundles', { ...about, papers: announced }, headers);
    await sendForm(body.uploads[0].upload, readFileSync(papers[0]!.path));
    await expect
      .poll(
        async () =>
          (await s.importer('GET', `/bundles/${body.bundle.id}`)).body.papers.map((p: { state: string }) => p.state),
        {
          timeout: 10_000,
        },
      )
      .not.toEqual(['expected', 'expected', 'expected']);
    const { stderr, stdout } = await told(push, folder, '--no-wait');
    expect(stdout.trim()).toBe(body.bundle.id);
    expect(stderr).toContain('going on where it was, 1 of 3 papers are there');
    expect(stderr).toContain('uploaded 2/2');
  });

  it('says of a token that is none what to do, at once', async () => {
    const file = join(dir, 'no-token');
    writeFileSync(file, 'eyJhbGciOiJub25lIn0.e30.');
    const call = push(
      [shipment('bad'), '--url', s.url, '--token-file', file],
      { stdout: process.stdout, stderr: { write: () => true } },
      {},
    );
    await expect(call).rejects.toThrow(/takes the token no longer.*Sign in again/);
  });
});

describe('pull', { timeout: 60_000 }, () => {
  it('gets the verdict byte for byte, the report and the papers, by reference', async () => {
    const folder = shipment('back');
    const { stdout } = await told(push, folder, '--json');
    const out = join(dir, 'pulled');
    const { code, stdout: text } = await told(pull, 'ref BACK', '--out', out);
    expect(code).toBe(1);
    expect(text).toContain('UNPROVEN');
    expect(readFileSync(join(out, 'verdict.json'), 'utf8')).toBe(stdout);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<!doctype html>');
    for (const name of ['scans/发票 0.csv', '发票 1.csv'])
      expect(readFileSync(join(out, 'papers', name))).toEqual(readFileSync(join(folder, name)));
    expect(JSON.parse(readFileSync(join(out, 'papers', 'bundle.json'), 'utf8'))).toEqual({
      entryDate: '2026-02-03',
      reference: 'REF-back',
    });
  });

  it('gets the dossier too where it is asked for, once the deployment has made it', async () => {
    await told(push, shipment('dossier', 1), '--no-wait');
    const out = join(dir, 'with-dossier');
    const { stderr } = await told(pull, 'REF-dossier', '--out', out, '--no-papers', '--dossier');
    expect(stderr).toContain('its dossier is being made');
    expect(readFileSync(join(out, 'dossier.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const inside = unzipSync(readFileSync(join(out, 'dossier.zip')));
    expect(Buffer.from(inside['dossier.pdf']!).equals(readFileSync(join(out, 'dossier.pdf')))).toBe(true);
  });

  it('refuses a reference that is unknown, and one of several bundles with their ids', async () => {
    await expect(told(pull, 'REF-nowhere', '--out', dir)).rejects.toThrow(/found none/);
    const folder = shipment('many', 1);
    await told(push, folder, '--no-wait');
    writeFileSync(join(folder, 'more.csv'), invoice('more').bytes);
    await told(push, folder, '--no-wait');
    await expect(told(pull, 'REF-many', '--out', dir)).rejects.toThrow(/found 2; pull one by its id: b-\w+ \(.*b-\w+/);
  });
});
