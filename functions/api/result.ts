import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from './answers/schemas.ts';
import type { ApiError } from './problem.ts';
import type { Answer } from './route.ts';

/** Nothing that the API says may be kept by others, guessed at or framed. */
const always = {
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'",
};

/** The answer as API Gateway takes it: with its ETag, as 304 when the caller has it, without a body for HEAD. */
export async function toResult(
  event: APIGatewayProxyEventV2,
  answer: Answer,
  requestId: string,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { status, headers = {} } = answer;
  const base = { ...always, 'x-request-id': requestId, ...headers };
  const lazy = typeof answer.body === 'function';
  let body = lazy && answer.etag !== undefined ? undefined : await textOf(answer.body);
  const tag = answer.etag ?? (status === 200 && body !== undefined ? tagOf(body) : undefined);
  const etag = tag === undefined ? {} : { etag: `"${tag}"` };
  const reads = ['GET', 'HEAD'].includes(event.requestContext.http.method);
  if (tag !== undefined && status === 200 && reads && has(event.headers['if-none-match'], tag))
    return { statusCode: 304, headers: { ...base, ...etag } };
  body ??= await textOf(answer.body);
  const type = body === undefined || 'content-type' in headers ? {} : { 'content-type': 'application/json' };
  const head = event.requestContext.http.method === 'HEAD';
  // A HEAD answers with the length that the GET would have.
  const length = head && body !== undefined ? { 'content-length': String(Buffer.byteLength(body)) } : {};
  return {
    statusCode: status,
    headers: { ...base, ...type, ...etag, ...length },
    ...(body === undefined || head ? {} : { body }),
  };
}

/** An error as `application/problem+json`. */
export function toProblem(
  event: APIGatewayProxyEventV2,
  error: ApiError,
  requestId: string,
): APIGatewayProxyStructuredResultV2 {
  const problem: Problem = { ...error.problem, instance: `urn:request:${requestId}` };
  const head = event.requestContext?.http?.method === 'HEAD';
  return {
    statusCode: problem.status,
    headers: {
      ...always,
      'cache-control': 'no-store',
      'x-request-id': requestId,
      'content-type': 'application/problem+json',
      ...error.headers,
    },
    ...(head ? {} : { body: JSON.stringify(problem) }),
  };
}

async function textOf(body: unknown): Promise<string | undefined> {
  const value = typeof body === 'function' ? await body() : body;
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

const tagOf = (body: string) => createHash('sha256').update(body).digest('base64url').slice(0, 27);

/** Is the tag among those that the caller holds (RFC 9110, 13.1.2: compared weakly)? */
const has = (held: string | undefined, tag: string): boolean =>
  (held ?? '')
    .split(',')
    .map((t) => t.trim().replace(/^W\//, ''))
    .some((t) => t === '*' || t === `"${tag}"`);
