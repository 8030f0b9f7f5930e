import * as z from 'zod';
import { Claim, IsoDate } from '../model/index.ts';
import { Retryable, type Table } from '../ports.ts';
import { sameSource } from '../rules/bale-claimed.ts';
import { all, parse } from './items.ts';
import { digest } from './keys.ts';
import { overlap, type Range, within, without } from './ranges.ts';

/** Numbers of one block: 100,000 consecutive bales lie in two at most. */
export const blockSize = 100_000;

/** Bytes of one part of a block, of the 400 KB that DynamoDB takes: a write is paid by its size. */
const partBytes = 64 * 1024;

/** A range of one block that a bundle claims. `behind`: bundles that were ahead of it wherever they met before this block. */
const Entry = z.object({
  bundle: z.string(),
  importer: z.optional(z.string()),
  source: z.string(),
  digits: z.int(),
  crop: z.optional(z.int()),
  on: IsoDate,
  first: z.number(),
  last: z.number(),
  share: Claim.shape.share,
  behind: z.array(z.string()),
});
export type Entry = z.infer<typeof Entry>;

/**
 * A block is one item, or several once it has grown: a sealed part takes no new range any more, so that ranges of later parts are later
 * than all of its own.
 */
const Part = z.object({ entries: z.array(Entry), sealed: z.boolean() });
interface StoredPart extends z.infer<typeof Part> {
  version: number;
}

export interface BlockName {
  prefix: string;
  block: number;
}

const rangeOf = (x: { first: number; last: number }): Range => [x.first, x.last];
const pkOf = (prefix: string) => `CLAIM#${prefix.length <= 200 ? prefix : `=${digest(prefix)}`}`;
const skOf = (block: number, part?: number) =>
  `${String(block).padStart(16, '0')}.${part === undefined ? '' : String(part).padStart(4, '0')}`;

/** What `settle` found and did in one block. */
export interface Settled {
  /** Claims of bundles ahead, cut to what both claim. */
  ahead: Claim[];
}

/**
 * Brings the ranges that a bundle holds in a block to `wanted` (cut to the block): what it held keeps its place, new ranges come last, the
 * rest is given up. `ahead`: bundles found ahead in the blocks before. Before a range is given up that others claim too, `freeing` is told of
 * them. Returns undefined when another writer came between: the same call again goes on from what stands.
 */
export async function settle(
  table: Table,
  { prefix, block }: BlockName,
  bundle: string,
  wanted: readonly Claim[],
  ahead: ReadonlySet<string>,
  freeing: (others: { importer?: string | undefined; bundle: string }[]) => Promise<void>,
): Promise<Settled | undefined> {
  const stored = await read(table, { prefix, block });
  const full = (entry: Entry): Claim => ({ ...entry, prefix });
  const conflict = (a: Entry, b: Entry) => overlap(a, b) && sameSource(full(a), full(b));
  const others = stored.flatMap((part) => part.entries).filter((e) => e.bundle !== bundle);

  // What is held and still wanted stays where it stands.
  const covered = new Map<Claim, Range[]>(wanted.map((claim) => [claim, []]));
  const freed = new Map<string, { importer?: string | undefined; bundle: string }>();
  const parts = stored.map((part) => {
    const entries = part.entries.flatMap((entry) => {
      if (entry.bundle !== bundle) return [entry];
      const kept = wanted.flatMap((claim) => {
        if (!overlap(claim, entry) || claim.digits !== entry.digits || !sameSource(claim, full(entry))) return [];
        const ranges = within(rangeOf(entry), without(rangeOf(claim), ordered(covered.get(claim)!)));
        covered.get(claim)!.push(...ranges);
        const behind = entry.behind.filter(
          (b) => ahead.has(b) || others.some((o) => o.bundle === b && conflict(o, entry)),
        );
        return ranges.map(([first, last]) => entryOf(claim, first, last, behind));
      });
      // A smaller part of a lot leaves room for others, as bales given up do.
      const shrunk = (entry.share?.kg ?? 0) > (kept[0]?.share?.kg ?? 0) || balesOf(entry) > balesOf(kept[0]);
      const given = shrunk ? [rangeOf(entry)] : without(rangeOf(entry), ordered(kept.map(rangeOf)));
      for (const [first, last] of given)
        for (const other of others)
          if (conflict(other, { ...entry, first, last }))
            freed.set(other.bundle, { importer: other.importer, bundle: other.bundle });
      return kept;
    });
    return { ...part, entries };
  });

  // What is new comes after all that stands.
  const fresh = wanted.flatMap((claim) =>
    without(rangeOf(claim), ordered(covered.get(claim)!)).map(([first, last]) => entryOf(claim, first, last, [])),
  );
  fresh.sort((a, b) => a.first - b.first || a.last - b.last);
  let rest: Entry[] = [];
  if (fresh.length > 0) {
    const known = new Set(ahead);
    for (const other of aheadOf([...parts.flatMap((p) => p.entries), ...fresh], bundle, conflict))
      known.add(other.other.bundle);
    for (const entry of fresh) entry.behind = [...known].sort();
    let last = parts.at(-1);
    if (!last || last.sealed) {
      last = { entries: [], sealed: false, version: 0 };
      parts.push(last);
    }
    let room = partBytes - JSON.stringify(last.entries).length;
    const fit = fresh.findIndex((entry, i) => {
      room -= JSON.stringify(entry).length + 1;
      return room < 0 && (i > 0 || last.entries.length > 0);
    });
    rest = fit < 0 ? [] : fresh.slice(fit);
    last.entries = [...last.entries, ...(fit < 0 ? fresh : fresh.slice(0, fit))];
    last.sealed = rest.length > 0;
  }

  if (freed.size > 0) await freeing([...freed.values()]);
  for (const [n, part] of parts.entries()) {
    const { version, ...content } = part;
    if (stored[n] && JSON.stringify(stored[n]) === JSON.stringify(part)) continue;
    if (!(await table.put({ ...content, pk: pkOf(prefix), sk: skOf(block, n) }, version))) return undefined;
  }
  if (rest.length > 0) return settle(table, { prefix, block }, bundle, wanted, ahead, freeing);
  const pairs = aheadOf(
    parts.flatMap((part) => part.entries),
    bundle,
    conflict,
  );
  return {
    ahead: pairs.map(({ own, other }) => ({
      ...claimOf(full(other)),
      first: Math.max(own.first, other.first),
      last: Math.min(own.last, other.last),
    })),
  };
}

