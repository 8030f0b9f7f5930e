import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descriptionOf } from '../../functions/api/answers/index.ts';
import { routes } from '../../functions/api/routes/index.ts';
import {
  type Answered,
  type Client,
  clientOf,
  type Form,
  running,
  sendForm,
  upload,
  verdictOf,
} from '../local/client.ts';

/**
 * Who may see or touch what of an importer: every route of the OpenAPI, each key of the stores, forms and addresses that carry their own
 * signature, cursors, feeds, events and the ledger of bales, asked by everybody else with the true ids in hand. Whatever comes back must
 * hold nothing of what was planted in the importer's papers and ids.
 */
let s: Awaited<ReturnType<typeof running>>;
const both = ['verifier/bundles.write', 'verifier/verdicts.read', 'verifier/webhooks.write'];
const strangers: Record<string, Client> = {};
/** What only the owner knows, and what its bundle is made of. */
const planted = {
  seller: 'Quillwater Secret Cotton LLC',
  invoice: 'INV-PLANTED-77123',
  file: 'planted-list-4711.csv',
  reference: '123-4567890-9',
  address: 'planted-endpoint-4711',
};
const mine: Record<string, string> = {};
let secrets: string[] = [];

const csv = (lines: string[]) => Buffer.from(`${lines.join('\n')}\n`);
const papersOf = (seller: string, invoice: string, list: string) => [
  {
    name: `${invoice}.csv`,
    bytes: csv([
      'COMMERCIAL INVOICE',
      `Invoice number,${invoice}`,
      'Date,2026-02-01',
      `Seller,${seller}`,
      'Country of origin,United States',
      'Description,Quantity,Unit price,Amount',
      'US raw cotton,20 bales,500.00,10000.00',
    ]),
  },
  {
    name: list,
    bytes: csv([
      'PACKING LIST',
      `Packing list no. ${invoice}`,
      `Seller,${seller}`,
      'Bale number,Net weight kg',
      ...Array.from({ length: 20 }, (_, i) => `07233${4_400_000 + i},${215 + i / 2}`),
    ]),
  },
];

beforeAll(async () => {
  s = await running();
  const id = await upload(s.importer, papersOf(planted.seller, planted.invoice, planted.file), {
    broker: 'harbor-brokers',
    reference: planted.reference,
    entryDate: '2026-03-02',
  });
  await s.importer('POST', `/bundles/${id}/submit`);
  const verdict = await verdictOf(s.importer, id);
  const bundle = (await s.importer('GET', `/bundles/${id}`)).body;
  const open = await s.importer('POST', '/bundles', { papers: [{ name: 'x.txt', size: 4, type: 'text/plain' }] });
  const hook = await s.broker('POST', '/webhooks', { url: `http://127.0.0.1:9/${planted.address}` });
  Object.assign(mine, {
    webhook: hook.body.webhook.id,
    bundle: id,
    paper: bundle.papers.find((p: { name: string }) => p.name === planted.file).id,
    document: verdict.body.documents?.[0]?.id ?? 'd',
    page: '1',
    revision: '1',
    openBundle: open.body.bundle.id,
    openPaper: open.body.uploads[0].paper.id,
  });
  secrets = [...Object.values(planted), id, mine.openBundle!, mine.webhook!, 'acme-imports', mine.document!].filter(
    (text) => text.length > 4,
  );
  const { issuer } = s.world;
  strangers.importer = clientOf(s.url, await issuer.importerToken('loom-imports', { seconds: 600, scopes: both }));
  strangers.broker = clientOf(s.url, await issuer.brokerToken('other-brokers', { seconds: 600, scopes: both }));
  // A broker of the importer's own name is no importer, and the other way round.
  strangers['broker named as the importer'] = clientOf(
    s.url,
    await issuer.brokerToken('acme-imports', { seconds: 600, scopes: both }),
  );
  strangers['importer named as the broker'] = clientOf(
    s.url,
    await issuer.importerToken('harbor-brokers', { seconds: 600, scopes: both }),
  );
  strangers.nobody = clientOf(s.url);
}, 120_000);
afterAll(() => s.end());

