import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { AnswerSpec } from './answers/description.ts';
import { keys } from './answers/examples.ts';
import { descriptionOf } from './answers/index.ts';
import { KeySet, Problem } from './answers/schemas.ts';
import * as pushedExamples from './answers/webhook-examples.ts';
import { TestEvent, VerdictEvent } from './answers/webhook-schemas.ts';
import { type ProblemName, problems } from './problem.ts';
import type { Route } from './route.ts';

/** Problems that every route with a token may answer with. */
const everywhere: readonly ProblemName[] = ['unauthenticated', 'forbidden', 'internal', 'too-busy'];

/** The OpenAPI 3.1 document of the API, made of its routes. */
export function openapi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, unknown>> = {
    '/openapi.json': {
      get: {
        operationId: 'getDescription',
        summary: 'This document',
        security: [],
        responses: {
          200: {
            description: 'OpenAPI 3.1.',
            content: { 'application/json': { schema: z.looseObject({}), example: { openapi: '3.1.0' } } },
          },
        },
      },
    },
    '/.well-known/jwks.json': {
      get: {
        operationId: 'getKeys',
        summary: 'The public keys that signed summaries are checked with (JSON Web Key Set)',
        security: [],
        responses: {
          200: { description: 'The keys.', content: { 'application/json': { schema: KeySet, example: keys } } },
          ...problemResponses(['internal', 'too-busy']),
        },
      },
    },
  };
  for (const route of routes) {
    paths[route.path] ??= {};
    paths[route.path]![route.method.toLowerCase()] = operation(route);
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Cotton and tomato verifier',
      version: '1.0.0',
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the user pool.',
        },
      },
    },
    paths: paths as ZodOpenApiPathsObject,
    webhooks: {
      'verdict.reached': pushed(
        'onVerdictReached',
        'A verdict came to stand',
        VerdictEvent,
        pushedExamples.verdictEvent,
      ),
      'webhook.test': pushed('onTest', 'A test that the broker asked for', TestEvent, pushedExamples.testEvent),
    },
  });
}

const about = [
  'Importers hand in the papers of a shipment, brokers poll the verdict on it.',
  'Who calls is told by the token alone. What is not open to a caller answers as if it did not exist (404).',
  'Errors are application/problem+json (RFC 9457); `type` stays the same over versions.',
  'An unknown path is `urn:verifier:not-found` (404), a method that a path does not take `urn:verifier:method-not-allowed` (405, with Allow). HEAD answers wherever GET does.',
  'Every 200 carries an ETag, and If-None-Match answers 304.',
  'Cursors are opaque and fit the list and the caller that they were given for.',
  'What becomes of uploads: a 0-byte file, a damaged one or one of an unknown type is rejected with its reason, and the bundle is judged with it as unreadable; one under a key that no bundle announced is noted as a stray and never judged; one that comes after the verdict makes a new revision.',
].join('\n\n');

function operation(route: Route): ZodOpenApiOperationObject {
  const { params, query, headers = {}, body } = route;
  const { answers, bodyExample } = descriptionOf(route);
  const names = [...new Set([...route.problems, ...everywhere])];
  const header = Object.entries(headers).map(([name, description]) => [
    name,
    z.optional(z.string().meta({ description })),
  ]);
  const responses: Record<string, unknown> = {};
  for (const [status, spec] of Object.entries(answers)) responses[status] = responseOf(spec);
  Object.assign(responses, problemResponses(names));
  return {
    operationId: route.operationId,
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    'x-roles': [...route.roles],
    'x-scope': route.scope,
    requestParams: {
      ...(Object.keys(params.shape).length > 0 && { path: params }),
      ...(Object.keys(query.shape).length > 0 && { query }),
      ...(header.length > 0 && { header: z.object(Object.fromEntries(header)) }),
    },
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: body, example: bodyExample } } },
    }),
    responses: responses as ZodOpenApiOperationObject['responses'],
  } as ZodOpenApiOperationObject;
}

function responseOf({ description, schema, example, also, headers }: AnswerSpec) {
  return {
    description,
    ...(headers && { headers: headersOf(headers) }),
    ...(schema && {
      content: {
        'application/json': { schema, example: JSON.parse(JSON.stringify(example ?? null)) },
        ...(also && { [also.type]: { schema: { type: 'string' as const }, example: also.example } }),
      },
    }),
  };
}

function problemResponses(names: readonly ProblemName[]): Record<string, unknown> {
  const statuses = [...new Set(names.map((name) => problems[name][0]))].sort();
  return Object.fromEntries(statuses.map((s) => [s, problemResponse(names.filter((name) => problems[name][0] === s))]));
}

function problemResponse(names: readonly ProblemName[]) {
  const examples = Object.fromEntries(
    names.map((name) => {
      const [status, title, detail] = problems[name];
      return [
        name,
        {
          summary: title,
          value: { type: `urn:verifier:${name}`, title, status, detail, instance: 'urn:request:JKJaXmPLvHcESHA=' },
        },
      ];
    }),
  );
  const [first] = names;
  const retry = names.includes('too-busy') ? { headers: headersOf({ 'Retry-After': 'Seconds to wait.' }) } : {};
  return {
    description: names.map((name) => `\`${name}\`: ${problems[name][1]}.`).join(' ') || String(first),
    ...retry,
    content: { 'application/problem+json': { schema: Problem, examples } },
  };
}

/** What is posted to a broker's webhook. */
const pushed = (operationId: string, summary: string, schema: z.ZodType, example: object) => ({
  post: {
    operationId,
    summary,
    security: [],
    requestParams: {
      header: z.object({
        'webhook-id': z
          .string()
          .meta({ description: 'The same at every try.', example: pushedExamples.webhook.last.event }),
        'webhook-timestamp': z
          .string()
          .meta({ description: 'Seconds since 1970, of this try.', example: '1772438409' }),
        'webhook-signature': z.string().meta({
          description: 'One or two of v1,<base64>.',
          example: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
        }),
      }),
    },
    requestBody: { required: true, content: { 'application/json': { schema, example } } },
    responses: {
      '2XX': { description: 'Taken.' },
      '410': { description: 'Wants no more events: the webhook is disabled.' },
      default: { description: 'Anything else is tried again.' },
    },
  },
});

const headersOf = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, description]) => [
      name,
      { description, schema: { type: 'string' as const }, example: headerExamples[name] },
    ]),
  );

/** What each header may read. */
const headerExamples: Readonly<Record<string, string>> = {
  ETag: '"9b1f6f0cf6a24a3e8d1c2b7a90e4d5c3"',
  Location: 'https://records.example.com/importers/piedmont-textile/reports/9b1f6f.html?X-Amz-Expires=300',
  'Retry-After': '5',
  'X-Verdict-Revision': '1',
  'X-Verdict-Outcome': 'clear',
  'X-Verdict-At': '2026-03-02T08:00:09.000Z',
  'X-Next-Cursor': 'ZjRkMWI2YzhhMDJlMDAwMDAwMDAwMDAx',
};
