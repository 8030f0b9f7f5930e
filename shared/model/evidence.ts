import * as z from 'zod';

/** `[left, top, width, height]` as fractions of the page, origin at the top left, after the page's own rotation. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/** Where a fact stands: the document, the page of its file (from 1), the box, the text as printed, the reader's confidence. */
export const Evidence = z
  .object({
    document: z.string(),
    page: z.int().min(1),
    box: Box,
    quote: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** A calendar date as `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();
export type IsoDate = string;

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/);
export type CountryCode = string;
