import type { Fault } from './faulty.ts';

/** Whole numbers from a seed, always the same (mulberry32). */
export function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often what goes wrong, of calls and of deliveries. */
export interface Weather {
  calls: Partial<Record<Fault, number>>;
  /** A batch is delivered twice, one of them at the same moment or later. */
  twice: number;
  /** A batch is put off untouched. */
  late: number;
  /** A batch was handled, but nobody heard: it comes again. */
  unheard: number;
}
export const calm: Weather = { calls: {}, twice: 0, late: 0, unheard: 0 };
export const storm: Weather = {
  calls: { throttled: 0.01, 'answer lost': 0.01, 'killed before': 0.004, 'killed after': 0.004, 'disk full': 0.002 },
  twice: 0.15,
  late: 0.1,
  unheard: 0.05,
};
