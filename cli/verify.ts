import { enableCompileCache } from 'node:module';
import { argv, env, exit, stderr, stdout } from 'node:process';
import { parseArguments, usage } from './arguments.ts';
import { CommandError } from './command-error.ts';
import { commands } from './command-line/commands.ts';
import { usageOf } from './command-line/usage.ts';
import { oneLine } from './one-line.ts';

// The engines' code is compiled once a machine, not once a run: a fifth of the time of a small bundle.
const { directory } = enableCompileCache();
// The engines' threads keep theirs in the same place: they look for it in the environment.
if (directory !== undefined) env.NODE_COMPILE_CACHE ??= directory;

/** Runs `verify` and gives its exit code (CONTRACT.md, "The command"). A first word that is a command's is that command. */
export async function verify(args: readonly string[]): Promise<number> {
  const command = commands.find((c) => c.name === args[0]);
  try {
    if (command === undefined) return await judged(args);
    const rest = args.slice(1);
    const words = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
    if (words.includes('--help') || words.includes('-h')) {
      stdout.write(`${usageOf(command)}\n`);
      return 0;
    }
    return await run(command.name, rest);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr.write(`verify${command ? ` ${command.name}` : ''}: ${oneLine(error.message)}\n`);
    return 2;
  }
}

async function judged(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (parsed.help) {
    stdout.write(`${usage}\n`);
    return 0;
  }
  const { startPdf } = await import('../shared/read/pdf/index.ts');
  startPdf();
  const { runVerify } = await import('./run-verify.ts');
  return await runVerify(parsed, { stdout, stderr });
}

/** What a command needs is loaded once it is called. */
async function run(name: string, args: readonly string[]): Promise<number> {
  const streams = { stdout, stderr };
  switch (name) {
    case 'push':
      return (await import('./deployment/push.ts')).push(args, streams, env);
    case 'pull':
      return (await import('./deployment/pull.ts')).pull(args, streams, env);
    case 'watch':
      return (await import('./watch/watch.ts')).watch(args, streams, env);
    default:
      return (await import('./completion/completion.ts')).completion(args, stdout);
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
