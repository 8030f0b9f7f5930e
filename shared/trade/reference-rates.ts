import * as z from 'zod';
import { IsoDate } from '../model/index.ts';
import data from './data/reference-rates.json' with { type: 'json' };

/** Units of a currency for one US dollar in a period: the mean, and the lowest and highest rate rounded outwards. */
export const ReferenceRate = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  from: IsoDate,
  to: IsoDate,
  least: z.number().positive(),
  average: z.number().positive(),
  most: z.number().positive(),
  source: z.string(),
  mark: z.enum(['high', 'medium', 'low']),
});
export type ReferenceRate = z.infer<typeof ReferenceRate>;

/** Rates as they stand in the data, dated and with their source; an operator adds the rows of a new year. */
export const referenceRates: readonly ReferenceRate[] = z.array(ReferenceRate).parse(data.rates);

const dollar = (on: IsoDate): ReferenceRate => ({
  currency: 'USD',
  from: on,
  to: on,
  least: 1,
  average: 1,
  most: 1,
  source: '',
  mark: 'high',
});

/** The rate of a currency on a day; undefined where the data have none for that day: then nothing is converted. */
export const rateOn = (currency: string, on: IsoDate): ReferenceRate | undefined =>
  currency === 'USD' ? dollar(on) : referenceRates.find((r) => r.currency === currency && r.from <= on && on <= r.to);

/** Every rate of a day. */
export const ratesOn = (on: IsoDate): ReferenceRate[] => referenceRates.filter((r) => r.from <= on && on <= r.to);

/** The publisher of a rate in a few words. */
export const sourceOfRate = (rate: ReferenceRate): string =>
  ((data.sources as Record<string, string>)[rate.source] ?? rate.source).split(';')[0]!;
