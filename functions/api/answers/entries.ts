import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { EntryList } from './schemas.ts';

export const entryAnswers: Described = {
  lookUpEntries: {
    bodyExample: { entryNumbers: examples.entries.entries.map((entry) => entry.entryNumber) },
    answers: { 200: { description: 'One answer a number.', schema: EntryList, example: examples.entries } },
  },
};
