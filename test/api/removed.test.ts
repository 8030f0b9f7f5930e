import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../shared/model/index.ts';
import { type Answered, invoice, papersIn, running, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
let bundle: string;
let verdict: Verdict;
let papers: { id: string; name: string }[];
beforeAll(async () => {
  s = await running();
  bundle = await upload(s.importer, papersIn('examples/clear-us-cotton'), { entryDate: '2025-01-14' });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  verdict = (await verdictOf(s.importer, bundle)).body;
  papers = (await s.importer('GET', `/bundles/${bundle}`)).body.papers;
}, 120_000);
afterAll(() => s.end());

const kind = ({ status, body }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '') ?? ''}`.trim();
/** What the store does when the time of a key is over. */
async function expire(store: 'papers' | 'records', part: string): Promise<number> {
  const blobs = s.world.ports[store];
  const keys: string[] = [];
  for await (const { key } of blobs.list('')) if (key.includes(part)) keys.push(key);
  for (const key of keys) await blobs.delete(key);
  return keys.length;
}
const pageOf = (document: string, page = 1) =>
  s.importer('GET', `/bundles/${bundle}/documents/${encodeURIComponent(document)}/pages/${page}`);

describe('what retention has removed', () => {
  it('is told of as such, in words: a page of a paper that is gone, and the paper itself', async () => {
    const invoicePaper = verdict.documents.find((d) => d.type === 'invoice')!;
    const holder = papers.find((p) => p.name === invoicePaper.name)!;
    expect((await pageOf(invoicePaper.id)).status).toBe(200);
    expect(await expire('records', `/pages/${bundle}/${invoicePaper.id}`)).toBeGreaterThan(0);
    // The paper is there: there is no picture, and nothing was removed for good.
    expect(kind(await pageOf(invoicePaper.id))).toBe('404 page-not-found');
    expect(await expire('papers', `/${holder.id}/`)).toBe(1);
    const page = await pageOf(invoicePaper.id);
    expect([kind(page), page.body.detail]).toEqual([
      '410 removed',
      expect.stringMatching(
        /^Page 1 of ".*" was kept, and has been removed since.*the verdict that rests on it, stand/,
      ),
    ]);
    const paper = await s.importer('GET', `/bundles/${bundle}/papers/${holder.id}/content`);
    expect([kind(paper), paper.body.detail]).toEqual(['410 removed', expect.stringContaining(holder.name)]);
  });

  it('is not what never was: a page or document of nowhere stays unknown', async () => {
    expect(kind(await pageOf('000000000000'))).toBe('404 page-not-found');
    expect(kind(await pageOf(verdict.documents[0]!.id, 900))).toMatch(/^(404 page-not-found|410 removed)$/);
    const other = verdict.documents.find((d) => d.type !== 'invoice')!;
    expect(kind(await pageOf(other.id, 900))).toBe('404 page-not-found');
  });

  it('lets the verdict stand while it is kept, and says so when it is gone too, with its report', async () => {
    expect((await s.importer('GET', `/bundles/${bundle}/verdict`)).body.outcome).toBe('clear');
    expect(await expire('records', '/reports/')).toBe(1);
    expect(kind(await s.importer('GET', `/bundles/${bundle}/report`))).toBe('410 removed');
    expect(await expire('records', '/verdicts/')).toBe(1);
    const gone = await s.importer('GET', `/bundles/${bundle}/verdict`);
    expect([kind(gone), gone.body.detail]).toEqual(['410 removed', expect.stringContaining('revision 1')]);
    expect(kind(await pageOf(verdict.documents[0]!.id))).toMatch(/^(200|410 removed)$/);
    const { revisions } = (await s.importer('GET', `/bundles/${bundle}/revisions`)).body;
    expect(revisions).toMatchObject([{ revision: 1, outcome: 'clear' }]);
  });

  it('a bundle that is open has nothing that could have been removed', async () => {
    const open = await upload(s.importer, [invoice('9')]);
    expect(kind(await s.importer('GET', `/bundles/${open}/documents/000000000000/pages/1`))).toBe('404 page-not-found');
  });
});
