import type { FieldId } from '../labels/fields.ts';

/** What is listed one by one: bales, drums or rolls, and the labels that number them. */
export interface UnitKind {
  /** The word of a sum over them. */
  unit: string;
  id: readonly FieldId[];
  from: readonly FieldId[];
  to: readonly FieldId[];
  count: readonly FieldId[];
  net: readonly FieldId[];
  lot: readonly FieldId[];
  date: readonly FieldId[];
  totalCount: readonly FieldId[];
  /** Net kilograms that one unit can weigh: the band in which a weight printed without a unit is taken for kilograms, or for pounds. */
  kilograms: readonly [number, number];
  /** Kilograms outside of which a figure is surely not the weight of one unit. */
  possible: readonly [number, number];
}

const days: readonly FieldId[] = [
  'ginningDate',
  'productionDate',
  'packingDate',
  'openingDate',
  'date',
  'classingDate',
];

/** Mean net weights of bales by origin lie between 150 and 340 kg (DOMAIN.md 3.1, "Sanity by weight"). */
export const bales: UnitKind = {
  unit: 'bale',
  id: ['baleNumber'],
  from: ['baleFrom'],
  to: ['baleTo'],
  count: ['baleCount', 'packages', 'quantity'],
  net: ['netWeight', 'lintWeight', 'weight', 'outputWeight'],
  lot: ['lotNumber', 'batchNumber'],
  date: days,
  totalCount: ['totalBales', 'baleCount'],
  kilograms: [140, 345],
  possible: [80, 400],
};

/** Aseptic drums hold 220 to 260 kg (DOMAIN.md 6.3). */
export const drums: UnitKind = {
  unit: 'drum',
  id: ['drumNumber'],
  from: ['drumFrom'],
  to: ['drumTo'],
  count: ['drumCount', 'packages', 'quantity'],
  net: ['netWeight', 'weight', 'pasteProduced', 'outputWeight'],
  lot: ['lotNumber', 'batchNumber'],
  date: ['productionDate', 'packingDate', 'date'],
  totalCount: ['drumCount', 'totalPackages'],
  kilograms: [200, 280],
  // from a pail to a bin of a ton and a half
  possible: [15, 1600],
};

export const rolls: UnitKind = {
  unit: 'roll',
  id: ['rollNumber'],
  from: [],
  to: [],
  count: ['rollCount'],
  net: ['netWeight', 'weight', 'fabricProduced'],
  lot: ['fabricLot', 'lotNumber', 'batchNumber'],
  date: ['weavingDate', 'finishingDate', 'productionDate', 'date'],
  totalCount: ['rollCount'],
  kilograms: [5, 120],
  possible: [0.2, 2000],
};
