import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApi } from '../../functions/api/api.ts';
import type { ApiDeps } from '../../functions/api/route.ts';
import { contextOf } from '../../local/runner.ts';
import { Retryable } from '../../shared/ports.ts';
import { type Answered, announced, type Form, invoice, running, sendForm, upload, verdictOf } from '../local/client.ts';

let s: Awaited<ReturnType<typeof running>>;
beforeAll(async () => {
  s = await running();
});
afterAll(() => s.end());

const type = ({ body, status }: Answered) => `${status} ${body?.type?.replace('urn:verifier:', '')}`;
const one = [{ name: 'a.pdf', size: 5, type: 'application/pdf' }];
const make = async (papers: object[] = one, about: object = {}) =>
  (await s.importer('POST', '/bundles', { ...about, papers })).body as {
    bundle: { id: string };
    uploads: { paper: { id: string }; upload: Form }[];
  };

describe('a request', () => {
  it('to an unknown path is a 404, by a wrong method a 405 that names the right ones', async () => {
    expect(type(await s.importer('GET', '/bundle'))).toBe('404 not-found');
    expect(type(await s.importer('GET', '/%ff'))).toBe('404 not-found');
    const answer = await s.importer('PUT', '/bundles');
    expect([type(answer), answer.headers.get('allow')]).toEqual(['405 method-not-allowed', 'GET, HEAD, POST']);
  });

  it('of broken JSON, of an unknown field or with a parameter that is none is a 400 that says where', async () => {
    expect(type(await s.importer('POST', '/bundles', '{"papers":'))).toBe('400 bad-request');
    expect(type(await s.importer('POST', '/bundles', ''))).toBe('400 bad-request');
    const odd = await s.importer('POST', '/bundles', { papers: [{ ...one[0], name: '../x' }], broker: 'Not An Id' });
    expect(odd.body.issues.map((i: { at: string }) => i.at)).toEqual(['broker', 'papers.0.name']);
    expect(type(await s.importer('POST', '/bundles', { papers: [], importer: 'other' }))).toBe('400 bad-request');
    for (const query of ['limit=0', 'limit=1e9', 'limit=x', 'sinse=1', 'limit=1&limit=2', 'since=%00'])
      expect((await s.importer('GET', `/verdicts?${query}`)).status, query).toBe(400);
  });

  it('with too large a body is a 413', async () => {
    expect(type(await s.importer('POST', '/bundles', ' '.repeat(1024 * 1024 + 1)))).toBe('413 too-large');
    expect(type(await s.importer('POST', '/bundles', ' '.repeat(11 * 1024 * 1024)))).toBe('413 too-large');
  });

  it('may be a HEAD, which has no body', async () => {
    const [head, get] = [await s.importer('HEAD', '/bundles'), await s.importer('GET', '/bundles')];
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  it('for the description needs no token and gives the document that stands in docs', async () => {
    const response = await fetch(`${s.url}/openapi.json`);
    const { openapi } = (await response.json()) as { openapi: string };
    expect([response.status, openapi]).toEqual([200, '3.1.0']);
  });
});

describe('a fault behind the API', () => {
  const ask = async (error: Error) => {
    const lines: object[] = [];
    const { edge: _, ...rest } = {} as ApiDeps;
    const deps = {
      ...rest,
      identity: s.world.ports.identity,
      bundles: { byReader: async () => Promise.reject(error) },
      edge: { log: { error: (_: string, fields: object) => lines.push(fields) }, flush: () => {} },
      settings: { retrySeconds: 7 },
    } as unknown as ApiDeps;
    const event = {
      rawPath: '/bundles',
      rawQueryString: '',
      headers: { authorization: `Bearer ${s.tokens.importer}` },
      requestContext: { requestId: 'r-1', http: { method: 'GET' } },
    };
    const answer = await makeApi(deps)(event as never, contextOf('api'));
    return { answer, lines, problem: JSON.parse(answer.body!) };
  };

  it('that passes is a 503 with Retry-After', async () => {
    const { answer, problem } = await ask(new Retryable('throttled: secret detail'));
    expect([answer.statusCode, answer.headers?.['retry-after'], problem.type]).toEqual([
      503,
      '7',
      'urn:verifier:too-busy',
    ]);
  });

  it('that nobody expected is a 500 that names the request and nothing else, and is noted', async () => {
    const { answer, lines, problem } = await ask(new Error('secret detail'));
    expect([answer.statusCode, problem.instance]).toEqual([500, 'urn:request:r-1']);
    expect(answer.body).not.toContain('secret');
    expect(lines).toMatchObject([{ requestId: 'r-1', message: 'secret detail' }]);
  });
});

describe('a bundle', () => {
  it('made twice under one key is one bundle; with another body the key is taken', async () => {
    const key = { 'idempotency-key': 'k1' };
    const [first, again] = [
      await s.importer('POST', '/bundles', { papers: one }, key),
      await s.importer('POST', '/bundles', { papers: one }, key),
    ];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body.bundle.id).toBe(first.body.bundle.id);
    expect(again.body.uploads[0].paper.id).toBe(first.body.uploads[0].paper.id);
    expect(type(await s.importer('POST', '/bundles', { papers: [] }, key))).toBe('409 key-taken');
  });

  it('takes no paper that is too large, of a strange type, or named twice', async () => {
    const attempt = async (papers: object[]) => type(await s.importer('POST', '/bundles', { papers }));
    expect(await attempt([{ ...one[0], size: 100 * 1024 * 1024 + 1 }])).toBe('413 too-large');
    expect(await attempt([{ ...one[0], type: 'video/mp4' }])).toBe('415 unsupported-type');
    expect(await attempt([one[0]!, one[0]!])).toBe('400 bad-request');
  });

  it('cannot be submitted without papers, nor before each was uploaded, and names those that were not', async () => {
    const empty = await make([]);
    expect(type(await s.importer('POST', `/bundles/${empty.bundle.id}/submit`))).toBe('409 no-papers');
    const { bundle, uploads } = await make();
    const answer = await s.importer('POST', `/bundles/${bundle.id}/submit`);
    expect([type(answer), answer.body.issues]).toEqual([
      '409 papers-missing',
      [{ at: uploads[0]!.paper.id, message: 'a.pdf' }],
    ]);
    const verdict = await s.importer('GET', `/bundles/${bundle.id}/verdict`);
    expect([verdict.status, verdict.body.state, verdict.body.papers]).toEqual([202, 'open', { expected: 1 }]);
  });

  it('is one page of a list after another, newest first, none twice', async () => {
    const ids: string[] = [];
    let path = '/bundles?limit=2';
    for (;;) {
      const { bundles, next } = (await s.importer('GET', path)).body;
      ids.push(...bundles.map((b: { id: string }) => b.id));
      if (next === undefined) break;
      path = `/bundles?limit=2&cursor=${next}`;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2);
  });
});

describe('an upload', () => {
  it('of a wrong size, type or key, or with a forged or changed form, is refused', async () => {
    const { upload: form } = (await make()).uploads[0]!;
    const other = (fields: Record<string, string>) => ({ ...form, fields: { ...form.fields, ...fields } });
    const policy = JSON.parse(Buffer.from(form.fields.policy!, 'base64').toString());
    policy.conditions[3][2] = 1e9;
    const wider = Buffer.from(JSON.stringify(policy)).toString('base64');
    expect(await sendForm(form, '%PDF')).toEqual([400, 'EntityTooSmall']);
    expect(await sendForm(form, '%PDF-1')).toEqual([400, 'EntityTooLarge']);
    expect(await sendForm(other({ 'Content-Type': 'text/html' }), '%PDF-')).toEqual([403, 'AccessDenied']);
    expect(await sendForm(other({ key: 'uploads/other-imports/b/f/a.pdf' }), '%PDF-')).toEqual([403, 'AccessDenied']);
    expect(await sendForm(other({ policy: wider }), '%PDF-')).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await sendForm(other({ 'x-signature': '00' }), '%PDF-')).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await sendForm(form, '%PDF-')).toEqual([204]);
  });

  it('by an expired form is refused; a new form takes it', async () => {
    const { bundle, uploads } = await make();
    const { paper, upload: form } = uploads[0]!;
    const key = form.fields.key!;
    const old = await s.world.ports.papers.presignPost({ key, size: 5, contentType: 'application/pdf', seconds: -1 });
    expect(await sendForm(old, '%PDF-')).toEqual([403, 'AccessDenied']);
    const renewed = await s.importer('POST', `/bundles/${bundle.id}/papers/${paper.id}/upload`);
    expect(await sendForm(renewed.body.upload, '%PDF-')).toEqual([204]);
  });

  it('under a key that no bundle announced is noted as a stray and changes no bundle', async () => {
    const key = 'inbox/Not A Tenant/x.pdf';
    await sendForm(
      await s.world.ports.papers.presignPost({ key, size: 5, contentType: 'text/plain', seconds: 60 }),
      'hello',
    );
    await expect
      .poll(async () => (await s.world.ports.table.query('STRAY')).map((item) => item.key), { timeout: 5000 })
      .toContain(key);
  });
});

