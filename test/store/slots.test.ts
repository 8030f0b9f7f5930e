import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Stores, stores } from './stores.ts';

let s: Stores;
beforeEach(async () => {
  s = await stores();
});
afterEach(() => s.end());

describe('slots of a pool', () => {
  it('are never more than the limit, however many ask at once', async () => {
    const got = await Promise.all(Array.from({ length: 30 }, (_, n) => s.slots.acquire('scans', `h${n}`, 5, 60)));
    const taken = got.filter((lease) => lease !== undefined);
    expect(taken.map((lease) => lease.n).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(await s.slots.leases('scans')).toHaveLength(5);
  });

  it('are held once by a holder that asks again, or twice at once', async () => {
    const got = await Promise.all(Array.from({ length: 4 }, () => s.slots.acquire('scans', 'h', 5, 60)));
    expect(new Set(got.map((lease) => lease?.n)).size).toBe(1);
    s.clock.pass(50);
    await s.slots.acquire('scans', 'h', 1, 60);
    s.clock.pass(50);
    expect(await s.slots.leases('scans')).toHaveLength(1);
  });

  it('are free again once given back', async () => {
    await s.slots.acquire('scans', 'one', 1, 60);
    expect(await s.slots.acquire('scans', 'two', 1, 60)).toBeUndefined();
    await s.slots.release('scans', 'one');
    expect((await s.slots.acquire('scans', 'two', 1, 60))?.holder).toBe('two');
  });

  it('are free again once their time is over, and the late holder gives back nothing of another', async () => {
    await s.slots.acquire('scans', 'one', 1, 60);
    s.clock.pass(61);
    expect((await s.slots.acquire('scans', 'two', 1, 60))?.holder).toBe('two');
    await s.slots.release('scans', 'one');
    expect(await s.slots.acquire('scans', 'three', 1, 60)).toBeUndefined();
    expect((await s.slots.leases('scans')).map((lease) => lease.holder)).toEqual(['two']);
  });
});
