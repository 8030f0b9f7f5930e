import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { EntryNumber, entryNumberOf } from '../../../shared/model/index.ts';
import { digest } from '../../../shared/store/keys.ts';
import { handedIn } from '../../edge/standing.ts';
import * as examples from '../answers/examples.ts';
import { ApiError } from '../problem.ts';
import { BundleCreate, Reference } from '../requests.ts';
import { route } from '../route.ts';
import { announceFirst, checkAnnounced } from '../uploads.ts';
import { bundleFor, papersOf, toBundle, toPaper } from '../views.ts';

export const BundleId = z.object({
  bundle: z.string().min(1).max(80).meta({ description: 'Id of the bundle.', example: examples.bundle.id }),
});
export const NoQuery = z.strictObject({});
export const Cursor = z.string().min(1).max(500).meta({ description: '`next` of the page before.' });
export const limitOf = (most: number, usual: number) =>
  z.coerce
    .number()
    .pipe(z.int().min(1).max(most))
    .default(usual)
    .meta({ description: `Entries of a page: ${usual}, at most ${most}.`, override: { type: 'integer' } });

const createBundle = route({
  method: 'POST',
  path: '/bundles',
  operationId: 'createBundle',
  summary: 'Make a bundle and get an upload form for each of its papers',
  description:
    'Each form takes one file of exactly the announced size and type under one key, until it expires: POST its fields and then the file as multipart/form-data. A wrong size, type, key or signature, or an expired form, is refused by the store (400 or 403 with an XML error). With an Idempotency-Key a repeat gives the same bundle, with new forms for what was not uploaded yet.',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: z.object({}),
  query: NoQuery,
  body: BundleCreate,
  headers: { 'Idempotency-Key': 'Any text of up to 200 characters; the same key and body give the same bundle.' },
  problems: ['bad-request', 'key-taken', 'too-large', 'unsupported-type'],
  async handle(deps, { caller, body, header }) {
    const key = header('idempotency-key');
    if (key !== undefined && (key.length === 0 || key.length > 200))
      throw new ApiError('bad-request', 'Idempotency-Key: expected 1 to 200 characters.');
    checkAnnounced(body.papers);
    const { papers, entryNumber, ...about } = body;
    const request = digest(JSON.stringify(body));
    const id = key === undefined ? randomBytes(10).toString('hex') : digest(`${caller.tenant}/${key}`).slice(0, 20);
    const { head, created } = await deps.bundles.create({
      ...about,
      ...(entryNumber === undefined ? {} : { entryNumber: entryNumberOf(entryNumber) }),
      importer: caller.tenant,
      bundle: `b-${id}`,
      via: 'api',
      request,
    });
    if (head.request !== request)
      throw new ApiError('key-taken', 'The Idempotency-Key was used for another body. Use a new key for a new bundle.');
    const uploads = await announceFirst(deps, head, papers);
    const bundle = toBundle(head, await papersOf(deps, head));
    return { status: created ? 201 : 200, body: { bundle, uploads }, headers: { location: `/bundles/${head.bundle}` } };
  },
});

const listBundles = route({
  method: 'GET',
  path: '/bundles',
  operationId: 'listBundles',
  summary: 'Bundles that the caller may see, newest first',
  description:
    'An importer sees its own, a broker those that name it. With `reference`: those of this reference or entry number (hyphens, blanks and case do not count), each with the head of its newest verdict in `latest`.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: z.object({}),
  query: z.strictObject({
    reference: z.optional(Reference),
    cursor: z.optional(Cursor),
    limit: limitOf(100, 20),
  }),
  problems: ['bad-request', 'bad-cursor'],
  async handle(deps, { caller, query: { reference, cursor, limit } }) {
    const page: { bundles: Awaited<ReturnType<typeof deps.bundles.byReference>>; cursor?: string } =
      reference === undefined
        ? await deps.bundles.byReader(caller, { limit, cursor })
        : { bundles: await deps.bundles.byReference(caller, reference) };
    const bundles = await Promise.all(page.bundles.map(async (head) => toBundle(head, await papersOf(deps, head))));
    return { status: 200, body: { bundles, ...(page.cursor === undefined ? {} : { next: page.cursor }) } };
  },
});

const getBundle = route({
  method: 'GET',
  path: '/bundles/{bundle}',
  operationId: 'getBundle',
  summary: 'A bundle with its papers and what became of each',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found'],
  async handle(deps, { caller, params }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const papers = await papersOf(deps, head);
    const byName = papers.map(toPaper).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return { status: 200, body: { ...toBundle(head, papers), papers: byName } };
  },
});

const submitBundle = route({
  method: 'POST',
  path: '/bundles/{bundle}/submit',
  operationId: 'submitBundle',
  summary: 'Hand the bundle in to be judged',
  description:
    'Once every announced paper was uploaded or withdrawn. Again: the same answer. Papers that come after it are judged without another submission.',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: BundleId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found', 'papers-missing', 'no-papers'],
  async handle(deps, { caller, params }) {
    let head = await bundleFor(deps, caller, params.bundle);
    const papers = await papersOf(deps, head);
    if (!head.submittedAt) {
      if (handedIn(papers).length === 0)
        throw new ApiError('no-papers', 'Announce and upload at least one paper, then submit.');
      const expected = papers.filter((p) => p.state === 'expected');
      // An upload may have come of which the event has not.
      const there = await Promise.all(expected.map((p) => deps.papers.head(p.key)));
      const missing = expected.filter((_, i) => !there[i]);
      if (missing.length > 0)
        throw new ApiError(
          'papers-missing',
          `Upload these papers or withdraw them, then submit again: ${missing.map((p) => `"${p.name}"`).join(', ')}.`,
          { issues: missing.map((p) => ({ at: p.file, message: p.name })) },
        );
      const at = deps.clock.now().toISOString();
      const { importer, bundle } = head;
      head =
        (await deps.bundles.updateHead(importer, bundle, (h) =>
          h.submittedAt ? undefined : { ...h, submittedAt: at },
        )) ?? head;
    }
    // Also for a repeat: the one before may have been cut off here.
    await deps.queues.send('judge', { importer: head.importer, bundle: head.bundle, cause: 'papers' });
    return {
      status: 202,
      body: toBundle(head, papers),
      headers: { location: `/bundles/${head.bundle}/verdict`, 'retry-after': String(deps.settings.retrySeconds) },
    };
  },
});

const setEntryNumber = route({
  method: 'POST',
  path: '/bundles/{bundle}/entry-number',
  operationId: 'setEntryNumber',
  summary: 'Say under which entry number the goods are entered, also after a verdict',
  description: 'Its check digit is looked at. It changes no verdict. Again, or another one: the last one stands.',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: BundleId,
  query: NoQuery,
  body: z.strictObject({ entryNumber: EntryNumber }).meta({ id: 'EntryNumberSet' }),
  problems: ['bad-request', 'bundle-not-found', 'too-large'],
  async handle(deps, { caller, params, body }) {
    const before = await bundleFor(deps, caller, params.bundle);
    const entryNumber = entryNumberOf(body.entryNumber);
    const head = await deps.bundles.updateHead(before.importer, before.bundle, (h) =>
      h.entryNumber === entryNumber ? undefined : { ...h, entryNumber },
    );
    return { status: 200, body: toBundle(head ?? before, await papersOf(deps, before)) };
  },
});

export const bundleRoutes = [createBundle, listBundles, getBundle, submitBundle, setEntryNumber];
