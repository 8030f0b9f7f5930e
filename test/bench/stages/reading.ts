import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Side } from './stage.ts';

/** Our reader on a file. */
export const ownReader: Side = {
  name: 'ours',
  async load(input) {
    const { readFile: read } = await import('../../../shared/read/index.ts');
    const bytes = await readFile(input);
    const name = basename(input);
    return async () => {
      const { pages, parts, problems } = await read(bytes, name, { ocr: false });
      if (pages.length + parts.length === 0 || problems.length > 0)
        throw new Error(`${name} was not read: ${JSON.stringify(problems[0])}`);
    };
  },
};

export async function closeReaders(): Promise<void> {
  await (await import('../../../shared/read/index.ts')).closeReaders();
}
