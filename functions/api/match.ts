import { ApiError } from './problem.ts';
import type { Route } from './route.ts';

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/**
 * The route of a request; HEAD asks for what GET gives.
 * @throws ApiError 404 for a path that is none, 405 (with `Allow`) for a method that it does not take.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): Match {
  const steps = stepsOf(path);
  const here = routes.flatMap((route) => {
    const params = steps && paramsOf(route.path, steps);
    return params ? [{ route, params }] : [];
  });
  if (here.length === 0)
    throw new ApiError('not-found', `Nothing answers at ${path.slice(0, 200)}. GET /openapi.json says what does.`);
  const wanted = method === 'HEAD' ? 'GET' : method;
  const found = here.find(({ route }) => route.method === wanted);
  if (found) return found;
  const allowed = allow(here.map(({ route }) => route.method));
  throw new ApiError('method-not-allowed', `${method} is not allowed here; ${allowed} ${verb(allowed)}.`, {
    headers: { allow: allowed },
  });
}

export const allow = (methods: readonly string[]): string =>
  [...new Set(methods.flatMap((m) => (m === 'GET' ? ['GET', 'HEAD'] : [m])))].sort().join(', ');

const verb = (list: string) => (list.includes(',') ? 'are' : 'is');

function paramsOf(pattern: string, steps: readonly string[]): Record<string, string> | undefined {
  const wanted = pattern.split('/').slice(1);
  if (wanted.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [i, step] of wanted.entries()) {
    const name = /^\{(\w+)\}$/.exec(step)?.[1];
    if (name !== undefined) params[name] = steps[i]!;
    else if (step !== steps[i]) return undefined;
  }
  return params;
}

function stepsOf(path: string): string[] | undefined {
  try {
    return path
      .replace(/(?<=.)\/$/, '')
      .split('/')
      .slice(1)
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
