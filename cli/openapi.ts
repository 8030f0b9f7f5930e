import { writeFile } from 'node:fs/promises';
import { openapi } from '../functions/api/openapi.ts';
import { routes } from '../functions/api/routes/index.ts';

/** The description of the API as it stands in docs/openapi.json. */
export const openapiText = (): string => `${JSON.stringify(openapi(routes), null, 2)}\n`;

if (import.meta.main) await writeFile(new URL('../docs/openapi.json', import.meta.url), openapiText());