/** Every range of another bundle that is ahead of one of `bundle`: it stands before it and is not behind us, or after it while we are behind. */
function aheadOf(entries: readonly Entry[], bundle: string, conflict: (a: Entry, b: Entry) => boolean) {
  const pairs: { own: Entry; other: Entry }[] = [];
  // A hostile bundle may hold thousands of ranges: plain loops, and the cheapest question first.
  for (let i = 0; i < entries.length; i++) {
    const own = entries[i]!;
    if (own.bundle !== bundle) continue;
    for (let j = 0; j < entries.length; j++) {
      const other = entries[j]!;
      if (own.first > other.last || other.first > own.last) continue;
      if (other.bundle === bundle || !conflict(own, other)) continue;
      if (j < i ? !other.behind.includes(bundle) : own.behind.includes(other.bundle)) pairs.push({ own, other });
    }
  }
  return pairs;
}

async function read(table: Table, { prefix, block }: BlockName): Promise<StoredPart[]> {
  const items = await all(table, pkOf(prefix), skOf(block));
  // Parts are never removed: a gap would be a part that this read did not see.
  if (items.some((item, n) => item.sk !== skOf(block, n)))
    throw new Retryable(`Claims of block ${block} read in part.`);
  return items.map((item) => ({ ...parse(Part, item), version: item.version }));
}

const balesOf = (entry: Entry | undefined): number => entry?.share?.bales ?? 0;

const ordered = (ranges: readonly Range[]): Range[] => [...ranges].sort((a, b) => a[0] - b[0]);

const entryOf = (claim: Claim, first: number, last: number, behind: string[]): Entry => ({
  bundle: claim.bundle,
  ...(claim.importer === undefined ? {} : { importer: claim.importer }),
  source: claim.source,
  digits: claim.digits,
  ...(claim.crop === undefined ? {} : { crop: claim.crop }),
  on: claim.on,
  ...(claim.share === undefined ? {} : { share: claim.share }),
  first,
  last,
  behind,
});

const claimOf = ({ bundle, importer, source, prefix, first, last, digits, crop, on, share }: Claim): Claim => ({
  bundle,
  ...(importer === undefined ? {} : { importer }),
  source,
  prefix,
  first,
  last,
  digits,
  ...(crop === undefined ? {} : { crop }),
  on,
  ...(share === undefined ? {} : { share }),
});
