import * as z from 'zod';
import { IsoDate } from './evidence.ts';

/**
 * Bales or lots that a bundle claims, as a range of consecutive identifiers (`first` = `last` for a single one). A range
 * shares its `prefix` (the non-digit head and any fixed digits) and its digit count, so that ranges compare as numbers.
 */
export const Claim = z.object({
  bundle: z.string(),
  importer: z.optional(z.string()),
  /** Who numbered them: gin code or normalised gin name, so that bale 1001 of two gins are two bales. */
  source: z.string(),
  prefix: z.string(),
  first: z.number(),
  last: z.number(),
  digits: z.int(),
  /** Year in which the crop was gathered, where the papers say it: numbers come again in later seasons. */
  crop: z.optional(z.int()),
  on: IsoDate,
});
export type Claim = z.infer<typeof Claim>;
