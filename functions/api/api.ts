import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { Retryable } from '../../shared/ports.ts';
import { BadCursor } from '../../shared/store/cursor.ts';
import { bodyOf, callerFor, checked, queryOf } from './input.ts';
import { matchRoute } from './match.ts';
import { ApiError } from './problem.ts';
import { toProblem, toResult } from './result.ts';
import type { Answer, ApiDeps } from './route.ts';

export type ApiHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** Answers importers and brokers: every request of the HTTP API comes here. */
export const makeApi = (deps: ApiDeps): ApiHandler =>
  middy(async (event: APIGatewayProxyEventV2, context: Context) =>
    toResult(event, await answer(deps, event), requestIdOf(event, context)),
  )
    .onError(async (request) => {
      const id = requestIdOf(request.event, request.context);
      const error = toApiError(deps, request.error, id);
      // Who cannot be served here is told of it, and an operator with him; what the caller did wrong is his to know.
      if (error.problem.status >= 500) {
        const { name, message, stack } = request.error ?? new Error('unknown');
        deps.edge.log.error('request failed', { requestId: id, route: routeName(request.event), name, message, stack });
      }
      request.response = toProblem(request.event, error, id);
      await deps.edge.flush();
    })
    .after(() => deps.edge.flush()) as unknown as ApiHandler;

async function answer(deps: ApiDeps, event: APIGatewayProxyEventV2): Promise<Answer> {
  deps.begin?.();
  // What the routes take and give is compiled while the keys of tokens are fetched.
  const { answerOpen, routes } = await import('./routes/index.ts');
  const { method } = event.requestContext.http;
  const open = await answerOpen(deps, method, event.rawPath);
  if (open) return open;
  const { route, params } = matchRoute(routes, method, event.rawPath);
  const caller = await callerFor(route, deps.identity, event.headers.authorization);
  const header = (name: string) => event.headers[name.toLowerCase()];
  return route.handle(deps, {
    caller,
    params: checked(route.params, params),
    query: queryOf(route, event.rawQueryString) as Record<string, unknown>,
    body: bodyOf(route, event),
    header,
  });
}

function toApiError(deps: ApiDeps, error: unknown, requestId: string): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof BadCursor) return new ApiError('bad-cursor', error.message);
  if (error instanceof Retryable)
    return new ApiError('too-busy', 'A service that this needs is busy. Nothing was lost; try again.', {
      headers: { 'retry-after': String(deps.settings.retrySeconds) },
    });
  return new ApiError('internal', `The fault is noted under ${requestId}. Nothing you sent was lost; try again later.`);
}

const requestIdOf = (event: APIGatewayProxyEventV2, context: Context): string =>
  event.requestContext?.requestId ?? context?.awsRequestId ?? 'unknown';

const routeName = (event: APIGatewayProxyEventV2): string => {
  const http = event.requestContext?.http;
  return http ? `${http.method} ${event.rawPath}` : 'not a request of the HTTP API';
};
