import type { Chain, Commodity, Document, StatedOrigin } from '../model/index.ts';
import { stageOf } from '../trade/needs.ts';
import { withCertificates } from './certificates.ts';
import { consignmentsOf } from './consignments.ts';
import { distinct } from './copies.ts';
import type { Goods, OpenGoods } from './goods.ts';
import { importedGoods } from './imported.ts';
import { joined } from './joined.ts';
import { linksOf } from './links.ts';
import { lotsOf } from './lots.ts';
import { originsStated } from './origins.ts';
import { stepsOf } from './steps.ts';

export interface Traced {
  chain: Chain;
  goods: Goods[];
  commodities: Commodity[];
  statedOrigins: StatedOrigin[];
  /** Each paper once: the documents that the chain and the rules look at. */
  documents: Document[];
  /** False when no paper says what the goods are. */
  told: boolean;
  /** Goods of which the papers leave open whether an order reaches them. */
  open: OpenGoods[];
}

/**
 * Traces a bundle: what is imported, the steps and lots behind it, and what ties the papers to each other. Pure; the same papers in
 * another order give the same chain.
 */
export function trace(handedIn: readonly Document[]): Traced {
  const documents = distinct(joined(handedIn));
  const consignments = consignmentsOf(documents);
  const entry = consignments.filter((c) => c.entry).flatMap((c) => c.documents);
  const { goods, told, open } = importedGoods(entry.length ? entry : documents, documents);
  const commodities = (['cotton', 'tomato'] as const).filter((c) => goods.some((g) => g.commodity === c));
  const steps = stepsOf(documents, goods);
  const shipped = goods.toSorted((a, b) => stageOf[b.material] - stageOf[a.material])[0]?.material;
  const lots = lotsOf(documents, steps, shipped);
  const links = linksOf(documents);
  return {
    chain: { steps: withCertificates(steps, consignments), lots, links },
    goods,
    commodities,
    statedOrigins: originsStated(documents, entry, goods),
    documents,
    told,
    open,
  };
}
