import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openData } from '../../local/data.ts';
import { tableOn } from '../../local/table.ts';
import type { Item, Table } from '../../shared/ports.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { claimsOn } from '../../shared/store/claims.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { slotsOn } from '../../shared/store/slots.ts';
import { HandClock } from '../ports/local.ts';

/** The process ended here. */
export class Cut extends Error {}

/**
 * The stores on a real table, on which other callers come in between every two calls as over a network. `cutAfter(n)` ends the process, as
 * it were, after `n` more writes: each later one throws.
 */
export async function stores() {
  const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  const data = openData(folder);
  // Nothing here is about power cuts.
  data.db.exec('PRAGMA synchronous = OFF');
  const real = tableOn(data);
  const clock = new HandClock();
  const writes: {
    left: number;
    done: number;
    onWrite: ((item: { pk: string; sk: string }) => Promise<void>) | undefined;
  } = {
    left: Number.POSITIVE_INFINITY,
    done: 0,
    onWrite: undefined,
  };
  const turn = () => new Promise((next) => setImmediate(next));
  const write = async <T>(key: { pk: string; sk: string }, make: () => Promise<T>): Promise<T> => {
    await writes.onWrite?.(key);
    if (writes.left-- <= 0) throw new Cut();
    writes.done++;
    await turn();
    return make();
  };
  const table: Table = {
    get: async (pk, sk) => {
      await turn();
      const found = await real.get(pk, sk);
      await turn();
      return found;
    },
    query: async (pk, options) => {
      await turn();
      const found = await real.query(pk, options);
      await turn();
      return found;
    },
    put: (item, expected) => write(item as Item, () => real.put(item, expected)),
    delete: (pk, sk, expected) => write({ pk, sk }, () => real.delete(pk, sk, expected)),
    scan: () => real.scan(),
  };
  return {
    table,
    clock,
    bundles: bundlesOn(table, clock),
    claims: claimsOn(table),
    feed: feedOn(table, clock),
    slots: slotsOn(table, clock),
    writes,
    end: () => {
      data.close();
      rmSync(folder, { recursive: true });
    },
    /** Calls `work` anew, cut off after 0, 1, 2 … writes, until it comes through; how many it took. `after` looks at what stands each time. */
    async cutEverywhere<T>(work: () => Promise<T>, after: () => Promise<void> = async () => {}): Promise<T> {
      for (let n = 0; ; n++) {
        writes.left = n;
        try {
          const result = await work();
          writes.left = Number.POSITIVE_INFINITY;
          return result;
        } catch (error) {
          writes.left = Number.POSITIVE_INFINITY;
          if (!(error instanceof Cut)) throw error;
          await after();
        }
      }
    },
  };
}

export type Stores = Awaited<ReturnType<typeof stores>>;

export async function all(table: Table): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of table.scan()) items.push(item);
  return items;
}
