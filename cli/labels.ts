import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeIndex } from '../shared/extract/labels/make-index.ts';

/** `npm run labels`: writes the index of the label files, one first word a line so that a change of one spelling is a small change. */
const path = fileURLToPath(new URL('../shared/extract/labels/data/index.json', import.meta.url));

/** The index as it stands in the file. */
export const printed = (): string => `${JSON.stringify(makeIndex(), null, 1)}\n`;

if (import.meta.main) await writeFile(path, printed());
