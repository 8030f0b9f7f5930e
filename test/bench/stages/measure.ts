import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { timeOfChildren } from '../command.ts';
import { type Figure, figureOf, type Sample } from './figures.ts';
import type { Side, Stage, Work } from './stage.ts';

/** How often, and how long at most, a size of a stage is measured. */
export interface Effort {
  /** Rounds in which each side has its turn. */
  rounds: number;
  /** Rounds before those that count: the engine compiles code while it runs. */
  warmUp: number;
  /** Milliseconds after which no further round begins, once three are done (two where the work is slow, one where a run takes a minute). */
  most: number;
}

/** Shortest stretch that is timed, in milliseconds: shorter work is done several times in a row, this often at most. */
const stretch = 20;
const mostTimes = 2000;

const once = fileURLToPath(new URL('./once.ts', import.meta.url));

type Run = () => Promise<Sample>;

/** Sides in turn, round by round; in every other round the other way about, so that none is always the one after ours. */
async function inTurn(runs: readonly (Run | undefined)[], effort: Effort, least: number) {
  const samples = runs.map((run) => (run ? ([] as Sample[]) : undefined));
  for (let i = 0; i < effort.warmUp; i++) for (const run of runs) await run?.();
  const end = performance.now() + effort.most;
  for (let round = 0; round < effort.rounds; round++) {
    if (round >= least && performance.now() > end) break;
    const order = [...runs.keys()];
    for (const i of round % 2 === 0 ? order : order.reverse()) {
      const run = runs[i];
      if (run) samples[i]!.push(await run());
    }
  }
  return samples;
}

const sidesOf = (stage: Stage): Side[] => [stage.own, ...stage.peers];

async function measured(
  stage: Stage,
  sides: readonly Side[],
  runs: readonly (Run | undefined)[],
  effort: Effort,
): Promise<Figure> {
  const samples = await inTurn(runs, effort, stage.slow ? (stage.apart ? 1 : 2) : 3);
  const peers = sides.slice(1).map(({ name }, i) => ({ name, samples: samples[i + 1] }));
  const own = samples[0]!;
  return figureOf(stage.clockOnly ? own.map(({ cpu: _, ...rest }) => rest) : own, peers);
}

/** All sides in this process, loaded once; of programs of the system the time of their start is taken off. */
export async function warm(stage: Stage, input: string, effort: Effort): Promise<Figure> {
  const sides = sidesOf(stage);
  const runs: (Run | undefined)[] = [];
  for (const side of sides)
    runs.push(
      side.command
        ? program(side.command, input, true)
        : stage.apart
          ? apart(stage, side, input, true)
          : await inside(side, input),
    );
  return measured(stage, sides, runs, stage.slow ? { ...effort, warmUp: 0 } : effort);
}

/** All sides each in a new process, from its start to its end. */
export async function cold(stage: Stage, input: string, effort: Effort): Promise<Figure> {
  const sides = sidesOf(stage).filter((side) => !side.warmOnly);
  const runs = sides.map((side) =>
    side.command ? program(side.command, input, false) : apart(stage, side, input, false),
  );
  return measured(stage, sides, runs, effort);
}

async function inside(side: Side, input: string): Promise<Run> {
  const work = await side.load!(input);
  const { wall } = await timed(work, 1);
  const times = Math.min(mostTimes, Math.max(1, Math.ceil(stretch / Math.max(wall, 0.001))));
  return () => timed(work, times);
}

/** Time of one of several runs in a row. */
async function timed(work: Work, times: number): Promise<Sample> {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < times; i++) await work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall: wall / times, cpu: (user + system) / 1000 / times };
}

/** A program of the system; undefined where it is not installed. */
function program({ line, start }: NonNullable<Side['command']>, input: string, withoutStart: boolean): Run | undefined {
  if (spawnSync(start[0]!, start.slice(1)).error) return undefined;
  const time = (argv: readonly string[]): Required<Pick<Sample, 'wall' | 'cpu'>> => {
    const cpu = timeOfChildren();
    const began = performance.now();
    spawnSync(argv[0]!, argv.slice(1), { stdio: 'ignore' });
    return { wall: performance.now() - began, cpu: timeOfChildren() - cpu };
  };
  return async () => {
    const whole = time(line(input));
    if (!withoutStart) return whole;
    const only = time(start);
    return { wall: Math.max(0, whole.wall - only.wall), cpu: Math.max(0, whole.cpu - only.cpu) };
  };
}

/** A side in a process of its own. `inner`: what the work took, its loading left out; else the process from start to end. */
function apart(stage: Stage, side: Side, input: string, inner: boolean): Run {
  const number = sidesOf(stage).indexOf(side);
  return async () => {
    const began = performance.now();
    const argv = [`--max-old-space-size=${stage.heapMb ?? 8192}`, once, stage.name, String(number), input];
    const { status, stdout, stderr } = spawnSync(execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
    const wall = performance.now() - began;
    if (status !== 0) throw new Error(`${stage.name}, ${side.name}: ended with ${status}: ${stderr}`);
    const told = JSON.parse(stdout.trim().split('\n').at(-1)!) as Required<Sample> & { whole: number };
    return { ...(inner ? { wall: told.wall, cpu: told.cpu } : { wall, cpu: told.whole }), peakMb: told.peakMb };
  };
}
