import { writeFile } from 'node:fs/promises';
import { makeIndex } from '../shared/extract/labels/make-index.ts';

/** `npm run labels`: writes the data of the label files, one first word a line so that a change of one spelling is a small change. */
const folder = new URL('../shared/extract/labels/data/', import.meta.url);

/** The files as they should stand, by name. */
export const printed = (): Map<string, string> =>
  new Map(Object.entries(makeIndex()).map(([name, data]) => [`${name}.json`, `${JSON.stringify(data, null, 1)}\n`]));

if (import.meta.main) for (const [name, text] of printed()) await writeFile(new URL(name, folder), text);
