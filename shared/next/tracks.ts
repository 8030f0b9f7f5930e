import type { Finding, Verdict } from '../model/index.ts';
import type { Order } from '../orders/types.ts';

export interface Tracks {
  /** Withhold release orders and findings that the papers, as they stand, bring into play. */
  wro: Order[];
  /** The UFLPA presumption, where it is the law of the entry. */
  uflpa: Order[];
}

const isOrder = (o: Order): boolean => o.kind === 'wro' || o.kind === 'finding';
const bearing = (f: Finding): boolean => f.severity !== 'note' && f.severity !== 'warning';

/**
 * Which proof the law of the day of importation asks for. Before 21 June 2022 the Xinjiang orders run under 19 CFR 12.43; from then on the
 * UFLPA stands in their place. An order on another origin keeps to 12.43 on its own dates, and is in play only where a finding names it or
 * the papers state its country, or a notice says that the goods are held under one: goods of which nothing speaks for Turkmenistan are not asked for its proof.
 */
export function tracksOf(
  verdict: Pick<Verdict, 'findings' | 'statedOrigins' | 'documents'>,
  inForce: readonly Order[],
): Tracks {
  const detained = verdict.documents.some((d) => d.facts.detention?.value.under === 'wro');
  const named = new Set(verdict.findings.filter(bearing).flatMap((f) => f.orders));
  const stated = new Set(verdict.statedOrigins.map((o) => o.country));
  const uflpa = inForce.filter((o) => o.id === 'uflpa');
  const wro = inForce.filter(
    (o) =>
      isOrder(o) &&
      (named.has(o.id) ||
        o.countries.some((x) => stated.has(x)) ||
        o.regions.length > 0 ||
        (detained && o.countries.length > 0)),
  );
  const elsewhere =
    wro.length > 0 &&
    !uflpa.some((o) => named.has(o.id)) &&
    [...stated].every((x) => wro.some((o) => o.countries.includes(x)));
  return { wro, uflpa: elsewhere ? [] : uflpa };
}
