import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { type Caller, type Identity, Unauthenticated } from '../../shared/ports.ts';
import { ApiError } from './problem.ts';
import type { Route } from './route.ts';

/** Largest body, in bytes: 500 papers with the longest names. */
export const largestBody = 1024 * 1024;

/**
 * Who calls, by the bearer token alone: whatever stands before this function may have looked at it already, and is not relied on.
 * @throws ApiError 401 without a valid token, 403 when it may not do this.
 */
export async function callerFor(route: Route, identity: Identity, authorization: string | undefined): Promise<Caller> {
  const token = /^Bearer +(\S+)\s*$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw unauthenticated('Expected the header "Authorization: Bearer <token>".');
  let caller: Caller;
  try {
    caller = await identity.verify(token);
  } catch (error) {
    if (error instanceof Unauthenticated) throw unauthenticated(error.message, 'invalid_token');
    throw error;
  }
  if (!route.roles.includes(caller.role))
    throw new ApiError(
      'forbidden',
      route.roles.includes('broker')
        ? 'Webhooks are for brokers; importers see verdicts on their page.'
        : 'Brokers read; only importers hand in papers.',
    );
  if (!caller.scopes.includes(route.scope))
    throw new ApiError('forbidden', `The token lacks the scope ${route.scope}.`, {
      headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${route.scope}"` },
    });
  return caller;
}

const unauthenticated = (detail: string, error?: string) =>
  new ApiError('unauthenticated', detail, {
    headers: { 'www-authenticate': error ? `Bearer error="${error}"` : 'Bearer' },
  });

/** @throws ApiError 400 when a parameter is unknown, given twice or not as expected. */
export function queryOf(route: Route, raw: string): unknown {
  const given = new URLSearchParams(raw);
  for (const name of given.keys())
    if (given.getAll(name).length > 1)
      throw new ApiError('bad-request', `${name}: expected once, found more than once in the address.`);
  return checked(route.query, Object.fromEntries(given));
}

/** @throws ApiError 413 for a body that is too large, 400 for one that is no JSON or not as expected. */
export function bodyOf(route: Route, event: APIGatewayProxyEventV2): unknown {
  const text = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (text.length > largestBody) throw new ApiError('too-large', `A body of ${largestBody} bytes is the most.`);
  if (!route.body) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    throw new ApiError('bad-request', 'Expected a body of JSON in UTF-8, found something else.');
  }
  return checked(route.body, value);
}

/** The value as the schema gives it. */
export function checked<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .slice(0, 20)
    .map((issue) => ({ at: issue.path.join('.').slice(0, 200), message: issue.message.slice(0, 300) }));
  const [first] = issues;
  throw new ApiError('bad-request', first?.at ? `${first.at}: ${first.message}.` : `${first?.message}.`, { issues });
}
