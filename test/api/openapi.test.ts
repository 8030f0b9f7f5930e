import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openapiText } from '../../cli/openapi.ts';
import { descriptionOf } from '../../functions/api/answers/index.ts';
import { problems } from '../../functions/api/problem.ts';
import { routes } from '../../functions/api/routes/index.ts';

interface Content {
  schema: object;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Header {
  schema: object;
  example?: unknown;
}
interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Content> };
  parameters?: { name: string; schema: object; example?: unknown }[];
  responses: Record<string, { content?: Record<string, Content>; headers?: Record<string, Header> }>;
}
const document = JSON.parse(openapiText()) as { paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);

// The whole document is known to the validator, so that references inside schemas are followed.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi');

/** The schema that stands at this place of the document. */
const schemaAt = (...steps: string[]): ValidateFunction =>
  ajv.getSchema(
    `openapi#/${steps.map((s) => encodeURIComponent(s.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
  )!;

function examplesOf({ example, examples }: Content): [string, unknown][] {
  if (examples) return Object.entries(examples).map(([name, { value }]) => [name, value]);
  return example === undefined ? [] : [['example', example]];
}

describe('the description of the API', () => {
  it('is docs/openapi.json, made by npm run openapi', () => {
    expect(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')).toBe(openapiText());
  });

  it('is OpenAPI 3.1 by the published schema of OpenAPI', async () => {
    const result = await new Validator().validate(JSON.parse(openapiText()));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  it('has examples that the API itself takes and gives, also where its rules say more than a schema can', () => {
    for (const route of routes) {
      const { answers, bodyExample } = descriptionOf(route);
      if (route.body) expect(route.body.safeParse(bodyExample).error).toBeUndefined();
      for (const { schema, example } of Object.values(answers))
        if (schema) expect(schema.safeParse(JSON.parse(JSON.stringify(example ?? null))).error).toBeUndefined();
    }
  });

  it('names each operation once', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is looked at by a validator that finds a wrong example', () => {
    const validate = schemaAt('paths', '/bundles', 'get', 'responses', '200', 'content', 'application/json', 'schema');
    expect(validate({ bundles: [{ id: 7 }] })).toBe(false);
  });
});

describe.each(operations)('%s', (name, operation) => {
  const [method, path] = name.split(' ') as [string, string];
  const at = (...steps: string[]) => schemaAt('paths', path, method.toLowerCase(), ...steps);

  it('has for every answer with a body an example that the schema takes', () => {
    for (const [status, { content = {} }] of Object.entries(operation.responses))
      for (const [type, media] of Object.entries(content)) {
        const found = examplesOf(media);
        expect(found, `${status} ${type}`).not.toEqual([]);
        const validate = at('responses', status, 'content', type, 'schema');
        for (const [which, value] of found) {
          validate(value);
          expect(validate.errors ?? [], `${status} ${type} ${which}`).toEqual([]);
        }
      }
  });

  it('has an example for every header of every answer, and for what it is asked with', () => {
    for (const [status, { headers = {} }] of Object.entries(operation.responses))
      for (const [header, { example }] of Object.entries(headers))
        expect(example, `${status} ${header}`).toBeTypeOf('string');
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      const found = examplesOf(media);
      expect(found).not.toEqual([]);
      const validate = at('requestBody', 'content', type, 'schema');
      for (const [, value] of found) {
        validate(value);
        expect(validate.errors ?? []).toEqual([]);
      }
    }
  });

  it('has an example of each problem by its name, with the status of its answer', () => {
    for (const [status, { content = {} }] of Object.entries(operation.responses)) {
      if (Number(status) < 400) continue;
      const found = examplesOf(content['application/problem+json']!);
      for (const [which, value] of found) {
        expect(value).toMatchObject({ type: `urn:verifier:${which}`, status: Number(status) });
        expect(problems).toHaveProperty([which]);
      }
    }
    const open = path === '/openapi.json' || path.startsWith('/.well-known/');
    const wanted = open ? [] : ['401', '403', '500', '503'];
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(wanted));
  });
});