/** What of the secrets an answer holds, in its text or its headers; what the asker sent itself is no leak. */
const leaked = (answer: Answered, asked: string): string[] => {
  const told = `${answer.text} ${[...answer.headers].join(' ')}`;
  return secrets.filter((secret) => told.includes(secret) && !asked.includes(secret));
};

const filled = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = mine[name];
    if (value === undefined) throw new Error(`{${name}} of ${path}: tell test/api/tenants.test.ts of the owner's own`);
    return encodeURIComponent(value);
  });

describe('every route, with the true ids in hand', () => {
  it.each(routes.map((r) => [`${r.method} ${r.path}`, r] as const))('%s', async (_, route) => {
    const path = filled(route.path);
    const { bodyExample } = descriptionOf(route);
    const standing = async () =>
      JSON.stringify([
        (await s.importer('GET', `/bundles/${mine.bundle}`)).body,
        (await s.broker('GET', '/webhooks')).body,
      ]);
    const before = await standing();
    const seen: string[] = [];
    for (const [who, client] of Object.entries(strangers)) {
      const asked = `${path} ${JSON.stringify(bodyExample ?? '')}`;
      const answer = await client(route.method, path, bodyExample);
      seen.push(...leaked(answer, asked).map((secret) => `${who}: ${secret}`));
      // Without an id of the owner's there is nothing to refuse: the answer is the stranger's own.
      if (route.path.includes('{') && answer.status < 400) seen.push(`${who}: ${answer.status}`);
      if (
        who === 'nobody' &&
        route.path !== '/openapi.json' &&
        !route.path.startsWith('/.well-known') &&
        answer.status < 400
      )
        seen.push(`${who}: ${answer.status}`);
    }
    expect(seen).toEqual([]);
    // Nor did anybody change anything.
    expect(await standing()).toBe(before);
  });
});

describe('guessing and searching', () => {
  it('finds nothing of others by reference, id, name, cursor or filter', async () => {
    const feed = (await s.importer('GET', '/verdicts')).body.next;
    const list = (await s.importer('GET', '/bundles?limit=1')).body;
    const queries = [
      `/bundles?reference=${planted.reference}`,
      `/bundles?reference=${encodeURIComponent('%')}`,
      `/bundles?reference=*`,
      `/bundles?cursor=${encodeURIComponent(list.cursor ?? feed)}`,
      `/verdicts?since=${encodeURIComponent(feed)}`,
      `/bundles/${mine.bundle!.slice(0, -1)}`,
      `/bundles/${encodeURIComponent(`acme-imports#${mine.bundle}`)}/verdict`,
      `/bundles/..%2F${mine.bundle}/verdict`,
    ];
    for (const client of Object.values(strangers))
      for (const query of queries) {
        const answer = await client('GET', query);
        expect(leaked(answer, query), query).toEqual([]);
        expect(answer.status === 200 ? (answer.body.bundles ?? answer.body.verdicts) : [], query).toEqual([]);
      }
  });

  it('tells one’s own list nothing of who else is there', async () => {
    const answers = await Promise.all(['/bundles', '/verdicts'].map((path) => strangers.importer!('GET', path)));
    for (const answer of answers) expect(leaked(answer, '')).toEqual([]);
  });
});

