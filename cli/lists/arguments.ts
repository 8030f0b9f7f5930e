import { IsoDate } from '../../shared/model/index.ts';
import { CommandError } from '../command-error.ts';
import { readOptions } from '../read-options.ts';

export const usage = `usage: npm run lists -- <command> [options]

  import <file> [...]       reads official lists and shows what they change; nothing is changed before --yes
  show                      the lists in force: source, day, names, and how many are known to be missing
  rejudge <folder> [...]    judges the verdicts below a folder again by the lists in force, from their facts, and shows which differ

  --yes                     import: makes the lists file; rejudge: writes the new verdicts and reports
  --dry-run                 only show (as without --yes)
  --as-of YYYY-MM-DD        import: the day on which the file was fetched (default: the day that it gives for itself, or that it was saved on)
  --into FILE               import: the lists file to make (default rules/lists.json)
  --lists FILE              the lists to start from, to show or to judge by (default: VERIFIER_LISTS, rules/lists.json, this version's)
  --shorter                 import: the list did lose more than a fifth of its names
  --ledger DIR              rejudge: claims of other bundles, as for npm run verify
  --json                    print JSON only
  --help                    this text

Files: the DHS Entity List page (dhs.gov/uflpa-entity-list) saved as HTML, or its tables as CSV, workbook or pasted text; Federal Register
notices on that list as text, HTML, XML or PDF; CBP's table of withhold release orders and findings (CSV).

Exit code: 0 done, 1 something needs a look (lines that are no rows, verdicts that differ), 2 the command could not run.`;

export type ListsCommand =
  | { does: 'help' }
  | { does: 'import'; files: string[]; asOf: string | undefined; into: string | undefined; shorter: boolean }
  | { does: 'show' }
  | { does: 'rejudge'; paths: string[]; ledger: string | undefined };

export interface ListsArguments {
  command: ListsCommand;
  yes: boolean;
  json: boolean;
  lists: string | undefined;
}

/** Reads the command line of `lists`. @throws CommandError that says what was expected. */
export function parseLists(args: readonly string[]): ListsArguments {
  const { values, positionals } = parse(args);
  const { yes = false, json = false, lists } = values;
  const by = { yes, json, lists };
  if (values.help) return { command: { does: 'help' }, ...by };
  const [does, ...paths] = positionals;
  if (yes && values['dry-run']) throw new CommandError('expected --yes or --dry-run, found both.');
  const asOf = values['as-of'];
  if (asOf !== undefined && !IsoDate.safeParse(asOf).success)
    throw new CommandError(`--as-of: expected a calendar date as YYYY-MM-DD, found "${asOf}".`);
  switch (does) {
    case 'import':
      if (paths.length === 0) throw new CommandError('import: expected the files of official lists behind it.');
      return { command: { does, files: paths, asOf, into: values.into, shorter: values.shorter ?? false }, ...by };
    case 'show':
      if (paths.length > 0) throw new CommandError(`show: expected nothing behind it, found "${paths[0]}".`);
      return { command: { does }, ...by };
    case 'rejudge':
      if (paths.length === 0)
        throw new CommandError('rejudge: expected a folder with verdicts, or verdict documents, behind it.');
      return { command: { does, paths, ledger: values.ledger }, ...by };
    default:
      throw new CommandError(
        `expected one of import, show, rejudge, found ${does === undefined ? 'none' : `"${does}"`}; npm run lists -- --help says what they do.`,
      );
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    yes: flag,
    'dry-run': flag,
    'as-of': text,
    into: text,
    lists: text,
    shorter: flag,
    ledger: text,
    json: flag,
    help: { type: 'boolean', short: 'h' },
  } as const;
  return readOptions(args, options, 'npm run lists -- --help');
}
