import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Verdict } from '../../shared/model/index.ts';

const run = (...args: string[]) =>
  spawnSync('node_modules/.bin/node', ['cli/verify.ts', ...args], { encoding: 'utf8', timeout: 120_000 });
const cotton = 'examples/clear-us-cotton';
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verify-'));
});

describe('verify refuses with one line on standard error and exit code 2', () => {
  test.each([
    ['no arguments', [], /no papers named/],
    ['no such folder', ['nowhere'], /no such file or folder/],
    ['a bad date', [cotton, '--entry-date', '2024-13-01'], /expected a calendar date/],
    ['an unknown flag', [cotton, '--colour'], /--colour/],
    ['a replay that is no verdict', [cotton, '--replay', 'package.json'], /expected a verdict document/],
  ])('%s', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('an empty folder', async () => {
    await mkdir(join(dir, 'empty'));
    expect(run(join(dir, 'empty'))).toMatchObject({ status: 2, stdout: '' });
  });

  test('a folder with only files of unknown type, which it names', async () => {
    await mkdir(join(dir, 'odd'));
    await writeFile(join(dir, 'odd', 'blob.bin'), Buffer.from([0, 1, 2, 3, 250, 251, 0, 0, 9, 128, 7, 200]));
    const { status, stderr } = run(join(dir, 'odd'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^verify: .*blob\.bin.*\n$/);
  });

  test('a broken bundle.json, with what was expected', async () => {
    await mkdir(join(dir, 'broken'));
    await writeFile(join(dir, 'broken', 'bundle.json'), '{"entryDate": 5}');
    await writeFile(join(dir, 'broken', 'a.txt'), 'INVOICE');
    expect(run(join(dir, 'broken')).stderr).toMatch(/bundle\.json: expected .*entryDate/);
    await writeFile(join(dir, 'broken', 'bundle.json'), 'entry\ndate');
    expect(run(join(dir, 'broken')).stderr).toMatch(/^verify: .*it is not JSON.*\n$/);
  });

  test.each(['--out', '--ledger'])('a folder for %s that cannot be made, before any paper is read', (flag) => {
    const { status, stderr } = run(cotton, flag, 'package.json/there');
    expect({ status, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toMatch(/expected a folder that can be written/);
  });
});

describe('verify judges', () => {
  test('--json prints the verdict document alone, valid by its schema, also when the outcome is bad', () => {
    const { status, stdout } = run('examples/prohibited-xinjiang-gin', '--json');
    const verdict = Verdict.parse(JSON.parse(stdout));
    expect({ status, outcome: verdict.outcome }).toEqual({ status: 1, outcome: 'prohibited' });
  });

  test('a flag wins over bundle.json, and both are in the verdict', () => {
    const { stdout } = run(cotton, '--json', '--importer', 'Other Inc', '--entry-date', '2017-02-03');
    expect(JSON.parse(stdout)).toMatchObject({
      entryDate: '2017-02-03',
      outcome: 'not-covered',
      bundle: { importer: 'Other Inc', reference: expect.any(String) },
    });
  });

  test('the same papers give the same verdict byte for byte, from a folder with Chinese characters and spaces too', async () => {
    const there = join(dir, '棉花 2024 (copy)', 'shipment 1');
    await cp(cotton, there, { recursive: true });
    const [a, b] = [run(cotton, '--json'), run(there, '--json')];
    const told = (text: string) => ({ ...JSON.parse(text), bundle: null });
    expect(told(b.stdout)).toEqual(told(a.stdout));
    expect(b.status).toBe(a.status);
  });

  test('a bale claimed by two bundles of one call is found in both, and the ledger remembers it for the next call', async () => {
    const other = join(dir, 'second importer');
    await cp(cotton, other, { recursive: true });
    await writeFile(join(other, 'bundle.json'), '{"entryDate":"2025-01-14","reference":"OTHER-1"}');
    const both = JSON.parse(run(cotton, other, '--json').stdout) as Verdict[];
    for (const verdict of both) expect(verdict.findings.map((f) => f.rule)).toContain('bale.claimed');
    const ledger = join(dir, 'ledger');
    const first = JSON.parse(run(cotton, '--json', '--ledger', ledger).stdout) as Verdict;
    expect(first.findings.map((f) => f.rule)).not.toContain('bale.claimed');
    const again = JSON.parse(run(cotton, '--json', '--ledger', ledger).stdout) as Verdict;
    expect(again.findings.map((f) => f.rule)).not.toContain('bale.claimed');
    const second = JSON.parse(run(other, '--json', '--ledger', ledger).stdout) as Verdict;
    expect(second.findings.map((f) => f.rule)).toContain('bale.claimed');
  });

  test('--out writes the verdict and a report; --replay says that the outcome is the same, and what differs when it is not', async () => {
    const out = join(dir, 'out');
    run(cotton, '--out', out);
    const path = join(out, 'verdict.json');
    const verdict = Verdict.parse(JSON.parse(await readFile(path, 'utf8')));
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain(verdict.summary.slice(0, 20));
    expect(run(cotton, '--replay', path).stderr).toContain(`the outcome is the same: ${verdict.outcome}`);
    // The verdict's own date and importer win over a bundle.json beside the papers, which said otherwise then too.
    run(cotton, '--out', join(dir, 'early'), '--entry-date', '2017-02-03', '--importer', 'Other Inc');
    const early = run(cotton, '--json', '--replay', join(dir, 'early', 'verdict.json'));
    expect(early.stderr).toContain('the outcome is the same: not-covered');
    expect(JSON.parse(early.stdout)).toMatchObject({ entryDate: '2017-02-03', bundle: { importer: 'Other Inc' } });
    const tampered = join(dir, 'tampered.json');
    await writeFile(tampered, JSON.stringify({ ...verdict, outcome: 'prohibited', rulesVersion: '1999-01-01' }));
    expect(run(cotton, '--replay', tampered).stderr).toMatch(
      /the outcome was prohibited and is now[\s\S]*rules differ: the verdict used 1999-01-01/,
    );
  }, 240_000);
});
