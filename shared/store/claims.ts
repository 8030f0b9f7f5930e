import * as z from 'zod';
import type { Claim } from '../model/index.ts';
import type { Table } from '../ports.ts';
import { type BlockName, blockSize, settle } from './claim-blocks.ts';
import { all, at, contend, parse } from './items.ts';

/** A bundle that claims; `bundle` is what its claims and verdicts call it. */
const Holder = z.object({ importer: z.string(), bundle: z.string() });
export type Holder = z.infer<typeof Holder>;

export interface Taken {
  /** Claims of other bundles that stand ahead of this one, cut to what both claim: what bale.claimed is judged from. In a fixed order. */
  ahead: Claim[];
  /** Bundles that claim what this one gave up: each is to be judged again (cause `claims`), then `told` is to be called. */
  freed: Holder[];
  /** Claims of more units than a bundle can hold, which were not taken. */
  beyond: Claim[];
}

/** What a bundle holds: blocks that may have ranges of it, noted before the first is written, and whom it freed but has not told. */
const Held = z.object({ blocks: z.array(z.object({ prefix: z.string(), block: z.int() })), freed: z.array(Holder) });
type Held = z.infer<typeof Held>;

/** Blocks of one bundle: 200 million units. More is a misread number, and would be as many writes. */
const mostBlocks = 2000;

/**
 * Claims of bales over all bundles of all importers. Numbers of one prefix lie in blocks of 100,000, and the ranges of a block in the order in
 * which they came, which decides who was first. Every bundle walks its blocks in one order and carries on whom it found ahead, and its
 * ranges say who that was. So when two bundles take the same bales at the same moment, the one that was first where they first meet stands
 * ahead everywhere: never do both win, and never do both lose.
 */
export function claimsOn(table: Table) {
  const read = async (holder: Holder): Promise<{ held: Held; version: number }> => {
    const item = await table.get(at.bundle(holder.importer, holder.bundle), at.claims);
    return item ? { held: parse(Held, item), version: item.version } : { held: { blocks: [], freed: [] }, version: 0 };
  };

  /** @throws Overtaken when another walk of the same bundle came between. */
  const walk = async (holder: Holder, byBlock: Map<string, Claim[]>): Promise<Omit<Taken, 'beyond'>> => {
    let { held, version } = await read(holder);
    const note = async (next: Held) => {
      if (same(next, held)) return;
      const put = await table.put({ ...next, pk: at.bundle(holder.importer, holder.bundle), sk: at.claims }, version);
      if (!put) throw new Overtaken();
      [held, version] = [next, put.version];
    };
    const now = [...byBlock.keys()].map(blockNamed);
    const both = [...new Set([...held.blocks.map(nameOf), ...byBlock.keys()])].sort().map(blockNamed);
    await note({ ...held, blocks: both });
    const found: Claim[] = [];
    const ahead = new Set<string>();
    for (const block of both) {
      const settled = await contend(`claims of ${nameOf(block)}`, async () => {
        const done = await settle(
          table,
          block,
          holder.bundle,
          byBlock.get(nameOf(block)) ?? [],
          ahead,
          async (others) => {
            const freed = others.filter((o) => !held.freed.some((f) => f.bundle === o.bundle));
            await note({ ...held, freed: [...held.freed, ...freed.map((o) => Holder.parse(o))] });
          },
        );
        return done && { done };
      });
      for (const claim of settled.ahead) ahead.add(claim.bundle);
      found.push(...settled.ahead);
    }
    await note({ ...held, blocks: now.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) });
    return { ahead: tidy(found), freed: held.freed };
  };

  /**
   * Claims these ranges for the bundle and gives up what else it held; `claims` are those of `claimsOf(verdict)`, whatever bundle and
   * importer they name. Calling it again changes nothing, and a call that was cut off is finished by the next one.
   * @throws Retryable when other writers are always first.
   */
  const take = async (holder: Holder, claims: readonly Claim[]): Promise<Taken> => {
    const { byBlock, beyond } = spread(claims.map((claim) => ({ ...claim, ...holder })));
    const taken = await contend(`claims of bundle ${holder.bundle}`, async () => {
      try {
        return { done: await walk(holder, byBlock) };
      } catch (error) {
        if (error instanceof Overtaken) return undefined;
        throw error;
      }
    });
    return { ...taken, beyond };
  };

  return {
    take,

    /** Gives up all that the bundle holds. */
    release: (holder: Holder): Promise<Taken> => take(holder, []),

    /** Notes that the bundles freed by this one were sent to be judged again. */
    async told(holder: Holder, freed: readonly Holder[]): Promise<void> {
      if (freed.length === 0) return;
      await contend(`freed by ${holder.bundle}`, async () => {
        const { held, version } = await read(holder);
        const left = held.freed.filter((h) => !freed.some((f) => f.bundle === h.bundle));
        const key = { pk: at.bundle(holder.importer, holder.bundle), sk: at.claims };
        return (await table.put({ ...held, freed: left, ...key }, version)) && { done: true };
      });
    },

    /** Gives up all claims of an importer's bundles; to be called before the bundles are removed. Returns whom that freed. */
    async forget(importer: string): Promise<Holder[]> {
      const freed = new Map<string, Holder>();
      for (const item of await all(table, at.reader({ role: 'importer', tenant: importer }), 'ID#'))
        for (const other of (await take(parse(Holder, item), [])).freed) freed.set(other.bundle, other);
      return [...freed.values()].filter((h) => h.importer !== importer);
    },
  };
}
export type Claims = ReturnType<typeof claimsOn>;

