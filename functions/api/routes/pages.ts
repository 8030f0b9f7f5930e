import * as z from 'zod';
import type { Verdict } from '../../../shared/model/index.ts';
import { records } from '../../../shared/store/keys.ts';
import type { BundleHead } from '../../../shared/store/records.ts';
import type { PagePicture } from '../answers/schemas.ts';
import { ApiError } from '../problem.ts';
import { removed } from '../removed.ts';
import { type ApiDeps, route } from '../route.ts';
import { bundleFor, papersOf, revisionFor } from '../views.ts';
import { BundleId, NoQuery } from './bundles.ts';

const PageId = BundleId.extend({
  document: z
    .string()
    .min(1)
    .max(40)
    .meta({ description: 'Id of the document in the verdict.', example: '76fe1fb0ac50' }),
  page: z
    .string()
    .min(1)
    .max(10)
    .meta({ description: 'Page of its file, from 1, as evidence names it.', example: '1' }),
});

const getPage = route({
  method: 'GET',
  path: '/bundles/{bundle}/documents/{document}/pages/{page}',
  operationId: 'getPage',
  summary: 'What a page of a paper looks like',
  description:
    'Of the pages that findings quote, and the first page of each paper. Boxes of evidence are fractions of it. A page of a spreadsheet or text has words instead of a picture.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: PageId,
  query: NoQuery,
  problems: ['bad-request', 'bundle-not-found', 'page-not-found', 'removed'],
  async handle(deps, { caller, params: { bundle, document, page } }) {
    const head = await bundleFor(deps, caller, bundle);
    // An id of another shape is of no page: nothing else may come into a key.
    if (!/^[0-9a-f]{12}(#\d{1,6}-\d{1,6})?$/.test(document) || !/^[1-9]\d{0,5}$/.test(page)) throw noPage();
    const keyOf = (kind: 'jpg' | 'json') => records.page(head.importer, head.bundle, document, Number(page), kind);
    const seconds = deps.settings.downloadSeconds;
    if (await deps.records.head(keyOf('jpg'))) {
      const url = await deps.records.presignGet(keyOf('jpg'), { seconds, contentType: 'image/jpeg' });
      return { status: 200, body: { kind: 'picture', url } satisfies z.infer<typeof PagePicture> };
    }
    const words = await deps.records.get(keyOf('json'));
    if (!words) throw await whyNone(deps, head, document, page);
    return { status: 200, body: { kind: 'words', ...JSON.parse(new TextDecoder().decode(words.bytes)) } };
  },
});

const noPage = () => new ApiError('page-not-found', 'No picture of this page is kept. The paper itself can be had.');

/** A page that is not kept, of a paper that no longer is either, was removed with it. */
async function whyNone(deps: ApiDeps, head: BundleHead, document: string, page: string): Promise<ApiError> {
  if (!head.latest) return noPage();
  const { verdict } = await revisionFor(deps, head);
  const blob = await deps.records.get(verdict);
  if (!blob) return removed('The verdict, with the pictures of its papers,', 'Hand the papers in again for a new one.');
  const { documents } = JSON.parse(new TextDecoder().decode(blob.bytes)) as Verdict;
  const found = documents.find((d) => d.id === document);
  if (!found) return noPage();
  const papers = await papersOf(deps, head);
  const holder = papers.find(({ name }) => found.name === name || found.name.startsWith(`${name}/`));
  if (!holder?.upload || (await deps.papers.head(holder.key))) return noPage();
  return removed(`Page ${page} of "${found.name}"`, 'What was read of it, and the verdict that rests on it, stand.');
}

export const pageRoutes = [getPage];
