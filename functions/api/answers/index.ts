import type { Route } from '../route.ts';
import { amendmentAnswers } from './amendments.ts';
import { bundleAnswers } from './bundles.ts';
import type { Described, Description } from './description.ts';
import { dossierAnswers } from './dossier.ts';
import { entryAnswers } from './entries.ts';
import { exportAnswers } from './exports.ts';
import { pageAnswers } from './pages.ts';
import { paperAnswers } from './papers.ts';
import { summaryAnswers } from './summaries.ts';
import { verdictAnswers } from './verdicts.ts';
import { webhookAnswers } from './webhooks.ts';

/**
 * What every operation answers, for the OpenAPI document and its tests. No request is served with it, so that no function that only
 * answers loads it.
 */
const answers: Described = {
  ...bundleAnswers,
  ...paperAnswers,
  ...amendmentAnswers,
  ...pageAnswers,
  ...verdictAnswers,
  ...summaryAnswers,
  ...dossierAnswers,
  ...entryAnswers,
  ...exportAnswers,
  ...webhookAnswers,
};

/** What callers are told of an operation. @throws when nothing is: a route that was added without its answers. */
export function descriptionOf({ operationId }: Pick<Route, 'operationId'>): Description {
  const found = answers[operationId];
  if (!found) throw new Error(`${operationId} has no answers: describe them in functions/api/answers`);
  return found;
}
