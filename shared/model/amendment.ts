import * as z from 'zod';
import { Evidence } from './evidence.ts';

/** A value as a person may give it: a text, number or yes/no, a list of numbers of papers or goods, or null: the paper does not say it. */
export const AmendedValue = z.union([
  z.string().trim().min(1).max(500),
  z.number(),
  z.boolean(),
  z.array(z.string().trim().min(1).max(120)).max(2000),
  z.null(),
]);
export type AmendedValue = z.infer<typeof AmendedValue>;

const ReadValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).max(2000), z.null()]);

/**
 * What a person says of a paper against the machine's reading. `place` is `type`, or the path of a fact: `/netWeight`,
 * `/lines/2/quantity`. Without a `value` the machine's reading stands again. The `n`-th of its place, from 1: the last one counts.
 */
export const Amendment = z
  .strictObject({
    document: z.string().min(1),
    place: z.string().min(1).max(80),
    n: z.int().min(1),
    value: z.optional(AmendedValue),
    /** What the machine read there when it was made, null for nothing; not of lists of more than 2,000. A row that is another by now is not amended. */
    was: z.optional(ReadValue),
    why: z.string().trim().min(1).max(500),
    /** Who made it, as the token says. */
    by: z.string().min(1).max(200),
    at: z.iso.datetime(),
  })
  .meta({ id: 'Amendment' });
export type Amendment = z.infer<typeof Amendment>;

/**
 * How far the paper itself bears an amendment out: `printed` (the value stands on it, at `evidence`), `doubtful` (it differs from what was
 * read only where the reader was unsure), `nowhere` (only the person says so).
 */
export const Shown = z.enum(['printed', 'doubtful', 'nowhere']);
export type Shown = z.infer<typeof Shown>;

/** An amendment as it was taken into a verdict: beside the machine's reading, never instead of it. */
export const AppliedAmendment = Amendment.omit({ document: true })
  .extend({
    shown: Shown,
    /** Where the machine read what it read; and where the new value stands. */
    read: z.optional(Evidence),
    evidence: z.optional(Evidence),
    /** Why it leaves a question that the papers do not answer: it was taken in, and cannot make a bundle clear. */
    open: z.optional(z.string()),
    /** Why it could not be taken in: the reading stands. */
    refused: z.optional(z.string()),
  })
  .meta({ id: 'AppliedAmendment' });
export type AppliedAmendment = z.infer<typeof AppliedAmendment>;
