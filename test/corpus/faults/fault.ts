import type { DocumentType, Outcome, RuleId } from '../../../shared/model/index.ts';
import type { Draft, Plan } from '../bundle.ts';
import type { Random } from '../world/random.ts';
import type { GoodsKind, Shipment } from '../world/types.ts';

/** One way in which papers go wrong, planted in a clean draft, with what a perfect judge would say. */
export interface Fault {
  id: string;
  /** Rules that must be found. */
  rules: RuleId[];
  /** Outcome of the bundle when nothing else is wrong. */
  /** Rules of which one is enough. */
  either?: RuleId[];
  outcome: Outcome;
  /** Kinds of goods that it can be planted in. */
  goods: GoodsKind[];
  /** Origins that it needs; any when absent. */
  origins?: string[];
  /** Earliest day of entry on which it is a fault: a party is listed from a day on. */
  since?: string;
  /** Latest day of entry. */
  until?: string;
  /** Rules that must stay silent. */
  absent?: RuleId[];
  plant: (d: Draft, r: Random) => void;
}

export const cottonGoods: GoodsKind[] = ['lint', 'yarn', 'fabric', 'garment'];
export const tomatoGoods: GoodsKind[] = ['tomato', 'paste', 'sauce'];
export const allGoods: GoodsKind[] = [...cottonGoods, ...tomatoGoods];

/** Changes the truth as one type of paper tells it. */
export const retell = (d: Draft, type: DocumentType, change: (s: Shipment) => void): void => {
  const plans = d.plans.filter((p) => p.type === type);
  if (!plans.length) throw new Error(`${d.id}: no ${type} to bend`);
  for (const p of plans) change(p.view);
};

/** Changes the truth as every paper tells it. */
export const retellAll = (d: Draft, change: (s: Shipment) => void): void => {
  change(d.shipment);
  for (const p of d.plans) change(p.view);
};

export const planOf = (d: Draft, type: DocumentType): Plan => {
  const found = d.plans.find((p) => p.type === type);
  if (!found) throw new Error(`${d.id}: no ${type}`);
  return found;
};

export const without = (d: Draft, ...types: DocumentType[]): void => {
  d.plans = d.plans.filter((p) => !types.includes(p.type));
};
