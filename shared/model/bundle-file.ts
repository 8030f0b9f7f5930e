import * as z from 'zod';
import { Amendment } from './amendment.ts';
import { EntryNumber } from './entry-number.ts';
import { IsoDate } from './iso.ts';

/** What `bundle.json` among the papers may say. */
export const BundleFile = z.strictObject({
  id: z.optional(z.string().min(1)),
  entryDate: z.optional(IsoDate),
  importer: z.optional(z.string().min(1)),
  reference: z.optional(z.string().min(1)),
  /** Of CBP, with its check digit. */
  entryNumber: z.optional(EntryNumber),
  broker: z.optional(z.string().min(1)),
  /** What people say of the papers against their reading; of one place the last one counts. */
  amendments: z.optional(z.array(Amendment.omit({ n: true, was: true })).max(10_000)),
});
export type BundleFile = z.infer<typeof BundleFile>;
