import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document, Verdict } from '../../shared/model/index.ts';
import { type Answered, clientOf, invoice, papersIn, running, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
let bundle: string;
let first: Verdict;
beforeAll(async () => {
  s = await running();
  bundle = await upload(s.importer, papersIn('examples/clear-us-cotton'), {
    entryDate: '2025-01-14',
    broker: 'harbor-brokers',
  });
  await s.importer('POST', `/bundles/${bundle}/submit`);
  first = (await verdictOf(s.importer, bundle)).body;
}, 120_000);
afterAll(() => s.end());

const amend = (body: object, of = bundle) => s.importer('POST', `/bundles/${of}/amendments`, body);
const kind = ({ status, body }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '') ?? ''}`.trim();
const documentOf = (verdict: Verdict, type: string): Document => verdict.documents.find((d) => d.type === type)!;
const said = (verdict: Verdict) => verdict.findings.filter((f) => f.rule === 'document.amended').map((f) => f.severity);

describe('An amendment', () => {
  it('stands with who, when and why beside the reading, and the bundle is judged again', async () => {
    expect(first.outcome).toBe('clear');
    const { id, facts } = documentOf(first, 'packing-list');
    const right = facts.netWeight!.value;
    const made = await amend({ document: id, place: '/netWeight', value: 1234.5, why: 'typing it in wrongly' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ n: 1, was: right, by: 'acme-imports-user', why: 'typing it in wrongly' });
    // No poller is given the verdict from before.
    const next = await verdictOf(s.importer, bundle);
    expect(next.headers.get('x-verdict-revision')).toBe('2');
    const verdict: Verdict = next.body;
    expect([verdict.outcome, ...said(verdict)]).toEqual([expect.stringMatching(/unproven|contradicted/), 'gap']);
    const amended = documentOf(verdict, 'packing-list');
    expect(amended.facts.netWeight!.value).toBe(1234.5);
    expect(amended.amendments).toMatchObject([{ place: '/netWeight', was: right, shown: 'nowhere' }]);
    expect(verdict.inputs.amendments).toMatch(/^[0-9a-f]{64}$/);
    const { revisions } = (await s.broker('GET', `/bundles/${bundle}/revisions`)).body;
    expect(revisions.at(-1)).toMatchObject({
      cause: 'amendments',
      outcomeBefore: 'clear',
      began: expect.arrayContaining(['document.amended']),
    });
  });

  it('that somebody else was ahead of is refused and says who; a repeat of the same changes nothing', async () => {
    const { id } = documentOf(first, 'packing-list');
    const same = { document: id, place: '/netWeight', value: 1234.5, why: 'typing it in wrongly' };
    expect((await amend(same)).body).toMatchObject({ n: 1 });
    const other = await amend({ ...same, value: 99 });
    expect(kind(other)).toBe('409 amended-meanwhile');
    expect(other.body.detail).toContain('acme-imports-user amended it at');
    expect((await s.broker('GET', `/bundles/${bundle}/amendments`)).body.amendments).toHaveLength(1);
  });

  it('without a value gives the reading back, and the verdict from before it', async () => {
    const { id } = documentOf(first, 'packing-list');
    const back = await amend({ document: id, place: '/netWeight', why: 'the reading was right', after: 1 });
    expect(back.status).toBe(201);
    const next = await verdictOf(s.importer, bundle);
    expect([next.body.outcome, next.headers.get('x-verdict-revision')]).toEqual(['clear', '3']);
    expect(documentOf(next.body, 'packing-list')).toEqual(documentOf(first, 'packing-list'));
    expect(
      (await s.importer('GET', `/bundles/${bundle}/amendments`)).body.amendments.map((a: { n: number }) => a.n),
    ).toEqual([1, 2]);
  });

  it('made on a state that somebody changed meanwhile is refused, and says what changed', async () => {
    const path = `/bundles/${bundle}/amendments`;
    const seen = (await s.importer('GET', path)).headers.get('etag')!;
    const { id } = documentOf(first, 'invoice');
    const own = documentOf(first, 'packing-list').id;
    const mine = { document: own, place: '/number', value: 'PL-9', why: 'the stamp covers it' };
    const send = (body: object, tag: string) => s.importer('POST', path, body, { 'if-match': tag });
    // Maria and Karl look at the same state; she is first.
    const maria = await s.world.issuer.importerToken('acme-imports', {
      seconds: 60,
      scopes: ['verifier/bundles.write', 'verifier/verdicts.read'],
      person: 'maria',
    });
    const hers = { document: id, place: '/number', value: 'INV-9', why: 'a smudge' };
    expect((await clientOf(s.url, maria)('POST', path, hers, { 'if-match': seen })).status).toBe(201);
    const late = await send(mine, seen);
    expect(kind(late)).toBe('412 changed-meanwhile');
    expect(late.body.detail).toContain(`Since then: maria amended /number of ${id}.`);
    expect(late.body.issues).toEqual([
      { at: `${id} /number`, message: expect.stringMatching(/^maria made it "INV-9" at .*: a smudge$/) },
    ]);
    expect((await s.importer('GET', path)).body.amendments).toHaveLength(3);
    // Having looked, he sends it again; a repeat of that, whose answer was lost, is no conflict with himself.
    const now = (await s.importer('GET', path)).headers.get('etag')!;
    expect((await send(mine, now)).status).toBe(201);
    expect((await send(mine, now)).status).toBe(201);
    // A tag that names no state of this bundle is no permission.
    const unknown = await send({ ...mine, place: '/date', value: '2025-01-03' }, '"9.000000000000000000000000"');
    expect([kind(unknown), unknown.body.detail]).toEqual([
      '412 changed-meanwhile',
      expect.stringContaining('names no state'),
    ]);
    for (const [document, place] of [
      [id, '/number'],
      [own, '/number'],
    ])
      await amend({ document, place, why: 'the reading was right', after: 1 });
    await verdictOf(s.importer, bundle);
  });

  it('of no such document, row or place, or with a value of another kind, is refused with what was expected', async () => {
    const { id } = documentOf(first, 'invoice');
    const why = 'a test';
    expect(kind(await amend({ document: 'none', place: '/total', value: 1, why }))).toBe('404 document-not-found');
    expect(kind(await amend({ document: id, place: '/lines/900/amount', value: 1, why }))).toBe(
      '404 document-not-found',
    );
    expect(kind(await amend({ document: id, place: '/mentions/0/text', value: 'x', why }))).toBe('400 bad-request');
    expect(kind(await amend({ document: id, place: '/__proto__/x', value: 'x', why }))).toBe('400 bad-request');
    expect(kind(await amend({ document: id, place: '/date', value: 'soon', why }))).toBe('400 bad-request');
    expect(kind(await amend({ document: id, place: 'type', value: 'bill', why }))).toBe('400 bad-request');
    expect(kind(await amend({ document: id, place: '/total', value: 1 }))).toBe('400 bad-request');
  });

  it('before there is a verdict, by a broker or by another importer is refused', async () => {
    const open = await upload(s.importer, [invoice('9')]);
    const body = { document: 'x', place: '/total', value: 1, why: 'a test' };
    expect(kind(await amend(body, open))).toBe('404 verdict-not-found');
    expect(kind(await s.broker('POST', `/bundles/${bundle}/amendments`, body))).toBe('403 forbidden');
    const stranger = await s.world.issuer.importerToken('stranger', {
      seconds: 60,
      scopes: ['verifier/bundles.write', 'verifier/verdicts.read'],
    });
    const { clientOf } = await import('../local/client.ts');
    const other = clientOf(s.url, stranger);
    expect(kind(await other('POST', `/bundles/${bundle}/amendments`, body))).toBe('404 bundle-not-found');
    expect(kind(await other('GET', `/bundles/${bundle}/amendments`))).toBe('404 bundle-not-found');
  });
});
