import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { verdictSchema } from '../../cli/schema.ts';

test('docs/verdict.schema.json is the schema of the verdict as the code has it (npm run schema makes it anew)', async () => {
  expect(await readFile('docs/verdict.schema.json', 'utf8')).toBe(verdictSchema());
});
