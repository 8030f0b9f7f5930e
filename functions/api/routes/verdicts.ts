import * as z from 'zod';
import type { BundleHead, Paper } from '../../../shared/store/records.ts';
import { standingOf } from '../../edge/standing.ts';
import type { Pending } from '../answers/schemas.ts';
import { removed } from '../removed.ts';
import { type Answer, type ApiDeps, route } from '../route.ts';
import { bundleFor, papersOf, revisionFor, toRevision } from '../views.ts';
import { BundleId, limitOf, NoQuery } from './bundles.ts';

export const RevisionQuery = z.strictObject({
  revision: z.optional(
    z.coerce
      .number()
      .pipe(z.int().min(1).max(999_999))
      .meta({ description: 'An earlier verdict; without it the newest.', override: { type: 'integer' } }),
  ),
});

/** Lambda answers with 6 MB at most, quotes escaped: a larger verdict is handed out by the store. */
const largestAnswer = 4 * 1024 * 1024;

const getVerdict = route({
  method: 'GET',
  path: '/bundles/{bundle}/verdict',
  operationId: 'getVerdict',
  summary: 'The verdict, or how far it is',
  description:
    'Poll it with If-None-Match and heed Retry-After. While papers that came after a verdict are being read it is 202 again; the verdict on the earlier ones can be had with ?revision=. The document is byte for byte as it was stored.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: RevisionQuery,
  headers: { 'If-None-Match': 'ETag of the verdict that the caller has.' },
  problems: ['bad-request', 'bundle-not-found', 'verdict-not-found', 'removed'],
  async handle(deps, { caller, params, query }) {
    const head = await bundleFor(deps, caller, params.bundle);
    if (query.revision === undefined) {
      const papers = await papersOf(deps, head);
      const standing = standingOf(head, papers);
      if (standing !== 'judged') return pending(deps, head, papers, standing);
    }
    const revision = await revisionFor(deps, head, query.revision);
    const stored = await deps.records.head(revision.verdict);
    if (!stored) throw verdictRemoved(revision.revision);
    const headers = {
      'x-verdict-revision': String(revision.revision),
      'x-verdict-outcome': revision.outcome,
      'x-verdict-at': revision.at,
    };
    const etag = /([0-9a-f]{32})[0-9a-f]*\.json$/.exec(revision.verdict)?.[1] ?? stored.etag;
    if (stored.size > largestAnswer) {
      const options = { seconds: deps.settings.downloadSeconds, contentType: 'application/json' };
      return {
        status: 302,
        headers: { ...headers, location: await deps.records.presignGet(revision.verdict, options) },
      };
    }
    const body = async () => {
      const blob = await deps.records.get(revision.verdict);
      if (!blob) throw new Error(`The records have no ${revision.verdict}`);
      return new TextDecoder().decode(blob.bytes);
    };
    return { status: 200, etag, body, headers };
  },
});

const verdictRemoved = (revision: number) =>
  removed(
    `The verdict of revision ${revision}`,
    'Its outcome stands in the list of revisions. Hand the papers in again for a new one.',
  );

function pending(deps: ApiDeps, head: BundleHead, papers: readonly Paper[], state: 'open' | 'pending'): Answer {
  const counts: Record<string, number> = {};
  for (const paper of papers) counts[paper.state] = (counts[paper.state] ?? 0) + 1;
  const message =
    state === 'pending'
      ? 'Papers are being read or judged. Ask again after Retry-After seconds.'
      : 'Nothing is to be judged yet: announce papers, upload them and submit the bundle.';
  const waiting = papers.filter((p) => p.scan?.waiting).length;
  const latest = head.latest ? { latest: head.latest.revision } : {};
  return {
    status: 202,
    body: { state, message, papers: counts, waiting, ...latest } satisfies z.infer<typeof Pending>,
    headers: { 'retry-after': String(deps.settings.retrySeconds) },
  };
}

const listRevisions = route({
  method: 'GET',
  path: '/bundles/{bundle}/revisions',
  operationId: 'listRevisions',
  summary: 'All verdicts of a bundle, oldest first: why each was made and what it changed',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found'],
  async handle(deps, { caller, params }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const revisions = await deps.bundles.revisions(head.importer, head.bundle);
    return { status: 200, body: { revisions: revisions.map(toRevision) } };
  },
});

const getReport = route({
  method: 'GET',
  path: '/bundles/{bundle}/report',
  operationId: 'getReport',
  summary: 'The report for a person: an HTML page with pictures of what is quoted',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: RevisionQuery,
  problems: ['bad-request', 'bundle-not-found', 'verdict-not-found', 'removed'],
  async handle(deps, { caller, params, query }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const { report, revision } = await revisionFor(deps, head, query.revision);
    if (!(await deps.records.head(report))) throw verdictRemoved(revision);
    const options = { seconds: deps.settings.downloadSeconds, contentType: 'text/html; charset=utf-8' };
    const location = await deps.records.presignGet(report, options);
    return { status: 302, headers: { location, 'x-verdict-revision': String(revision) } };
  },
});

const listVerdicts = route({
  method: 'GET',
  path: '/verdicts',
  operationId: 'listVerdicts',
  summary: 'The feed: every verdict that came to stand for the caller, in order',
  description:
    'Complete and gapless: `seq` counts from 1 for each reader. Keep `next` and hand it in as `since`; ask again at once while `more`. A verdict by entry number: GET /bundles?reference=.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: z.object({}),
  query: z.strictObject({
    since: z.optional(
      z.string().min(1).max(500).meta({ description: '`next` of the answer before; without it, from the first.' }),
    ),
    limit: limitOf(500, 100),
  }),
  problems: ['bad-request', 'bad-cursor'],
  async handle(deps, { caller, query: { since, limit } }) {
    const { entries, cursor, more } = await deps.feed.since(caller, since, limit);
    return { status: 200, body: { verdicts: entries, next: cursor, more } };
  },
});

export const verdictRoutes = [getVerdict, listRevisions, getReport, listVerdicts];
