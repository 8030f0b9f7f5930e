import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answered, clientOf, invoice, running, upload, verdictOf } from '../local/client.ts';

const number = 'B76-0324527-8';
/** What a spreadsheet would run. */
const formula = '=HYPERLINK("https://evil.example","17")';

let s: Awaited<ReturnType<typeof running>>;
let bundle: string;
let stranger: ReturnType<typeof clientOf>;
beforeAll(async () => {
  s = await running();
  bundle = await upload(s.importer, [invoice()], {
    broker: 'harbor-brokers',
    entryNumber: 'b7603245278',
    reference: formula,
    importerName: '@SUM(A1)',
  });
  await upload(s.importer, [invoice('2')], { broker: 'harbor-brokers', reference: 'second' });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  await verdictOf(s.importer, bundle);
  stranger = clientOf(
    s.url,
    await s.world.issuer.brokerToken('other-brokers', { seconds: 60, scopes: ['verifier/verdicts.read'] }),
  );
});
afterAll(() => s.end());

const type = ({ body, status }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '')}`;

describe('an entry number', () => {
  it('is kept in one spelling and found in any', async () => {
    expect((await s.importer('GET', `/bundles/${bundle}`)).body.entryNumber).toBe(number);
    for (const spelled of [number, 'b76 0324527 8', 'B7603245278'])
      expect((await s.broker('GET', `/bundles?reference=${encodeURIComponent(spelled)}`)).body.bundles).toMatchObject([
        { id: bundle },
      ]);
  });

  it('with a wrong check digit is refused, with the digit that it should have', async () => {
    const answer = await s.importer('POST', '/bundles', { papers: [], entryNumber: 'B76-0324527-7' });
    expect(type(answer)).toBe('400 bad-request');
    expect(answer.body.detail).toContain('the check digit of B76-0324527 is 8, found 7');
  });

  it('can be said later and changed, and the bundle is then found under the last one alone', async () => {
    const id = await upload(s.importer, [], { broker: 'harbor-brokers', reference: 'third' });
    const say = (entryNumber: string) => s.importer('POST', `/bundles/${id}/entry-number`, { entryNumber });
    const found = async (n: string) =>
      (await s.broker('POST', '/entries/look-up', { entryNumbers: [n] })).body.entries[0].bundles.map(
        (b: { id: string }) => b.id,
      );
    expect((await say('2314471882 4')).body.entryNumber).toBe('231-4471882-4');
    expect(await found('231-4471882-4')).toEqual([id]);
    expect((await say('336-1234567-4')).body.detail).toContain('the check digit of 336-1234567 is');
    expect((await say('ABC-1234567-6')).body.entryNumber).toBe('ABC-1234567-6');
    expect(await found('231-4471882-4')).toEqual([]);
    expect(await found('ABC-1234567-6')).toEqual([id]);
  });
});

describe('the look-up of entry numbers', () => {
  it('answers each in the order asked, an unknown one as unknown', async () => {
    const { status, body } = await s.broker('POST', '/entries/look-up', {
      entryNumbers: ['231-4471882-4', 'B7603245278', number],
    });
    expect(status).toBe(200);
    expect(body.entries.map((e: { entryNumber: string; state: string }) => [e.entryNumber, e.state])).toEqual([
      ['231-4471882-4', 'unknown'],
      [number, 'found'],
      [number, 'found'],
    ]);
    expect(body.entries[1].bundles).toMatchObject([{ id: bundle, latest: { revision: 1 } }]);
  });

  it("answers another's number as if there were none", async () => {
    const ask = async (n: string) =>
      (await stranger('POST', '/entries/look-up', { entryNumbers: [n] })).body.entries[0];
    const [theirs, nobodys] = [await ask(number), await ask('231-4471882-4')];
    expect({ ...theirs, entryNumber: '' }).toEqual({ ...nobodys, entryNumber: '' });
  });

  it('takes a hundred and no more, none, or a mistyped one', async () => {
    const ask = (entryNumbers: string[]) => s.broker('POST', '/entries/look-up', { entryNumbers });
    expect((await ask(Array(100).fill(number))).body.entries).toHaveLength(100);
    expect(type(await ask(Array(101).fill(number)))).toBe('400 bad-request');
    expect(type(await ask([]))).toBe('400 bad-request');
    const mistyped = await ask([number, 'B76-0324572-8']);
    expect(mistyped.body.issues).toEqual([{ at: 'entryNumbers.1', message: expect.stringContaining('mistyped') }]);
  });
});

describe('the export', () => {
  const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

  it('has a row a bundle, with its newest verdict', async () => {
    const { body } = await s.broker('GET', '/exports/bundles');
    const row = body.rows.find((r: { bundle: string }) => r.bundle === bundle);
    const { latest } = (await s.broker('GET', `/bundles/${bundle}`)).body;
    expect(row).toMatchObject({ entryNumber: number, state: 'judged', outcome: latest.outcome, verdictAt: latest.at });
    expect(row.summary).toMatch(/\w/);
  });

  it('says the same in CSV, where no cell can be run', async () => {
    const csv = await s.broker('GET', '/exports/bundles?format=csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const row = rowsOf(csv.text).find((r) => r.bundle === bundle)!;
    expect(row).toMatchObject({ entryNumber: number, reference: `'${formula}`, importerName: "'@SUM(A1)" });
    for (const cells of rowsOf(csv.text))
      for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('is filtered by outcome, state, importer and day', async () => {
    const ids = async (query: string) =>
      (await s.broker('GET', `/exports/bundles?${query}`)).body.rows.map((r: { bundle: string }) => r.bundle);
    const { latest } = (await s.broker('GET', `/bundles/${bundle}`)).body;
    expect(await ids(`outcome=${latest.outcome}`)).toEqual([bundle]);
    expect(await ids('outcome=prohibited')).toEqual([]);
    expect(await ids('state=judged&importer=acme-imports')).toEqual([bundle]);
    expect(await ids('importer=other')).toEqual([]);
    expect(await ids('to=2020-01-01')).toEqual([]);
    expect(await ids('from=2020-01-01')).toContain(bundle);
    expect(type(await s.broker('GET', '/exports/bundles?outcome=good'))).toBe('400 bad-request');
    expect(type(await s.broker('GET', '/exports/bundles?from=yesterday'))).toBe('400 bad-request');
    expect(type(await s.broker('GET', '/exports/bundles?format=xlsx'))).toBe('400 bad-request');
  });

  it('goes on by its cursor until every bundle was there once, in both formats', async () => {
    for (const format of ['json', 'csv']) {
      const seen: string[] = [];
      for (let cursor = ''; ; ) {
        const page = await s.broker('GET', `/exports/bundles?format=${format}&limit=1${cursor && `&cursor=${cursor}`}`);
        seen.push(...(format === 'csv' ? rowsOf(page.text) : page.body.rows).map((r: { bundle: string }) => r.bundle));
        cursor = page.headers.get('x-next-cursor') ?? '';
        if (format === 'json') expect(page.body.next ?? '').toBe(cursor);
        if (!cursor) break;
      }
      expect(seen).toHaveLength(new Set(seen).size);
      expect(seen).toContain(bundle);
    }
  });

  it('shows a stranger nothing', async () => {
    expect((await stranger('GET', '/exports/bundles')).body).toEqual({ rows: [] });
  });
});
