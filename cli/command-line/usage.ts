import { commands, judging } from './commands.ts';
import { type Command, optionsText } from './option.ts';

const exitCodes =
  'Exit code: 0 clear or not-covered, 1 prohibited, contradicted or unproven, 2 the command could not run.';

/** The text of `--help`: of judging with the other commands named, or of one of these. */
export function usageOf(command: Command): string {
  const first = `usage: npm run verify -- ${command.name === '' ? '' : `${command.name} `}${command.words} [options]`;
  const exit = command.name === 'completion' ? [] : ['', exitCodes];
  return [first, '', command.says, '', optionsText(command.options), ...others(command), ...exit].join('\n');
}

function others(command: Command): string[] {
  if (command !== judging) return [];
  const rows = commands.map(({ name, words }) => `  npm run verify -- ${name} ${words}`);
  const room = Math.max(...rows.map((row) => row.length)) + 2;
  return ['', 'Further commands, each with a --help of its own:', ''].concat(
    commands.map(({ says }, i) => `${rows[i]!.padEnd(room)}${says.split(/[.,:]/)[0]!.toLowerCase()}`),
  );
}
