import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { Verdict } from '../shared/model/index.ts';

/** The JSON Schema of the verdict document (draft 2020-12), as it stands in docs/verdict.schema.json. */
export const verdictSchema = (): string =>
  `${JSON.stringify({ $id: 'verdict/1', title: 'Verdict', ...z.toJSONSchema(Verdict) }, null, 2)}\n`;

if (import.meta.main) await writeFile(new URL('../docs/verdict.schema.json', import.meta.url), verdictSchema());
