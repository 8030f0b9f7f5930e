import { bundlesOn } from '../../shared/store/bundles.ts';
import { claimsOn } from '../../shared/store/claims.ts';
import { papers as papersKeys, records as recordsKeys } from '../../shared/store/keys.ts';
import type { JudgeMessage } from '../../shared/store/messages.ts';
import { blank, isOf, isTraceOf } from './forget-items.ts';
import type { Operated } from './operated.ts';

export interface Holding {
  bundles: number;
  items: number;
  papers: number;
  records: number;
}

export interface Forgotten {
  importer: string;
  /** What was removed, and how many. */
  removed: Record<string, number>;
  /** Bundles of other importers that are judged again since claims ahead of theirs are gone. */
  freed: { importer: string; bundle: string }[];
  /** What still names the importer after all: keys of the table and of blobs. Empty when it is forgotten. */
  left: string[];
}

/** What there is of an importer now. */
export async function holdingOf({ table, papers, records }: Operated, importer: string): Promise<Holding> {
  const holding: Holding = { bundles: 0, items: 0, papers: 0, records: 0 };
  for await (const item of table.scan()) {
    if (!isOf(item, importer)) continue;
    holding.items++;
    if (item.sk === 'HEAD') holding.bundles++;
  }
  for (const prefix of papersKeys.prefixes(importer)) for await (const _ of papers.list(prefix)) holding.papers++;
  for await (const _ of records.list(recordsKeys.prefix(importer))) holding.records++;
  return holding;
}

/** Rounds until nothing is left: functions that were at work on a bundle may write of it once more. */
const rounds = 4;

/**
 * Removes everything of an importer. Its claims go first, and whoever stood behind them is asked to be judged again; then what the functions
 * find their way by, so that what is under way ends; then the blobs in all versions. Lines in the feeds of brokers are blanked and keep
 * their numbers, so that a broker who reads on misses nothing else. It may be cut off anywhere and called again.
 */
export async function forget(system: Operated, importer: string): Promise<Forgotten> {
  const { table, clock } = system;
  const removed: Record<string, number> = {};
  const count = (what: string, n = 1) => {
    if (n > 0) removed[what] = (removed[what] ?? 0) + n;
  };
  const freed = await claimsOn(table).forget(importer);
  for (const other of freed) await system.queues.send('judge', { ...other, cause: 'claims' } satisfies JudgeMessage);
  let left: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const bundles = bundlesOn(table, clock);
    for await (const item of table.scan()) {
      if (item.sk === 'HEAD' && isOf(item, importer)) {
        await bundles.removeBundle(importer, String(item.bundle));
        count('bundles');
      }
    }
    for await (const item of table.scan()) {
      if (isOf(item, importer)) {
        if (await table.delete(item.pk, item.sk, item.version)) count(`items ${item.pk.split('#')[0]}`);
      } else if (isTraceOf(item, importer)) {
        if (await table.put(blank(item, importer), item.version)) count(`items ${item.pk.split('#')[0]} blanked`);
      }
    }
    for (const prefix of papersKeys.prefixes(importer)) count('papers', await system.purge('papers', prefix));
    count('records', await system.purge('records', recordsKeys.prefix(importer)));
    for (const [what, n] of Object.entries(await system.forgetElsewhere(importer))) count(what, n);
    left = await leftOf(system, importer);
    if (left.length === 0) break;
  }
  return { importer, removed, freed, left };
}

/** Everything in the table and the buckets that still names the importer. */
async function leftOf({ table, papers, records }: Operated, importer: string): Promise<string[]> {
  const left: string[] = [];
  for await (const item of table.scan())
    if (isOf(item, importer) || isTraceOf(item, importer)) left.push(`table: ${item.pk} ${item.sk}`);
  // The whole buckets: a key outside its prefixes that names it would be a fault, and is seen.
  for (const [bucket, blobs] of Object.entries({ papers, records }))
    for await (const { key } of blobs.list('')) if (key.split('/')[1] === importer) left.push(`${bucket}: ${key}`);
  return left;
}
