import { type Order, ordersForEntity } from '../orders/index.ts';
import type { NameHit } from '../screen/types.ts';
import { evidenceKey } from './region-hits.ts';
import type { Case } from './types.ts';

/** Names found at one place of the papers that are, or resemble, rows of one listed party. */
export interface EntityHit {
  hits: NameHit[];
  /** Orders on the entry date that cover one of the rows, for the commodities of the bundle. */
  covering: Order[];
  level: 'match' | 'review';
  /** The party is one of the chain; a name in running text is only talked of. */
  inChain: boolean;
}

const chain = new Set(['party', 'site', 'issuer', 'origin', 'goods', 'address']);

/** One entry per name on the papers: the UFLPA row and the WRO row of one company are one hit. */
export function entityHits(c: Case): EntityHit[] {
  const groups = new Map<string, NameHit[]>();
  for (const hit of c.screening.names) {
    if (hit.mention.role === 'bank' || hit.mention.context === 'bank') continue;
    const key = `${evidenceKey(hit.evidence)}|${hit.mention.role ?? ''}`;
    const list = groups.get(key);
    if (list) list.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].map((hits): EntityHit => {
    const sure = hits.filter((h) => h.match.level === 'match');
    const rows = sure.length > 0 ? sure : hits;
    const covering = rows.flatMap((h) =>
      c.commodities.flatMap((commodity) => {
        const codes = c.goods.filter((g) => g.commodity === commodity).map((g) => g.hsCode);
        const hs = codes.every((code) => code !== undefined) ? codes : [];
        return ordersForEntity(
          { id: h.match.id, list: h.match.list, effectiveDate: h.match.effectiveDate },
          commodity,
          c.entryDate,
          hs,
          c.orders,
        );
      }),
    );
    return {
      hits: rows,
      covering: [...new Map(covering.map((o) => [o.id, o])).values()],
      level: sure.length > 0 ? 'match' : 'review',
      inChain:
        rows.some((h) => chain.has(h.mention.context)) &&
        !rows.every((h) => h.mention.role === 'carrier' || h.mention.role === 'notify'),
    };
  });
}

/** Is the row a party of cotton, tomatoes or everything, so that a later or undated listing is worth a word? Old rows on other goods are not. */
export const isRelevant = (hit: EntityHit): boolean => hit.hits.some((h) => h.match.list === 'UFLPA');
