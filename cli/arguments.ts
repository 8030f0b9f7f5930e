import { IsoDate } from '../shared/model/index.ts';
import { CommandError } from './command-error.ts';
import { readOptions } from './read-options.ts';

export interface VerifyArguments {
  paths: string[];
  entryDate: string | undefined;
  importer: string | undefined;
  reference: string | undefined;
  json: boolean;
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

export const usage = `usage: npm run verify -- <folder | .zip | file> [...] [options]

  --entry-date YYYY-MM-DD   date of importation; it picks the orders (default: bundle.json, then today)
  --importer NAME           importer of record
  --reference TEXT          entry number or your own reference
  --json                    print the verdict document only, on standard output
  --out DIR                 also write verdict.json, report.html and rules.json (orders and lists used) into DIR
  --ledger DIR              remember the bales that bundles claim from one call to the next
  --replay verdict.json     judge the folder again with the orders and lists that the verdict names, and compare
  --lists FILE              lists to judge by (default: VERIFIER_LISTS, then rules/lists.json, then those of this version;
                            "shipped" asks for the last); npm run lists -- import makes one from the official sources
  --cache DIR               keep what was read of scans in DIR (default: your folder for caches; at most 256 MB)
  --no-cache                read every scan anew and keep nothing
  --help                    this text

Exit code: 0 clear or not-covered, 1 prohibited, contradicted or unproven, 2 the command could not run.`;

/**
 * Reads the command line of `verify`.
 * @throws CommandError for an unknown flag, no path or a date that is none.
 */
export function parseArguments(argv: string[]): VerifyArguments {
  const { values, positionals } = parse(argv);
  const date = values['entry-date'];
  if (date !== undefined && !IsoDate.safeParse(date).success)
    throw new CommandError(`--entry-date: expected a calendar date as YYYY-MM-DD, found "${date}".`);
  if (positionals.length === 0 && !values.help)
    throw new CommandError(
      'no papers named: give a folder, a .zip or files, e.g. npm run verify -- examples/clear-us-cotton',
    );
  return {
    paths: positionals,
    entryDate: date,
    importer: values.importer,
    reference: values.reference,
    json: values.json ?? false,
    out: values.out,
    ledger: values.ledger,
    replay: values.replay,
    lists: values.lists,
    cache: values.cache,
    noCache: values['no-cache'] ?? false,
    help: values.help ?? false,
  };
}

function parse(argv: readonly string[]) {
  const options = {
    'entry-date': { type: 'string' },
    importer: { type: 'string' },
    reference: { type: 'string' },
    json: { type: 'boolean' },
    out: { type: 'string' },
    ledger: { type: 'string' },
    replay: { type: 'string' },
    lists: { type: 'string' },
    cache: { type: 'string' },
    'no-cache': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  return readOptions(argv, options, 'npm run verify -- --help');
}
