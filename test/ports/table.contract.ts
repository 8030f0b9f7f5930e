import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, Table } from '../../shared/ports.ts';

/** What is under test, fresh for a suite, and how to end it. */
export interface TableMade {
  table: Table;
  close: () => Promise<void> | void;
}

/** What every implementation of `Table` must do. Partitions are the suite's own, so that it may run on a table in use. */
export function tableContract(name: string, make: () => Promise<TableMade>): void {
  describe(`the table, ${name}`, () => {
    let made: TableMade;
    let t: Table;
    const run = crypto.randomUUID();
    const pk = (name: string) => `${name}-${run}`;
    const sks = (items: Item[]) => items.map((item) => item.sk);
    beforeAll(async () => {
      made = await make();
      t = made.table;
    });
    afterAll(() => made.close());

    it('gives nothing for an item that was never put', async () => {
      expect(await t.get(pk('none'), 'a')).toBeUndefined();
    });

    it('puts a new item at version 1 and gives back all JSON values as they were', async () => {
      const item = {
        pk: pk('json'),
        sk: 'a',
        text: '棉花 é 💧',
        n: 1.5,
        no: false,
        nothing: null,
        list: [{ a: [] }],
        map: { b: '' },
      };
      expect(await t.put(item, 0)).toEqual({ ...item, version: 1 });
      expect(await t.get(item.pk, 'a')).toEqual({ ...item, version: 1 });
    });

    it('leaves out attributes that are undefined', async () => {
      const put = await t.put({ pk: pk('undefined'), sk: 'a', left: undefined, in: { left: undefined, kept: 1 } }, 0);
      expect(Object.keys(put!).sort()).toEqual(['in', 'pk', 'sk', 'version']);
      expect((await t.get(pk('undefined'), 'a'))!.in).toEqual({ kept: 1 });
    });

    it('refuses a new item where one stands, and leaves that as it is', async () => {
      await t.put({ pk: pk('new'), sk: 'a', by: 'first' }, 0);
      expect(await t.put({ pk: pk('new'), sk: 'a', by: 'second' }, 0)).toBeUndefined();
      expect((await t.get(pk('new'), 'a'))!.by).toBe('first');
    });

    it('replaces the whole item when the version is the expected one, and counts it on', async () => {
      await t.put({ pk: pk('next'), sk: 'a', old: 1 }, 0);
      expect(await t.put({ pk: pk('next'), sk: 'a', fresh: 2 }, 1)).toEqual({
        pk: pk('next'),
        sk: 'a',
        version: 2,
        fresh: 2,
      });
      expect(await t.put({ pk: pk('next'), sk: 'a', late: 3 }, 1)).toBeUndefined();
      expect(await t.get(pk('next'), 'a')).toEqual({ pk: pk('next'), sk: 'a', version: 2, fresh: 2 });
    });

    it('does not put a second version of an item that is not there', async () => {
      expect(await t.put({ pk: pk('gap'), sk: 'a' }, 3)).toBeUndefined();
      expect(await t.get(pk('gap'), 'a')).toBeUndefined();
    });

    it('lets exactly one of many writers of one version win', async () => {
      await t.put({ pk: pk('race'), sk: 'a' }, 0);
      const puts = await Promise.all(Array.from({ length: 20 }, (_, by) => t.put({ pk: pk('race'), sk: 'a', by }, 1)));
      const won = puts.filter((item) => item !== undefined);
      expect(won).toHaveLength(1);
      expect(await t.get(pk('race'), 'a')).toEqual(won[0]);
    });

    it('deletes an item of the expected version only, and nothing counts as deleted', async () => {
      await t.put({ pk: pk('delete'), sk: 'a' }, 0);
      expect(await t.delete(pk('delete'), 'a', 2)).toBe(false);
      expect(await t.get(pk('delete'), 'a')).toBeDefined();
      expect(await t.delete(pk('delete'), 'a', 1)).toBe(true);
      expect(await t.get(pk('delete'), 'a')).toBeUndefined();
      expect(await t.delete(pk('delete'), 'a', 1)).toBe(true);
    });

    it('lists a partition in the order of UTF-8 bytes, and no other partition', async () => {
      // In UTF-16 the emoji would come before the full-width letter.
      const order = ['A', 'Z', 'a', 'é', '棉', 'ａ', '💧'];
      for (const sk of [...order].reverse()) await t.put({ pk: pk('order'), sk }, 0);
      await t.put({ pk: `${pk('order')}x`, sk: 'B' }, 0);
      expect(sks(await t.query(pk('order')))).toEqual(order);
      expect(sks(await t.query(pk('order'), { backwards: true }))).toEqual([...order].reverse());
    });

    it('lists by prefix, from behind a place, up to a limit, both ways', async () => {
      const p = pk('walk');
      for (const sk of ['a#1', 'a#2', 'a#3', 'a#4', 'b#1', 'A#1']) await t.put({ pk: p, sk }, 0);
      expect(sks(await t.query(p, { prefix: 'a#' }))).toEqual(['a#1', 'a#2', 'a#3', 'a#4']);
      expect(sks(await t.query(p, { prefix: 'a#', limit: 2 }))).toEqual(['a#1', 'a#2']);
      expect(sks(await t.query(p, { prefix: 'a#', after: 'a#2' }))).toEqual(['a#3', 'a#4']);
      expect(sks(await t.query(p, { prefix: 'a#', after: 'a#2x', limit: 1 }))).toEqual(['a#3']);
      expect(sks(await t.query(p, { prefix: 'a#', backwards: true, limit: 2 }))).toEqual(['a#4', 'a#3']);
      expect(sks(await t.query(p, { prefix: 'a#', backwards: true, after: 'a#3' }))).toEqual(['a#2', 'a#1']);
      expect(sks(await t.query(p, { after: 'a#4' }))).toEqual(['b#1']);
      expect(sks(await t.query(p, { backwards: true, after: 'a#1' }))).toEqual(['A#1']);
      expect(await t.query(p, { prefix: 'a#', after: 'a#4' })).toEqual([]);
      expect(await t.query(p, { prefix: 'a#', after: 'b' })).toEqual([]);
      expect(sks(await t.query(p, { prefix: 'b', after: 'a' }))).toEqual(['b#1']);
      expect(await t.query(p, { prefix: 'c' })).toEqual([]);
    });

    it('lists as many as asked for, however large they are together', async () => {
      const p = pk('large');
      const body = 'x'.repeat(200_000);
      for (let n = 0; n < 12; n++) await t.put({ pk: p, sk: String(n).padStart(2, '0'), body }, 0);
      const found = await t.query(p, { limit: 12 });
      expect(sks(found)).toEqual(Array.from({ length: 12 }, (_, n) => String(n).padStart(2, '0')));
      expect(found.every((item) => item.body === body)).toBe(true);
    });

    it('keeps the time after which an item may go', async () => {
      const ttl = Math.floor(Date.now() / 1000) + 86_400;
      await t.put({ pk: pk('ttl'), sk: 'a', ttl }, 0);
      expect((await t.get(pk('ttl'), 'a'))!.ttl).toBe(ttl);
    });

    it('takes an item of 290 KB', async () => {
      const body = 'y'.repeat(290_000);
      await t.put({ pk: pk('most'), sk: 'a', body }, 0);
      expect((await t.get(pk('most'), 'a'))!.body).toBe(body);
    });

    it('scans every item once', async () => {
      const p = pk('scan');
      for (let n = 0; n < 450; n++) await t.put({ pk: p, sk: String(n) }, 0);
      const seen: string[] = [];
      for await (const item of t.scan()) if (item.pk === p) seen.push(item.sk);
      expect(seen).toHaveLength(450);
      expect(new Set(seen).size).toBe(450);
    });
  });
}
