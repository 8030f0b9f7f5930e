import type { Figure } from './figures.ts';

/** A stage as measured: sizes by label, each warm and cold. */
export interface Measured {
  stage: string;
  does: string;
  unit: string;
  on: string;
  sizes: { label: string; units: number; warm: Figure; cold?: Figure }[];
}

export interface Aim {
  what: string;
  bound: string;
  /** What was measured, in the bound's own unit; undefined where it was not. */
  value: (all: readonly Measured[]) => number | undefined;
  most: number;
}

const figure = (all: readonly Measured[], stage: string, size: number): Measured['sizes'][number] | undefined =>
  all.find((m) => m.stage === stage)?.sizes.at(size);

const against = (found: Figure | undefined, peer: RegExp): number | undefined =>
  found?.peers.find(({ name }) => peer.test(name))?.ratio?.median;

/** Times a unit of the largest size to that of one ten times smaller: 1 where the work grows with what it is done on. */
const growth = (all: readonly Measured[], stage: string): number | undefined => {
  const [below, largest] = [figure(all, stage, -2), figure(all, stage, -1)];
  return below && largest && largest.warm.own.median / largest.units / (below.warm.own.median / below.units);
};

/** What the project asks of its speed. */
export const aims: readonly Aim[] = [
  {
    what: 'A digital page read, warm, against `pdftotext -bbox` on the same 200 pages, the start of either left out',
    bound: 'under 2 times',
    value: (all) => against(figure(all, 'read-pdf', -1)?.warm, /-bbox/),
    most: 2,
  },
  {
    what: 'The same against `pdftotext`, which writes no boxes',
    bound: 'under 2 times',
    value: (all) => against(figure(all, 'read-pdf', -1)?.warm, /words alone/),
    most: 2,
  },
  {
    what: 'Judging 1,000,000 bales: time a bale against that of 100,000',
    bound: 'linear: at most 1.5 times',
    value: (all) => growth(all, 'judge'),
    most: 1.5,
  },
  {
    what: 'Judging 1,000,000 bales on one list: most memory of the process, in MB',
    bound: '1024 MB',
    value: (all) => figure(all, 'judge', -1)?.warm.peakMb,
    most: 1024,
  },
  {
    what: 'Judging 1,000,000 bales that three papers list: most memory of the process, in MB',
    bound: '1024 MB',
    value: (all) => figure(all, 'judge-lists', -1)?.warm.peakMb,
    most: 1024,
  },
  {
    what: 'Scanned pages, warm, against the OCR models alone on both cores',
    bound: 'within 1.15 times',
    value: (all) => against(figure(all, 'read-scan', -1)?.warm, /models alone/),
    most: 1.15,
  },
  {
    what: 'Cold start of judge against an empty handler and its one client',
    bound: 'within 2 times',
    value: (all) => against(figure(all, 'lambda', 1)?.warm, /empty handler/),
    most: 2,
  },
  {
    what: 'Cold start of api against an empty handler and its one client',
    bound: 'within 2 times',
    value: (all) => against(figure(all, 'lambda', 2)?.warm, /empty handler/),
    most: 2,
  },
];
