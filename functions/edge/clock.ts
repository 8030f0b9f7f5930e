import type { Clock } from '../../shared/ports.ts';

/** The time of the machine that the function runs on. */
export const clock: Clock = { now: () => new Date() };
