import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../shared/model/index.ts';
import { closeReaders } from '../../shared/read/index.ts';
import { readHostile, wrongWith } from './came.ts';
import { corpus } from './corpus.ts';

afterAll(closeReaders);

describe('a hostile file ends within its bounds, with the problem that it is (npm run hostile has those that take long)', {
  timeout: 60_000,
}, () => {
  it.each(corpus.filter((file) => !file.slow).map((file) => [file.name, file.why, file] as const))(
    '%s: %s',
    async (_, __, file) => {
      expect(wrongWith(file, await readHostile(file))).toEqual([]);
    },
  );
});

it('papers beside hostile files are judged as ever, and each hostile file is a finding', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  try {
    await cp('examples/clear-us-cotton', folder, { recursive: true });
    const beside = [
      'slip.zip',
      'no-directory.zip',
      'polyglot.pdf',
      'header.pdf',
      'laughs.xml',
      'secret.xml',
      'deep.json',
      'claims.tif',
      'no-sheet.xlsx',
    ];
    for (const name of beside) await writeFile(join(folder, name), corpus.find((file) => file.name === name)!.make());
    const judged = async (at: string): Promise<Verdict> => {
      const run = promisify(execFile)(process.execPath, ['cli/verify.ts', at, '--json'], { maxBuffer: 1 << 26 });
      // An outcome that is not clear ends with another code.
      return JSON.parse((await run.catch((error: { stdout: string }) => error)).stdout);
    };
    const [alone, among] = [await judged('examples/clear-us-cotton'), await judged(folder)];
    const names = (verdict: Verdict) => verdict.documents.map((document) => document.name);
    expect(names(among)).toEqual(expect.arrayContaining(names(alone)));
    expect([alone.outcome, among.outcome]).toEqual(['clear', 'unproven']);
    const unreadable = among.findings
      .filter(({ rule }) => rule === 'document.unreadable')
      .map(({ message }) => message)
      .join('\n');
    for (const name of beside) expect(unreadable).toContain(name);
    const others = (verdict: Verdict) =>
      verdict.findings.filter((f) => f.rule !== 'document.unreadable' && f.severity !== 'note').map((f) => f.rule);
    expect(others(among)).toEqual(others(alone));
  } finally {
    await rm(folder, { recursive: true });
  }
});
