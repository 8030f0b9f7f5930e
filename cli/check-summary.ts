import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import type { JWK } from 'jose';
import { checkSummary, isVerdictOf, NotSigned } from '../shared/signed/check.ts';
import type { VerdictSummary } from '../shared/signed/summary.ts';
import { CommandError } from './command-error.ts';
import { oneLine } from './one-line.ts';

export const usage = `usage: npm run check-summary -- FILE [options]

  FILE             a signed summary: the answer of GET /bundles/{bundle}/summary, or the JWS in it alone
  --keys FILE      the public keys of the deployment, from its /.well-known/jwks.json
                   (default: jwks.json beside FILE, else .verifier/jwks.json of npm start)
  --verdict FILE   a verdict document, byte for byte as it was handed out: is it the one that the summary is of?
  --json           what the summary says, as JSON
  --help           this text

Nothing is asked of the network. Ends with 0 when the summary is to be believed (and the verdict is its own), with 1 when not.`;

/** What the command prints, and what it ends with. */
export interface Printed {
  out: string;
  err: string;
  code: 0 | 1;
}

/** Checks one signed summary. @throws CommandError when a file cannot be read or the command line is wrong. */
export async function checkSummaryCommand(args: string[], folder = '.verifier'): Promise<Printed> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  let parsed: { values: { keys?: string; verdict?: string; json?: boolean; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { keys: text, verdict: text, json: flag, help: flag },
    });
  } catch (error) {
    throw new CommandError(
      `${(error as Error).message.split('.')[0]}. npm run check-summary -- --help lists the options.`,
    );
  }
  const { values, positionals } = parsed;
  if (values.help) return { out: `${usage}\n`, err: '', code: 0 };
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CommandError(
      `expected one FILE, found ${positionals.length}. npm run check-summary -- --help says more.`,
    );
  const keys = await keysAt(
    values.keys === undefined ? [join(dirname(file), 'jwks.json'), join(folder, 'jwks.json')] : [values.keys],
  );
  try {
    const { summary, kid } = await checkSummary(jwsIn((await read(file)).toString('utf8')), keys);
    const document = values.verdict === undefined ? undefined : await read(values.verdict);
    const fits = document && isVerdictOf(summary, document);
    if (fits === false)
      return {
        out: '',
        err: `Not this verdict: the signature is good, but ${values.verdict} is not the document that it is of (SHA-256 ${summary.verdict.sha256}). It was changed, or it is another revision.\n`,
        code: 1,
      };
    if (values.json) return { out: `${JSON.stringify({ ...summary, kid }, null, 2)}\n`, err: '', code: 0 };
    return { out: said(summary, kid, values.verdict), err: '', code: 0 };
  } catch (error) {
    if (error instanceof NotSigned) return { out: '', err: `Not to be believed: ${oneLine(error.message)}\n`, code: 1 };
    throw error;
  }
}

/** A line for each thing that a broker asks. */
function said(s: VerdictSummary, kid: string, verdict: string | undefined): string {
  const rows: [string, string | undefined][] = [
    ['Signed by', `${s.iss}, key ${kid}`],
    ['Signed at', new Date(s.iat * 1000).toISOString()],
    ['Outcome', s.outcome],
    ['Summary', s.summary],
    ['Bundle', `${s.bundle} of ${s.importerName ?? s.importer}`],
    ['Entry number', s.entryNumber],
    ['Reference', s.reference],
    ['Entry date', s.entryDate],
    ['Verdict', `revision ${s.revision}, reached ${s.at}`],
    ['SHA-256', s.verdict.sha256],
    ['Document', verdict === undefined ? undefined : `${verdict} is the verdict that was signed`],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`${`${name}:`.padEnd(14)}${oneLine(value)}`],
  );
  if (s.newest > s.revision) lines.push(`Mind: revision ${s.newest} stood already when this was signed.`);
  if (s.standing !== 'judged')
    lines.push('Mind: papers that came since the verdict were not judged yet when this was signed.');
  return `Good signature.\n${lines.join('\n')}\n`;
}

/** The JWS in a file: alone, or as the answer of the API has it. @throws NotSigned */
function jwsIn(text: string): string {
  if (!text.trimStart().startsWith('{')) return text;
  try {
    const { jws } = JSON.parse(text) as { jws?: unknown };
    if (typeof jws === 'string') return jws;
  } catch {
    // Said below.
  }
  throw new NotSigned('This is no signed summary: expected a JWS, or JSON with one as "jws".');
}

/** The keys of the first of these files that is there. @throws CommandError */
async function keysAt(paths: readonly string[]): Promise<JWK[]> {
  for (const [i, path] of paths.entries()) {
    const last = i === paths.length - 1;
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || last)
        throw new CommandError(
          `no public keys at ${paths.join(' or ')} (${error.message}). Fetch them once: curl -sS https://…/.well-known/jwks.json -o jwks.json, and name the file with --keys.`,
        );
      return undefined;
    });
    if (text === undefined) continue;
    try {
      const { keys } = JSON.parse(text) as { keys?: unknown };
      if (Array.isArray(keys)) return keys.filter((key) => typeof key === 'object' && key !== null) as JWK[];
    } catch {
      // Said below.
    }
    throw new CommandError(`${path}: expected a JSON Web Key Set ({"keys": […]}), found something else.`);
  }
  return [];
}

const read = (path: string) =>
  readFile(path).catch((error: Error) => {
    throw new CommandError(`${path}: expected a file that can be read (${error.message}).`);
  });

if (import.meta.main) {
  try {
    const { out, err, code } = await checkSummaryCommand(argv.slice(2));
    stdout.write(out);
    stderr.write(err);
    process.exitCode = code;
  } catch (error) {
    stderr.write(`check-summary: ${error instanceof CommandError ? error.message : (error as Error).stack}\n`);
    process.exitCode = 2;
  }
}
