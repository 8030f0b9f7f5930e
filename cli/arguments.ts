import { IsoDate } from '../shared/model/index.ts';
import { CommandError } from './command-error.ts';
import { type Format, formats, judgeOptions, judging } from './command-line/commands.ts';
import { usageOf } from './command-line/usage.ts';
import { readOptions } from './read-options.ts';

export interface VerifyArguments {
  paths: string[];
  entryDate: string | undefined;
  importer: string | undefined;
  reference: string | undefined;
  format: Format;
  out: string | undefined;
  ledger: string | undefined;
  replay: string | undefined;
  /** File with the lists to judge by, or "shipped"; VERIFIER_LISTS, rules/lists.json and this version's where none is named. */
  lists: string | undefined;
  /** Folder that keeps what OCR read; the user's own where none is named. */
  cache: string | undefined;
  noCache: boolean;
  help: boolean;
}

export const usage = usageOf(judging);

/**
 * Reads the command line of `verify`.
 * @throws CommandError for an unknown flag, no path, a format or a date that is none.
 */
export function parseArguments(argv: readonly string[]): VerifyArguments {
  const { values, positionals } = readOptions(argv, judgeOptions, 'npm run verify -- --help');
  if (positionals.length === 0 && !values.help)
    throw new CommandError(
      'no papers named: give a folder, a .zip or files, e.g. npm run verify -- examples/clear-us-cotton',
    );
  return {
    paths: positionals,
    entryDate: dateIn(values['entry-date']),
    importer: values.importer,
    reference: values.reference,
    format: formatOf(values),
    out: values.out,
    ledger: values.ledger,
    replay: values.replay,
    lists: values.lists,
    cache: values.cache,
    noCache: values['no-cache'] ?? false,
    help: values.help ?? false,
  };
}

/** The word behind --entry-date. @throws CommandError where it is no date. */
export function dateIn(date: string | undefined): string | undefined {
  if (date !== undefined && !IsoDate.safeParse(date).success)
    throw new CommandError(`--entry-date: expected a calendar date as YYYY-MM-DD, found "${date}".`);
  return date;
}

/** What --format and --json ask for. @throws CommandError for a format that is none, or two that differ. */
export function formatOf({ format, json }: { format?: string | undefined; json?: boolean | undefined }): Format {
  const named = formats.find((f) => f === format?.toLowerCase());
  if (format !== undefined && named === undefined)
    throw new CommandError(
      `--format: expected ${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}, found "${format}".`,
    );
  if (json && named !== undefined && named !== 'json')
    throw new CommandError(`--json is --format json, and --format says ${named}: give one of the two.`);
  return json ? 'json' : (named ?? 'text');
}

/** Seconds behind an option. @throws CommandError where it is no number of at least `least`. */
export function secondsIn(name: string, text: string | undefined, usual: number, least: number): number {
  if (text === undefined) return usual;
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(seconds >= least && seconds <= 86_400))
    throw new CommandError(`--${name}: expected seconds from ${least} to 86400, found "${text}".`);
  return seconds;
}
