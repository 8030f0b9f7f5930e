import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What one run of a command cost; memory in MB at its peak, threads and engines included. */
export interface Cost {
  wall: number;
  cpu: number;
  peakMb: number;
}

const verify = fileURLToPath(new URL('../../cli/verify.ts', import.meta.url));
/** Tells what the process used when it ends, on a channel of its own. */
const onExit = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/** Runs `verify`, start included, and measures it from outside (time) and inside (processor time and memory). */
export function costOfVerify(...args: string[]): Cost {
  const start = performance.now();
  const run = spawnSync(execPath, ['--import', onExit, verify, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const wall = performance.now() - start;
  const used = run.output[3];
  if (!used || run.status === 2) throw new Error(`verify ended with ${run.status}: ${run.stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
}

/**
 * Milliseconds that `pdftotext -bbox` takes for the files, start-up left out (the time of `pdftotext -v` is taken off each file); undefined
 * where poppler is not installed.
 */
export function timeOfPdftotext(paths: readonly string[], rounds: number): number | undefined {
  const time = (...args: string[]): number => {
    const start = performance.now();
    const run = spawnSync('pdftotext', args, { stdio: 'ignore' });
    return run.error ? Number.NaN : performance.now() - start;
  };
  const least = (...args: string[]) => Math.min(...Array.from({ length: rounds }, () => time(...args)));
  const start = least('-v');
  if (Number.isNaN(start)) return undefined;
  return paths.reduce((sum, path) => sum + Math.max(0, least('-bbox', path, '/dev/null') - start), 0);
}
