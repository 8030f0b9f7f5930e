import { fileURLToPath } from 'node:url';
import { CommandError } from '../command-error.ts';
import { completionOptions, type Shell, shells } from '../command-line/commands.ts';
import { readOptions } from '../read-options.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

const scripts: Record<Shell, (command: string) => string> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Prints the script of a shell; its exit code. @throws CommandError for a shell that is none of these. */
export function completion(args: readonly string[], stdout: { write(text: string): unknown }): number {
  const { positionals } = readOptions(args, completionOptions, 'npm run verify -- completion --help');
  const shell = shells.find((s) => s === positionals[0]);
  if (shell === undefined || positionals.length > 1)
    throw new CommandError(`expected one of ${shells.join(', ')}, found "${positionals.join(' ')}".`);
  const program = fileURLToPath(new URL('../verify.ts', import.meta.url));
  stdout.write(scripts[shell](`${quoted(process.execPath, shell)} ${quoted(program, shell)}`));
  return 0;
}

/** For the shell that reads the script. */
const quoted = (text: string, shell: Shell) =>
  `'${shell === 'fish' ? text.replaceAll('\\', '\\\\').replaceAll("'", "\\'") : text.replaceAll("'", `'\\''`)}'`;
