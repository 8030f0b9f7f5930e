import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundle } from '../../infra/bundle/index.ts';
import { weigh } from '../../infra/bundle/weigh.ts';
import { functions } from '../../shared/topology.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Outside the tree: nothing is found there but what was bundled. */
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cpu = process.arch === 'arm64' ? 'arm64' : 'x64';
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: {} });

describe.skipIf(process.platform !== 'linux')('a bundled function', () => {
  let made: Bundle;
  beforeAll(async () => {
    made = await bundle(here('reading-entry.ts'), cpu, folder);
  });

  test('reads a PDF with the worker and the engine that it carries', () => {
    const paper = here('../../examples/clear-us-cotton/INV BV-24-3111.pdf');
    const pages = JSON.parse(run('handler.mjs', paper)) as { reader: string; text: string }[];
    expect(pages.map((page) => page.reader)).toEqual(['text-layer']);
    expect(pages[0]!.text).toContain('BV-24-3111');
  });

  test('starts its OCR process: runtime, models and picture decoder are in the bundle', () => {
    expect(run('shared-read-image-child.mjs')).toBe('');
  });

  test('carries native code for one platform only, and no maps or declarations', () => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith('.onnx'))).toHaveLength(3);
    const native = files.filter((file) => /\.(node|so[\d.]*|dll|dylib)$/.test(file));
    expect(native).toHaveLength(3);
    expect(native.filter((file) => !file.includes(cpu))).toEqual([]);
    expect(files.filter((file) => /\.(map|ts)$/.test(file))).toEqual([]);
    expect(made).toMatchObject({ missing: [] });
    expect(made.size).toBeGreaterThan(made.code);
  });

  test('is the same bytes when it is made again', async () => {
    const again = join(folder, 'again');
    await bundle(here('reading-entry.ts'), cpu, again);
    const code = (dir: string) =>
      readdirSync(dir)
        .filter((file) => file.endsWith('.mjs'))
        .map((file) => [file, readFileSync(join(dir, file), 'utf8')]);
    expect(code(again)).toEqual(code(folder));
  });
});

describe('a function that is not written yet', () => {
  test('is said to be missing, and what stands in its place says so when it runs', async () => {
    const dir = join(folder, 'missing');
    const { missing } = await bundle(here('not-there.ts'), cpu, dir);
    expect(missing).toEqual([expect.stringContaining('not-there.ts is not there')]);
    expect(() => execFileSync(process.execPath, [join(dir, 'handler.mjs')], { stdio: 'pipe' })).toThrow(
      /built without its code/,
    );
  });
});

describe('the budgets', () => {
  const sized = (size: number): Bundle => ({ size, code: 100, missing: [] });

  test('hold to the byte', () => {
    expect(weigh('judge', sized(2048), 2)).toMatchObject({ over: false, line: expect.not.stringContaining('over') });
    expect(weigh('judge', sized(2049), 2)).toMatchObject({
      over: true,
      line: expect.stringContaining('over its budget'),
    });
  });

  test('what a bundle lacks is said below its size', () => {
    expect(weigh('judge', { ...sized(1), missing: ['skia: offline'] }, 2).line).toMatch(/\n +without skia: offline$/);
  });

  test('none lets a function outgrow what Lambda unpacks', () => {
    for (const { budget } of Object.values(functions)) expect(budget).toBeLessThanOrEqual(250 * 1024);
  });
});
