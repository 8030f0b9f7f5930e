import * as z from 'zod';
import { Document, Unreadable } from '../model/index.ts';

/** What the records bucket holds as the facts of one file. */
export const FileFacts = z.object({
  schema: z.literal('facts/1'),
  file: z.object({ name: z.string(), sha256: z.string() }),
  readers: z.string(),
  documents: z.array(Document),
  unreadable: z.array(Unreadable),
});
export type FileFacts = z.infer<typeof FileFacts>;
