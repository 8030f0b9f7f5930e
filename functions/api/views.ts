import type * as z from 'zod';
import type { Caller } from '../../shared/ports.ts';
import type { BundleHead, Paper, Revision } from '../../shared/store/records.ts';
import { standingOf } from '../edge/standing.ts';
import type { BundleView, PaperView, RevisionView } from './answers/schemas.ts';
import { ApiError } from './problem.ts';
import type { ApiDeps } from './route.ts';

/**
 * The bundle if the caller may see it.
 * @throws ApiError 404, the same for a stranger's bundle as for none.
 */
export async function bundleFor(deps: ApiDeps, caller: Caller, bundle: string): Promise<BundleHead> {
  const head = await deps.bundles.findFor(caller, bundle);
  if (!head) throw new ApiError('bundle-not-found', 'No bundle of this id is open to this caller.');
  return head;
}

/**
 * The verdict of this number, the newest without one.
 * @throws ApiError 404 when the bundle has no verdict, or none of this number.
 */
export async function revisionFor(deps: ApiDeps, head: BundleHead, number?: number): Promise<Revision> {
  const n = number ?? head.latest?.revision;
  const revision = n === undefined ? undefined : await deps.bundles.revision(head.importer, head.bundle, n);
  if (revision) return revision;
  throw new ApiError(
    'verdict-not-found',
    n === undefined ? 'The bundle has no verdict yet.' : `The bundle has no verdict of revision ${n}.`,
  );
}

export const papersOf = (deps: ApiDeps, { importer, bundle }: BundleHead): Promise<Paper[]> =>
  deps.bundles.papers(importer, bundle);

export const toBundle = (head: BundleHead, papers: readonly Paper[]): z.infer<typeof BundleView> => ({
  id: head.bundle,
  importer: head.importer,
  ...given('importerName', head.importerName),
  via: head.via,
  ...given('name', head.name),
  ...given('reference', head.reference),
  ...given('entryNumber', head.entryNumber),
  ...given('broker', head.broker),
  ...given('entryDate', head.entryDate),
  state: standingOf(head, papers),
  createdAt: head.createdAt,
  ...given('submittedAt', head.submittedAt),
  ...given('latest', head.latest),
});

export const toPaper = (paper: Paper): z.infer<typeof PaperView> => ({
  id: paper.file,
  name: paper.name,
  state: paper.state,
  ...(paper.scan?.waiting ? { waiting: true } : {}),
  ...given('size', paper.upload?.size ?? paper.size),
  ...given('type', paper.contentType),
  ...given('documents', paper.facts?.documents),
  ...(paper.problem ? { problem: { code: paper.problem.code, message: paper.problem.message } } : {}),
  at: paper.at,
});

export const toRevision = (r: Revision): z.infer<typeof RevisionView> => ({
  bundle: r.bundle,
  importer: r.importer,
  revision: r.revision,
  outcome: r.outcome,
  summary: r.summary,
  ...given('reference', r.reference),
  entryDate: r.entryDate,
  cause: r.cause,
  began: r.changes.began,
  ceased: r.changes.ceased,
  ...given('outcomeBefore', r.changes.outcomeBefore),
  at: r.at,
});

const given = <K extends string, V>(name: K, value: V | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [k in K]?: V };
