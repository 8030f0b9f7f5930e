import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Claim } from '../../shared/model/index.ts';
import { type Stores, stores } from './stores.ts';

let s: Stores;
beforeAll(async () => {
  s = await stores();
});
afterAll(() => s.end());

/** Ranges begin and end at multiples of 20,000 bales: inside blocks of 100,000 and at their edges. */
const lot = 20_000;
const lots = 24;
const bundles = ['a', 'b', 'c', 'd'];

const range = fc
  .tuple(fc.nat(lots - 1), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => ({ from, to: Math.min(lots, from + length) - 1 }));
const taking = fc.record({ bundle: fc.constantFrom(...bundles), ranges: fc.array(range, { maxLength: 3 }) });
/** Takes of one round happen at once, rounds one after the other. */
const rounds = fc.array(fc.uniqueArray(taking, { selector: (t) => t.bundle, minLength: 1 }), {
  minLength: 1,
  maxLength: 4,
});

const claimsOf = (prefix: string, ranges: { from: number; to: number }[]): Claim[] =>
  ranges.map(({ from, to }) => ({
    bundle: '',
    source: 'gin',
    prefix,
    digits: 12,
    on: '2026-03-01',
    first: from * lot,
    last: (to + 1) * lot - 1,
  }));

let space = 0;

it('each bale that two bundles claim has one of them ahead of the other, whatever they took before and however at once', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const prefix = `space-${space++}-`;
      const take = async (bundle: string, ranges: { from: number; to: number }[]) =>
        (await s.claims.take({ importer: 'acme', bundle: prefix + bundle }, claimsOf(prefix, ranges))).ahead;
      const held = new Map<string, { from: number; to: number }[]>();
      const heard = new Map<string, Claim[]>();
      for (const round of all) {
        const answers = await Promise.all(round.map(async (t) => [t.bundle, await take(t.bundle, t.ranges)] as const));
        for (const t of round) held.set(t.bundle, t.ranges);
        if (all.length === 1) for (const [bundle, ahead] of answers) heard.set(bundle, ahead);
      }
      const told = new Map<string, Claim[]>();
      for (const [bundle, ranges] of held) told.set(bundle, await take(bundle, ranges));
      // Where all came at once and nothing changed since, each heard at once what it hears at last.
      for (const [bundle, ahead] of heard) expect(told.get(bundle)).toEqual(ahead);
      const holds = (bundle: string, n: number) =>
        held.get(bundle)?.some(({ from, to }) => from <= n && n <= to) ?? false;
      const hears = (bundle: string, other: string, n: number) =>
        told.get(bundle)!.some((c) => c.bundle === prefix + other && c.first <= n * lot && (n + 1) * lot - 1 <= c.last);
      for (const [i, one] of bundles.entries()) {
        for (const other of bundles.slice(i + 1)) {
          for (let n = 0; n < lots; n++) {
            const contested = holds(one, n) && holds(other, n);
            const sides = contested ? [hears(one, other, n), hears(other, one, n)] : [true, false];
            expect(sides.filter(Boolean), `lot ${n} of ${one} and ${other}`).toHaveLength(1);
            if (!contested && held.has(one)) expect(hears(one, other, n)).toBe(false);
          }
        }
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});
