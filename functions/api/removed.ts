import { ApiError } from './problem.ts';

/**
 * What was kept and is removed, by the store when its time was over or by an operator: the caller is told so, instead of being sent to an address
 * that has nothing. `what` as the beginning of a sentence, `stays` what there still is.
 */
export const removed = (what: string, stays: string): ApiError =>
  new ApiError('removed', `${what} was kept, and has been removed since: its time was over. ${stays}`);
