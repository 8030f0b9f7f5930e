import { Amendment } from '../../../shared/model/index.ts';
import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { AmendmentList } from './schemas.ts';

export const amendmentAnswers: Described = {
  amend: {
    bodyExample: examples.amend,
    answers: { 201: { description: 'It stands.', schema: Amendment, example: examples.amendment } },
  },
  listAmendments: {
    answers: {
      200: {
        description: 'All of them.',
        schema: AmendmentList,
        example: { amendments: [examples.amendment] },
        headers: { ETag: 'Changes with every amendment: what If-Match takes.' },
      },
    },
  },
};
