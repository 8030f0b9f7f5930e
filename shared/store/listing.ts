import * as z from 'zod';
import type { Table } from '../ports.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { all, at, change, foldReference, parse, putNew, type Reader, shards, straySort } from './items.ts';
import { BundleHead, Job, Stray } from './records.ts';

const Pointer = z.lazy(() => z.object({ importer: z.string(), bundle: z.string() }));
export type Pointer = z.infer<typeof Pointer>;

/** Lists of bundles: for their readers, and all of them for rescreening and accounting. */
export function listingOn(table: Table) {
  const headOf = async ({ importer, bundle }: Pointer): Promise<BundleHead | undefined> => {
    const item = await table.get(at.bundle(importer, bundle), at.head);
    return item && parse(BundleHead, item);
  };
  const isOpenTo = (reader: Reader, head: BundleHead) =>
    reader.tenant === (reader.role === 'importer' ? head.importer : head.broker);

  return {
    /** The bundle with this id if the reader may see it; undefined for a stranger's bundle as for none. */
    async findFor(reader: Reader, bundle: string): Promise<BundleHead | undefined> {
      const item = await table.get(at.reader(reader), at.id(bundle));
      const head = item && (await headOf(parse(Pointer, item)));
      return head && isOpenTo(reader, head) ? head : undefined;
    },

    /**
     * Bundles that the reader may see, newest first. `cursor` (of the page before) continues; the answer holds one while more may follow.
     * @throws BadCursor when the cursor is not of this reader's list.
     */
    async byReader(
      reader: Reader,
      { limit = 50, cursor }: { limit?: number; cursor?: string | undefined } = {},
    ): Promise<{ bundles: BundleHead[]; cursor?: string }> {
      const pk = at.reader(reader);
      const after = cursor === undefined ? undefined : fromCursor(pk, cursor);
      const items = await table.query(pk, {
        prefix: 'AT#',
        limit,
        backwards: true,
        ...(after === undefined ? {} : { after: `AT#${after}` }),
      });
      const found = await Promise.all(
        items.map(async (item) => {
          const head = await headOf(parse(Pointer, item));
          // A repeated creation may have left an entry of another instant.
          return head && isOpenTo(reader, head) && item.sk === at.time(head.createdAt, head.bundle) ? head : undefined;
        }),
      );
      const bundles = found.filter((head) => head !== undefined);
      const last = items.at(-1);
      return items.length < limit || !last ? { bundles } : { bundles, cursor: toCursor(pk, last.sk.slice(3)) };
    },

    /** Bundles of this reference or entry number (hyphens, blanks and case aside) that the reader may see, newest first. */
    async byReference(reader: Reader, reference: string): Promise<BundleHead[]> {
      const items = await all(table, at.reader(reader), at.reference(reference));
      const heads = await Promise.all(items.map((item) => headOf(parse(Pointer, item))));
      return heads
        .filter((head) => head !== undefined)
        .filter((h) => isOpenTo(reader, h) && answersTo(h, reference))
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    /**
     * Every bundle of every importer, a page at a time, in a fixed order; no cursor in the answer: that was the last page. A page may be
     * short or empty and still have a next one.
     */
    async directory({ limit = 100, cursor }: { limit?: number; cursor?: string | undefined } = {}): Promise<{
      bundles: Pointer[];
      cursor?: string;
    }> {
      const place = cursor === undefined ? '0:' : fromCursor('DIRECTORY', cursor);
      const colon = place.indexOf(':');
      const [shard, after] = [Number(place.slice(0, colon)), place.slice(colon + 1)];
      const items = await table.query(at.directory(shard), { limit, ...(after ? { after } : {}) });
      const bundles = items.map((item) => parse(Pointer, item));
      const last = items.at(-1);
      if (items.length === limit && last) return { bundles, cursor: toCursor('DIRECTORY', `${shard}:${last.sk}`) };
      return shard + 1 < shards ? { bundles, cursor: toCursor('DIRECTORY', `${shard + 1}:`) } : { bundles };
    },

    /** Records an object that belongs to no bundle; again: the newest word stands. */
    async addStray(stray: Stray): Promise<void> {
      await change(table, Stray, { pk: at.strays, sk: straySort(stray.key) }, () => stray);
    },

    /** Strays in the order of their keys. */
    async strays(): Promise<Stray[]> {
      return (await all(table, at.strays, '')).map((item) => parse(Stray, item));
    },

    /** Notes a scan before it is started; returns the one that stands under the token. Gone after 9 days (Textract keeps jobs for 7). */
    async addJob(job: Job): Promise<Job> {
      const ttl = Math.floor(Date.parse(job.at) / 1000) + 9 * 86_400;
      return parse(Job, (await putNew(table, { ...Job.parse(job), ttl, pk: at.job(job.token), sk: 'JOB' })).item);
    },

    /** Notes under which id the page reader took the scan. */
    async noteJob(token: string, jobId: string): Promise<void> {
      await change(table, Job, { pk: at.job(token), sk: 'JOB' }, (now) => (now ? { ...now, jobId } : undefined));
    },

    async job(token: string): Promise<Job | undefined> {
      const item = await table.get(at.job(token), 'JOB');
      return item && parse(Job, item);
    },

    /** Forgets a scan that is over; none is none. */
    async removeJob(token: string): Promise<void> {
      const item = await table.get(at.job(token), 'JOB');
      if (item) await table.delete(item.pk, item.sk, item.version);
    },
  };
}

const answersTo = ({ reference, entryNumber }: BundleHead, asked: string): boolean =>
  [reference, entryNumber].some((r) => r !== undefined && foldReference(r) === foldReference(asked));
