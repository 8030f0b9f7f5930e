import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invoice } from '../../local/client.ts';

let dir: string;
let incoming: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'watch-'));
  incoming = join(dir, 'incoming');
  mkdirSync(incoming);
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

/** A watch as a process of its own: the lines of JSON that it printed, and its end. */
function watching(...args: string[]) {
  const child = spawn('node_modules/.bin/node', ['cli/verify.ts', 'watch', incoming, '--json', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const lines = (): Record<string, unknown>[] =>
    stdout
      .split('\n')
      .filter((l) => l !== '')
      .map((l) => JSON.parse(l));
  const until = (n: number) =>
    expect.poll(() => lines().length, { timeout: 40_000, interval: 50 }).toBeGreaterThanOrEqual(n);
  return { child, ended, lines, until, said: () => stderr };
}

function bundle(name: string, number = name): string {
  const folder = join(dir, `making ${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'invoice.csv'), invoice(number).bytes);
  writeFileSync(join(folder, 'bundle.json'), '{"entryDate":"2026-02-03"}');
  renameSync(folder, join(incoming, name));
  return join(incoming, name);
}

const fast = ['--every', '0.5', '--quiet', '0.3'];

describe('watch', { timeout: 90_000 }, () => {
  it('judges what is there, what comes, changes and goes, after an error too, and ends cleanly by Ctrl-C', async () => {
    const out = join(incoming, 'verdicts');
    bundle('first');
    const w = watching('--out', out, ...fast);
    await w.until(1);
    mkdirSync(join(incoming, 'broken'));
    writeFileSync(join(incoming, 'broken', 'bundle.json'), '{');
    await w.until(2);
    const second = bundle('second 棉花');
    await w.until(3);
    writeFileSync(join(second, 'more.csv'), invoice('more').bytes);
    await w.until(4);
    rmSync(second, { recursive: true });
    await w.until(5);
    w.child.kill('SIGINT');
    expect(await w.ended).toBe(0);
    expect(w.lines().map((l) => [l.name, l.event, l.outcome])).toEqual([
      ['first', 'judged', 'unproven'],
      ['broken', 'not-judged', undefined],
      ['second 棉花', 'judged', 'unproven'],
      ['second 棉花', 'judged', 'unproven'],
      ['second 棉花', 'gone', undefined],
    ]);
    expect(w.lines()[1]!.error).toMatch(/bundle\.json: expected a JSON object/);
    expect(JSON.parse(readFileSync(join(out, 'first', 'verdict.json'), 'utf8')).outcome).toBe('unproven');
    expect(w.said()).toMatch(/ended; 1 bundles judged\n$/);
  });

  it('judges nothing again that was judged of the same papers, at the next start either; --once ends with the exit code of verify', async () => {
    const out = join(dir, 'verdicts');
    const first = bundle('first');
    const w = watching('--once', '--out', out, ...fast);
    expect(await w.ended).toBe(1);
    expect(w.lines()).toHaveLength(1);
    // Touched, and the same: no verdict comes of it.
    writeFileSync(join(first, 'invoice.csv'), readFileSync(join(first, 'invoice.csv')));
    bundle('second');
    const again = watching('--once', '--out', out, ...fast);
    expect(await again.ended).toBe(1);
    expect(again.lines().map((l) => l.name)).toEqual(['second']);
  });

  it('finds a bale that a later bundle claims as well, in both', async () => {
    const example = 'examples/contradicted-unlisted-bale';
    cpSync(example, join(incoming, 'a'), { recursive: true });
    const w = watching(...fast);
    await w.until(1);
    const other = join(dir, 'b');
    cpSync(example, other, { recursive: true });
    writeFileSync(join(other, 'bundle.json'), '{"entryDate":"2023-11-13","reference":"OTHER","importer":"Other Inc"}');
    renameSync(other, join(incoming, 'b'));
    await w.until(3);
    w.child.kill('SIGTERM');
    await w.ended;
    expect(w.lines().map((l) => [l.name, l.event])).toEqual([
      ['a', 'judged'],
      ['b', 'judged'],
      ['a', 'judged-again'],
    ]);
  });
});
