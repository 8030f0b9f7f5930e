import type { Described } from './description.ts';
import * as examples from './examples.ts';
import { DossierPending } from './schemas.ts';

export const dossierAnswers: Described = {
  getDossier: {
    answers: {
      202: {
        description: 'It is being made.',
        schema: DossierPending,
        example: examples.dossierPending,
        headers: { 'Retry-After': 'Seconds to wait before asking again.' },
      },
      302: {
        description: 'An address that hands it out for some minutes, without a token.',
        headers: { Location: 'The address.', 'X-Verdict-Revision': 'Number of the verdict that it is of.' },
      },
    },
  },
};