describe('the stores', () => {
  it('take no upload under a key, size, type or bucket that the form does not name', async () => {
    const renew = await s.importer('POST', `/bundles/${mine.openBundle}/papers/${mine.openPaper}/upload`);
    const form = renew.body.upload as Form;
    const others: [string, Form][] = [
      [
        'key of another importer',
        { ...form, fields: { ...form.fields, key: form.fields.key!.replace('acme-imports', 'loom-imports') } },
      ],
      [
        'key of another bundle',
        { ...form, fields: { ...form.fields, key: form.fields.key!.replace(mine.openBundle!, mine.bundle!) } },
      ],
      ['key that climbs', { ...form, fields: { ...form.fields, key: `${form.fields.key}/../../x` } }],
      [
        'rules of the deployment',
        { ...form, url: form.url.replace('/papers', '/records'), fields: { ...form.fields, key: 'rules/orders.json' } },
      ],
      ['type', { ...form, fields: { ...form.fields, 'Content-Type': 'text/html' } }],
      ['signature', { ...form, fields: { ...form.fields, 'x-signature': '00' } }],
    ];
    for (const [what, other] of others) expect((await sendForm(other, 'abcd'))[0], what).toBe(403);
    expect((await sendForm(form, 'abcde'))[0], 'size').toBe(400);
  });

  it('hand out nothing without a signature, under another key, for another type, by another method or after its end', async () => {
    const answer = await s.importer('GET', `/bundles/${mine.bundle}/papers/${mine.paper}/content`);
    const address = new URL(answer.headers.get('location')!);
    expect((await fetch(address)).status).toBe(200);
    const bare = new URL(address);
    bare.search = '';
    const type = new URL(address);
    type.searchParams.set('type', 'text/html');
    const later = new URL(address);
    later.searchParams.set('expires', String(Number(address.searchParams.get('expires')) + 3600));
    const elsewhere = new URL(address);
    elsewhere.pathname = elsewhere.pathname.replace('acme-imports', 'loom-imports');
    const records = new URL(address);
    records.pathname = records.pathname.replace('/papers/', '/records/');
    const folder = new URL(address);
    folder.pathname = '/papers/uploads/acme-imports/';
    for (const url of [bare, type, later, elsewhere, records, folder]) {
      const refused = await fetch(url);
      expect(refused.status, url.pathname).toBe(403);
      expect(await refused.text()).not.toContain('Quillwater');
    }
    for (const method of ['PUT', 'DELETE']) expect((await fetch(address, { method })).status, method).toBe(405);
    expect((await fetch(address)).status).toBe(200);
  });
});

describe('the ledger of bales', () => {
  it('tells an importer who claims the same bales that a claim exists and its date, and nothing else', async () => {
    const client = strangers.importer!;
    const id = await upload(client, papersOf('Plain Seller Inc', 'INV-B-1', 'list-b.csv'), { entryDate: '2026-03-09' });
    await client('POST', `/bundles/${id}/submit`);
    const verdict = await verdictOf(client, id);
    const claimed = verdict.body.findings.filter((f: { rule: string }) => f.rule === 'bale.claimed');
    expect(claimed.map((f: { message: string }) => f.message).join()).toMatch(
      /already claimed by bundle of another importer \(entry of 2026-03-02\)/,
    );
    const everything = [
      verdict,
      await client('GET', `/bundles/${id}`),
      await client('GET', `/bundles/${id}/revisions`),
      await client('GET', '/verdicts'),
    ];
    const report = await client('GET', `/bundles/${id}/report`);
    const html = await (await fetch(report.headers.get('location')!)).text();
    expect(html).toContain('already claimed');
    for (const answer of everything) expect(leaked(answer, '')).toEqual([]);
    expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
    // Whom it was told of learns nothing either.
    const owner = await s.importer('GET', `/bundles/${mine.bundle}/verdict`);
    expect(['loom-imports', 'Plain Seller', 'INV-B-1', id].filter((text) => owner.text.includes(text))).toEqual([]);
  }, 60_000);
});

describe('events', () => {
  it('name one importer, and the broker that its bundle names', async () => {
    const { events } = s.world.ports as unknown as { events: { after(seq: number): { detail: object }[] } };
    for (const { detail } of events.after(0)) {
      const text = JSON.stringify(detail);
      const names = ['acme-imports', 'loom-imports'].filter((name) => text.includes(name));
      expect(names).toHaveLength(1);
      expect(text.includes('harbor-brokers')).toBe(names[0] === 'acme-imports');
      expect(text).not.toContain('Quillwater');
    }
  });
});