/** Two takes of one bundle met: this one begins anew. */
class Overtaken extends Error {}

/** Claims cut into their blocks; a claim that goes beyond the blocks of one bundle is none. */
function spread(claims: readonly Claim[]): { byBlock: Map<string, Claim[]>; beyond: Claim[] } {
  const byBlock = new Map<string, Claim[]>();
  const beyond: Claim[] = [];
  for (const claim of claims) {
    const [from, to] = [Math.floor(claim.first / blockSize), Math.floor(claim.last / blockSize)];
    if (byBlock.size + (to - from + 1) > mostBlocks || !Number.isSafeInteger(claim.last) || to < from) {
      beyond.push(claim);
      continue;
    }
    for (let block = from; block <= to; block++) {
      const name = nameOf({ prefix: claim.prefix, block });
      const first = Math.max(claim.first, block * blockSize);
      const last = Math.min(claim.last, (block + 1) * blockSize - 1);
      byBlock.set(name, [...(byBlock.get(name) ?? []), { ...claim, first, last }]);
    }
  }
  return { byBlock, beyond };
}

const nameOf = ({ prefix, block }: BlockName): string => `${prefix}\t${String(block).padStart(16, '0')}`;
const blockNamed = (name: string): BlockName => {
  const tab = name.lastIndexOf('\t');
  return { prefix: name.slice(0, tab), block: Number(name.slice(tab + 1)) };
};

const same = (a: Held, b: Held) => JSON.stringify([a.blocks, a.freed]) === JSON.stringify([b.blocks, b.freed]);

/** Each claim once, those that a block's edge cut joined again, in a fixed order. */
function tidy(claims: readonly Claim[]): Claim[] {
  const key = (c: Claim) => JSON.stringify([c.bundle, c.source, c.prefix, c.digits, c.on, c.importer, c.share]);
  const groups = Map.groupBy(claims, key);
  return [...groups.keys()].sort().flatMap((k) => {
    const group = groups.get(k)!.sort((a, b) => a.first - b.first || a.last - b.last);
    const joined: Claim[] = [];
    for (const claim of group) {
      const open = joined.at(-1);
      if (open && claim.first <= open.last + 1) open.last = Math.max(open.last, claim.last);
      else joined.push({ ...claim });
    }
    return joined;
  });
}
