import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { CommandError } from './command-error.ts';
import { oneLine } from './one-line.ts';
import { parseOps, usage } from './ops/arguments.ts';
import type { OpsStreams } from './ops/run-ops.ts';

/** Runs an operators' command and gives its exit code: 0 all is well, 1 something needs a hand, 2 it could not run. */
export async function ops(args: readonly string[], streams: OpsStreams): Promise<number> {
  try {
    const parsed = parseOps(args);
    if (parsed.command.does === 'help') {
      streams.stdout.write(`${usage}\n`);
      return 0;
    }
    return await (await import('./ops/run-ops.ts')).runOps(parsed, streams);
  } catch (error) {
    const { name, message } = error as Error;
    if (!(error instanceof CommandError) && name !== 'Retryable') throw error;
    const again = name === 'Retryable' ? ' It may work if you try again.' : '';
    streams.stderr.write(`ops: ${oneLine(message)}${again}\n`);
    return 2;
  }
}

if (import.meta.main) {
  const code = await ops(argv.slice(2), { stdin, stdout, stderr }).catch((error: unknown) => {
    stderr.write(`ops: stopped by a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  });
  stdout.write('', () => exit(code));
}
