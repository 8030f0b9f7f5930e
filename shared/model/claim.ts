import * as z from 'zod';
import { IsoDate } from './iso.ts';

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
  /**
   * A part of a lot or record instead of numbered units: `prefix` names the lot, the numbers are 0. What the bundle takes, what the maker's
   * record says the lot holds, and by which later record it was taken (the same mill's record in two bundles takes it once).
   */
  share: z.optional(
    z.object({
      kg: z.optional(z.number()),
      ofKg: z.optional(z.number()),
      bales: z.optional(z.number()),
      ofBales: z.optional(z.number()),
      by: z.optional(z.string()),
    }),
  ),
});
export type Claim = z.infer<typeof Claim>;
export type ClaimedShare = NonNullable<Claim['share']>;
