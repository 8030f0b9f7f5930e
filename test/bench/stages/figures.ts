/** The middle of some measurements and the quarter points around it. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  runs: number;
}

/** What one side took: milliseconds on the clock, and those of the processor in all threads where they can be told. */
export interface Sample {
  wall: number;
  cpu?: number;
  /** Most memory that the process held, in MB. */
  peakMb?: number;
}

/** A peer beside ours: `ratio` is ours to the peer's, run by run of the same round. */
export interface PeerFigure {
  name: string;
  missing?: true;
  time?: Spread;
  ratio?: Spread;
  cpuRatio?: Spread;
}

/** One stage at one size, warm or cold. Times in milliseconds. */
export interface Figure {
  own: Spread;
  cpu?: Spread;
  peakMb?: number;
  peers: PeerFigure[];
}

/** The value below which a share of the sorted values lies, between two of them in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no values, no quantile');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at));
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: quantile(values, 0.5),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  runs: values.length,
});

/** Least time that a ratio is told of: a program that takes no longer than its start tells nothing. */
const least = 0.01;

/**
 * Ours against each peer. `peers` hold as many samples as `own`, taken in turn with it: the ratio is that of each round, so that a machine
 * which slows down slows both.
 */
export function figureOf(
  own: readonly Sample[],
  peers: readonly { name: string; samples: readonly Sample[] | undefined }[],
): Figure {
  const figure: Figure = { own: spreadOf(own.map((s) => s.wall)), peers: [] };
  if (own.every((s) => s.cpu !== undefined)) figure.cpu = spreadOf(own.map((s) => s.cpu!));
  const peaks = own.flatMap((s) => (s.peakMb === undefined ? [] : [s.peakMb]));
  if (peaks.length > 0) figure.peakMb = Math.max(...peaks);
  for (const { name, samples } of peers) {
    if (samples === undefined) {
      figure.peers.push({ name, missing: true });
      continue;
    }
    const peer: PeerFigure = { name, time: spreadOf(samples.map((s) => s.wall)) };
    const ratio = ratiosOf(own, samples, (s) => s.wall);
    const cpu = ratiosOf(own, samples, (s) => s.cpu);
    if (ratio) peer.ratio = ratio;
    if (cpu) peer.cpuRatio = cpu;
    figure.peers.push(peer);
  }
  return figure;
}

function ratiosOf(
  own: readonly Sample[],
  peer: readonly Sample[],
  of: (sample: Sample) => number | undefined,
): Spread | undefined {
  const ratios = own.flatMap((sample, i) => {
    const [ours, theirs] = [of(sample), peer[i] && of(peer[i])];
    return ours === undefined || theirs === undefined || theirs < least ? [] : [ours / theirs];
  });
  return ratios.length === 0 ? undefined : spreadOf(ratios);
}
