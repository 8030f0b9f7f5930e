import { Verdict } from '../../../shared/model/index.ts';
import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { FeedPage, Pending, RevisionList } from './schemas.ts';

const verdictHeaders = {
  ETag: 'Changes with the document alone.',
  'X-Verdict-Revision': 'Number of the verdict, from 1.',
  'X-Verdict-Outcome': 'Its outcome.',
  'X-Verdict-At': 'When it was reached.',
};

export const verdictAnswers: Described = {
  getVerdict: {
    answers: {
      200: {
        description: 'The verdict on all papers.',
        schema: Verdict,
        example: examples.verdict,
        headers: verdictHeaders,
      },
      202: {
        description: 'There is none yet on all papers.',
        schema: Pending,
        example: examples.pending,
        headers: { 'Retry-After': 'Seconds to wait before asking again.' },
      },
      302: {
        description:
          'The document is larger than 4 MB: an address that hands it out for some minutes, without a token.',
        headers: { Location: 'The address.', ...verdictHeaders },
      },
      304: { description: 'The caller has it.', headers: { ETag: verdictHeaders.ETag } },
    },
  },
  listRevisions: {
    answers: {
      200: { description: 'The revisions.', schema: RevisionList, example: { revisions: [examples.revision] } },
    },
  },
  getReport: {
    answers: {
      302: {
        description: 'An address that hands it out for some minutes, without a token.',
        headers: { Location: 'The address.' },
      },
    },
  },
  listVerdicts: {
    answers: { 200: { description: 'What is new.', schema: FeedPage, example: examples.feed } },
  },
};
