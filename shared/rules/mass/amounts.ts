import type { Document, Evidence, Material } from '../../model/index.ts';
import { flowsOf, kgOf } from '../../trace/flows.ts';
import { netOf } from '../../trace/weights.ts';
import { makerOf } from '../../trade/needs.ts';
import { scaleTolerance } from '../../trade/yields.ts';

const isTomato = (material: Material): boolean => material.startsWith('tomato') || material === 'paste';
/** Room between two scales, as a share. */
export const tolerance = (material: Material): number => scaleTolerance[isTomato(material) ? 'tomato' : 'cotton'].share;
/** Rounding of a printed weight inside one record. */
export const ROUNDING = 1.002;

export interface Found {
  kg: number;
  evidence: Evidence[];
}

/** What a record gives out of a material: its outflows, else the total weight that it prints. */
export function outOf(document: Document, material: Material): Found | undefined {
  const flows = kgOf(flowsOf(document, 'out', material));
  if (flows) return flows;
  if (makerOf[material] !== document.type) return undefined;
  const net = netOf(document);
  return net && { kg: net.kg, evidence: [net.evidence] };
}

/** What a record took in, with stock from before. */
export const inOf = (document: Document, material: Material): Found | undefined =>
  kgOf([...flowsOf(document, 'in', material), ...flowsOf(document, 'stock', material)]);
