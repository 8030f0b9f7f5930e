import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { rulesVersion } from '../../shared/judge.ts';
import type { Claim, Verdict } from '../../shared/model/index.ts';
import { listSnapshots } from '../../shared/screen/lists.ts';
import { claimsOf } from '../../shared/trace/claims.ts';
import { type Bundle, findBundles } from '../bundle.ts';
import type { Ledger } from '../ledger.ts';
import type { Progress } from '../progress.ts';
import { type BundleRead, readBundle } from '../read-bundle.ts';
import type { RulesAtHand } from '../rules-at-hand.ts';
import { judgeOne } from '../run-verify.ts';
import type { WatchArguments } from './arguments.ts';
import { digestOf, outOf } from './digest.ts';
import { againstOf, type Shelf } from './shelf.ts';

/** What a watch judges with. */
export interface Bench {
  args: WatchArguments;
  rules: RulesAtHand;
  shelf: Shelf;
  ledger: Ledger | undefined;
  cacheDir: string | undefined;
  progress: Progress;
  /** Rejects once the watch is to end: what is being read is left. */
  stopped: Promise<never>;
}

/**
 * Judges the bundle at `path`, unless these papers were judged before; the verdicts with their files, or nothing when there is nothing new.
 * `again`: also when the papers are the same.
 * @throws CommandError and what the file system says.
 */
export async function judgeBundle(
  bench: Bench,
  name: string,
  path: string,
  again: boolean,
): Promise<{ verdict: Verdict; file?: string }[]> {
  const { args, rules, shelf, ledger, cacheDir, progress, stopped } = bench;
  const bundles = (await findBundles([path])).map((bundle) => withOwnId(bundle, name, shelf));
  const by = [
    rulesVersion,
    listSnapshots(rules.lists).map((l) => l.digest),
    rules.orders.map((o) => o.id),
    args.entryDate,
    args.importer,
  ];
  const digest = await digestOf(bundles, by);
  if (!again && shelf.get(name)?.digest === digest) return [];
  const read: BundleRead[] = [];
  for (const bundle of bundles) read.push(await Promise.race([readBundle(bundle, progress, { cacheDir }), stopped]));
  const alone = read.map((r) => judgeOne(r, args, [], undefined, rules));
  const claims = alone.map(claimsOf);
  const others = alone.map(({ bundle: { id } }, i): Claim[] => {
    const beside = claims.filter((_, j) => j !== i).flat();
    return shelf.near(claims[i]!, id, [...(ledger?.othersThan(id) ?? []), ...beside], name);
  });
  const verdicts = read.map((r, i) =>
    others[i]!.length === 0 ? alone[i]! : judgeOne(r, args, others[i]!, undefined, rules),
  );
  const done: { verdict: Verdict; file?: string }[] = [];
  for (const [i, verdict] of verdicts.entries()) {
    const file =
      args.out === undefined ? undefined : await written(args.out, name, verdict, read[i]!, read.length > 1, bench);
    done.push({ verdict, ...(file && { file }) });
  }
  if (ledger) for (const [i, r] of read.entries()) await ledger.remember(r.bundle.id, claims[i]!);
  await shelf.put(name, { digest, verdicts, against: againstOf(verdicts, (v) => others[verdicts.indexOf(v)]!) });
  return done;
}

/** A folder and a zip of one name are two bundles, as two folders of one id are. */
function withOwnId(bundle: Bundle, name: string, shelf: Shelf): Bundle {
  let id = bundle.id;
  for (let n = 2; shelf.isTaken(id, name); n++) id = `${bundle.id}-${n}`;
  return { ...bundle, id };
}

/** Written aside first: who looks into the folder sees the old verdict or the new one, whole. */
async function written(
  out: string,
  name: string,
  verdict: Verdict,
  read: BundleRead,
  several: boolean,
  { rules, progress }: Bench,
) {
  const target = outOf(out, name, verdict.bundle.id, several);
  const { writeOut } = await import('../out.ts');
  const aside = `${target}.new`;
  await rm(aside, { recursive: true, force: true });
  await writeOut(aside, verdict, read, false, rules, progress);
  await mkdir(dirname(target), { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(aside, target);
  return `${target}/verdict.json`;
}
