import type { Claim } from '../model/index.ts';
import type { Claimed } from '../trace/claims.ts';
import { sameName } from '../trace/names.ts';
import type { Share } from '../trace/shares.ts';
import { scaleTolerance } from '../trade/yields.ts';
import { kg } from './answer.ts';
import type { RuleFinding } from './types.ts';

/** Two copies of one record print the same weight, but for rounding. */
const sameHolding = 0.0005;

/**
 * Whether two claims of parts rest on one record of a lot: the same number of the same maker, the same quantity in all, and no other crop.
 * Numbers of lots begin anew with each season, and a gin may give each buyer an extract of its list: another quantity under one number.
 */
export function sameLot(own: Claimed, other: Claimed): boolean {
  if (!own.share || !other.share || own.prefix !== other.prefix) return false;
  if (own.source === '' || other.source === '') return false;
  if (own.source !== other.source && !sameName(own.source, other.source)) return false;
  if (own.crop !== undefined && other.crop !== undefined && own.crop !== other.crop) return false;
  const [a, b] = [own.share, other.share];
  if (a.ofBales !== undefined && b.ofBales !== undefined && a.ofBales !== b.ofBales) return false;
  if (a.ofKg !== undefined && b.ofKg !== undefined)
    return Math.abs(a.ofKg - b.ofKg) <= sameHolding * Math.max(a.ofKg, b.ofKg);
  return a.ofBales !== undefined && a.ofBales === b.ofBales;
}

/**
 * Lots of which this bundle and those that claimed before it together take more than the maker's record holds. What others take is never
 * told: only that they claim, and when.
 */
export function overdrawn(shares: readonly Share[], others: readonly Claim[]): RuleFinding[] {
  const byLot = Map.groupBy(
    others.filter((x) => x.share),
    (x) => x.prefix,
  );
  const findings: RuleFinding[] = [];
  for (const own of shares) {
    const { share } = own.claimed;
    const rivals = (byLot.get(own.claimed.prefix) ?? []).filter(
      (x) => sameLot(own.claimed, x) && (share.by === undefined || x.share!.by !== share.by),
    );
    const uses = [...new Map(rivals.map((x, i) => [x.share!.by ?? `${i}`, x])).values()];
    if (uses.length === 0) continue;
    const sum = (of: 'kg' | 'bales'): number => uses.reduce((n, x) => n + (x.share![of] ?? 0), 0);
    const { share: room } = scaleTolerance[own.claimed.prefix.startsWith('paste ') ? 'tomato' : 'cotton'];
    const heavy = share.kg !== undefined && share.kg + sum('kg') > share.ofKg! * (1 + room);
    const many = share.bales !== undefined && share.bales + sum('bales') > share.ofBales!;
    // Bales are counted to the last one; where weights stand as well they bear the count out.
    if (!heavy && !(many && share.kg === undefined)) continue;
    const took = heavy ? kg(share.kg!) : `${share.bales} bales`;
    const holds = heavy ? kg(share.ofKg!) : `${share.ofBales} bales`;
    const days = [...new Set(uses.map((x) => x.on))].sort();
    const who = [...new Set(uses.map((x) => x.bundle))].sort();
    findings.push({
      message: `Lot ${own.lot} holds ${holds} by the record of its making; the ${took} taken here are more than what is left of it beside the claims of bundle ${who.slice(0, 3).join(', ')} (entry of ${days.slice(0, 3).join(', ')}).`,
      evidence: own.evidence,
    });
  }
  return findings;
}
