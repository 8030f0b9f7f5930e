import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { PagePicture } from './schemas.ts';

export const pageAnswers: Described = {
  getPage: {
    answers: { 200: { description: 'The page.', schema: PagePicture, example: examples.pagePicture } },
  },
};
