import type { EventKind, Material, StepKind } from '../../model/index.ts';
import type { FieldId } from '../labels/fields.ts';

export type Direction = 'in' | 'out' | 'waste' | 'stock';

/** What a step takes in and gives out, and by which labels its paper says so. */
export interface StepSpec {
  step: StepKind;
  event: EventKind;
  /** Labels and columns that name one flow by themselves. */
  named: Partial<Record<FieldId, readonly [Direction, Material]>>;
  input: Material;
  output: Material;
  /** All that can go in and come out. */
  inputs: readonly Material[];
  outputs: readonly Material[];
  /** Columns that mark the rows of a table as inputs or as outputs, where the weight column says neither. */
  marksInput: readonly FieldId[];
  marksOutput: readonly FieldId[];
  lotIn: readonly FieldId[];
  lotOut: readonly FieldId[];
  /** Days of taking in and of giving out. */
  dateIn: readonly FieldId[];
  dateOut: readonly FieldId[];
  /** Output that is counted, not weighed. */
  counted: readonly FieldId[];
}

const waste: readonly [Direction, Material] = ['waste', 'other'];

export const ginning: StepSpec = {
  step: 'gin',
  event: 'gin',
  named: {
    seedCottonWeight: ['in', 'seed-cotton'],
    inputWeight: ['in', 'seed-cotton'],
    lintWeight: ['out', 'lint'],
    outputWeight: ['out', 'lint'],
    cottonSeedWeight: ['out', 'cotton-seed'],
    wasteWeight: waste,
    openingStock: ['stock', 'seed-cotton'],
  },
  input: 'seed-cotton',
  output: 'lint',
  inputs: ['seed-cotton'],
  outputs: ['lint', 'cotton-seed'],
  marksInput: ['grower', 'farm', 'farmLocation', 'vehicleNumber', 'harvestDate'],
  marksOutput: ['baleNumber', 'baleFrom', 'baleCount'],
  lotIn: ['batchNumber', 'referenceNumber'],
  lotOut: ['lotNumber', 'batchNumber'],
  dateIn: ['receivedDate', 'deliveryDate', 'harvestDate', 'ginningDate', 'date'],
  dateOut: ['ginningDate', 'productionDate', 'date'],
  counted: [],
};

export const growing: StepSpec = {
  step: 'grow',
  event: 'harvest',
  named: {
    seedCottonWeight: ['out', 'seed-cotton'],
    tomatoReceived: ['out', 'tomato'],
    outputWeight: ['out', 'seed-cotton'],
    wasteWeight: waste,
  },
  input: 'cotton-seed',
  output: 'seed-cotton',
  inputs: ['cotton-seed', 'tomato-seed'],
  outputs: ['seed-cotton', 'tomato'],
  marksInput: ['seedLot'],
  marksOutput: ['harvestDate', 'grower', 'farm', 'vehicleNumber', 'deliveryDate', 'area', 'farmLocation', 'date'],
  lotIn: ['seedLot'],
  lotOut: ['lotNumber', 'batchNumber'],
  dateIn: ['plantingDate'],
  dateOut: ['harvestDate', 'deliveryDate', 'date'],
  counted: [],
};

export const seedMaking: StepSpec = {
  step: 'seed',
  event: 'process',
  named: { cottonSeedWeight: ['out', 'cotton-seed'], outputWeight: ['out', 'cotton-seed'] },
  input: 'cotton-seed',
  output: 'cotton-seed',
  inputs: ['cotton-seed', 'tomato-seed', 'seed-cotton'],
  outputs: ['cotton-seed', 'tomato-seed'],
  marksInput: [],
  marksOutput: ['seedLot', 'lotNumber', 'variety'],
  lotIn: [],
  lotOut: ['seedLot', 'lotNumber', 'batchNumber'],
  dateIn: [],
  dateOut: ['productionDate', 'date'],
  counted: [],
};

