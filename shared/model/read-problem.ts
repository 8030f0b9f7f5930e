import * as z from 'zod';

export const ReadProblemCode = z.enum([
  'empty',
  'encrypted',
  'truncated',
  'damaged',
  'unknown-type',
  'unsupported',
  'too-large',
  'time-out',
  'no-text',
  'no-access',
  'over-ceiling',
]);
export type ReadProblemCode = z.infer<typeof ReadProblemCode>;

/** Why a file, or one page of it, could not be read. `message` says what was expected, what was found and what to do. */
export const ReadProblem = z
  .object({ code: ReadProblemCode, message: z.string(), page: z.optional(z.int().min(1)) })
  .meta({ id: 'ReadProblem' });
export type ReadProblem = z.infer<typeof ReadProblem>;
