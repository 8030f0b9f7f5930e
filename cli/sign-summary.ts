import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openData } from '../local/data.ts';
import { keysOf } from '../local/keys.ts';
import { localSigner } from '../local/signer.ts';
import { Verdict } from '../shared/model/index.ts';
import { signSummary } from '../shared/signed/summary.ts';
import { CommandError } from './command-error.ts';
import { writeDurably } from './write-durably.ts';

export const usage = `usage: npm run sign-summary -- verdict.json [--data DIR]

Signs, with the key of a data folder (default .verifier; made if it is not there), what a verdict of npm run verify says, and prints the
signed summary. The public key stands in DIR/jwks.json: hand it to who is to check. Such a summary says "urn:verifier:laptop": whoever has
the folder can sign anything.`;

/** The signed summary of a verdict document on this machine. @throws CommandError */
export async function signOnLaptop(path: string, folder: string, now = new Date()): Promise<string> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new CommandError(`${path}: expected a file that can be read (${error.message}).`);
  });
  let verdict: Verdict;
  try {
    verdict = Verdict.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw new CommandError(`${path}: expected a verdict document as npm run verify -- --json writes it.`);
  }
  const data = openData(folder, { shared: true });
  try {
    const signer = localSigner((await keysOf(data)).summaries);
    await writeDurably(join(folder, 'jwks.json'), `${JSON.stringify({ keys: [await signer.publicKey()] })}\n`);
    const { id, importer = 'not named', reference, broker, revision } = verdict.bundle;
    return await signSummary(
      { signer, clock: { now: () => now } },
      {
        iss: 'urn:verifier:laptop',
        importer,
        ...(broker === undefined ? {} : { broker }),
        bundle: id,
        ...(reference === undefined ? {} : { reference }),
        entryDate: verdict.entryDate,
        revision,
        newest: revision,
        standing: 'judged',
        outcome: verdict.outcome,
        summary: verdict.summary,
        at: now.toISOString(),
        verdict: { sha256: createHash('sha256').update(bytes).digest('hex') },
      },
    );
  } finally {
    data.close();
  }
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help || positionals.length !== 1) stdout.write(`${usage}\n`);
    else stdout.write(`${await signOnLaptop(positionals[0]!, values.data ?? '.verifier')}\n`);
    if (!values.help && positionals.length !== 1) process.exitCode = 2;
  } catch (error) {
    stderr.write(`sign-summary: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