export const spinning: StepSpec = {
  step: 'spin',
  event: 'spin',
  named: {
    cottonConsumed: ['in', 'lint'],
    lintWeight: ['in', 'lint'],
    inputWeight: ['in', 'lint'],
    yarnProduced: ['out', 'yarn'],
    outputWeight: ['out', 'yarn'],
    wasteWeight: waste,
    openingStock: ['stock', 'lint'],
  },
  input: 'lint',
  output: 'yarn',
  inputs: ['lint'],
  outputs: ['yarn'],
  marksInput: [
    'baleNumber',
    'baleFrom',
    'baleCount',
    'cottonOrigin',
    'openingDate',
    'share',
    'gin',
    'lotNumber',
    'countryOfOrigin',
    'rawMaterial',
  ],
  marksOutput: ['yarnLot', 'yarnCount', 'cartons', 'spinningDate'],
  lotIn: ['lotNumber', 'batchNumber'],
  lotOut: ['yarnLot'],
  dateIn: ['openingDate', 'receivedDate', 'date'],
  dateOut: ['spinningDate', 'productionDate', 'date'],
  counted: [],
};

export const fabricMaking: StepSpec = {
  step: 'weave',
  event: 'weave',
  named: {
    yarnConsumed: ['in', 'yarn'],
    inputWeight: ['in', 'yarn'],
    fabricProduced: ['out', 'fabric'],
    outputWeight: ['out', 'fabric'],
    wasteWeight: waste,
    openingStock: ['stock', 'yarn'],
  },
  input: 'yarn',
  output: 'fabric',
  inputs: ['yarn', 'fabric'],
  outputs: ['fabric'],
  marksInput: ['yarnLot', 'yarnCount', 'spinner', 'share', 'rawMaterial'],
  marksOutput: ['fabricLot', 'rollNumber', 'rollCount', 'length', 'grammage', 'width'],
  lotIn: ['yarnLot'],
  lotOut: ['fabricLot', 'batchNumber', 'lotNumber'],
  dateIn: ['receivedDate', 'date'],
  dateOut: ['weavingDate', 'finishingDate', 'productionDate', 'date'],
  counted: ['length'],
};

export const garmentMaking: StepSpec = {
  step: 'cut-and-sew',
  event: 'cut-and-sew',
  named: {
    fabricConsumed: ['in', 'fabric'],
    inputWeight: ['in', 'fabric'],
    piecesProduced: ['out', 'garment'],
    pieces: ['out', 'garment'],
    outputWeight: ['out', 'garment'],
    wasteWeight: waste,
    openingStock: ['stock', 'fabric'],
  },
  input: 'fabric',
  output: 'garment',
  inputs: ['fabric'],
  outputs: ['garment'],
  marksInput: ['fabricLot', 'rollNumber', 'rollCount', 'mill', 'rawMaterial'],
  marksOutput: ['styleNumber', 'size', 'color', 'cartons', 'sewingDate'],
  lotIn: ['fabricLot', 'rollNumber'],
  lotOut: ['lotNumber', 'styleNumber', 'batchNumber', 'orderNumber'],
  dateIn: ['receivedDate', 'date'],
  dateOut: ['sewingDate', 'productionDate', 'packingDate', 'date'],
  counted: ['piecesProduced', 'pieces'],
};

export const tomatoProcessing: StepSpec = {
  step: 'process',
  event: 'process',
  named: {
    tomatoReceived: ['in', 'tomato'],
    pasteConsumed: ['in', 'paste'],
    pasteProduced: ['out', 'paste'],
    inputWeight: ['in', 'tomato'],
    outputWeight: ['out', 'paste'],
    wasteWeight: waste,
    openingStock: ['stock', 'paste'],
  },
  input: 'tomato',
  output: 'paste',
  inputs: ['tomato', 'paste'],
  outputs: ['paste', 'tomato-product'],
  marksInput: [
    'grower',
    'farm',
    'vehicleNumber',
    'tomatoOrigin',
    'receivedDate',
    'share',
    'rawMaterial',
    'supplier',
    'countryOfOrigin',
  ],
  marksOutput: ['drumNumber', 'drumFrom', 'drumCount', 'canCode', 'cartons'],
  lotIn: ['lotNumber', 'batchNumber', 'drumNumber'],
  lotOut: ['batchNumber', 'lotNumber', 'canCode'],
  dateIn: ['receivedDate', 'deliveryDate', 'date'],
  dateOut: ['productionDate', 'packingDate', 'date'],
  counted: [],
};

/** The same plant when it starts from paste: a blender, sauce maker or re-packer. */
export const pasteUsing: StepSpec = {
  ...tomatoProcessing,
  named: { ...tomatoProcessing.named, inputWeight: ['in', 'paste'], outputWeight: ['out', 'tomato-product'] },
  input: 'paste',
  output: 'tomato-product',
  inputs: ['paste', 'tomato', 'tomato-product'],
  outputs: ['tomato-product', 'paste'],
};
