import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { BundleCreated, BundlePage, BundleView, BundleWithPapers } from './schemas.ts';

export const bundleAnswers: Described = {
  createBundle: {
    bodyExample: examples.create,
    answers: {
      201: {
        description: 'The bundle stands.',
        schema: BundleCreated,
        example: examples.created,
        headers: { Location: 'The bundle.' },
      },
      200: {
        description: 'The bundle stood already under this key.',
        schema: BundleCreated,
        example: examples.created,
      },
    },
  },
  listBundles: {
    answers: {
      200: { description: 'A page of bundles.', schema: BundlePage, example: { bundles: [examples.bundle] } },
    },
  },
  getBundle: {
    answers: { 200: { description: 'The bundle.', schema: BundleWithPapers, example: examples.withPapers } },
  },
  submitBundle: {
    answers: {
      202: {
        description: 'It will be judged: poll the verdict.',
        schema: BundleView,
        example: { ...examples.bundle, state: 'pending', latest: undefined },
        headers: { Location: 'The verdict.', 'Retry-After': 'Seconds to wait before asking for it.' },
      },
    },
  },
  setEntryNumber: {
    bodyExample: { entryNumber: examples.bundle.entryNumber },
    answers: { 200: { description: 'The bundle bears it.', schema: BundleView, example: examples.bundle } },
  },
};
