import { aims, type Measured } from './aims.ts';
import type { Figure, PeerFigure, Spread } from './figures.ts';

/** What docs/performance.json holds: the machine, the stages as measured, and what a person made of them. */
export interface Performance {
  machine: string;
  stages: Measured[];
}

const time = (ms: number): string =>
  ms >= 10_000
    ? `${(ms / 1000).toFixed(1)} s`
    : ms >= 10
      ? `${Math.round(ms).toLocaleString('en')} ms`
      : ms >= 0.1
        ? `${ms.toFixed(ms < 1 ? 2 : 1)} ms`
        : `${(ms * 1000).toFixed(0)} µs`;
const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2);
const spread = ({ low, high }: Spread, as: (value: number) => string): string => `${as(low)} – ${as(high)}`;

const peerOf = ({ name, missing, time: took, ratio, cpuRatio }: PeerFigure): string => {
  if (missing) return `${name}: not installed`;
  if (!ratio || !took) return `${name}: too short to be told`;
  const processor = cpuRatio ? `; processor ${number(cpuRatio.median)}` : '';
  return `**${number(ratio.median)} ×** ${name} (${spread(ratio, number)}${processor})`;
};

function row(label: string, way: string, units: number, { own, cpu, peakMb, peers }: Figure): string {
  const cells = [
    label,
    way,
    time(own.median / units),
    `${time(own.median)} (${spread(own, time)}, ${own.runs} runs)`,
    cpu ? time(cpu.median) : '–',
    peakMb === undefined ? '–' : `${Math.round(peakMb).toLocaleString('en')} MB`,
    peers.map(peerOf).join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const section = ({ stage, does, unit, on, sizes }: Measured): string => `### ${stage}

${does}. Measured on ${on}.

| size | | a ${unit} | in all (quarter points) | processor | most memory | ours to the peer's in the same rounds (quarter points) |
|---|---|---:|---:|---:|---:|---|
${sizes
  .flatMap(({ label, units, warm, cold }) => [
    row(label, cold ? 'warm' : 'new process', units, warm),
    ...(cold ? [row(label, 'cold', units, cold)] : []),
  ])
  .join('\n')}
`;

function aimRow(all: readonly Measured[], { what, bound, value, most }: (typeof aims)[number]): string {
  const found = value(all);
  return `| ${what} | ${bound} | ${found === undefined ? 'not measured' : number(found)} | ${found === undefined ? '–' : found <= most ? 'met' : '**not met**'} |`;
}

/** docs/performance.md: everything on it but `notes`, which say why an aim is not met, is made from the figures. */
export const performancePage = ({ machine, stages }: Performance, notes: string): string => `# Performance

Made by \`npm run bench -- --write\` from figures in docs/performance.json. ${machine} The machine does other work at the same time: a
time on the clock tells less than the ratio to a peer, which had its turn in the same rounds.

## Aims

| what | aim | measured | |
|---|---|---:|---|
${aims.map((aim) => aimRow(stages, aim)).join('\n')}

${notes.trim()}

## How it is measured

- Ours and its peers take turns, round by round; told is the median of the rounds and the quarter points around it. A ratio is
  that of one round; the ratio told is the median of those.
- Warm: code and input are loaded and the work was done before in the process; the time of the work alone. Of a program of the
  system the time of its start (\`pdftotext -v\`) is taken off. Cold: a new process for every run, from its start to its end, on either side.
- A peer does the same work or a part of it; a floor is what nobody can go below (a copy of the input, an empty handler).
  "Processor" is the time of all threads of the process. "Most memory" is the largest resident size of the process of ours, its input in it.
- judge and lambda run in a new process every time, so that they have no warm figures: what is told is the work (or the import) alone,
  with neither the start of Node nor the input. judge has a heap of 820 MB, as a function of 1 GB would; judge-lists has 8 GB.

## Stages

${stages.map(section).join('\n')}`;
