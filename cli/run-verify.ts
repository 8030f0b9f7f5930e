import { amendmentsIn } from '../shared/amend/standing.ts';
import { exitCode, judge } from '../shared/judge.ts';
import type { Claim, Verdict } from '../shared/model/index.ts';
import { orders as shippedOrders } from '../shared/orders/index.ts';
import { closeReaders } from '../shared/read/index.ts';
import { type Lists, listSnapshots } from '../shared/screen/lists.ts';
import { claimsOf } from '../shared/trace/claims.ts';
import type { VerifyArguments } from './arguments.ts';
import { findBundles } from './bundle.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkFormat, type Printer, print } from './formats/print.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { makeFolder } from './make-folder.ts';
import { progressOn } from './progress.ts';
import { type BundleRead, readBundle } from './read-bundle.ts';
import { readReplay, replaySays } from './replay.ts';
import { type RulesAtHand, rulesInForce, rulesToReplay } from './rules-at-hand.ts';

/** Where the command writes: the verdict to `stdout`, progress and errors to `stderr`. */
export interface Streams {
  stdout: Printer;
  stderr: { write(text: string): unknown; isTTY?: boolean; columns?: number };
}

/** Orders and lists to judge by; `as`: the lists as the verdict that is replayed names them. */
type JudgedBy = Pick<RulesAtHand, 'orders' | 'lists'> & { as?: Verdict['inputs']['lists'] };

/** Reads, judges and reports the bundles named; 0 when all are clear or not covered, 1 otherwise. @throws CommandError */
export async function runVerify(args: VerifyArguments, streams: Streams): Promise<number> {
  const bundles = await findBundles(args.paths);
  checkFormat(args.format, bundles.length, args.out);
  // A folder that cannot be written is told of before the papers are read.
  if (args.out !== undefined) await makeFolder('--out', args.out);
  if (args.cache !== undefined && !args.noCache) await makeFolder('--cache', args.cache);
  const ledger = args.ledger === undefined ? undefined : await openLedger(args.ledger);
  const replay = args.replay === undefined ? undefined : await readReplay(args.replay, bundles.length);
  const inForce = await rulesInForce(args.lists, process.env);
  // A replay judges by what the verdict names; where that is nowhere, only by lists that were named by hand.
  const ofThen = replay && (await rulesToReplay(replay, inForce, args.replay!, args.lists !== undefined));
  const rules: JudgedBy = ofThen ? { ...ofThen, as: replay!.inputs.lists } : inForce;
  const progress = progressOn(streams.stderr);
  const read: BundleRead[] = [];
  try {
    const cacheDir = args.noCache ? undefined : (args.cache ?? cacheFolder(process.env, process.platform));
    for (const bundle of bundles)
      read.push(
        await readBundle(bundle, progress, { cacheDir, ...(replay && { amendments: amendmentsIn(replay.documents) }) }),
      );
    const verdicts = await judgeTogether(read, args, ledger, replay, rules);
    if (args.out !== undefined) {
      // What draws the report is loaded where one is asked for.
      const { writeOut } = await import('./out.ts');
      for (const [i, v] of verdicts.entries())
        await writeOut(args.out, v, read[i]!, verdicts.length > 1, rules, progress, args.format);
    }
    const printed = verdicts.map((verdict, i) => ({ verdict, report: () => reportOf(verdict, read[i]!, rules) }));
    await print(printed, { ...args, orders: rules.orders }, streams.stdout);
    if (replay !== undefined) progress.say(replaySays(replay, verdicts[0]!, ofThen));
    return Math.max(...verdicts.map((v) => exitCode(v.outcome)));
  } finally {
    await closeReaders();
  }
}

/** What flags say of the bundles that are judged. */
export type About = Pick<VerifyArguments, 'entryDate' | 'importer' | 'reference'>;

/** Each bundle against the claims of the ledger and of the other bundles of this call. */
export async function judgeTogether(
  read: BundleRead[],
  args: About,
  ledger: Ledger | undefined,
  replay: Verdict | undefined,
  rules: JudgedBy,
): Promise<Verdict[]> {
  const alone = read.map((r) => judgeOne(r, args, [], replay, rules));
  const claims = alone.map(claimsOf);
  const verdicts = read.map((r, i) => {
    const { id } = alone[i]!.bundle;
    const others: Claim[] = [...(ledger?.othersThan(id) ?? []), ...claims.filter((_, j) => j !== i).flat()];
    return others.length === 0 ? alone[i]! : judgeOne(r, args, others, replay, rules);
  });
  // What a replay claims was claimed when it was judged first.
  if (ledger && !replay) for (const [i, r] of read.entries()) await ledger.remember(r.bundle.id, claims[i]!);
  return verdicts;
}

/** What draws the report is loaded where one is asked for. */
const reportOf = async (verdict: Verdict, read: BundleRead, rules: JudgedBy): Promise<string> =>
  (await import('./out.ts')).reportOf(verdict, read, rules);

/** Judges what was read of a bundle; what the command line says of it wins over its bundle.json. */
export function judgeOne(
  { bundle, documents, unreadable }: Pick<BundleRead, 'bundle' | 'documents' | 'unreadable'>,
  args: Partial<About>,
  claims: Claim[],
  replay: Verdict | undefined,
  rules: JudgedBy,
): Verdict {
  // A replay judges what was judged then, wherever the papers stand now and whatever a bundle.json beside them says.
  const about = replay?.bundle ?? { ...bundle.about, id: bundle.id, revision: 1 };
  const importer = args.importer ?? about.importer;
  const reference = args.reference ?? about.reference;
  const { broker } = about;
  const entryDate = args.entryDate ?? replay?.entryDate ?? bundle.about.entryDate;
  return judge({
    bundle: {
      id: about.id,
      ...(importer && { importer }),
      ...(reference && { reference }),
      ...(broker && { broker }),
      revision: about.revision,
    },
    entryDate: entryDate ?? new Date().toISOString().slice(0, 10),
    ...(entryDate === undefined || (!args.entryDate && replay?.entryDateAssumed) ? { entryDateAssumed: true } : {}),
    documents,
    unreadable,
    claims,
    ...(rules.orders === shippedOrders ? {} : { orders: rules.orders }),
    listed: rules.lists,
    ...(rules.as && sameLists(rules.as, rules.lists) ? { lists: rules.as } : {}),
  });
}

/** A replay prints the lists as its verdict names them, where they are these. */
const sameLists = (named: Verdict['inputs']['lists'], lists: Lists): boolean => {
  const held = listSnapshots(lists);
  return named.every((n) => held.some((h) => h.name === n.name.toLowerCase() && h.digest === n.digest));
};
