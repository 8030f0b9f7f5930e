import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inboxBundle } from '../../shared/store/keys.ts';
import { picturePdf } from '../read/image/picture-pdf.ts';
import { rawCotton } from '../rules/case.ts';
import { type World, world } from './world.ts';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.end());

const invoice = 'COMMERCIAL INVOICE\nInvoice No: 1\n100% cotton T-shirts\n';
const account = { kind: 'account', what: 'schedule' };
const lose = () => w.ports.data.db.exec('DELETE FROM messages');
const asked = () => w.sent.splice(0).map((m) => m.queue);

describe('the account', () => {
  it('finds each paper received in one of its ends or in flight', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drop('acme', 's/bundle.json', 'broken');
    await w.drain();
    await w.drop('acme', 't/late.txt', invoice);
    await w.drain('intake');
    await w.bundles.updatePaper(
      'acme',
      inboxBundle('acme', 's'),
      (await w.paper('acme', 's/invoice.txt'))!.file,
      (p) => p && { ...p, state: 'withdrawn' },
    );
    await w.drop('acme', 'u/invoice.txt', `${invoice}2`);
    await w.drain('intake');
    await w.drop('loom', 'v/invoice.txt', `${invoice}3`);
    await w.drain();
    await w.drop('loom', 'v/second.txt', `${invoice}4`);
    await w.drain('intake');
    await w.deliver('rescreen', account);
    const [tally] = w.logged.filter((line) => line.message === 'account');
    // t, u and v were read by the second drain; v/second waits.
    expect(tally?.fields).toEqual({
      received: 6,
      read: 3,
      rejected: 1,
      withdrawn: 1,
      inFlight: 1,
      waiting: 0,
      difference: 0,
    });
  });

  it('goes on in a new message when the time runs out, with what was counted', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drain('intake', 'read');
    let message: unknown = account;
    let messages = 0;
    for (; messages < 40; messages++) {
      w.sent.length = 0;
      await w.deliver('rescreen', message, { remaining: () => 1000 });
      const next = w.sent.find((m) => m.queue === 'rescreen');
      if (!next) break;
      message = next.body;
    }
    expect(messages).toBe(15);
    expect(w.logged.filter((line) => line.message === 'account').map((line) => line.fields)).toMatchObject([
      { received: 1, read: 1 },
    ]);
  });

  it('asks again for a paper that nobody reads, and leaves one in peace that is only slow', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drain('intake');
    lose();
    w.sent.length = 0;
    w.clock.pass(20 * 60);
    await w.deliver('rescreen', account);
    expect(asked()).toEqual([]);
    w.clock.pass(30 * 60);
    await w.deliver('rescreen', account);
    expect(asked()).toEqual(['read']);
    await w.drain();
    w.clock.pass(61);
    await w.drain();
    expect((await w.bundles.head('acme', inboxBundle('acme', 's')))?.latest?.revision).toBe(1);
  });

  it('asks again for a completion that was lost, and for a scan that waits without a message', async () => {
    await w.end();
    const scanned = { name: '', sha256: '', bytes: 0, kind: 'pdf' as const, problems: [], notes: [], parts: [] };
    const page = { number: 1, width: 9, height: 9, reader: 'ocr' as const, words: [], rulings: [], confidence: 0 };
    w = await world({ readScan: async () => ({ ...scanned, pages: [page] }), settings: { pageReaderJobs: 1 } });
    await w.drop('acme', 's/a.pdf', await picturePdf(['picture']));
    await w.drop('acme', 's/b.pdf', await picturePdf(['picture', 'text']));
    await w.drain();
    await w.ports.pageReader.workOne();
    lose();
    w.sent.length = 0;
    w.clock.pass(91 * 60);
    await w.deliver('rescreen', account);
    expect(asked().sort()).toEqual(['collect', 'read']);
    for (let i = 0; i < 3; i++) {
      await w.drain();
      await w.ports.pageReader.workOne();
      w.clock.pass(20);
    }
    await w.drain();
    expect((await w.bundles.papers('acme', inboxBundle('acme', 's'))).map((p) => p.state)).toEqual(['read', 'read']);
  });

  it('asks for a judgement that never came, and never again for one that came to nothing new', async () => {
    await w.readBundle('acme', 'b-1', Object.values(rawCotton()).slice(0, 2), { entryDate: '2024-03-01' });
    w.clock.pass(31 * 60);
    await w.deliver('rescreen', account);
    expect(asked()).toEqual(['judge']);
    await w.drain();
    // A paper announced later and never uploaded says nothing new; nor does it hold anything up.
    const at = w.clock.now().toISOString();
    await w.bundles.announce([
      { importer: 'acme', bundle: 'b-1', file: 'x', name: 'x', key: 'uploads/acme/b-1/x/x', state: 'expected', at },
    ]);
    await w.bundles.updateHead('acme', 'b-1', (h) => ({ ...h, receivedAt: at }));
    w.clock.pass(31 * 60);
    w.sent.length = 0;
    await w.deliver('rescreen', account);
    expect(asked()).toEqual([]);
  });
});

describe('new orders, lists or code', () => {
  it('have every bundle with a verdict judged again, of every importer', async () => {
    await w.readBundle('acme', 'b-1', Object.values(rawCotton()), { entryDate: '2024-03-01' });
    await w.readBundle('loom', 'b-2', Object.values(rawCotton()).slice(0, 3), { entryDate: '2024-03-01' });
    await w.bundles.create({ importer: 'loom', bundle: 'b-3', via: 'api' });
    for (const [importer, bundle] of [
      ['acme', 'b-1'],
      ['loom', 'b-2'],
    ])
      await w.deliver('judge', { importer, bundle, cause: 'papers' });
    w.sent.length = 0;
    await w.ports.records.put('rules/lists.json', '{}');
    await w.drain('rescreen');
    expect(w.sent.map((m) => [m.queue, m.body.bundle, m.body.cause]).sort()).toEqual([
      ['judge', 'b-1', 'orders'],
      ['judge', 'b-2', 'orders'],
    ]);
  });
});
