import type { Clock } from '../shared/ports.ts';

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() };
