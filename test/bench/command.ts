import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
 * Milliseconds that `pdftotext -bbox` takes for the files, start-up left out: the time of as many `pdftotext -v` is taken off. Undefined where
 * poppler is not installed. The processor's time where the system tells it (Linux), else that on the clock.
 */
export function timeOfPdftotext(paths: readonly string[], rounds: number): number | undefined {
  if (spawnSync('pdftotext', ['-v']).error) return undefined;
  const time = (argumentsOf: (path: string) => string[]): number => {
    const start = timeOfChildren();
    for (let i = 0; i < rounds; i++)
      for (const path of paths) spawnSync('pdftotext', argumentsOf(path), { stdio: 'ignore' });
    return (timeOfChildren() - start) / rounds;
  };
  const whole = time((path) => ['-bbox', path, '/dev/null']);
  return Math.max(0, whole - time(() => ['-v']));
}

/** Milliseconds of the processor that all ended children took: fields 16 and 17 of /proc/self/stat, in hundredths of a second (proc(5)). */
export function timeOfChildren(): number {
  if (!existsSync('/proc/self/stat')) return performance.now();
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
