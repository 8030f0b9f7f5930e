import type { Material } from '../model/index.ts';

/** A market band for a year, US dollars a kilogram. */
export interface PriceBand {
  material: Material;
  /** HS headings that the band speaks of; empty: by the material alone. */
  hs: readonly string[];
  year: number;
  low: number;
  high: number;
  source: string;
  confidence: 'medium' | 'low';
}

const perPound = 2.20462;
/** Cotlook A index, US cents a pound, lowest and highest of the year. */
const cotlookA: Readonly<Record<number, readonly [number, number]>> = {
  2019: [70, 80],
  2020: [60, 80],
  2021: [85, 130],
  2022: [90, 175],
  2023: [88, 100],
  2024: [78, 103],
  2025: [74, 82],
};
/** Tomato paste 28-30° Brix, US dollars a ton FOB. */
const paste: Readonly<Record<number, readonly [number, number]>> = {
  2019: [700, 900],
  2020: [700, 900],
  2022: [1000, 1600],
  2023: [1000, 1600],
  2025: [750, 1100],
};

/** Bands by material and year (DOMAIN.md 6.2, from memory: they warn, they never decide). */
export const priceBands: readonly PriceBand[] = [
  ...Object.entries(cotlookA).map(
    ([year, [low, high]]): PriceBand => ({
      material: 'lint',
      hs: ['5201'],
      year: Number(year),
      low: (low / 100) * perPound,
      high: (high / 100) * perPound,
      source: 'Cotlook A index',
      confidence: 'medium',
    }),
  ),
  ...Object.entries(paste).map(
    ([year, [low, high]]): PriceBand => ({
      material: 'paste',
      hs: ['200290'],
      year: Number(year),
      low: low / 1000,
      high: high / 1000,
      source: 'paste 28-30 degrees Brix, FOB',
      confidence: 'medium',
    }),
  ),
  ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].map(
    (year): PriceBand => ({
      material: 'yarn',
      hs: ['5205'],
      year,
      low: 2.3,
      high: 4.5,
      source: 'carded ring yarn Ne 30/1',
      confidence: 'medium',
    }),
  ),
];

/** A unit price below this share of the band's floor is far below the market (DOMAIN.md 6.2, a proposal). */
export const farBelow = 0.7;

/** The band of a material in a year, or undefined. */
export const bandOf = (material: Material, hs: string | undefined, year: number): PriceBand | undefined => {
  const digits = hs?.replace(/\D/g, '');
  return priceBands.find(
    (b) =>
      b.material === material && b.year === year && (digits === undefined || b.hs.some((h) => digits.startsWith(h))),
  );
};

/** Kilograms in one unit of weight as invoices print it (folded, without dots); undefined for units that are no weight. */
export function kilograms(unit: string): number | undefined {
  return unitWeights[unit.toLowerCase().replace(/[.\s]/g, '')];
}
const unitWeights: Readonly<Record<string, number>> = {
  kg: 1,
  kgs: 1,
  kgm: 1,
  kilogram: 1,
  kilograms: 1,
  kilo: 1,
  кг: 1,
  公斤: 1,
  千克: 1,
  t: 1000,
  mt: 1000,
  tne: 1000,
  ton: 1000,
  tons: 1000,
  tonne: 1000,
  tonnes: 1000,
  тонна: 1000,
  т: 1000,
  吨: 1000,
  lb: 1 / perPound,
  lbs: 1 / perPound,
  lbr: 1 / perPound,
  pound: 1 / perPound,
  pounds: 1 / perPound,
};
