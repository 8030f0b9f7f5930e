import type { Commodity, DocumentType, Evidence, Material, StepKind } from '../model/index.ts';

/** How far an HS heading ties goods to a commodity (DOMAIN.md section 5): is it, contains it by its heading, or may contain it. */
export type HsClass = 'definite' | 'contains' | 'may-contain';

/** One kind of covered goods in the bundle and what it needs to be shown. */
export interface Goods {
  commodity: Commodity;
  /** What crosses the border: lint, yarn, fabric, garment, tomato, paste, tomato-product, tomato-seed, cotton-seed. */
  material: Material;
  hsCode: string | undefined;
  hsClass: HsClass;
  description: string;
  /** Production steps from the first to the entry, that the papers must show. */
  steps: StepKind[];
  /** Documents needed; each entry is a set of which one is enough. */
  needs: DocumentType[][];
  evidence: Evidence[];
}

/** Goods of which it stands open whether an order reaches them: no fiber is stated, or a line says other than the rest of the papers. */
export interface OpenGoods {
  commodity: Commodity;
  why: 'fiber' | 'line';
  message: string;
  evidence: Evidence[];
}
