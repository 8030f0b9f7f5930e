/** Runs a command and prints, as JSON, what it wrote and what it cost: wall and processor time in ms, peak memory of the largest process. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { timeOfChildren } from './command.ts';

const [command, ...args] = process.argv.slice(2);
const start = performance.now();
const before = timeOfChildren();
const child = spawn(command!, args, { stdio: ['ignore', 'pipe', 'ignore'] });
let text = '';
let peak = 0;
child.stdout.setEncoding('utf8').on('data', (part: string) => {
  text += part;
});
// VmHWM is the peak so far (proc(5)): the last look before the end is the peak but for its last moments.
const look = setInterval(() => {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    // Ended, or a system without /proc: memory stays 0.
  }
}, 20);
child.on('close', (code) => {
  clearInterval(look);
  const cost = { text, wall: performance.now() - start, cpu: timeOfChildren() - before, peakMb: peak };
  process.stdout.write(JSON.stringify(cost));
  process.exitCode = code ?? 1;
});
