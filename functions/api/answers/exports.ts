import { csvOf, type Row } from '../routes/exports.ts';
import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { ExportPage } from './schemas.ts';

export const exportAnswers: Described = {
  exportBundles: {
    answers: {
      200: {
        description: 'A page of rows.',
        schema: ExportPage,
        example: { rows: [examples.exported] },
        also: { type: 'text/csv', example: csvOf([examples.exported as Row]) },
        headers: { 'X-Next-Cursor': 'Cursor of the next page; absent on the last.' },
      },
    },
  },
};
