import type { DocumentType, Material, StepKind } from '../model/index.ts';

/** What must be shown for a material that crosses the border. */
export interface Needs {
  /** Production steps from the first to the entry. */
  steps: StepKind[];
  /** Documents; of each set one is enough. */
  documents: DocumentType[][];
}

const bought: DocumentType[][] = [['invoice'], ['certificate-of-origin']];

/**
 * Steps and papers by material. Source: CBP, UFLPA Operational Guidance for Importers (2022-06-13), the lists for cotton
 * ("from the origin of the cotton at the bale level through final production") and tomatoes; CBP FAQ on the region-wide
 * order of 2021-01-13. As of 2026-11.
 */
export const needsOf: Readonly<Partial<Record<Material, Needs>>> = {
  'cotton-seed': {
    steps: ['grow', 'gin', 'ship'],
    documents: [...bought, ['ginning-record', 'seed-record', 'farm-record']],
  },
  'seed-cotton': { steps: ['grow', 'ship'], documents: [...bought, ['farm-record', 'ginning-record']] },
  lint: { steps: ['grow', 'gin', 'ship'], documents: [...bought, ['ginning-record']] },
  yarn: { steps: ['grow', 'gin', 'spin', 'ship'], documents: [...bought, ['ginning-record'], ['spinning-record']] },
  fabric: {
    steps: ['grow', 'gin', 'spin', 'weave', 'ship'],
    documents: [...bought, ['ginning-record'], ['spinning-record'], ['fabric-record']],
  },
  garment: {
    steps: ['grow', 'gin', 'spin', 'weave', 'cut-and-sew', 'ship'],
    documents: [...bought, ['ginning-record'], ['spinning-record'], ['fabric-record'], ['garment-record']],
  },
  'tomato-seed': { steps: ['seed', 'ship'], documents: [...bought, ['seed-record']] },
  tomato: { steps: ['grow', 'ship'], documents: [...bought, ['farm-record']] },
  paste: { steps: ['grow', 'process', 'ship'], documents: [...bought, ['tomato-processing-record']] },
  'tomato-product': { steps: ['grow', 'process', 'ship'], documents: [...bought, ['tomato-processing-record']] },
};

/** The record that a step leaves behind. */
export const recordOf: Readonly<Partial<Record<StepKind, DocumentType>>> = {
  seed: 'seed-record',
  grow: 'farm-record',
  gin: 'ginning-record',
  spin: 'spinning-record',
  weave: 'fabric-record',
  knit: 'fabric-record',
  'cut-and-sew': 'garment-record',
  process: 'tomato-processing-record',
};

/** The record that lists the units or lots of a material as they were made. */
export const makerOf: Readonly<Partial<Record<Material, DocumentType>>> = {
  'cotton-seed': 'ginning-record',
  lint: 'ginning-record',
  yarn: 'spinning-record',
  fabric: 'fabric-record',
  garment: 'garment-record',
  'tomato-seed': 'seed-record',
  tomato: 'farm-record',
  paste: 'tomato-processing-record',
  'tomato-product': 'tomato-processing-record',
};

/** How far along the chain a material is, from seed to shelf. */
export const stageOf: Readonly<Record<Material, number>> = {
  'cotton-seed': 0,
  'seed-cotton': 1,
  lint: 2,
  yarn: 3,
  fabric: 4,
  garment: 5,
  'tomato-seed': 0,
  tomato: 1,
  paste: 2,
  'tomato-product': 3,
  other: -1,
};
