import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { openapiText } from '../../cli/openapi.ts';
import { routes } from '../../functions/api/routes/index.ts';

describe('the description of the API', () => {
  it('is docs/openapi.json, made by npm run openapi', () => {
    expect(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')).toBe(openapiText());
  });

  for (const route of routes) {
    it(`${route.operationId}: every example is what its schema takes`, () => {
      for (const { schema, example } of Object.values(route.answers)) {
        if (!schema) continue;
        expect((schema as z.ZodType).safeParse(JSON.parse(JSON.stringify(example ?? null))).error).toBeUndefined();
      }
      if (route.body) expect(route.body.safeParse(route.bodyExample).error).toBeUndefined();
    });
  }

  it('has an example for every answer with a body', () => {
    const { paths } = JSON.parse(openapiText()) as {
      paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, object> }> }>>;
    };
    for (const [path, methods] of Object.entries(paths))
      for (const [method, { responses }] of Object.entries(methods))
        for (const [status, { content = {} }] of Object.entries(responses))
          for (const media of Object.values(content))
            expect('example' in media || 'examples' in media, `${method} ${path} ${status}`).toBe(true);
  });
});
