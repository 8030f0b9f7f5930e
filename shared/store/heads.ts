import type { Clock, Table } from '../ports.ts';
import { all, at, change, parse, putNew, type Reader, shardOf } from './items.ts';
import { BundleHead, type Revision } from './records.ts';

/** What a bundle starts with; `createdAt` is the clock's. */
export type NewBundle = Omit<BundleHead, 'createdAt' | 'latest' | 'judged'>;

/** Who may read a bundle: its importer, and the broker that it names. */
export const readersOf = (head: Pick<BundleHead, 'importer' | 'broker'>): Reader[] => [
  { role: 'importer', tenant: head.importer },
  ...(head.broker === undefined ? [] : [{ role: 'broker' as const, tenant: head.broker }]),
];

/**
 * Heads of bundles. The entries by which readers and the directory find a bundle are written before its head, and the head alone says
 * what holds: an entry whose head is missing or says otherwise is passed over.
 */
export function headsOn(table: Table, clock: Clock) {
  const head = async (importer: string, bundle: string): Promise<BundleHead | undefined> => {
    const item = await table.get(at.bundle(importer, bundle), at.head);
    return item && parse(BundleHead, item);
  };

  const enterReaders = async (h: BundleHead) => {
    const { importer, bundle } = h;
    for (const sk of entriesOf(h))
      for (const reader of readersOf(h)) await putNew(table, { pk: at.reader(reader), sk, importer, bundle });
  };

  const leaveReaders = async (before: BundleHead, now: BundleHead | undefined) => {
    const kept = new Set(now && readersOf(now).flatMap((r) => entriesOf(now).map((sk) => `${at.reader(r)} ${sk}`)));
    for (const reader of readersOf(before)) {
      for (const sk of entriesOf(before)) {
        if (kept.has(`${at.reader(reader)} ${sk}`)) continue;
        const item = await table.get(at.reader(reader), sk);
        if (item) await table.delete(item.pk, item.sk, item.version);
      }
    }
  };

  const updateHead = async (
    importer: string,
    bundle: string,
    fn: (head: BundleHead) => BundleHead | undefined,
  ): Promise<BundleHead | undefined> => {
    let before: BundleHead | undefined;
    let entered: string | undefined;
    for (;;) {
      let wanted: BundleHead | undefined;
      const stands = await change(table, BundleHead, { pk: at.bundle(importer, bundle), sk: at.head }, (now) => {
        before = now;
        const next = now && fn(now);
        if (!now || !next) return undefined;
        // Entries of a new broker or reference come first: the head is put once they stand.
        if (entryKeys(next) !== entryKeys(now) && entryKeys(next) !== entered) {
          wanted = next;
          return undefined;
        }
        return { ...next, importer: now.importer, bundle: now.bundle, createdAt: now.createdAt };
      });
      if (!wanted) {
        if (before && stands && entryKeys(before) !== entryKeys(stands)) {
          await leaveReaders(before, stands);
          // Another writer may have gone back to the broker just left: whatever the head says now is entered again.
          await enterReaders((await head(importer, bundle)) ?? stands);
        }
        return stands;
      }
      await enterReaders(wanted);
      entered = entryKeys(wanted);
    }
  };

  return {
    /**
     * Makes a bundle, or returns the one that stands under this id as it is (`created` false). The entries of its readers and of the
     * directory come first, so that whatever has a head can be found.
     */
    async create(bundle: NewBundle): Promise<{ head: BundleHead; created: boolean }> {
      const standing = await head(bundle.importer, bundle.bundle);
      if (standing) return { head: standing, created: false };
      const fresh = BundleHead.parse({ ...bundle, createdAt: clock.now().toISOString() });
      await enterReaders(fresh);
      await putNew(table, {
        pk: at.directory(shardOf(fresh.bundle)),
        sk: `${fresh.importer}#${fresh.bundle}`,
        importer: fresh.importer,
        bundle: fresh.bundle,
      });
      const put = await putNew(table, { ...fresh, pk: at.bundle(fresh.importer, fresh.bundle), sk: at.head });
      const stands = parse(BundleHead, put.item);
      if (!put.written && entryKeys(stands) !== entryKeys(fresh)) await leaveReaders(fresh, stands);
      return { head: stands, created: put.written };
    },

    /** The head of a bundle, or undefined when there is none. */
    head,

    /**
     * Changes the head: `fn` gets what stands and returns what shall stand, or undefined to leave it; it may be called several times.
     * Readers' entries follow a new broker or reference. Returns the head afterwards; undefined when there is no such bundle.
     */
    updateHead,

    /** Moves `latest` on to this revision, never back, and notes what was judged and of which papers. Returns the head afterwards. */
    async moveForward(revision: Revision, judged: string, papersJudged?: string): Promise<BundleHead | undefined> {
      return updateHead(revision.importer, revision.bundle, (h) => {
        if (h.latest && h.latest.revision > revision.revision) return undefined;
        const papers = papersJudged ?? h.papersJudged;
        if (h.latest?.revision === revision.revision && h.judged === judged && h.papersJudged === papers)
          return undefined;
        const { revision: n, outcome, at } = revision;
        return { ...h, latest: { revision: n, outcome, at }, judged, ...(papers && { papersJudged: papers }) };
      });
    },

    /** Removes a bundle with everything that the table knows of it, the head last (claims are the claims' store's, feeds stay). */
    async removeBundle(importer: string, bundle: string): Promise<void> {
      const standing = await head(importer, bundle);
      const items = await all(table, at.bundle(importer, bundle), '');
      for (const item of items) if (item.sk !== at.head) await table.delete(item.pk, item.sk, item.version);
      if (standing) await leaveReaders(standing, undefined);
      for (const [pk, sk] of [
        [at.directory(shardOf(bundle)), `${importer}#${bundle}`],
        [at.bundle(importer, bundle), at.head],
      ] as const) {
        const item = await table.get(pk, sk);
        if (item) await table.delete(pk, sk, item.version);
      }
    },
  };
}

const entriesOf = (h: BundleHead): string[] => [
  at.id(h.bundle),
  at.time(h.createdAt, h.bundle),
  // A reference that is the entry number in another spelling is one entry.
  ...new Set([h.reference, h.entryNumber].flatMap((r) => (r === undefined ? [] : [at.reference(r, h.bundle)]))),
];

const entryKeys = (h: BundleHead): string => JSON.stringify([readersOf(h), entriesOf(h)]);
