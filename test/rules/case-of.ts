import type { Document, Evidence, IsoDate, Party, Site } from '../../shared/model/index.ts';
import { isInForce, orders, reachesGoods } from '../../shared/orders/index.ts';
import type { Case } from '../../shared/rules/types.ts';
import { screenDocuments } from '../../shared/screen/index.ts';
import { trace } from '../../shared/trace/index.ts';
import { seen } from './case.ts';

/** A traced and screened case from papers, with the orders in force on its day: what `judge` hands to a rule. */
export function caseOf(documents: readonly Document[], entryDate: IsoDate = '2024-03-01'): Case {
  const traced = trace([...documents]);
  const hs = traced.goods.flatMap((g) => g.hsCode ?? []);
  return {
    bundle: 'b',
    entryDate,
    documents: traced.documents,
    unreadable: [],
    chain: traced.chain,
    goods: traced.goods,
    commodities: traced.commodities,
    statedOrigins: traced.statedOrigins,
    orders: orders.filter((o) => isInForce(o, entryDate) && traced.commodities.some((x) => reachesGoods(o, x, hs))),
    screening: screenDocuments(traced.documents, entryDate),
    claims: [],
  };
}

const at = (document: Document, quote: string): Evidence => ({
  ...seen(document.id, quote),
  box: [0.1, quote.length / 500, 0.3, 0.02],
});

/** Adds parties with addresses to a paper. */
export function withParties(document: Document, ...parties: Omit<Party, 'evidence'>[]): Document {
  const added = parties.map((p) => ({ ...p, evidence: at(document, [p.name, p.address].filter(Boolean).join(', ')) }));
  return { ...document, facts: { ...document.facts, parties: [...document.facts.parties, ...added] } };
}

/** Puts sites on a paper in place of its own. */
export function withSites(document: Document, ...sites: Omit<Site, 'evidence'>[]): Document {
  const added = sites.map((s) => ({ ...s, evidence: at(document, [s.name, s.address].filter(Boolean).join(', ')) }));
  return { ...document, facts: { ...document.facts, sites: added } };
}
