import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { eventSchema, verdictSchema } from '../../cli/schema.ts';

test.each([
  ['docs/verdict.schema.json', verdictSchema],
  ['docs/verdict-reached.schema.json', eventSchema],
])('%s is the schema as the code has it (npm run schema makes it anew)', async (path, schema) => {
  expect(await readFile(path, 'utf8')).toBe(schema());
});
