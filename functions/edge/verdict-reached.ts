import { VerdictReached } from '../../shared/store/messages.ts';
import type { BundleHead, Revision } from '../../shared/store/records.ts';

/** What is told of a verdict, by event and by webhook alike. */
export function verdictReached(head: BundleHead, revision: Revision): VerdictReached {
  const { importer, bundle, reference, outcome, at, cause, changes } = revision;
  return VerdictReached.parse({
    schema: 'verdict-reached/1',
    importer,
    ...(head.broker === undefined ? {} : { broker: head.broker }),
    bundle,
    ...(reference === undefined ? {} : { reference }),
    revision: revision.revision,
    outcome,
    ...(changes.outcomeBefore === undefined ? {} : { outcomeBefore: changes.outcomeBefore }),
    cause,
    began: changes.began,
    ceased: changes.ceased,
    at,
  });
}
