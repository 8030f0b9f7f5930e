import type { Material } from '../model/index.ts';

/**
 * What one bale or drum can weigh, net kilograms. A figure outside is a count, a lot's total or a misread number: it decides nothing.
 * Source: bale sizes by country (ICAC; Uzbek and Chinese bales 200 to 227 kg, Indian 165, Egyptian 327, Turkish 217; the lightest
 * farmers' bales 90); aseptic drums 200 to 260 kg and bins to 1,500 kg, tins from 0.07 kg are packed in cartons (2026-11).
 */
export const unitWeights: Readonly<Partial<Record<Material, { least: number; most: number; asOf: string }>>> = {
  lint: { least: 80, most: 400, asOf: '2026-11-22' },
};

/** Whether so many units of a material can weigh this; true where the trade knows no bounds. */
export function canWeigh(material: Material, kg: number, count: number): boolean {
  const bounds = unitWeights[material];
  return !bounds || count <= 0 || (kg / count >= bounds.least && kg / count <= bounds.most);
}

/** A consignment weighs a kilogram at least: a smaller figure is the weight of a piece. */
export const leastConsignmentKg = 1;
