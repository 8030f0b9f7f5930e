import type * as z from 'zod';
import type { KeySet } from '../answers/schemas.ts';
import { allow } from '../match.ts';
import { ApiError } from '../problem.ts';
import type { Answer, ApiDeps, Route } from '../route.ts';
import { amendmentRoutes } from './amendments.ts';
import { bundleRoutes } from './bundles.ts';
import { dossierRoutes } from './dossier.ts';
import { entryRoutes } from './entries.ts';
import { exportRoutes } from './exports.ts';
import { pageRoutes } from './pages.ts';
import { paperRoutes } from './papers.ts';
import { summaryRoutes } from './summaries.ts';
import { verdictRoutes } from './verdicts.ts';
import { webhookRoutes } from './webhooks.ts';

/** Every operation that takes a token. */
export const routes: readonly Route[] = [
  ...bundleRoutes,
  ...paperRoutes,
  ...amendmentRoutes,
  ...pageRoutes,
  ...verdictRoutes,
  ...summaryRoutes,
  ...dossierRoutes,
  ...entryRoutes,
  ...exportRoutes,
  ...webhookRoutes,
];

/** What everybody may read, without a token: the description of the API and the public keys of its signatures. */
export const open: readonly { path: string; answer(deps: ApiDeps): Promise<Answer> }[] = [
  {
    path: '/openapi.json',
    async answer() {
      // What makes it is loaded by the few who ask.
      const { openapi } = await import('../openapi.ts');
      return { status: 200, body: `${JSON.stringify(openapi(routes), null, 2)}\n` };
    },
  },
  {
    path: '/.well-known/jwks.json',
    async answer({ signer }) {
      const body = { keys: [await signer.publicKey()] } satisfies z.infer<typeof KeySet>;
      return { status: 200, body, headers: { 'cache-control': 'public, max-age=300' } };
    },
  },
];

/** The answer to a request that needs no token; undefined for any other. @throws ApiError 405 */
export async function answerOpen(deps: ApiDeps, method: string, path: string): Promise<Answer | undefined> {
  const found = open.find((o) => o.path === path);
  if (found && method !== 'GET' && method !== 'HEAD')
    throw new ApiError('method-not-allowed', `${method} is not allowed here; GET, HEAD are.`, {
      headers: { allow: allow(['GET']) },
    });
  return found?.answer(deps);
}
