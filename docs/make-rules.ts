import { readdir, readFile, writeFile } from 'node:fs/promises';
import { RuleId } from '../shared/model/index.ts';
import { freshIndex } from './rule-index.ts';
import { freshPage } from './rule-page.ts';
import { spoken } from './rule-run.ts';

const folder = new URL('./rules/', import.meta.url);

/** Ids that have a page in docs/rules. */
export async function pagesHeld(): Promise<string[]> {
  const files = await readdir(folder);
  return files.filter((f) => f.endsWith('.md') && f !== 'README.md').map((f) => f.slice(0, -3));
}

/** The page of a rule as it stands; empty where there is none. */
export const pageOf = (id: string): Promise<string> => readFile(new URL(`${id}.md`, folder), 'utf8').catch(() => '');

/** The page of a rule with the head, the example and the citation of today, and the body that was written by hand. */
export async function pageAnew(id: RuleId): Promise<string> {
  return freshPage(id, await pageOf(id), await spoken(id));
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  for (const id of RuleId.options)
    if (asked.length === 0 || asked.includes(id)) await writeFile(new URL(`${id}.md`, folder), await pageAnew(id));
  await writeFile(new URL('README.md', folder), freshIndex());
}
