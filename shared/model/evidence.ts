import * as z from 'zod';

/** `[left, top, width, height]` as fractions of the page, origin at the top left, after the page's own rotation. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof Box>;

/**
 * A character of OCR's text of which it was not sure: where it stands in the text (UTF-16 index), how sure the reading is, and what else
 * it may be, likeliest first: another character, none ('') or two.
 */
export const DoubtfulCharacter = z.object({
  at: z.int().min(0),
  confidence: z.number().min(0).max(1),
  others: z.array(z.object({ text: z.string(), confidence: z.number().min(0).max(1) })),
});
export type DoubtfulCharacter = z.infer<typeof DoubtfulCharacter>;

/** Where a fact stands: the document, the page of its file (from 1), the box, the text as printed, the reader's confidence. */
export const Evidence = z
  .object({
    document: z.string(),
    page: z.int().min(1),
    box: Box,
    quote: z.string(),
    confidence: z.number().min(0).max(1),
    /** Characters of the quote that could not be read surely and that no check settled. */
    doubtful: z.optional(z.array(DoubtfulCharacter)),
    /** Which check settled a doubtful character of the quote, and as what: the value says so, the quote what was read. */
    settled: z.optional(z.string()),
  })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;
