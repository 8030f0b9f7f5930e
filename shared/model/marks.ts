import * as z from 'zod';
import { Box } from './evidence.ts';

/** A place where the text layer of a page and its picture say different things. `confidence` is OCR's in what it read there. */
export const Difference = z.object({
  page: z.int().min(1),
  box: Box,
  layer: z.string(),
  picture: z.string(),
  confidence: z.number().min(0).max(1),
});
export type Difference = z.infer<typeof Difference>;

/** Text that lies under a drawn shape, and the text that stands on the shape in its place; `over` is empty where none does. */
export const CoveredText = z.object({ page: z.int().min(1), box: Box, under: z.string(), over: z.string() });
export type CoveredText = z.infer<typeof CoveredText>;

/** A line of text that stands in the file where a person does not see it: white, tiny, off the page, in a hidden row or layer. Never read. */
export const HiddenText = z.object({ page: z.int().min(1), box: Box, text: z.string() });
export type HiddenText = z.infer<typeof HiddenText>;

/** A figure or word set in another face than what stands around it. */
export const OddLetters = z.object({
  page: z.int().min(1),
  box: Box,
  text: z.string(),
  font: z.string(),
  around: z.string(),
});
export type OddLetters = z.infer<typeof OddLetters>;

/** Words of a page that a later save of the file put in the place of others; `was` or `is` may be empty. */
export const Revised = z.object({ page: z.int().min(1), box: Box, was: z.string(), is: z.string() });
export type Revised = z.infer<typeof Revised>;

/** A picture that stands on a page: the digest of its pixels, and a coarse look that survives scaling and compression. */
export const PlacedPicture = z.object({
  page: z.int().min(1),
  box: Box,
  /** First 16 hex digits of SHA-256 over the pixels as drawn. */
  digest: z.string(),
  /** 256 bits as hex, one for each step of brightness between neighbours on a grid; absent for a plain picture. */
  look: z.optional(z.string()),
});
export type PlacedPicture = z.infer<typeof PlacedPicture>;

/** What a file tells of its own making and of changes to it: traces, not facts of the paper. Every part is absent where there is nothing to tell. */
export const Marks = z
  .object({
    producer: z.optional(z.string()),
    creator: z.optional(z.string()),
    /** ISO 8601 in the zone that the file gives. */
    created: z.optional(z.string()),
    modified: z.optional(z.string()),
    /** First part of the file identifier, which a copy keeps when it is changed (ISO 32000-1, 14.4). */
    origin: z.optional(z.string()),
    /** Times the file was saved on top of itself. */
    updates: z.optional(z.int()),
    signatures: z.optional(z.int()),
    /** The file was saved again after its last signature. */
    savedAfterSigning: z.optional(z.boolean()),
    /** What the last save of a signed file, or the saves after the first one, changed on the pages. */
    revised: z.optional(z.array(Revised)),
    differences: z.optional(z.array(Difference)),
    covered: z.optional(z.array(CoveredText)),
    /** At most 40 lines, each of at most 200 characters. */
    hidden: z.optional(z.array(HiddenText)),
    odd: z.optional(z.array(OddLetters)),
    pictures: z.optional(z.array(PlacedPicture)),
    /** Sketch of the layout of the first page: words with their places, as the least values of hash functions; alike sketches, alike layouts. */
    layout: z.optional(z.string()),
  })
  .meta({ id: 'Marks' });
export type Marks = z.infer<typeof Marks>;
