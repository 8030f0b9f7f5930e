import type { Commodity, Document, Evidence, Material, StatedOrigin } from '../model/index.ts';
import { compare } from './copies.ts';
import type { Goods } from './goods.ts';
import { commodityOfRecord, dealsIn } from './records.ts';

/** Materials whose country of origin is where the cotton or tomato itself comes from; a garment's is where it was sewn. */
const raw: ReadonlySet<Material> = new Set<Material>([
  'cotton-seed',
  'seed-cotton',
  'lint',
  'tomato-seed',
  'tomato',
  'paste',
  'tomato-product',
]);
const rawFlow: ReadonlySet<Material> = new Set<Material>([
  'cotton-seed',
  'seed-cotton',
  'lint',
  'tomato-seed',
  'tomato',
]);
const upstream = new Set<Document['type']>([
  'farm-record',
  'seed-record',
  'ginning-record',
  'tomato-processing-record',
]);

/**
 * Every country that the papers state as the origin of the cotton or the tomatoes, with where they state it: the origin on farm,
 * seed, gin and tomato records and supplier statements, of raw material that a record took in, of a stated growing place, and on the papers of the sale when the
 * goods are themselves raw cotton or tomato goods.
 */
export function originsStated(
  documents: readonly Document[],
  entry: readonly Document[],
  goods: readonly Goods[],
): StatedOrigin[] {
  const found = new Map<string, StatedOrigin>();
  const covered = [...new Set(goods.map((g) => g.commodity))];
  const add = (commodity: Commodity, country: string | undefined, evidence: Evidence): void => {
    if (!country || !covered.includes(commodity)) return;
    const known = found.get(`${commodity} ${country}`);
    if (!known) found.set(`${commodity} ${country}`, { commodity, country, evidence: [evidence] });
    else if (
      !known.evidence.some(
        (e) => e.document === evidence.document && e.page === evidence.page && e.quote === evidence.quote,
      )
    ) {
      known.evidence.push(evidence);
    }
  };
  const rawGoods = covered.filter((c) => goods.some((g) => g.commodity === c && raw.has(g.material)));
  for (const document of documents) {
    const own = commodityOfRecord(document);
    const about =
      upstream.has(document.type) && own
        ? [own]
        : document.type === 'supplier-statement'
          ? covered
          : entry.includes(document)
            ? dealsIn(document, rawGoods)
            : [];
    const { countryOfOrigin, origins, flows, sites } = document.facts;
    for (const c of about) {
      if (countryOfOrigin) add(c, countryOfOrigin.value, countryOfOrigin.evidence);
      for (const [i, country] of (origins?.value ?? []).entries())
        add(c, country, origins!.each?.[i] ?? origins!.evidence);
    }
    for (const flow of flows)
      if (rawFlow.has(flow.material))
        add(flow.material.startsWith('tomato') ? 'tomato' : 'cotton', flow.origin, flow.evidence);
    for (const site of sites)
      if (site.step === 'grow') for (const c of own ? [own] : covered) add(c, site.country, site.evidence);
  }
  return [...found.values()].sort((a, b) => compare(`${a.commodity} ${a.country}`, `${b.commodity} ${b.country}`));
}
