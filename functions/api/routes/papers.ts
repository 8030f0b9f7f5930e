import * as z from 'zod';
import type { Paper } from '../../../shared/store/records.ts';
import * as examples from '../answers/examples.ts';
import { ApiError } from '../problem.ts';
import { removed } from '../removed.ts';
import { PapersAdd } from '../requests.ts';
import { type ApiDeps, route } from '../route.ts';
import { announceMore, checkAnnounced, formFor } from '../uploads.ts';
import { bundleFor, papersOf, toPaper } from '../views.ts';
import { BundleId, NoQuery } from './bundles.ts';

const PaperId = BundleId.extend({
  paper: z.string().min(1).max(80).meta({ description: 'Id of the paper.', example: examples.paper.id }),
});

const addPapers = route({
  method: 'POST',
  path: '/bundles/{bundle}/papers',
  operationId: 'addPapers',
  summary: 'Announce more papers, also after a verdict',
  description:
    'After a submission each is judged as soon as it was uploaded: a new revision of the verdict follows if it says anything else. A repeat gives new forms for what was not uploaded yet.',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: BundleId,
  query: NoQuery,
  body: PapersAdd,
  problems: ['bad-request', 'bundle-not-found', 'name-taken', 'too-many-papers', 'too-large', 'unsupported-type'],
  async handle(deps, { caller, params, body }) {
    checkAnnounced(body.papers);
    const head = await bundleFor(deps, caller, params.bundle);
    const uploads = await announceMore(deps, head, await papersOf(deps, head), body.papers);
    return { status: 201, body: { uploads } };
  },
});

const renewUpload = route({
  method: 'POST',
  path: '/bundles/{bundle}/papers/{paper}/upload',
  operationId: 'renewUpload',
  summary: 'A new upload form, when the first has expired',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: PaperId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found', 'paper-not-found', 'paper-uploaded'],
  async handle(deps, { caller, params }) {
    const paper = await paperFor(deps, caller, params);
    if (paper.state !== 'expected')
      throw new ApiError('paper-uploaded', 'Withdraw the paper, then add the one that replaces it under its name.');
    return { status: 200, body: { paper: toPaper(paper), upload: await formFor(deps, paper) } };
  },
});

const withdrawPaper = route({
  method: 'DELETE',
  path: '/bundles/{bundle}/papers/{paper}',
  operationId: 'withdrawPaper',
  summary: 'Withdraw a paper, uploaded or not',
  description:
    'It is not judged any more; a bundle that was handed in is judged again without it. What was uploaded stays stored, since an earlier verdict may rest on it. Again: the same answer.',
  roles: ['importer'],
  scope: 'verifier/bundles.write',
  params: PaperId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found', 'paper-not-found'],
  async handle(deps, { caller, params }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const { importer, bundle } = head;
    const at = deps.clock.now().toISOString();
    const paper = await deps.bundles.updatePaper(importer, bundle, params.paper, (now) => {
      if (!now || now.state === 'withdrawn') return undefined;
      const { scan: _, ...rest } = now;
      return { ...rest, state: 'withdrawn', at };
    });
    if (!paper) throw noPaper();
    if (head.submittedAt || head.via === 'inbox')
      await deps.queues.send('judge', { importer, bundle, cause: 'papers' });
    return { status: 204 };
  },
});

const getContent = route({
  method: 'GET',
  path: '/bundles/{bundle}/papers/{paper}/content',
  operationId: 'getPaperContent',
  summary: 'The paper itself',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: PaperId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found', 'paper-not-found', 'removed'],
  async handle(deps, { caller, params }) {
    const paper = await paperFor(deps, caller, params);
    if (!paper.upload) throw noPaper();
    if (!(await deps.papers.head(paper.key)))
      throw removed(`The paper "${paper.name}"`, 'The verdict that rests on it stands.');
    const location = await deps.papers.presignGet(paper.key, {
      seconds: deps.settings.downloadSeconds,
      name: paper.name.split('/').at(-1)!,
      contentType: paper.contentType ?? 'application/octet-stream',
    });
    return { status: 302, headers: { location } };
  },
});

/** @throws ApiError 404 for a bundle that is not open to the caller, and for a paper that it does not have or that was withdrawn. */
async function paperFor(
  deps: ApiDeps,
  caller: Parameters<typeof bundleFor>[1],
  { bundle, paper }: { bundle: string; paper: string },
): Promise<Paper> {
  const head = await bundleFor(deps, caller, bundle);
  const found = await deps.bundles.paper(head.importer, head.bundle, paper);
  if (!found || found.state === 'withdrawn') throw noPaper();
  return found;
}

const noPaper = () => new ApiError('paper-not-found', 'The bundle has no paper of this id that can be had.');

export const paperRoutes = [addPapers, renewUpload, withdrawPaper, getContent];
