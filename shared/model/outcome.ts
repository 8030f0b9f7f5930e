import * as z from 'zod';

/** What a verdict comes to. Apart from the verdict itself: records and answers name it without the whole document's shapes. */
export const Outcome = z.enum(['prohibited', 'contradicted', 'unproven', 'clear', 'not-covered']);
export type Outcome = z.infer<typeof Outcome>;
