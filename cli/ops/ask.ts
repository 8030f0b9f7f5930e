import { createInterface } from 'node:readline/promises';
import { CommandError } from '../command-error.ts';
import { oneLine } from '../one-line.ts';

/**
 * Asks twice for the importer's id.
 * @throws CommandError when something else is typed, or nobody can be asked.
 */
export async function confirm(
  importer: string,
  { stdin, stderr }: { stdin: NodeJS.ReadableStream; stderr: NodeJS.WritableStream },
): Promise<void> {
  const lines = createInterface({ input: stdin, output: stderr });
  const typed = lines[Symbol.asyncIterator]();
  try {
    for (const question of ['Type the id of the importer to go on: ', 'There is no way back. Type it once more: ']) {
      stderr.write(question);
      const { value, done } = await typed.next();
      if (done) throw new CommandError('forget: nobody answered, nothing was removed; with --yes it does not ask.');
      if (value.trim() !== importer)
        throw new CommandError(`forget: expected "${importer}", found "${oneLine(value)}"; nothing was removed.`);
    }
  } finally {
    lines.close();
  }
}
