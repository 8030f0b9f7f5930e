import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orders } from '../../shared/orders/index.ts';
import { listedEntities } from '../../shared/screen/index.ts';
import { paper, rawCotton } from '../rules/case.ts';
import { type World, world } from './world.ts';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.end());

const about = { entryDate: '2024-03-01', broker: 'harbor', reference: 'E-1' };
const papers = () => Object.values(rawCotton());
const ask = (bundle = 'b-1', cause = 'papers', importer = 'acme') => w.deliver('judge', { importer, bundle, cause });
const feedOf = async (role: 'importer' | 'broker', tenant: string) => (await w.feed.since({ role, tenant })).entries;
const events = () => w.ports.events.after(0).map((e) => e.detail as Record<string, unknown>);
const revisions = async (bundle = 'b-1', importer = 'acme') =>
  (await w.bundles.revisions(importer, bundle)).map((r) => [r.revision, r.outcome, r.cause]);

describe('judge', () => {
  it('makes one revision of the same facts, told once, however often it is asked', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    for (const cause of ['papers', 'papers', 'claims', 'orders', 'operator'])
      expect(await ask('b-1', cause)).toBe(true);
    expect(await revisions()).toEqual([[1, 'clear', 'papers']]);
    expect(await feedOf('importer', 'acme')).toHaveLength(1);
    expect(await feedOf('broker', 'harbor')).toMatchObject([
      { seq: 1, revision: 1, outcome: 'clear', reference: 'E-1' },
    ]);
    expect(events()).toMatchObject([{ schema: 'verdict-reached/1', revision: 1, outcome: 'clear', broker: 'harbor' }]);
    // The operator who asked learns that it was looked at.
    expect((await w.bundles.head('acme', 'b-1'))?.lookedAt).toBe(w.clock.now().toISOString());
  });

  it('waits for every paper, and for the submission', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    const file = papers()[0]!.id;
    await w.bundles.updatePaper('acme', 'b-1', file, (p) => p && { ...p, state: 'scanning' });
    await ask();
    await w.bundles.updatePaper('acme', 'b-1', file, (p) => p && { ...p, state: 'read' });
    await w.bundles.updateHead('acme', 'b-1', ({ submittedAt: _, ...head }) => head);
    await ask();
    expect(await revisions()).toEqual([]);
    expect(await ask('b-unknown')).toBe(true);
  });

  it('lets two judges of one bundle race, and revisions only move forward', async () => {
    await w.readBundle('acme', 'b-1', papers().slice(0, 3), about);
    await Promise.all([ask(), ask(), ask()]);
    await w.readPaper('acme', 'b-1', papers()[3]!);
    const racing = Promise.all([ask(), ask()]);
    await w.readPaper('acme', 'b-1', papers()[4]!);
    await racing;
    await Promise.all([ask(), ask()]);
    const stand = await w.bundles.revisions('acme', 'b-1');
    const numbers = stand.map((r) => r.revision);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const newest = await w.verdict('acme', 'b-1', numbers.length);
    expect(newest.documents).toHaveLength(5);
    expect(await w.bundles.head('acme', 'b-1')).toMatchObject({ latest: { revision: numbers.length } });
    expect((await feedOf('broker', 'harbor')).map((e) => [e.seq, e.revision])).toEqual(numbers.map((n) => [n, n]));
    expect(stand.every((r) => r.told)).toBe(true);
  });

  it('never moves back: a judge that was slow does not stand before a faster one', async () => {
    await w.readBundle('acme', 'b-1', papers().slice(0, 5), about);
    // While the slow one stores its verdict, another judges the whole bundle.
    let met = false;
    w.store.onPut = async (key) => {
      if (met || !key.includes('/verdicts/')) return;
      met = true;
      await w.readPaper('acme', 'b-1', papers()[5]!);
      await ask();
    };
    expect(await ask()).toBe(true);
    expect(met).toBe(true);
    const stand = await w.bundles.revisions('acme', 'b-1');
    expect((await w.verdict('acme', 'b-1', stand.length)).documents).toHaveLength(6);
    expect((await w.bundles.head('acme', 'b-1'))?.latest?.revision).toBe(stand.length);
  });

  it('judges anew when one that read older orders was first to put its revision', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let slow: Promise<boolean> = Promise.resolve(true);
    let met = () => {};
    const reached = new Promise<void>((done) => {
      met = done;
    });
    let puts = 0;
    w.store.onPut = async (key) => {
      if (!key.includes('/verdicts/')) return;
      const nth = ++puts;
      if (nth === 1) {
        met();
        await held;
      }
      if (nth === 2) {
        release();
        await slow;
      }
    };
    slow = ask();
    await reached;
    // Orders change while the first one is about to store its verdict.
    const [first] = orders;
    const order = {
      ...first!,
      id: 'test-order',
      from: '2020-01-01',
      regions: [],
      countries: ['US'],
      commodities: ['cotton' as const],
      entities: [],
    };
    const { to: _, goods: __, supersededBy: ___, ...cotton } = order;
    await w.ports.records.put('rules/orders.json', JSON.stringify({ orders: [...orders, cotton] }));
    expect(await ask()).toBe(true);
    expect((await revisions()).map(([n, outcome]) => [n, outcome])).toEqual([
      [1, 'clear'],
      [2, 'prohibited'],
    ]);
  });

  it('finishes for a repeat what was cut off after any write: one revision, one line in each feed', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    let cuts = 0;
    for (; cuts < 60; cuts++) {
      w.cut.left = cuts;
      if (await ask()) break;
    }
    w.cut.left = Number.POSITIVE_INFINITY;
    expect(cuts).toBeGreaterThan(3);
    expect(await revisions()).toEqual([[1, 'clear', 'papers']]);
    for (const [role, tenant] of [
      ['importer', 'acme'],
      ['broker', 'harbor'],
    ] as const)
      expect((await feedOf(role, tenant)).map((e) => [e.seq, e.revision])).toEqual([[1, 1]]);
    // An event may come twice: it names its revision.
    expect(new Set(events().map((e) => e.revision))).toEqual(new Set([1]));
    expect((await w.bundles.revision('acme', 'b-1', 1))?.told).toBe(true);
    expect(await w.bundles.head('acme', 'b-1')).toMatchObject({
      latest: { revision: 1 },
      papersJudged: expect.any(String),
    });
  });

  it('cuts off one judgement at each write in turn: its repeat comes through', async () => {
    let left = 0;
    for (; left < 30; left++) {
      const bundle = `c-${left}`;
      await w.readBundle(
        'acme',
        bundle,
        [paper({ type: 'invoice', facts: { number: `N-${left}` }, lines: [{ description: 'raw cotton' }] })],
        {
          entryDate: '2024-03-01',
        },
      );
      w.cut.left = left;
      const done = await ask(bundle);
      w.cut.left = Number.POSITIVE_INFINITY;
      expect(await ask(bundle)).toBe(true);
      expect(await w.bundles.revisions('acme', bundle)).toMatchObject([{ revision: 1, told: true }]);
      expect((await feedOf('importer', 'acme')).filter((e) => e.bundle === bundle)).toHaveLength(1);
      if (done) break;
    }
    expect(left).toBeGreaterThan(6);
  });

  it('tells an importer of another one’s claim its date alone; the other is judged again when it is freed', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    await w.readBundle('loom', 'b-2', papers(), { entryDate: '2024-03-09' });
    await ask();
    await ask('b-2', 'papers', 'loom');
    expect(await revisions('b-2', 'loom')).toEqual([[1, 'contradicted', 'papers']]);
    const verdict = await w.verdict('loom', 'b-2', 1);
    const claimed = verdict.findings.filter((f: { rule: string }) => f.rule === 'bale.claimed');
    expect(claimed.map((f: { message: string }) => f.message).join()).toMatch(/of another importer.*2024-03-01/);
    expect(JSON.stringify(verdict)).not.toMatch(/acme|b-1\b/);
    // The first gives its bales up with the papers that list them.
    for (const document of papers())
      await w.bundles.updatePaper('acme', 'b-1', document.id, (p) =>
        p && document.type !== 'bill-of-lading' ? { ...p, state: 'withdrawn' } : undefined,
      );
    await ask();
    expect(w.sent.filter((m) => m.queue === 'judge').map((m) => m.body)).toEqual([
      { importer: 'loom', bundle: 'b-2', cause: 'claims' },
    ]);
    await w.drain('judge');
    expect((await revisions('b-2', 'loom')).at(-1)).toEqual([2, 'clear', 'claims']);
  });

  it('makes new revisions only where new orders make a difference, and says what began and ceased', async () => {
    const brazil = papers().map((d) => ({ ...d, facts: { ...d.facts } }));
    await w.readBundle('acme', 'b-1', brazil, about);
    const tomato = [
      paper({
        type: 'invoice',
        facts: { number: 'T-1', countryOfOrigin: 'MX' },
        lines: [{ description: 'Tomate bola fresco', hsCode: '0702.00' }],
      }),
    ];
    await w.readBundle('acme', 'b-2', tomato, about);
    await ask();
    await ask('b-2');
    const before = await w.bundles.revision('acme', 'b-2', 1);
    const everything = {
      ...orders[0]!,
      id: 'test-order',
      title: 'Cotton of the United States',
      from: '2020-01-01',
      regions: [],
      countries: ['US'],
      commodities: ['cotton'],
      entities: [],
    };
    const { to: _, goods: __, supersededBy: ___, ...order } = everything;
    await w.ports.records.put('rules/orders.json', JSON.stringify({ orders: [...orders, order] }));
    await w.drain('rescreen', 'judge');
    expect(await revisions()).toEqual([
      [1, 'clear', 'papers'],
      [2, 'prohibited', 'orders'],
    ]);
    expect((await w.bundles.revision('acme', 'b-1', 2))?.changes).toMatchObject({
      outcomeBefore: 'clear',
      began: expect.arrayContaining(['origin.region']),
    });
    expect(await w.bundles.revisions('acme', 'b-2')).toEqual([before]);
    expect(events().at(-1)).toMatchObject({
      cause: 'orders',
      outcome: 'prohibited',
      outcomeBefore: 'clear',
      revision: 2,
    });
    // Back again: what began ceases.
    await w.ports.records.put('rules/orders.json', JSON.stringify({ orders }));
    await w.drain('rescreen', 'judge');
    expect((await revisions()).at(-1)).toEqual([3, 'clear', 'orders']);
    expect((await w.bundles.revision('acme', 'b-1', 3))?.changes).toMatchObject({
      outcomeBefore: 'prohibited',
      ceased: expect.arrayContaining(['origin.region']),
      began: [],
    });
    expect(await revisions('b-2')).toHaveLength(1);
  });

  it('screens by the lists of the rules prefix: a party that they add is found in bundles judged before', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    await ask();
    const seller = papers()
      .flatMap((d) => d.facts.parties)
      .find((p) => p.role === 'seller')!;
    const row = {
      ...{
        id: 'test-row',
        aliases: [],
        name_zh: null,
        name_zh_aliases: [],
        list: 'UFLPA',
        effective_date: '2020-01-01',
      },
      ...{ federal_register_citation: null, location: null, sector: 'cotton', confidence: 'high', notes: null },
      name: seller.name,
    };
    const lists = { asOf: '2027-01-01', entities: [...listedEntities, row] };
    await w.ports.records.put('rules/lists.json', JSON.stringify(lists));
    await w.drain('rescreen', 'judge');
    expect((await revisions()).at(-1)).toEqual([2, 'prohibited', 'orders']);
    expect((await w.bundles.revision('acme', 'b-1', 2))?.changes.began).toContain('origin.entity');
  });

  it('judges nothing by orders that it cannot read: the message stays for the operator', async () => {
    await w.readBundle('acme', 'b-1', papers(), about);
    await w.ports.records.put('rules/orders.json', '{"orders": 5}');
    expect(await ask()).toBe(false);
    expect(await revisions()).toEqual([]);
    expect(w.logged.at(-1)?.fields.reason).toContain('rules/orders.json: expected {"orders": [...]}');
  });
});
