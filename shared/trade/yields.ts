import type { Material } from '../model/index.ts';

/** How sure a trade number is: high and medium may decide, low never alone. */
export type Mark = 'high' | 'medium' | 'low';

/** The most that a step can give out for a kilogram taken in. Beyond it is impossible, whatever the gin or mill. */
export interface YieldLimit {
  from: Material;
  to: Material;
  /** Kilograms out for a kilogram in. */
  most: number;
  says: string;
  source: string;
  mark: Mark;
  asOf: string;
}

const asOf = '2026-11-21';

/**
 * Hard limits of yield. The soft bands lie well inside (ginning 26 to 44 %, carded yarn 84 to 90 %, open-end 86 to 92 %, knit grey
 * 97 to 99.5 %, garments 78 to 90 % of fabric) and raise nothing.
 */
export const yieldLimits: readonly YieldLimit[] = [
  {
    from: 'seed-cotton',
    to: 'lint',
    most: 0.46,
    says: 'no gin turns out more than 46 % lint',
    source: 'ginning outturn by country, extension services and USDA ERS; the best upland varieties reach 44 %',
    mark: 'medium',
    asOf,
  },
  {
    from: 'lint',
    to: 'yarn',
    most: 0.97,
    says: 'no spinning gives more than 97 % of its lint as yarn',
    source: 'realisation of open-end spinning, the highest; carded ring yarn 95 %, combed 88 %',
    mark: 'medium',
    asOf,
  },
  {
    from: 'yarn',
    to: 'fabric',
    most: 1.08,
    says: 'sized woven fabric weighs at most 108 % of its yarn',
    source: 'size add-on of weaving, the highest; knitting adds nothing',
    mark: 'medium',
    asOf,
  },
  {
    from: 'fabric',
    to: 'garment',
    most: 0.97,
    says: 'cutting leaves at least 3 % of the fabric',
    source:
      'marker efficiency of knit (78 to 88 %) and woven (80 to 90 %) apparel; towels and sheets are cut with the least loss',
    mark: 'medium',
    asOf,
  },
] as const;

/** Brix from which paste gives its kilograms of fresh tomato: `most` Brix that fresh fruit can have, so paste ÷ fresh ≤ most ÷ Brix of the paste. */
export const freshBrix = {
  most: 6.5,
  /** Brix of the paste when no paper says it: the least that is called paste (USDA). */
  leastPaste: 24,
  source: 'soluble solids of processing tomatoes, 4 to 6 degrees',
  mark: 'medium',
  asOf,
} as const;

/**
 * Tomato solids when paste is blended, diluted or made into something else: what comes out holds no more of them than what went in. Sugar and
 * salt of ketchup and sauce show on a refractometer as solids too, so of these only the least tomato that is sold under such a name counts.
 */
export const tomatoSolids = {
  /** Degrees by which a stated Brix may be off, each way. */
  room: 0.5,
  /** Percent of tomato solids below which nothing is sold as ketchup or sauce. */
  leastSauce: 4,
  sauce: /ketchup|catsup|\bsauces?\b|salsa|sugo|соус|кетчуп|番茄沙司|sosu?\b/iu,
  source:
    'specifications of paste allow 0.5 degrees each way; codes of practice for ketchup ask 6 to 7 % tomato solids (a third of room below); solids are kept, DOMAIN 6.3',
  mark: 'medium',
  asOf: '2026-11-22',
} as const;

/**
 * Tomatoes that are packed whole or in pieces: nothing is boiled down, so their yield hangs on peel and cores, not on Brix. `words` are those of
 * labels and records, `heading` the tariff subheading.
 */
export const packedTomatoes = {
  heading: '200210',
  words:
    /\b(?:whole|peeled|diced|chopped|crushed)\b(?=.{0,24}\btomato)|\btomatoes?\b.{0,24}\b(?:whole|peeled|diced|chopped|crushed)\b|\bpelat[oi]\b|\bcubetti\b|\bpezzettoni\b|\b(?:k[üu]p|do[ğg]ranm[ıi][şs]|soyulmu[şs])(?=.{0,20}\bdomates)|\b(?:troceados?|pelados?|enteros?|cubos?|dados?)\b(?=.{0,20}\btomate)|\btomates?\b.{0,20}\b(?:troceados?|triturad[oa]s?|pelados?|enteros?|cubos?|pel[ée]es|enti[èe]res|concass[ée]es|em cubos|inteiros?)\b|\bgehackte|\bgesch[äa]lte|томат\p{L}*.{0,20}(?:очищен|нарезан|целые|кубик)|(?:очищенн|нарезанн)\p{L}*.{0,10}томат|番茄[丁块]|去皮番茄|(?:整|切丁)番茄/iu,
  /** Kilograms net, juice included, for a kilogram of fresh tomatoes. */
  most: 0.9,
  says: 'whole and diced tomatoes take 1.2 to 1.7 kg of fresh ones for a kilogram net',
  source: 'practice of canneries, 1.2 to 1.7 kg fresh for a kilogram drained and juice; with room for juice added',
  mark: 'medium',
  asOf: '2026-11-22',
} as const;

/** Room between the weight at the gin or mill and at the next scale, as a share: moisture regain of cotton; scales alone otherwise. */
export const scaleTolerance: Readonly<
  Record<'cotton' | 'tomato', { share: number; source: string; mark: Mark; asOf: string }>
> = {
  cotton: {
    share: 0.04,
    source: 'moisture regain of lint, 8.5 % standard; hard limit of weight at import against weight at the gin',
    mark: 'medium',
    asOf,
  },
  tomato: { share: 0.02, source: 'two calibrated scales', mark: 'medium', asOf },
};

/**
 * Room between two scales that weigh one lot of yarn or cloth within weeks, as a share: more than that was not of the lot alone, or was
 * weighed otherwise, which the papers have to say.
 */
export const lotTolerance = {
  share: 0.015,
  source: 'usual difference of weight at import against weight at the gin (moisture), taken for lots between mills too',
  mark: 'medium',
  asOf,
} as const;

/** Most that a hectare gives in a season, kilograms. */
export const fieldLimits: Readonly<
  Partial<Record<Material, { kgPerHectare: number; source: string; mark: Mark; asOf: string }>>
> = {
  'seed-cotton': { kgPerHectare: 7500, source: 'best lint yields of 3.0 t/ha at 40 % outturn', mark: 'medium', asOf },
  lint: { kgPerHectare: 3000, source: 'best lint yields of any country', mark: 'medium', asOf },
  tomato: { kgPerHectare: 150_000, source: 'best processing tomato yields', mark: 'medium', asOf },
};
