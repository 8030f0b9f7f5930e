import type { Claim } from '../model/index.ts';

type Numbers = Pick<Claim, 'prefix' | 'first' | 'last'>;

/** Claims found by the numbers that they claim. */
export interface ClaimIndex {
  /** Claims of other bundles of any of the numbers, in the order in which they were given. */
  near(own: readonly Numbers[], bundle: string): Claim[];
}

/** A claim with its place among those given; `reach`: the last number that it or any claim with a lower first number holds. */
interface Placed {
  claim: Claim;
  at: number;
  reach: number;
}

/** Puts claims in order once, so that each of many bundles is held only against those that meet it. */
export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const placed = claims.map((claim, at): Placed => ({ claim, at, reach: claim.last }));
  const byPrefix = Map.groupBy(placed, ({ claim }) => claim.prefix);
  for (const shelf of byPrefix.values()) {
    shelf.sort((a, b) => a.claim.first - b.claim.first || a.at - b.at);
    let reach = Number.NEGATIVE_INFINITY;
    for (const entry of shelf) {
      reach = Math.max(reach, entry.claim.last);
      entry.reach = reach;
    }
  }
  return {
    near(own, bundle) {
      const found = new Map<number, Claim>();
      for (const { prefix, first, last } of own) {
        const on = byPrefix.get(prefix) ?? [];
        for (let i = countUpTo(on, last) - 1; i >= 0 && on[i]!.reach >= first; i--) {
          const { claim, at } = on[i]!;
          if (claim.last >= first && claim.bundle !== bundle) found.set(at, claim);
        }
      }
      return [...found].sort(([a], [b]) => a - b).map(([, claim]) => claim);
    },
  };
}

/** How many claims begin at a number or before it. */
function countUpTo(on: readonly Placed[], number: number): number {
  let [low, high] = [0, on.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (on[middle]!.claim.first <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
