import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { SignedSummary } from './schemas.ts';

export const summaryAnswers: Described = {
  getSummary: {
    answers: {
      200: {
        description: 'The signed summary.',
        schema: SignedSummary,
        example: examples.signed,
        headers: { ETag: 'Changes with what the summary says.' },
      },
      304: { description: 'The caller has one that says the same.', headers: { ETag: 'As before.' } },
    },
  },
};
