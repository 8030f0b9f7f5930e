import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadCursor } from '../../shared/store/bundles.ts';
import { type Stores, stores } from './stores.ts';

let s: Stores;
beforeEach(async () => {
  s = await stores();
});
afterEach(() => s.end());

const broker = { role: 'broker', tenant: 'broker-1' } as const;
const entry = (bundle: string, revision = 1, at = s.clock.now().toISOString()) =>
  ({ importer: 'acme', bundle, revision, outcome: 'clear', at }) as const;

describe('the feed of a reader', () => {
  it('numbers 50 entries appended at once without a gap, each once, in the order in which they stand', async () => {
    const put = await Promise.all(Array.from({ length: 50 }, (_, n) => s.feed.append(broker, entry(`b${n}`))));
    const { entries } = await s.feed.since(broker);
    expect(entries.map((e) => e.seq)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(new Set(entries.map((e) => e.bundle)).size).toBe(50);
    expect(put.toSorted((a, b) => a.seq - b.seq)).toEqual(entries);
  });

  it('never shows a reader who follows along an entry behind one that it saw', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    const look = async () => {
      const page = await s.feed.since(broker, cursor, 7);
      seen.push(...page.entries.map((e) => e.bundle));
      cursor = page.cursor;
    };
    const appends = Array.from({ length: 30 }, (_, n) => s.feed.append(broker, entry(`b${n}`)));
    for (let n = 0; n < 10; n++) await look();
    await Promise.all(appends);
    for (let n = 0; n < 6; n++) await look();
    expect(seen).toEqual((await s.feed.since(broker)).entries.map((e) => e.bundle));
    expect(seen).toHaveLength(30);
  });

  it('holds an entry once when it is appended again after a crash, late and behind many others', async () => {
    const first = entry('b', 3);
    const stands = await s.feed.append(broker, first);
    for (let n = 0; n < 240; n++) {
      s.clock.pass(1);
      await s.feed.append(broker, entry(`other${n}`));
    }
    expect(await s.feed.append(broker, first)).toEqual(stands);
    expect((await s.feed.since(broker, undefined, 500)).entries).toHaveLength(241);
  });

  it('holds an entry once when two append it at the same moment among others', async () => {
    const calls = Array.from({ length: 40 }, (_, n) => s.feed.append(broker, entry(`b${n % 10}`)));
    await Promise.all(calls);
    const { entries } = await s.feed.since(broker);
    expect(entries.map((e) => e.bundle).sort()).toEqual(Array.from({ length: 10 }, (_, n) => `b${n}`));
  });

  it('looks no further back than the verdict, so that a long feed costs nothing', async () => {
    for (let n = 0; n < 60; n++) {
      s.clock.pass(30);
      await s.feed.append(broker, entry(`b${n}`));
    }
    s.clock.pass(30);
    const query = s.table.query;
    let read = 0;
    s.table.query = async (...args) => {
      const items = await query(...args);
      read += items.length;
      return items;
    };
    expect((await s.feed.append(broker, entry('new'))).seq).toBe(61);
    expect(read).toBe(10);
  });

  it('takes another revision of a bundle, and another bundle of the same name, as another entry', async () => {
    await s.feed.append(broker, entry('b', 1));
    await s.feed.append(broker, entry('b', 2));
    await s.feed.append(broker, { ...entry('b', 2), importer: 'rival' });
    expect((await s.feed.since(broker)).entries).toHaveLength(3);
  });

  it('goes on behind the cursor, and says whether there may be more', async () => {
    for (let n = 1; n <= 5; n++) await s.feed.append(broker, entry(`b${n}`));
    const one = await s.feed.since(broker, undefined, 3);
    expect([one.entries.map((e) => e.seq), one.more]).toEqual([[1, 2, 3], true]);
    const two = await s.feed.since(broker, one.cursor, 3);
    expect([two.entries.map((e) => e.seq), two.more]).toEqual([[4, 5], false]);
    const none = await s.feed.since(broker, two.cursor, 3);
    expect([none.entries, none.cursor]).toEqual([[], two.cursor]);
    await s.feed.append(broker, entry('b6'));
    expect((await s.feed.since(broker, none.cursor)).entries.map((e) => e.seq)).toEqual([6]);
  });

  it('gives an empty feed a cursor that works later', async () => {
    const { cursor, entries } = await s.feed.since(broker);
    await s.feed.append(broker, entry('b'));
    expect(entries).toEqual([]);
    expect((await s.feed.since(broker, cursor)).entries).toHaveLength(1);
  });

  it('refuses the cursor of another reader and what is no cursor', async () => {
    await s.feed.append(broker, entry('b'));
    const { cursor } = await s.feed.since(broker);
    for (const reader of [
      { role: 'broker', tenant: 'broker-2' },
      { role: 'importer', tenant: 'broker-1' },
    ] as const)
      await expect(s.feed.since(reader, cursor)).rejects.toBeInstanceOf(BadCursor);
    for (const bad of ['', 'x', '0', Buffer.from('000000000001').toString('base64url')])
      await expect(s.feed.since(broker, bad)).rejects.toBeInstanceOf(BadCursor);
  });
});
