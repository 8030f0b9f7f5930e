/** The command could not run: one line for standard error, exit code 2. Says what was expected, what was found, what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
