import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { Verdict } from '../shared/model/index.ts';
import { VerdictReached } from '../shared/store/messages.ts';

const written = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schema of the verdict document (draft 2020-12), as it stands in docs/verdict.schema.json. */
export const verdictSchema = (): string => written({ $id: 'verdict/1', title: 'Verdict', ...z.toJSONSchema(Verdict) });

/** The JSON Schema of the detail of the event `VerdictReached`, as it stands in docs/verdict-reached.schema.json. */
export const eventSchema = (): string =>
  written({ $id: 'verdict-reached/1', title: 'VerdictReached', ...z.toJSONSchema(VerdictReached) });

if (import.meta.main) {
  await writeFile(new URL('../docs/verdict.schema.json', import.meta.url), verdictSchema());
  await writeFile(new URL('../docs/verdict-reached.schema.json', import.meta.url), eventSchema());
}
