import type { Claim, Evidence } from '../model/index.ts';
import { type Claimed, claimed, partsOf } from '../trace/claims.ts';
import { sameCrop } from '../trace/crop-year.ts';
import { sameName } from '../trace/names.ts';
import { numberOf } from '../trace/units.ts';
import { answer, balesCouldNotBeRead, notApplicable, some } from './answer.ts';
import { overdrawn, sameLot } from './share-claimed.ts';
import type { Rule } from './types.ts';

interface Hit {
  ids: string[];
  evidence: Evidence[];
  on: string;
  crops?: string;
}

export const baleClaimed: Rule = {
  id: 'bale.claimed',
  requirement: 'No bale of this bundle is claimed by another bundle.',
  check(c) {
    const mine = claimed(c.documents);
    const shares = partsOf(c.documents, mine.length > 0);
    const others = c.claims.filter((claim) => claim.bundle !== c.bundle);
    const unread = mine.length === 0 ? balesCouldNotBeRead(c) : undefined;
    if (unread) return { ...unread, findings: [...unread.findings, ...overdrawn(shares, others)] };
    if (mine.length + shares.length === 0) return notApplicable('no numbered bales or drums to claim');
    const byPrefix = Map.groupBy(others, (claim) => claim.prefix);
    const hits = new Map<string, Hit>();
    for (const { claimed: own, runs } of mine) {
      for (const other of byPrefix.get(own.prefix) ?? []) {
        if (own.first > other.last || other.first > own.last || !sameSource(own, other)) continue;
        const hit: Hit = hits.get(other.bundle) ?? { ids: [], evidence: [], on: other.on };
        if (own.crop !== undefined && other.crop !== undefined && own.crop !== other.crop)
          hit.crops = `The crops are ${own.crop} here and ${other.crop} there: such a number is not given twice within so few years.`;
        hit.ids.push(overlap(own, other));
        hit.evidence.push(...runs.map((run) => run.row.evidence));
        hits.set(other.bundle, hit);
      }
    }
    const repeated = [...hits]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([bundle, hit]) => ({
        message: `${some(hit.ids)} already claimed by bundle ${bundle} (entry of ${hit.on}).${hit.crops ? ` ${hit.crops}` : ''}`,
        evidence: hit.evidence.slice(0, 6),
      }));
    return answer(
      `${mine.length} ranges of units and ${shares.length} parts of lots compared with ${others.length} claims of other bundles`,
      [...repeated, ...overdrawn(shares, others)],
    );
  },
};

/** The same gin, or a number so long that no two gins give it; of crops in which it is one bale. Parts of lots: of the same lot. */
export function sameSource(own: Claimed, other: Claimed): boolean {
  if (own.share || other.share) return sameLot(own, other);
  if (!sameCrop(own.crop, other.crop, own.prefix.length + own.digits)) return false;
  if (own.source === other.source) return true;
  const long = own.prefix.length + own.digits >= 11 && own.digits === other.digits;
  return long || (own.source !== '' && other.source !== '' && sameName(own.source, other.source));
}

function overlap(own: Claimed, other: Claim): string {
  const [first, last] = [Math.max(own.first, other.first), Math.min(own.last, other.last)];
  const id = (n: number): string => numberOf(own, n);
  return first === last ? `${id(first)} is` : `${id(first)} to ${id(last)} (${last - first + 1}) are`;
}
