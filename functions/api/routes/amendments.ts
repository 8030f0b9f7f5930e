import { isDeepStrictEqual } from 'node:util';
import type { AmendedValue, Amendment, Document, Verdict } from '../../../shared/model/index.ts';
import type { BundleHead } from '../../../shared/store/records.ts';
import { ApiError } from '../problem.ts';
import { AmendmentCreate } from '../requests.ts';
import { type ApiDeps, route } from '../route.ts';
import { mustBeSeen, tagOf } from '../state-seen.ts';
import { bundleFor, revisionFor } from '../views.ts';
import { BundleId, NoQuery } from './bundles.ts';

const amend = route({
  method: 'POST',
  path: '/bundles/{bundle}/amendments',
  operationId: 'amend',
  summary: 'Correct what was read of a paper, or its type',
  description:
    'The reading stays beside it, with who, when and why, and the bundle is judged again. What the paper itself does not bear out leaves a gap: no amendment alone makes a bundle clear. Of two people who amend one place, the second is told (409); with If-Match so is who amends anything after anybody else did (412). A repeat of the same amendment changes nothing.',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: BundleId,
  query: NoQuery,
  body: AmendmentCreate,
  headers: { 'If-Match': 'ETag of the amendments that the caller has seen (GET of this address).' },
  problems: [
    'bad-request',
    'bundle-not-found',
    'verdict-not-found',
    'document-not-found',
    'amended-meanwhile',
    'changed-meanwhile',
  ],
  async handle(deps, { caller, params, body, header }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const { after, ...said } = body;
    const was = await reading(await documentOf(deps, head, body.document), body.place, body.value);
    const amendment: Amendment = {
      ...said,
      ...(was === undefined ? {} : { was }),
      n: after + 1,
      by: caller.subject,
      at: deps.clock.now().toISOString(),
    };
    const { importer, bundle } = head;
    const ifMatch = header('if-match');
    if (ifMatch !== undefined) {
      const there = await deps.bundles.amendments(importer, bundle);
      // A repeat, whose first answer was lost, is none of somebody else's.
      const mine = there.find(
        (a) => a.document === amendment.document && a.place === amendment.place && a.n === after + 1,
      );
      if (!mine || !same(mine, amendment)) mustBeSeen(ifMatch, there);
    }
    const stands = await deps.bundles.addAmendment(importer, bundle, amendment);
    if (!same(stands, amendment))
      throw new ApiError(
        'amended-meanwhile',
        `${stands.by} amended it at ${stands.at} (${stands.why}). Look at it, then amend it again with "after": ${stands.n}.`,
      );
    const mark = `${stands.at} ${stands.document} ${stands.place} ${stands.n}`;
    await deps.bundles.updateHead(importer, bundle, (h) => (h.amended === mark ? undefined : { ...h, amended: mark }));
    await deps.queues.send('judge', { importer, bundle, cause: 'amendments' });
    return { status: 201, body: stands };
  },
});

const listAmendments = route({
  method: 'GET',
  path: '/bundles/{bundle}/amendments',
  operationId: 'listAmendments',
  summary: 'Everything that people amended in the bundle, those of a place in their order',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found'],
  async handle(deps, { caller, params }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const amendments = await deps.bundles.amendments(head.importer, head.bundle);
    return { status: 200, etag: tagOf(amendments), body: { amendments } };
  },
});

/** Who and when aside, the same amendment. */
const same = (a: Amendment, b: Amendment): boolean =>
  a.by === b.by && a.why === b.why && isDeepStrictEqual(a.value, b.value);

/** The document of the newest verdict. @throws ApiError 404 when there is none yet, or it has no such document. */
async function documentOf(deps: ApiDeps, head: BundleHead, id: string): Promise<Document> {
  const { verdict } = await revisionFor(deps, head);
  const blob = await deps.records.get(verdict);
  if (!blob) throw new Error(`The records have no ${verdict}`);
  const { documents } = JSON.parse(new TextDecoder().decode(blob.bytes)) as Verdict;
  const found = documents.find((d) => d.id === id);
  if (!found) throw new ApiError('document-not-found', 'The newest verdict has no document of this id.');
  return found;
}

/** What the machine read at the place, undefined for the type. @throws ApiError 400 or 404 when the value does not fit, or there is no such row. */
async function reading(
  document: Document,
  path: string,
  value: AmendedValue | undefined,
): Promise<AmendedValue | undefined> {
  // What can be amended is known by the forms of every fact: only this route needs them.
  const { isLong, misfit, placeOf, readingAt } = await import('../../../shared/amend/places.ts');
  const place = placeOf(path);
  if (!place)
    throw new ApiError(
      'bad-request',
      `place: expected "type" or the path of a fact that can be amended, found "${path}".`,
    );
  const wrong = value === undefined ? undefined : misfit(place, value);
  if (wrong !== undefined) throw new ApiError('bad-request', `value: ${wrong}.`);
  if (place.kind === 'type') return undefined;
  const before = document.amendments?.find((a) => a.place === path && a.refused === undefined);
  if (before) return before.was;
  const read = readingAt(document.facts, place);
  if (!read) throw new ApiError('document-not-found', `The document has no row ${path}.`);
  return isLong(read.value) ? undefined : read.value;
}

export const amendmentRoutes = [amend, listAmendments];
