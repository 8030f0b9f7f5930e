import type { Evidence, IsoDate } from '../model/index.ts';
import { type Order, ordersForEntity } from '../orders/index.ts';
import type { NameHit } from '../screen/types.ts';
import { some } from './answer.ts';
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

/** Of one name on the papers the rows that fit it best: beside the listed company itself its sisters on the list say nothing. */
function nearest(hits: readonly NameHit[]): NameHit[] {
  const key = (h: NameHit) => `${evidenceKey(h.evidence)}|${h.mention.text}`;
  const best = new Map<string, number>();
  for (const h of hits) best.set(key(h), Math.max(best.get(key(h)) ?? 0, h.match.score));
  return hits.filter((h) => h.match.score >= best.get(key(h))! - 0.02);
}

/** Where the party stands, each place once. */
export const evidenceOf = (entity: EntityHit): Evidence[] =>
  [...new Map(entity.hits.map((h) => [evidenceKey(h.evidence), h.evidence])).values()].slice(0, 6);

/** The papers that name it. */
export const papersOf = (entity: EntityHit): string => some([...new Set(entity.hits.map((h) => h.document.name))]);

/** The same company's row on either list: `uflpa:changji-…` and `wro:changji-…`; the Corps has two spellings. */
const rowKey = (id: string) => id.replace(/^\w+:/, '').slice(0, 30);

const chain = new Set(['party', 'site', 'issuer', 'origin', 'goods', 'address']);
const isChain = (hit: NameHit) => hit.alone === true || hit.supplies === true || chain.has(hit.mention.context);

/** Orders on the entry date that cover a listed party, for the commodities of the bundle. */
export const ordersOn = (
  c: Case,
  id: string,
  list: string,
  effectiveDate: IsoDate | null,
  until: IsoDate | undefined,
): Order[] =>
  c.commodities.flatMap((commodity) => {
    const codes = c.goods.filter((g) => g.commodity === commodity).map((g) => g.hsCode);
    const hs = codes.every((code) => code !== undefined) ? codes : [];
    const listed = { id, list, effectiveDate, ...(until ? { until } : {}) };
    return ordersForEntity(listed, commodity, c.entryDate, hs, c.orders);
  });

/** One entry per name on the papers: the UFLPA row and the WRO row of one company are one hit. */
export function entityHits(c: Case): EntityHit[] {
  const groups = new Map<string, NameHit[]>();
  for (const hit of nearest(c.screening.names)) {
    if (hit.mention.role === 'bank' || hit.mention.context === 'bank') continue;
    // One company on five papers, whatever its roles, is one hit with five places; its two list rows are one company. A name that is
    // only talked of stands by itself.
    const key = `${rowKey(hit.match.id)}|${hit.match.level}|${isChain(hit) && hit.mention.role !== 'carrier' && hit.mention.role !== 'notify'}`;
    const list = groups.get(key);
    if (list) list.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].map((hits): EntityHit => {
    const sure = hits.filter((h) => h.match.level === 'match');
    const rows = sure.length > 0 ? sure : hits;
    const covering = rows.flatMap(({ match: m }) => ordersOn(c, m.id, m.list, m.effectiveDate, m.until));
    return {
      hits: rows,
      covering: [...new Map(covering.map((o) => [o.id, o])).values()],
      level: sure.length > 0 ? 'match' : 'review',
      inChain: rows.some(isChain) && !rows.every((h) => h.mention.role === 'carrier' || h.mention.role === 'notify'),
    };
  });
}

/** Is the row a party of cotton, tomatoes or everything, so that a later or undated listing is worth a word? Old rows on other goods are not. */
export const isRelevant = (hit: EntityHit): boolean => hit.hits.some((h) => h.match.list === 'UFLPA');
