import { allow } from '../match.ts';
import { ApiError } from '../problem.ts';
import type { Answer, Route } from '../route.ts';
import { amendmentRoutes } from './amendments.ts';
import { bundleRoutes } from './bundles.ts';
import { entryRoutes } from './entries.ts';
import { exportRoutes } from './exports.ts';
import { pageRoutes } from './pages.ts';
import { paperRoutes } from './papers.ts';
import { verdictRoutes } from './verdicts.ts';

/** Every operation that takes a token. */
export const routes: readonly Route[] = [
  ...bundleRoutes,
  ...paperRoutes,
  ...amendmentRoutes,
  ...pageRoutes,
  ...verdictRoutes,
  ...entryRoutes,
  ...exportRoutes,
];

/** The description of the API, for everybody. */
export const description = {
  path: '/openapi.json',
  async answer(method: string): Promise<Answer> {
    if (method !== 'GET' && method !== 'HEAD')
      throw new ApiError('method-not-allowed', `${method} is not allowed here; GET, HEAD are.`, {
        headers: { allow: allow(['GET']) },
      });
    // What makes it is loaded by the few who ask.
    const { openapi } = await import('../openapi.ts');
    return { status: 200, body: `${JSON.stringify(openapi(routes), null, 2)}\n` };
  },
};
