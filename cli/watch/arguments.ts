import { dateIn, secondsIn } from '../arguments.ts';
import { CommandError } from '../command-error.ts';
import { watchOptions } from '../command-line/commands.ts';
import { readOptions } from '../read-options.ts';

export interface WatchArguments {
  folder: string;
  out: string | undefined;
  entryDate: string | undefined;
  importer: string | undefined;
  /** Milliseconds between looks at the folder, and for which nothing in a bundle may change before it is judged. */
  every: number;
  quiet: number;
  once: boolean;
  json: boolean;
  ledger: string | undefined;
  lists: string | undefined;
  cache: string | undefined;
  noCache: boolean;
}

/** Reads the command line of `watch`. @throws CommandError */
export function parseWatch(args: readonly string[]): WatchArguments {
  const { values, positionals } = readOptions(args, watchOptions, 'npm run verify -- watch --help');
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new CommandError(
      `expected one folder to watch, found ${positionals.length}, e.g. npm run verify -- watch incoming --out out`,
    );
  return {
    folder,
    out: values.out,
    entryDate: dateIn(values['entry-date']),
    importer: values.importer,
    every: secondsIn('every', values.every, 5, 0.1) * 1000,
    quiet: secondsIn('quiet', values.quiet, 3, 0) * 1000,
    once: values.once ?? false,
    json: values.json ?? false,
    ledger: values.ledger,
    lists: values.lists,
    cache: values.cache,
    noCache: values['no-cache'] ?? false,
  };
}
