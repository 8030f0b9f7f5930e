import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../shared/documents.ts';
import { judge } from '../shared/judge.ts';
import { type Document, type Unreadable, Verdict } from '../shared/model/index.ts';
import { closeReaders, readFile } from '../shared/read/index.ts';
import { asMarkdown } from './examples/as-markdown.ts';
import { contractFaults } from './examples/contract.ts';

const root = fileURLToPath(new URL('../examples/', import.meta.url));
const expected = JSON.parse(readFileSync(`${root}expected.json`, 'utf8')) as Record<
  string,
  { about: string; outcome: string; findings: string[] }
>;

const verdictOf = async (id: string): Promise<Verdict> => {
  const meta = JSON.parse(readFileSync(`${root}${id}/bundle.json`, 'utf8')) as Record<
    'entryDate' | 'importer' | 'reference',
    string
  >;
  const documents: Document[] = [];
  const unreadable: Unreadable[] = [];
  for (const name of readdirSync(`${root}${id}`).sort()) {
    if (name === 'bundle.json') continue;
    const made = documentsOf(await readFile(readFileSync(`${root}${id}/${name}`), name));
    documents.push(...made.documents);
    unreadable.push(...made.unreadable);
  }
  return judge({
    bundle: { id, importer: meta.importer, reference: meta.reference },
    entryDate: meta.entryDate,
    documents,
    unreadable,
  });
};

describe('the example bundles', () => {
  afterAll(closeReaders);

  it('are the folders that expected.json names', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => e.name);
    expect(folders.sort()).toEqual(Object.keys(expected).sort());
  });

  for (const [id, truth] of Object.entries(expected))
    it(`${id}: ${truth.about}`, { timeout: 240_000 }, async () => {
      const verdict = await verdictOf(id);
      expect(contractFaults(Verdict.parse(verdict))).toEqual([]);
      const raised = new Set(verdict.findings.map((f) => f.rule as string));
      expect({ outcome: verdict.outcome, missed: truth.findings.filter((x) => !raised.has(x)) }).toEqual({
        outcome: truth.outcome,
        missed: [],
      });
      await expect(asMarkdown(truth.about, verdict)).toMatchFileSnapshot(`examples/${id}.md`);
    });
});
