import * as z from 'zod';
import { digestIn } from '../../../shared/store/dossiers.ts';
import { records } from '../../../shared/store/keys.ts';
import type { DossierMessage } from '../../../shared/store/messages.ts';
import type { DossierPending } from '../answers/schemas.ts';
import { ApiError } from '../problem.ts';
import { route } from '../route.ts';
import { bundleFor, revisionFor } from '../views.ts';
import { BundleId } from './bundles.ts';
import { RevisionQuery } from './verdicts.ts';

/** One that was asked for and did not come is asked for again after this many milliseconds: longer than a try may take. */
const patience = 15 * 60_000;

const mediaType = { pdf: 'application/pdf', zip: 'application/zip' } as const;

const DossierQuery = RevisionQuery.extend({
  format: z
    .enum(['pdf', 'zip'])
    .default('pdf')
    .meta({ description: 'One PDF, or a zip with it, its lists and the papers as they were handed in.' }),
});

const getDossier = route({
  method: 'GET',
  path: '/bundles/{bundle}/dossier',
  operationId: 'getDossier',
  summary:
    'The dossier that customs asks for: summary, index by step, flow chart, parties, lots, findings and the papers',
  description:
    'Made when it is first asked for: 202 until it is there, then its address. It is made once for a verdict and kept with it; heed Retry-After.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: DossierQuery,
  problems: ['bad-request', 'bundle-not-found', 'verdict-not-found', 'dossier-failed'],
  async handle(deps, { caller, params, query }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const { importer, bundle } = head;
    const { verdict, revision } = await revisionFor(deps, head, query.revision);
    const digest = digestIn(verdict);
    const format = query.format as keyof typeof mediaType;
    const headers = { 'x-verdict-revision': String(revision) };
    // Both are there once the PDF is.
    const there = await deps.records.head(records.dossier(importer, digest, 'pdf'));
    const key = records.dossier(importer, digest, format);
    if (there && (format === 'pdf' || (await deps.records.head(key)))) {
      const location = await deps.records.presignGet(key, {
        seconds: deps.settings.downloadSeconds,
        name: `dossier ${head.reference ?? bundle}${revision > 1 ? ` r${revision}` : ''}.${format}`,
        contentType: mediaType[format],
      });
      return { status: 302, headers: { ...headers, location } };
    }
    const asked = { importer, bundle, revision };
    const { dossier, fresh } = await deps.dossiers.ask(asked, digest, deps.clock.now(), patience);
    if (fresh) await deps.queues.send('dossier', asked satisfies DossierMessage);
    if (dossier.state === 'failed')
      throw new ApiError(
        'dossier-failed',
        `${dossier.reason ?? 'It could not be made.'} It is tried again for whoever asks a quarter of an hour later.`,
      );
    const message = 'The dossier is being made. Ask again after Retry-After seconds.';
    return {
      status: 202,
      body: { state: 'making', message, since: dossier.at } satisfies z.infer<typeof DossierPending>,
      headers: { ...headers, 'retry-after': String(deps.settings.retrySeconds) },
    };
  },
});

export const dossierRoutes = [getDossier];