describe('papers of a bundle', () => {
  it('of 0 bytes or an unknown type are judged as unreadable, beside the others', async () => {
    const empty = { name: 'empty.pdf', bytes: Buffer.alloc(0) };
    const odd = { name: 'odd.bin', bytes: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * i * 7919) % 251)) };
    const id = await upload(s.importer, [invoice(), empty, odd]);
    expect((await s.importer('POST', `/bundles/${id}/submit`)).status).toBe(202);
    const { body } = await verdictOf(s.importer, id);
    expect(body.outcome).toBe('unproven');
    expect(body.unreadable.map((u: { name: string }) => u.name).sort()).toEqual(['empty.pdf', 'odd.bin']);
    expect(body.documents.map((d: { name: string }) => d.name)).toEqual(['invoice 17.csv']);
  });

  it('can be withdrawn and replaced, submitted twice, and late ones make a new revision while the old stays readable', async () => {
    const id = await upload(s.importer, [invoice('1')], { broker: 'harbor-brokers' });
    const submit = async () => (await s.importer('POST', `/bundles/${id}/submit`)).status;
    expect([await submit(), await submit()]).toEqual([202, 202]);
    const first = await verdictOf(s.importer, id);
    expect([first.body.bundle.revision, first.headers.get('x-verdict-revision')]).toEqual([1, '1']);
    const late = await s.importer('POST', `/bundles/${id}/papers`, { papers: announced([invoice('2')]) });
    expect((await s.importer('GET', `/bundles/${id}/verdict`)).status).toBe(200);
    expect(await sendForm(late.body.uploads[0].upload, invoice('2').bytes)).toEqual([204]);
    await expect.poll(async () => (await verdictOf(s.importer, id)).body.bundle.revision, { timeout: 10_000 }).toBe(2);
    expect((await s.importer('GET', `/bundles/${id}/verdict?revision=1`)).text).toBe(first.text);
    expect(type(await s.importer('GET', `/bundles/${id}/verdict?revision=3`))).toBe('404 verdict-not-found');
    const again = await s.importer('POST', `/bundles/${id}/papers`, { papers: announced([invoice('2')]) });
    expect(type(again)).toBe('409 name-taken');

    const papers = (await s.importer('GET', `/bundles/${id}`)).body.papers as { id: string; name: string }[];
    const second = papers.find((p) => p.name === 'invoice 2.csv')!.id;
    expect(type(await s.importer('POST', `/bundles/${id}/papers/${second}/upload`))).toBe('409 paper-uploaded');
    for (let n = 0; n < 2; n++)
      expect((await s.importer('DELETE', `/bundles/${id}/papers/${second}`)).status).toBe(204);
    expect(type(await s.importer('DELETE', `/bundles/${id}/papers/none`))).toBe('404 paper-not-found');
    await expect.poll(async () => (await verdictOf(s.importer, id)).body.bundle.revision, { timeout: 10_000 }).toBe(3);
    const { revisions } = (await s.broker('GET', `/bundles/${id}/revisions`)).body;
    expect(revisions.map((r: { revision: number }) => r.revision)).toEqual([1, 2, 3]);
    const replaced = await s.importer('POST', `/bundles/${id}/papers`, { papers: announced([invoice('2')]) });
    expect(replaced.status).toBe(201);
    expect(replaced.body.uploads[0].paper.id).not.toBe(second);
  });
});
