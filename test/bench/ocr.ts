/**
 * `npm run bench -- ocr`: the embedded OCR beside native tesseract on the same page pictures in one run: seconds a page, peak memory and
 * errors. Where tesseract is not installed it says so and measures the embedded engine alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { errorsOf, type PageErrors } from './ocr-errors.ts';
import { type OcrPage, ocrPages } from './ocr-pages.ts';

interface Run extends PageErrors {
  seconds: number;
  processor: number;
  peakMb: number;
}

const reader = fileURLToPath(new URL('./ocr-read.ts', import.meta.url));
/** Runs a command with its children measured by the shell's own wait. */
const measured = fileURLToPath(new URL('./ocr-cost.ts', import.meta.url));

function run(command: string, args: readonly string[]): { text: string; wall: number; cpu: number; peakMb: number } {
  const result = spawnSync(execPath, [measured, command, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status}: ${result.stderr}`);
  return JSON.parse(result.stdout);
}

const tesseract = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
const languages = tesseract.error ? undefined : tesseract.stdout;
console.log(
  `${cpus()[0]?.model} × ${cpus().length}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}; ${
    languages
      ? spawnSync('tesseract', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0]
      : 'tesseract is not installed'
  }\n`,
);
const head = ['page', 'reader', 's', 'cpu s', 'MB', 'char error', 'numbers', 'wrong'];
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(i ? 10 : 30) : cell.padStart(11))).join(' '));
row(head);

const folder = await mkdtemp(join(tmpdir(), 'ocr-bench-'));
const sums = new Map<string, Run[]>();
try {
  for (const page of await ocrPages()) {
    const path = join(folder, 'page.png');
    await writeFile(path, page.png);
    report('embedded', page, run(execPath, [reader, path]));
    if (!languages) continue;
    const language = page.chinese ? 'chi_sim+eng' : 'eng';
    if (language.split('+').some((one) => !languages.includes(one))) continue;
    report('tesseract', page, run('tesseract', [path, '-', '-l', language, '--psm', page.chinese ? '6' : '3']));
  }
  for (const [name, runs] of sums) {
    const mean = (of: (one: Run) => number) => runs.reduce((sum, one) => sum + of(one), 0) / runs.length;
    const total = (of: (one: Run) => number) => runs.reduce((sum, one) => sum + of(one), 0);
    const error = (100 * total((r) => r.errors)) / total((r) => r.characters);
    const peak = Math.max(...runs.map((r) => r.peakMb));
    const numbers = `${total((r) => r.found)}/${total((r) => r.numbers)}`;
    const cells = [mean((r) => r.seconds).toFixed(1), mean((r) => r.processor).toFixed(1), peak.toFixed(0)];
    row([
      `mean of ${runs.length} (peak of memory)`,
      name,
      ...cells,
      `${error.toFixed(2)} %`,
      numbers,
      `${total((r) => r.wrong)}`,
    ]);
  }
} finally {
  await rm(folder, { recursive: true });
}

function report(name: string, page: OcrPage, cost: ReturnType<typeof run>): void {
  const errors = errorsOf(page.words, cost.text);
  const one: Run = { ...errors, seconds: cost.wall / 1000, processor: cost.cpu / 1000, peakMb: cost.peakMb };
  sums.set(name, [...(sums.get(name) ?? []), one]);
  const cells = [one.seconds.toFixed(1), one.processor.toFixed(1), one.peakMb.toFixed(0)];
  const error = `${((100 * errors.errors) / errors.characters).toFixed(2)} %`;
  row([page.name, name, ...cells, error, `${errors.found}/${errors.numbers}`, `${errors.wrong}`]);
}
