import { enableCompileCache } from 'node:module';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { parseArguments, usage } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { oneLine } from './one-line.ts';

// The engines' code is compiled once a machine, not once a run: a fifth of the time of a small bundle.
const { directory } = enableCompileCache();
// The engines' threads keep theirs in the same place: they look for it in the environment.
if (directory !== undefined) env.NODE_COMPILE_CACHE ??= directory;

/** Runs `verify` and gives its exit code (CONTRACT.md, "The command"). */
export async function verify(args: readonly string[]): Promise<number> {
  try {
    const parsed = parseArguments([...args]);
    if (parsed.help) {
      stdout.write(`${usage}\n`);
      return 0;
    }
    const { startPdf } = await import('../shared/read/pdf/index.ts');
    startPdf();
    const { runVerify } = await import('./run-verify.ts');
    return await runVerify(parsed, { stdout, stderr });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr.write(`verify: ${oneLine(error.message)}\n`);
    return 2;
  }
}

if (import.meta.main) {
  const code = await verify(argv.slice(2)).catch((error: unknown) => {
    stderr.write(`verify: stopped by a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  });
  // Written output is flushed before the engines' threads are ended with the process.
  stdout.write('', () => exit(code));
}
