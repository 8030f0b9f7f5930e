import type { Steps } from './engine.ts';

/** What a character may be instead: another, none ('' when it was read from nothing) or two (when one was dropped beside it). */
export interface Alternative {
  text: string;
  confidence: number;
}

/** One recognised character: where its peak stands in the crop, in pixels from the left, and how sure it is. */
export interface ReadCharacter {
  text: string;
  at: number;
  confidence: number;
  /** What else it may be, likeliest first; absent where the recogniser saw nothing else. */
  others?: Alternative[];
}

export interface ReadLine {
  characters: ReadCharacter[];
  /** Mean over the characters; 0 for an empty line. */
  confidence: number;
}

/** How far a character is from sure: the share of other readings of its place, or what its best step left to other classes. */
export function doubtOf({ confidence, others }: ReadCharacter): number {
  const share = others?.reduce((sum, other) => sum + other.confidence, 0) ?? 0;
  return Math.min(1, Math.max(share, 1 - confidence, 0));
}

/** Pixels that one step of the recogniser covers. */
const stepWidth = 8;
/** Class probability from which a class of a step is worth a thought. */
const classFloor = 0.02;
/** Share of all readings of a place from which another reading is told. */
const otherFloor = 0.01;
const mostOthers = 5;

/** Classes of one step that are not out of the question, likeliest first. */
type Candidates = { c: number; p: number }[];

interface Run {
  c: number;
  from: number;
  to: number;
  at: number;
  sure: number;
}

/**
 * Greedy CTC: the best class of each step, repeats joined, blanks dropped. Where a step was not sure of its class, the readings of
 * the place are weighed against each other: all paths over its steps that give one, another, no or two characters.
 */
export function decodeCtc(steps: Steps, index: number, names: readonly string[]): ReadLine {
  const seen: (Candidates | undefined)[] = new Array(steps.steps);
  const runs = readRuns(steps, index, seen);
  const characters = runs.map((run, i) => {
    const from = i === 0 ? 0 : runs[i - 1]!.to;
    const to = runs[i + 1]?.from ?? steps.steps;
    const character: ReadCharacter = { text: names[run.c] ?? '', at: run.at, confidence: run.sure };
    const others = run.c === names.length - 1 ? [] : readingsOf(run, seen, from, to, names);
    if (others.length) character.others = others;
    return character;
  });
  const printed = characters.filter((c) => c.text !== ' ');
  const confidence = printed.length ? printed.reduce((sum, c) => sum + c.confidence, 0) / printed.length : 0;
  return { characters, confidence };
}

/** Runs of equal best classes; fills `seen` with the candidates of steps that were not sure. */
function readRuns({ data, steps, classes }: Steps, index: number, seen: (Candidates | undefined)[]): Run[] {
  const runs: Run[] = [];
  let previous = 0;
  for (let step = 0; step < steps; step += 1) {
    const base = (index * steps + step) * classes;
    let best = 0;
    let sure = data[base]!;
    for (let c = 1; c < classes; c += 1) {
      if (data[base + c]! > sure) {
        best = c;
        sure = data[base + c]!;
      }
    }
    if (sure < 1 - classFloor) seen[step] = candidates(data, base, classes);
    else seen[step] = [{ c: best, p: sure }];
    const at = (step + 0.5) * stepWidth;
    if (best !== 0 && best === previous) {
      const last = runs.at(-1)!;
      last.at += (at - last.at) / (step - last.from + 1);
      last.to = step + 1;
      last.sure = Math.max(last.sure, sure);
    } else if (best !== 0) {
      runs.push({ c: best, from: step, to: step + 1, at, sure });
    }
    previous = best;
  }
  return runs;
}

function candidates(data: Float32Array, base: number, classes: number): Candidates {
  const found: Candidates = [];
  for (let c = 0; c < classes; c += 1) if (data[base + c]! >= classFloor) found.push({ c, p: data[base + c]! });
  return found.sort((a, b) => b.p - a.p);
}

/** What else may stand between the characters before and after: `from` to `to` are the steps that they leave. */
function readingsOf(
  run: Run,
  seen: readonly (Candidates | undefined)[],
  from: number,
  to: number,
  names: readonly string[],
): Alternative[] {
  const space = names.length - 1;
  // Where each other class is likeliest in the steps.
  const peaks = new Map<number, { p: number; at: number }>();
  for (let step = from; step < to; step += 1) {
    for (const { c, p } of seen[step]!) {
      if (c === 0 || c === run.c || c === space) continue;
      const peak = peaks.get(c);
      if (!peak || p > peak.p) peaks.set(c, { p, at: step });
    }
  }
  const unsure = run.sure < 1 - classFloor || peaks.size > 0 || run.to - run.from > 1;
  if (!unsure) return [];
  const classes = [...peaks].sort((a, b) => b[1].p - a[1].p).slice(0, mostOthers);
  const readings: number[][] = [[run.c], [], [run.c, run.c]];
  for (const [c, { at }] of classes) {
    readings.push([c]);
    if (at < run.from || at >= run.to) readings.push(at < run.from ? [c, run.c] : [run.c, c]);
  }
  const weights = readings.map((reading) => weigh(reading, seen, from, to));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return [];
  return readings
    .map((reading, i) => ({ text: reading.map((c) => names[c] ?? '').join(''), confidence: weights[i]! / total }))
    .slice(1)
    .filter(({ confidence }) => confidence >= otherFloor)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, mostOthers);
}

/** Probability of all paths over the steps that read as `classes`: the forward pass of CTC. */
function weigh(
  classes: readonly number[],
  seen: readonly (Candidates | undefined)[],
  from: number,
  to: number,
): number {
  // States: blank, first, blank, second, blank.
  const states = [0, ...classes.flatMap((c) => [c, 0])];
  let now: number[] = states.map((_, s) => (s === 0 ? 1 : 0));
  for (let step = from; step < to; step += 1) {
    const next = states.map((c, s) => {
      const p = seen[step]!.find((one) => one.c === c)?.p ?? 1e-4;
      const skip = s >= 2 && c !== 0 && c !== states[s - 2] ? now[s - 2]! : 0;
      return (now[s]! + (s > 0 ? now[s - 1]! : 0) + skip) * p;
    });
    now = next;
  }
  return now.at(-1)! + (classes.length ? now.at(-2)! : 0);
}
