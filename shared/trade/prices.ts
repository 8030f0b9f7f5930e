import * as z from 'zod';
import { IsoDate } from '../model/index.ts';
import data from './data/price-bands.json' with { type: 'json' };

const Span = z.tuple([z.number(), z.number()]);

/** The lowest and highest price of some goods in a period, in a currency for a unit of weight. */
export const PriceBand = z.object({
  goods: z.enum(['lint', 'yarn', 'paste']),
  from: IsoDate,
  to: IsoDate,
  low: z.number().positive(),
  high: z.number().positive(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  per: z.enum(['kg', 'lb', 't']),
  /** The price is in hundredths of the currency (US cents). */
  hundredth: z.optional(z.literal(true)),
  /** Yarn counts (Ne) of which the band speaks. */
  count: z.optional(Span),
  /** Brix of the paste of which the band speaks. */
  brix: z.optional(Span),
  /** Terms of delivery of the quoted price, where the source tells them. */
  terms: z.optional(z.string()),
  source: z.string(),
  mark: z.enum(['high', 'medium', 'low']),
});
export type PriceBand = z.infer<typeof PriceBand>;

/** From which share of the band's ends a price is far from the market. */
const Limit = z.object({
  from: IsoDate,
  below: z.number().gt(0).lt(1),
  above: z.number().gt(1),
  source: z.string(),
  mark: z.enum(['high', 'medium', 'low']),
});
export type PriceLimit = z.infer<typeof Limit>;

/** Bands as they stand in the data (DOMAIN.md 6.2, from memory: they warn, they never decide). */
export const priceBands: readonly PriceBand[] = z.array(PriceBand).parse(data.bands);
const limits: readonly PriceLimit[] = z.array(Limit).parse(data.limits);

/** The limits that hold on a day: of those that began by then, the newest. */
export const limitOn = (on: IsoDate): PriceLimit | undefined =>
  limits.filter((l) => l.from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))[0];

const kilogramsIn = { kg: 1, lb: 0.45359237, t: 1000 } as const;

/** The ends of a band for a kilogram, in whole units of its currency. */
export function perKilogram(band: PriceBand): { low: number; high: number } {
  const scale = (band.hundredth ? 0.01 : 1) / kilogramsIn[band.per];
  return { low: band.low * scale, high: band.high * scale };
}

const sources: Readonly<Record<string, { short: string; says: string }>> = data.sources;

/** The source of a band in a few words; in full it stands in the data. */
export const sourceOfBand = (band: PriceBand): string => sources[band.source]?.short ?? band.source;

/** A year before: goods are sold for later delivery, so that a price may be that of the months before the paper. */
const yearBefore = (on: IsoDate): IsoDate => `${Number(on.slice(0, 4)) - 1}${on.slice(4).replace('02-29', '02-28')}`;

/**
 * The bands of some goods for a paper of a day, in one currency: that of the day and those of the twelve months before it. Empty where no band
 * holds on the day itself: an old band is never stretched.
 */
export function bandsOn(goods: PriceBand['goods'], currency: string, on: IsoDate): PriceBand[] {
  const own = priceBands.filter((b) => b.goods === goods && b.currency === currency);
  if (!own.some((b) => b.from <= on && on <= b.to)) return [];
  return own.filter((b) => b.from <= on && b.to >= yearBefore(on));
}
