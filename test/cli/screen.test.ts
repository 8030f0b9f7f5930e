import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../cli/screen.ts', import.meta.url));
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [command, ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

describe('npm run screen', () => {
  it('says which listed party a name is, with the words that say so, and ends with 1', async () => {
    const { code, out } = await run('AKESU HUAFU TEXTILE', '--date', '2021-01-01');
    expect(code).toBe(1);
    expect(out).toContain('uflpa:aksu-huafu-color-spinning-co-ltd');
    expect(out).toMatch(/own\s+huafu = huafu/);
    expect(out).toContain('not yet in force then');
  });
  it('prints JSON alone with --json and ends with 0 where nothing is like it', async () => {
    const { code, out } = await run('Lone Star Gin LLC', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).names).toEqual([{ name: 'Lone Star Gin LLC', matches: [], related: [] }]);
  });
  it.each([
    [[]],
    [['x', '--role', 'king']],
    [['x', '--date', '2024-13-01']],
    [['x', '--country', 'China']],
    [['x', '--what']],
  ])('ends with 2 for %j', async (args) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
