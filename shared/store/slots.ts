import * as z from 'zod';
import type { Clock, Table } from '../ports.ts';
import { all, at, contend, parse } from './items.ts';
import { digest } from './keys.ts';

const Lease = z.lazy(() => z.object({ holder: z.string(), until: z.iso.datetime() }));
export type Lease = z.infer<typeof Lease> & { n: number };

/** Places in front of a quota: as many holders at a time as the pool has slots. A lease that is not released ends by itself. */
export function slotsOn(table: Table, clock: Clock) {
  const read = async (pool: string) =>
    (await all(table, at.slots(pool), '')).map((item) => ({ item, n: Number(item.sk), lease: parse(Lease, item) }));
  const live = (lease: Lease | z.infer<typeof Lease>) => Date.parse(lease.until) > clock.now().getTime();

  return {
    /**
     * Takes one of `limit` slots for `seconds`, or lengthens the lease that the holder has; undefined when all are taken.
     */
    acquire(pool: string, holder: string, limit: number, seconds: number): Promise<Lease | undefined> {
      const from = Number.parseInt(digest(holder).slice(0, 8), 16) % limit;
      return contend(at.slots(pool), async () => {
        const taken = await read(pool);
        const own = taken.find(({ lease }) => lease.holder === holder && live(lease));
        const busy = new Set(taken.filter(({ lease }) => live(lease)).map(({ n }) => n));
        // Every call of one holder tries the slots in one order, so that two at once meet on one slot.
        const free = Array.from({ length: limit }, (_, i) => ((from + i) % limit) + 1).find((n) => !busy.has(n));
        const n = own?.n ?? (busy.size < limit ? free : undefined);
        if (n === undefined) return { done: undefined };
        const lease = { holder, until: new Date(clock.now().getTime() + seconds * 1000).toISOString() };
        const version = taken.find((slot) => slot.n === n)?.item.version ?? 0;
        const put = await table.put({ ...lease, pk: at.slots(pool), sk: String(n).padStart(4, '0') }, version);
        return put && { done: { ...lease, n } };
      });
    },

    /** Gives back what the holder has; nothing when its lease ended meanwhile and went to another. */
    async release(pool: string, holder: string): Promise<void> {
      for (const { item, lease } of await read(pool))
        if (lease.holder === holder) await table.delete(item.pk, item.sk, item.version);
    },

    /** The leases that run now. */
    async leases(pool: string): Promise<Lease[]> {
      return (await read(pool)).filter(({ lease }) => live(lease)).map(({ n, lease }) => ({ ...lease, n }));
    },
  };
}
export type Slots = ReturnType<typeof slotsOn>;
