import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { PapersAdded, PaperUpload } from './schemas.ts';

export const paperAnswers: Described = {
  addPapers: {
    bodyExample: { papers: examples.create.papers },
    answers: {
      201: {
        description: 'A form for each paper.',
        schema: PapersAdded,
        example: { uploads: examples.created.uploads },
      },
    },
  },
  renewUpload: {
    answers: { 200: { description: 'The form.', schema: PaperUpload, example: examples.created.uploads[0] } },
  },
  withdrawPaper: {
    answers: { 204: { description: 'It is withdrawn.' } },
  },
  getPaperContent: {
    answers: {
      302: {
        description: 'An address that hands it out for some minutes, without a token.',
        headers: { Location: 'The address.' },
      },
    },
  },
};
