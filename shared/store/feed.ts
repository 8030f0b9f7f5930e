import type { Clock, Item, Table } from '../ports.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { at, contend, parse, type Reader } from './items.ts';
import { FeedEntry } from './records.ts';

/** Clocks of two functions differ by less than this, in milliseconds. */
const skew = 60_000;
const page = 100;

/**
 * What changed for a reader, in the order in which it came to stand. Numbers run from 1 without gaps, since each entry is put right after
 * the last one: who has read up to a number has missed nothing before it.
 */
export function feedOn(table: Table, clock: Clock) {
  /** The entry if it stands among those that were appended since the verdict was made, and the number of the last one. */
  const lookBack = async (reader: Reader, wanted: Omit<FeedEntry, 'seq'>) => {
    const since = new Date(Date.parse(wanted.at) - skew).toISOString();
    let last: number | undefined;
    let before: string | undefined;
    for (;;) {
      const items = await table.query(at.feed(reader), {
        backwards: true,
        limit: last === undefined ? 10 : page,
        ...(before === undefined ? {} : { after: before }),
      });
      last ??= items[0] ? Number(items[0].sk) : 0;
      const found = items.find((item) => isSame(item, wanted));
      if (found) return { found: parse(FeedEntry, found), last };
      before = items.at(-1)?.sk;
      if (before === undefined || before === at.entry(1) || String(items.at(-1)?.appended) < since) return { last };
    }
  };

  return {
    /**
     * Appends what a verdict says (`at`: when the revision was made), once: a repeat after a crash finds the entry that stands. Only
     * entries appended since that instant can be it, so no more of the feed is looked at. Returns the entry.
     * @throws Retryable when other writers are always first.
     */
    async append(reader: Reader, entry: Omit<FeedEntry, 'seq'>): Promise<FeedEntry> {
      let { found, last } = await lookBack(reader, entry);
      if (found) return found;
      return contend(at.feed(reader), async () => {
        const next = FeedEntry.parse({ ...entry, seq: last + 1 });
        const put = await table.put(
          { ...next, appended: clock.now().toISOString(), pk: at.feed(reader), sk: at.entry(next.seq) },
          0,
        );
        if (put) return { done: next };
        for (;;) {
          const newer = await table.query(at.feed(reader), { after: at.entry(last), limit: page });
          found = newer.filter((item) => isSame(item, entry)).map((item) => parse(FeedEntry, item))[0];
          if (found) return { done: found };
          last += newer.length;
          if (newer.length < page) return undefined;
        }
      });
    },

    /** Entries after this number, oldest first, the forgotten ones too. */
    async after(reader: Reader, seq: number, limit = page): Promise<FeedEntry[]> {
      const items = await table.query(at.feed(reader), { after: at.entry(seq), limit });
      return items.map((item) => parse(FeedEntry, item));
    },

    /** Number of the newest entry; 0 when there is none. */
    async last(reader: Reader): Promise<number> {
      const [item] = await table.query(at.feed(reader), { backwards: true, limit: 1 });
      return item ? Number(item.sk) : 0;
    },

    /**
     * Entries after `cursor` (none: from the first), oldest first, and the cursor behind them; the same cursor when nothing is new.
     * @throws BadCursor when the cursor is not of this reader's feed.
     */
    async since(
      reader: Reader,
      cursor?: string,
      limit = page,
    ): Promise<{ entries: FeedEntry[]; cursor: string; more: boolean }> {
      const pk = at.feed(reader);
      const after = cursor === undefined ? at.entry(0) : fromCursor(pk, cursor);
      const stand = (await table.query(pk, { after, limit })).map((item) => parse(FeedEntry, item));
      const last = stand.at(-1);
      const entries = stand.filter((entry) => !entry.forgotten);
      return { entries, cursor: toCursor(pk, last ? at.entry(last.seq) : after), more: stand.length === limit };
    },
  };
}
export type Feed = ReturnType<typeof feedOn>;

const isSame = (item: Item, entry: Omit<FeedEntry, 'seq'>) =>
  item.importer === entry.importer && item.bundle === entry.bundle && item.revision === entry.revision;
