import { argv, exit, stderr, stdout } from 'node:process';
import { IsoDate } from '../shared/model/index.ts';
import { CommandError } from './command-error.ts';
import { oneLine } from './one-line.ts';
import { readOptions } from './read-options.ts';

const usage = `usage: npm run dossier -- <folder | .zip | file> [...] --out DIR [options]

Judges the papers and writes DIR/dossier.pdf and DIR/dossier.zip: summary, index by step, flow chart, parties, places, bales, findings,
translations, and the papers themselves, numbered by step.

  --out DIR                 where to write; several bundles get a folder each
  --entry-date YYYY-MM-DD   date of importation (default: bundle.json, then today)
  --importer NAME           importer of record
  --reference TEXT          entry number or your own reference
  --lists FILE              lists to judge by, as verify takes them
  --help                    this text

Exit code: 0 written, whatever the outcome; 2 the command could not run.`;

export interface DossierArguments {
  paths: string[];
  out: string;
  entryDate: string | undefined;
  importer: string | undefined;
  reference: string | undefined;
  lists: string | undefined;
}

/** Reads the command line of `dossier`; undefined when it asks for help. @throws CommandError for an unknown flag, no path, no folder to write to or a date that is none. */
export function dossierArguments(args: readonly string[]): DossierArguments | undefined {
  const text = { type: 'string' } as const;
  const { values, positionals } = readOptions(
    args,
    {
      out: text,
      'entry-date': text,
      importer: text,
      reference: text,
      lists: text,
      help: { type: 'boolean', short: 'h' },
    },
    'npm run dossier -- --help',
  );
  if (values.help) return undefined;
  const date = values['entry-date'];
  if (date !== undefined && !IsoDate.safeParse(date).success)
    throw new CommandError(`--entry-date: expected a calendar date as YYYY-MM-DD, found "${date}".`);
  if (positionals.length === 0)
    throw new CommandError(
      'no papers named: give a folder, a .zip or files, e.g. npm run dossier -- examples/clear-garment-chain --out out',
    );
  if (values.out === undefined || values.out === '')
    throw new CommandError('--out: expected the folder that dossier.pdf and dossier.zip are written to, found none.');
  const { importer, reference, lists } = values;
  return { paths: positionals, out: values.out, entryDate: date, importer, reference, lists };
}

/** Runs `dossier` and gives its exit code: 0 when it is written, 2 when the command could not run. */
export async function dossier(args: readonly string[]): Promise<number> {
  try {
    const parsed = dossierArguments(args);
    if (!parsed) {
      stdout.write(`${usage}\n`);
      return 0;
    }
    const { startPdf } = await import('../shared/read/pdf/index.ts');
    startPdf();
    const { writeDossiers } = await import('./write-dossier.ts');
    await writeDossiers(parsed, stderr);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr.write(`dossier: ${oneLine(error.message)}\n`);
    return 2;
  }
}

if (import.meta.main) {
  const code = await dossier(argv.slice(2)).catch((error: unknown) => {
    stderr.write(`dossier: stopped by a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
    return 2;
  });
  stdout.write('', () => exit(code));
}
