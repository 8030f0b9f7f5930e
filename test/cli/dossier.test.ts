import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { Verdict } from '../../shared/model/index.ts';

const run = (...args: string[]) =>
  spawnSync('node_modules/.bin/node', ['cli/dossier.ts', ...args], { encoding: 'utf8', timeout: 120_000 });
const bundle = 'examples/prohibited-xinjiang-gin';
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'dossier-'));
});
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('dossier refuses with one line on standard error and exit code 2', () => {
  test.each([
    ['no papers', ['--out', 'x'], /no papers named/],
    ['no folder to write to', [bundle], /--out: expected the folder/],
    ['a bad date', [bundle, '--out', 'x', '--entry-date', '2024-13-01'], /expected a calendar date/],
    ['an unknown flag', [bundle, '--colour'], /--colour/],
    ['a folder that cannot be made, before any paper is read', [bundle, '--out', 'package.json/x'], /can be written/],
  ])('%s', (_, args, says) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(says);
  });
});

test('dossier writes a PDF and a zip whose lists, verdict and papers agree, and follows no link', {
  timeout: 120_000,
}, async () => {
  const papers = join(dir, 'papers');
  const out = join(dir, 'out');
  await cp(bundle, papers, { recursive: true });
  await writeFile(join(dir, 'secret.txt'), 'INVOICE of another');
  await symlink(join(dir, 'secret.txt'), join(papers, 'linked.txt'));
  await writeFile(join(papers, '=cmd.bin'), Buffer.from([0, 1, 2, 250, 7]));
  const { status, stdout, stderr } = run(papers, '--out', out);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toMatch(/written .*dossier\.pdf \(\d+ pages, \d+ kB\)/);
  expect(stderr).toMatch(/not in the zip: .*linked\.txt/);
  expect((await readdir(out)).sort()).toEqual(['dossier.pdf', 'dossier.zip']);

  const zip = unzipSync(readFileSync(join(out, 'dossier.zip')));
  expect(zip['dossier.pdf']).toEqual(new Uint8Array(readFileSync(join(out, 'dossier.pdf'))));
  const verdict = Verdict.parse(JSON.parse(strFromU8(zip['verdict.json']!)));
  expect(verdict.outcome).toBe('prohibited');
  const names = Object.keys(zip).filter((n) => n.startsWith('papers/'));
  expect(names).toContain('papers/2 Ginning/2.1 Ginning record J58539.csv');
  const digests = new Set(names.map((n) => digest(zip[n]!)));
  for (const { sha256 } of verdict.documents) expect(digests).toContain(sha256);
  expect(names.some((n) => strFromU8(zip[n]!).includes('INVOICE of another'))).toBe(false);

  const index = strFromU8(zip['index.csv']!).split('\r\n');
  expect(index.find((row) => row.startsWith('2.1,'))).toMatch(
    /Ginning record J58539,.*,zh,NO TRANSLATION,.*05-gin_record\.csv/,
  );
  expect(index.some((row) => row.includes('"\'=cmd.bin"'))).toBe(true);
  expect(strFromU8(zip['README.txt']!)).toContain('WITHOUT A TRANSLATION: 2.1 Ginning record J58539');
});
