/** One side of one stage, once, in this process: `once.ts STAGE SIDE INPUT` prints what it took as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { stageNamed } from './all.ts';

const [name, side, input] = process.argv.slice(2);
const stage = await stageNamed(name!);
const work = await [stage.own, ...stage.peers][Number(side)]!.load!(input!);
const before = process.cpuUsage();
const start = performance.now();
await work();
const wall = performance.now() - start;
const { user, system } = process.cpuUsage(before);
const used = process.resourceUsage();
// What getrusage(2) tells as the peak begins with that of the process which started this one; VmHWM (proc(5)) is this one's own.
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? used.maxRSS);
await stage.close?.();
const told = {
  wall,
  cpu: (user + system) / 1000,
  whole: (used.userCPUTime + used.systemCPUTime) / 1000,
  peakMb: peak / 1024,
};
process.stdout.write(`${JSON.stringify(told)}\n`, () => process.exit(0));
