import { signSummary } from '../../../shared/signed/summary.ts';
import { digest } from '../../../shared/store/keys.ts';
import { standingOf } from '../../edge/standing.ts';
import { route } from '../route.ts';
import { bundleFor, papersOf, revisionFor } from '../views.ts';
import { BundleId } from './bundles.ts';
import { RevisionQuery } from './verdicts.ts';

const getSummary = route({
  method: 'GET',
  path: '/bundles/{bundle}/summary',
  operationId: 'getSummary',
  summary: 'The verdict in short, signed: whoever has the public keys can check it without us',
  description:
    'A JWS in compact form (RFC 7515), ES256, by the key of the deployment; the public keys are at /.well-known/jwks.json. It names outcome, revision, when, and the SHA-256 of the verdict document as GET …/verdict hands it out. It says what stood when it was signed: a later verdict does not take it back, so look at `iat`, `newest` and `standing`. `npm run check-summary -- FILE` checks it offline.',
  roles: ['importer', 'broker'],
  scope: 'verifier/verdicts.read',
  params: BundleId,
  query: RevisionQuery,
  headers: { 'If-None-Match': 'ETag of the summary that the caller has.' },
  problems: ['bad-request', 'bundle-not-found', 'verdict-not-found'],
  async handle(deps, { caller, params, query }) {
    const head = await bundleFor(deps, caller, params.bundle);
    const revision = await revisionFor(deps, head, query.revision);
    const sha256 = /([0-9a-f]{64})\.json$/.exec(revision.verdict)?.[1];
    if (!sha256) throw new Error(`${revision.verdict}: expected a key that ends with a digest`);
    const { importer, bundle, outcome, summary, at, entryDate } = revision;
    const said = {
      iss: deps.settings.name,
      importer,
      ...(head.importerName === undefined ? {} : { importerName: head.importerName }),
      ...(head.broker === undefined ? {} : { broker: head.broker }),
      bundle,
      ...(revision.reference === undefined ? {} : { reference: revision.reference }),
      ...(head.entryNumber === undefined ? {} : { entryNumber: head.entryNumber }),
      entryDate,
      revision: revision.revision,
      newest: Math.max(revision.revision, head.latest?.revision ?? 1),
      standing: standingOf(head, await papersOf(deps, head)),
      outcome,
      summary,
      at,
      verdict: { sha256 },
    };
    // ECDSA gives another signature each time: what tells two summaries apart is what they say, and the key.
    const { kid } = await deps.signer.publicKey();
    const etag = digest(JSON.stringify([kid, said])).slice(0, 32);
    return { status: 200, etag, body: async () => ({ jws: await signSummary(deps, said) }) };
  },
});

export const summaryRoutes = [getSummary];
