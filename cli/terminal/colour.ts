/**
 * Whether a stream may get colours and cursor movements: only a terminal that knows them, and not where NO_COLOR says no (no-color.org: any
 * value but an empty one).
 */
export const showsColour = (stream: { isTTY?: boolean | undefined }, env: NodeJS.ProcessEnv): boolean =>
  isTerminal(stream, env) && !env.NO_COLOR;

/** Whether lines can be rewritten in place there. */
export const isTerminal = (stream: { isTTY?: boolean | undefined }, env: NodeJS.ProcessEnv): boolean =>
  stream.isTTY === true && env.TERM !== 'dumb';
