import { copyFile, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeReaders, readFile as readPaper } from '../../shared/read/index.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** A folder with the first `count` PDFs of the examples that have text on every page, in the order of their folders. */
export async function digitalBundle(count: number): Promise<{ folder: string; paths: string[]; pages: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const paths: string[] = [];
  let pages = 0;
  const names = (await readdir(examples, { recursive: true })).filter((name) => name.endsWith('.pdf')).sort();
  for (const name of names) {
    if (paths.length === count) break;
    const found = await readPaper(await readFile(join(examples, name)), name, { ocr: false });
    if (found.pages.length === 0 || found.problems.length > 0) continue;
    const path = join(folder, `${String(paths.length + 1).padStart(2, '0')}.pdf`);
    await copyFile(join(examples, name), path);
    paths.push(path);
    pages += found.pages.length;
  }
  await closeReaders();
  if (paths.length < count) throw new Error(`expected ${count} PDFs with text in ${examples}, found ${paths.length}`);
  return { folder, paths, pages };
}
