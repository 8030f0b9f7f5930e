import { exitCode, judge } from '../shared/judge.ts';
import type { Claim, Verdict } from '../shared/model/index.ts';
import { orders } from '../shared/orders/index.ts';
import { closeReaders } from '../shared/read/index.ts';
import { toText } from '../shared/report/text.ts';
import { claimsOf } from '../shared/trace/claims.ts';
import type { VerifyArguments } from './arguments.ts';
import { findBundles } from './bundle.ts';
import { cacheFolder } from './cache-folder.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { makeFolder } from './make-folder.ts';
import { progressOn } from './progress.ts';
import { type BundleRead, readBundle } from './read-bundle.ts';
import { readReplay, replaySays } from './replay.ts';

/** Where the command writes: the verdict to `stdout`, progress and errors to `stderr`. */
export interface Streams {
  stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

/** Reads, judges and reports the bundles named; 0 when all are clear or not covered, 1 otherwise. @throws CommandError */
export async function runVerify(args: VerifyArguments, streams: Streams): Promise<number> {
  const bundles = await findBundles(args.paths);
  // A folder that cannot be written is told of before the papers are read.
  if (args.out !== undefined) await makeFolder('--out', args.out);
  if (args.cache !== undefined && !args.noCache) await makeFolder('--cache', args.cache);
  const ledger = args.ledger === undefined ? undefined : await openLedger(args.ledger);
  const replay = args.replay === undefined ? undefined : await readReplay(args.replay, bundles.length);
  const progress = progressOn(streams.stderr);
  const read: BundleRead[] = [];
  try {
    const cacheDir = args.noCache ? undefined : (args.cache ?? cacheFolder(process.env, process.platform));
    for (const bundle of bundles) read.push(await readBundle(bundle, progress, { cacheDir }));
    const verdicts = await judgeTogether(read, args, ledger, replay);
    if (args.out !== undefined) {
      // What draws the report is loaded where one is asked for.
      const { writeOut } = await import('./out.ts');
      for (const [i, v] of verdicts.entries()) await writeOut(args.out, v, read[i]!, verdicts.length > 1, progress);
    }
    if (args.json) streams.stdout.write(`${JSON.stringify(verdicts.length === 1 ? verdicts[0] : verdicts, null, 2)}\n`);
    else streams.stdout.write(verdicts.map((v) => textOf(v, streams)).join(`\n${'─'.repeat(60)}\n\n`));
    if (replay !== undefined) progress.say(replaySays(replay, verdicts[0]!));
    return Math.max(...verdicts.map((v) => exitCode(v.outcome)));
  } finally {
    await closeReaders();
  }
}

/** Each bundle against the claims of the ledger and of the other bundles of this call. */
async function judgeTogether(
  read: BundleRead[],
  args: VerifyArguments,
  ledger: Ledger | undefined,
  replay: Verdict | undefined,
): Promise<Verdict[]> {
  const alone = read.map((r) => judgeOne(r, args, [], replay));
  const claims = alone.map(claimsOf);
  const verdicts = read.map((r, i) => {
    const others: Claim[] = [...(ledger?.othersThan(r.bundle.id) ?? []), ...claims.filter((_, j) => j !== i).flat()];
    return others.length === 0 ? alone[i]! : judgeOne(r, args, others, replay);
  });
  if (ledger) for (const [i, r] of read.entries()) await ledger.remember(r.bundle.id, claims[i]!);
  return verdicts;
}

function judgeOne(
  { bundle, documents, unreadable }: BundleRead,
  args: VerifyArguments,
  claims: Claim[],
  replay: Verdict | undefined,
): Verdict {
  // A replay judges what was judged then, whatever a bundle.json beside the papers says.
  const importer = args.importer ?? replay?.bundle.importer ?? bundle.about.importer;
  const reference = args.reference ?? replay?.bundle.reference ?? bundle.about.reference;
  const { broker } = bundle.about;
  return judge({
    bundle: {
      id: bundle.id,
      ...(importer && { importer }),
      ...(reference && { reference }),
      ...(broker && { broker }),
      revision: 1,
    },
    entryDate: args.entryDate ?? replay?.entryDate ?? bundle.about.entryDate ?? new Date().toISOString().slice(0, 10),
    documents,
    unreadable,
    claims,
  });
}

const textOf = (verdict: Verdict, { stdout }: Streams) =>
  toText(verdict, {
    width: Math.min(stdout.columns ?? 100, 120),
    colour: stdout.isTTY === true && !process.env.NO_COLOR,
    orders,
  });
