import * as z from 'zod';
import { IsoDate } from './evidence.ts';

/** What `bundle.json` among the papers may say. */
export const BundleFile = z.strictObject({
  id: z.optional(z.string().min(1)),
  entryDate: z.optional(IsoDate),
  importer: z.optional(z.string().min(1)),
  reference: z.optional(z.string().min(1)),
  broker: z.optional(z.string().min(1)),
});
export type BundleFile = z.infer<typeof BundleFile>;
