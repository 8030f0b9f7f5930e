import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../shared/model/index.ts';
import { all, type Stores, stores } from './stores.ts';

let s: Stores;
beforeEach(async () => {
  s = await stores();
});
afterEach(() => s.end());

const claim = (first: number, last: number, more: Partial<Claim> = {}): Claim => ({
  bundle: 'whatever the verdict calls it',
  source: 'gin 01234',
  prefix: '',
  digits: 12,
  on: '2026-03-01',
  first,
  last,
  ...more,
});
const holder = (bundle: string, importer = 'acme') => ({ importer, bundle });
const take = async (bundle: string, ...claims: Claim[]) => (await s.claims.take(holder(bundle), claims)).ahead;
const ranges = (claims: Claim[]) => claims.map((c) => `${c.bundle} ${c.first}-${c.last}`);
const winners = (ahead: Claim[][]) => ahead.filter((claims) => claims.length === 0).length;

const bale = 12_340_000_000;

describe('claims of bales', () => {
  it('stand ahead of a later claim of the same bales, cut to what both claim', async () => {
    expect(await take('one', claim(bale + 1, bale + 100))).toEqual([]);
    expect(await take('two', claim(bale + 90, bale + 300))).toEqual([
      claim(bale + 90, bale + 100, { bundle: 'one', importer: 'acme' }),
    ]);
    expect(await take('three', claim(bale + 301, bale + 400))).toEqual([]);
  });

  it('are a few items for 100,000 consecutive bales', async () => {
    await take('one', claim(bale + 50_001, bale + 150_000));
    const items = (await all(s.table)).filter((item) => item.pk.startsWith('CLAIM#'));
    expect(items).toHaveLength(2);
    expect(JSON.stringify(items).length).toBeLessThan(2000);
    expect(ranges(await take('two', claim(bale + 1, bale + 200_000)))).toEqual([
      `one ${bale + 50_001}-${bale + 150_000}`,
    ]);
  });

  it('change nothing when taken again, and write nothing', async () => {
    await take('one', claim(bale + 1, bale + 100));
    await take('two', claim(bale + 50, bale + 200));
    const before = [await all(s.table), s.writes.done];
    expect(await take('one', claim(bale + 1, bale + 100))).toEqual([]);
    expect(ranges(await take('two', claim(bale + 50, bale + 200)))).toEqual([`one ${bale + 50}-${bale + 100}`]);
    expect([await all(s.table), s.writes.done]).toEqual(before);
  });

  it('of two bundles that take the same 100,000 bales at once are won by exactly one', async () => {
    for (let n = 0; n < 25; n++) {
      const from = bale + n * 1_000_000 + 50_000;
      const same = claim(from, from + 99_999);
      const ahead = await Promise.all([take(`a${n}`, same), take(`b${n}`, same)]);
      expect(winners(ahead)).toBe(1);
      // Asked again, each hears the same.
      expect([await take(`a${n}`, same), await take(`b${n}`, same)]).toEqual(ahead);
    }
  });

  it('are won by exactly one when two bundles reach the blocks at every possible pace', async () => {
    const same = [claim(bale, bale + 399_999)];
    // The second goes its whole way between two writes of the first, at each of them: what it holds, and four blocks.
    for (let step = 0; step < 5; step++) {
      const shifted = same.map((c) => ({ ...c, first: c.first + step * 1e6, last: c.last + step * 1e6 }));
      let seen = -1;
      let between: Claim[] | undefined;
      s.writes.onWrite = async () => {
        if (++seen !== step) return;
        s.writes.onWrite = undefined;
        between = await take(`fast${step}`, ...shifted);
      };
      const slow = await take(`slow${step}`, ...shifted);
      s.writes.onWrite = undefined;
      expect(between, `step ${step}`).toBeDefined();
      // What each hears once both are through.
      const told = [await take(`slow${step}`, ...shifted), await take(`fast${step}`, ...shifted)];
      expect(winners(told), `step ${step}`).toBe(1);
      expect([slow.length, between!.length], `step ${step}`).toEqual([told[0]!.length, told[1]!.length]);
    }
  });

  it('of many bundles at once are lost to at least one other by all but one', async () => {
    const same = claim(bale, bale + 250_000);
    const ahead = await Promise.all(Array.from({ length: 12 }, (_, n) => take(`b${n}`, same)));
    expect(winners(ahead)).toBe(1);
    // Every pair is decided one way.
    for (const [i, mine] of ahead.entries()) {
      for (const [j, theirs] of ahead.entries()) {
        if (i >= j) continue;
        const [iLost, jLost] = [mine.some((c) => c.bundle === `b${j}`), theirs.some((c) => c.bundle === `b${i}`)];
        expect([iLost, jLost].filter(Boolean), `b${i} and b${j}`).toHaveLength(1);
      }
    }
  });

  it('conflict as the rule says: the same gin or a number too long for two gins', async () => {
    await take('one', claim(1, 100, { source: 'Acme Gin', digits: 4 }));
    expect(await take('two', claim(1, 100, { source: 'Zenith Ginning', digits: 4 }))).toEqual([]);
    expect(ranges(await take('three', claim(1, 50, { source: 'ACME GIN LTD', digits: 4 })))).toEqual(['one 1-50']);
    expect(await take('four', claim(1, 100, { source: 'Acme Gin', digits: 4, prefix: 'K' }))).toEqual([]);
    await take('five', claim(bale, bale + 9));
    expect(ranges(await take('six', claim(bale, bale, { source: 'another spelling' })))).toEqual([
      `five ${bale}-${bale}`,
    ]);
  });

  it('that are no longer held are given up, and those who claim them too are named until they were told', async () => {
    await take('one', claim(bale, bale + 150_000));
    await take('two', claim(bale + 140_000, bale + 140_010));
    await take('three', claim(bale + 10, bale + 10));
    const { freed } = await s.claims.take(holder('one'), [claim(bale, bale + 99)]);
    expect(freed).toEqual([holder('two')]);
    expect(await take('two', claim(bale + 140_000, bale + 140_010))).toEqual([]);
    expect((await s.claims.take(holder('one'), [claim(bale, bale + 99)])).freed).toEqual([holder('two')]);
    await s.claims.told(holder('one'), freed);
    expect((await s.claims.take(holder('one'), [claim(bale, bale + 99)])).freed).toEqual([]);
  });

  it('keep their place when a bundle claims more, and give it no place for what another claimed meanwhile', async () => {
    await take('one', claim(bale, bale + 99));
    await take('two', claim(bale + 100, bale + 199));
    expect(ranges(await take('one', claim(bale, bale + 199)))).toEqual([`two ${bale + 100}-${bale + 199}`]);
    expect(await take('two', claim(bale + 100, bale + 199))).toEqual([]);
    expect(ranges(await take('three', claim(bale, bale + 199)))).toEqual([
      `one ${bale}-${bale + 199}`,
      `two ${bale + 100}-${bale + 199}`,
    ]);
  });

  it('behind another are not held against a bundle for bales that the other claims only later', async () => {
    await take('one', claim(bale, bale + 9));
    await take('two', claim(bale, bale + 9), claim(bale + 200_000, bale + 200_009));
    // The papers were mended: only the bales that nobody else claimed are left.
    expect(await take('two', claim(bale + 200_000, bale + 200_009))).toEqual([]);
    expect(ranges(await take('one', claim(bale, bale + 9), claim(bale + 200_000, bale + 200_009)))).toEqual([
      `two ${bale + 200_000}-${bale + 200_009}`,
    ]);
    expect(await take('two', claim(bale + 200_000, bale + 200_009))).toEqual([]);
  });

  it('cut off after any write are the same as uncut once they are taken again', async () => {
    const mine = [claim(bale, bale + 250_000), claim(5, 9, { prefix: 'K', digits: 4, source: 'acme' })];
    await take('first', claim(bale + 200_000, bale + 200_000));
    const ahead = await s.cutEverywhere(() => take('one', ...mine));
    expect(ranges(ahead)).toEqual([`first ${bale + 200_000}-${bale + 200_000}`]);
    const freed = await s.cutEverywhere(async () => {
      const taken = await s.claims.take(holder('first'), []);
      await s.claims.told(holder('first'), taken.freed);
      return taken.freed;
    });
    expect(freed).toEqual([holder('one')]);
    expect(await take('one', ...mine)).toEqual([]);
    await s.cutEverywhere(() => s.claims.release(holder('one')));
    const left = (await all(s.table)).filter((item) => item.pk.startsWith('CLAIM#'));
    expect(left.flatMap((item) => item.entries)).toEqual([]);
  });

  it('cut off after any write are given up as a whole when the papers no longer list them', async () => {
    for (let cut = 0; cut < 4; cut++) {
      s.writes.left = cut;
      await expect(take('one', claim(bale, bale + 250_000))).rejects.toThrow();
      s.writes.left = Number.POSITIVE_INFINITY;
      await take('one');
      expect(await take(`other${cut}`, claim(bale, bale + 250_000)), `after ${cut} writes`).toEqual([]);
      await take(`other${cut}`);
    }
  });

  it('fill a block part by part, still first come, first served', async () => {
    const scattered = (from: number) => Array.from({ length: 900 }, (_, n) => claim(from + 20 * n, from + 20 * n + 3));
    expect(await take('one', ...scattered(bale))).toEqual([]);
    expect(await take('two', ...scattered(bale + 10))).toEqual([]);
    const parts = (await all(s.table)).filter((item) => item.pk.startsWith('CLAIM#'));
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(70_000);
    expect(await take('three', claim(bale + 5, bale + 5))).toEqual([]);
    // Room that comes free in an early part is no place ahead of those who came meanwhile.
    await s.claims.release(holder('one'));
    expect(ranges(await take('one', claim(bale + 5, bale + 5)))).toEqual([`three ${bale + 5}-${bale + 5}`]);
    expect(ranges(await take('three', claim(bale + 5, bale + 10)))).toEqual([`two ${bale + 10}-${bale + 10}`]);
  });

  it('of more units than there can be are not taken, and said so', async () => {
    const { ahead, beyond } = await s.claims.take(holder('one'), [claim(0, 1e15), claim(bale, bale)]);
    expect([ahead, beyond.map((c) => c.last)]).toEqual([[], [1e15]]);
    expect(ranges(await take('two', claim(bale, bale)))).toEqual([`one ${bale}-${bale}`]);
  });

  it('taken twice at once by one bundle stand once', async () => {
    const mine = claim(bale, bale + 250_000);
    await Promise.all(Array.from({ length: 5 }, () => take('one', mine)));
    const entries = (await all(s.table)).filter((i) => i.pk.startsWith('CLAIM#')).flatMap((i) => i.entries);
    expect(entries).toHaveLength(3);
  });

  it('of an importer that is forgotten are given up', async () => {
    for (const [importer, bundle] of [
      ['acme', 'one'],
      ['acme', 'two'],
      ['rival', 'three'],
    ] as const)
      await s.bundles.create({ importer, bundle, via: 'api' });
    await take('one', claim(bale, bale + 9));
    await take('two', claim(bale, bale + 9));
    await s.claims.take(holder('three', 'rival'), [claim(bale, bale + 9)]);
    expect(await s.claims.forget('acme')).toEqual([holder('three', 'rival')]);
    expect((await s.claims.take(holder('three', 'rival'), [claim(bale, bale + 9)])).ahead).toEqual([]);
  });

  it('of parts of one lot stand beside each other in the order in which they came, with what each takes', async () => {
    const part = (kg: number): Claim =>
      claim(0, 0, { source: 'kandi coton', prefix: 'lint KDI2307', digits: 0, share: { kg, ofKg: 100 } });
    const ahead = async (bundle: string, importer: string, kg: number) =>
      (await s.claims.take(holder(bundle, importer), [part(kg)])).ahead.map((c) => [c.bundle, c.share?.kg]);
    expect(await ahead('one', 'acme', 60)).toEqual([]);
    expect(await ahead('two', 'rival', 50)).toEqual([['one', 60]]);
    expect(await ahead('one', 'acme', 60)).toEqual([]);
    // taking less leaves room: whoever came later is judged again
    const less = await s.claims.take(holder('one'), [part(40)]);
    expect(less.freed).toEqual([holder('two', 'rival')]);
    expect(await ahead('two', 'rival', 50)).toEqual([['one', 40]]);
  });
});
