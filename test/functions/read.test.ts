import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Page } from '../../shared/model/index.ts';
import { Final, type PageReader, Retryable } from '../../shared/ports.ts';
import { closeReaders } from '../../shared/read/index.ts';
import { inboxBundle } from '../../shared/store/keys.ts';
import { picturePdf } from '../read/image/picture-pdf.ts';
import { type World, type WorldOptions, world } from './world.ts';

let w: World;
const start = async (options: WorldOptions = {}) => {
  w = await world(options);
};
afterEach(() => w.end());
afterAll(closeReaders);

const invoice = 'COMMERCIAL INVOICE\nInvoice No: 1\n100% cotton T-shirts\n';
const bundle = inboxBundle('acme', 's');
const page: Page = {
  number: 1,
  width: 400,
  height: 200,
  reader: 'ocr',
  words: [{ text: 'SCANNED', box: [0.1, 0.1, 0.2, 0.05], confidence: 0.9 }],
  rulings: [],
  confidence: 0.9,
};
const scanOf = async () => picturePdf(['picture']);
/** The embedded page reader as it is, in front of which calls may fail. */
const failing = (error: () => Error | undefined): PageReader => ({
  async start(job) {
    const failure = error();
    if (failure) throw failure;
    return w.ports.pageReader.start(job);
  },
  result: (id) => w.ports.pageReader.result(id),
});
const readsScan: WorldOptions['readScan'] = async (_, name) => ({
  name,
  sha256: '',
  bytes: 0,
  kind: 'pdf',
  pages: [page],
  problems: [],
  notes: [],
  parts: [],
});

describe('read', () => {
  it.each([
    ['an empty file', 'empty.pdf', async () => new Uint8Array(), 'empty'],
    [
      'an encrypted PDF',
      'locked.pdf',
      () => readFile('examples/unproven-encrypted-record/scan7829_5.pdf'),
      'encrypted',
    ],
    [
      'an unsupported type',
      'a.rar',
      async () => Buffer.from('Rar!\x1a\x07\x01\x00 and so on', 'latin1'),
      'unsupported',
    ],
  ])('has the bundle judged with %s as unreadable, and says why', async (_, name, bytes, code) => {
    await start();
    await w.drop('acme', `s/${name}`, await bytes());
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drain();
    w.clock.pass(61);
    await w.drain();
    expect((await w.facts('acme', `s/${name}`))?.unreadable[0]?.problems[0]?.code).toBe(code);
    const verdict = await w.verdict('acme', bundle, 1);
    expect(verdict.unreadable.map((u: { name: string }) => u.name)).toEqual([name]);
    expect(verdict.findings.map((f: { rule: string }) => f.rule)).toContain('document.unreadable');
  });

  it('takes a bundle.json as what the bundle is, and not as a paper', async () => {
    await start();
    await w.drop(
      'acme',
      's/bundle.json',
      '{"entryDate":"2024-03-01","reference":"E-1","broker":"harbor","importer":"Acme Inc."}',
    );
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drain();
    w.clock.pass(61);
    await w.drain();
    const about = { entryDate: '2024-03-01', reference: 'E-1', broker: 'harbor', importerName: 'Acme Inc.' };
    expect(await w.bundles.head('acme', bundle)).toMatchObject(about);
    const verdict = await w.verdict('acme', bundle, 1);
    expect(verdict).toMatchObject({ entryDate: '2024-03-01', bundle: { importer: 'Acme Inc.', reference: 'E-1' } });
    expect(verdict.documents.map((d: { name: string }) => d.name)).toEqual(['invoice.txt']);
    expect((await w.bundles.byReference({ role: 'broker', tenant: 'harbor' }, 'E1')).map((b) => b.bundle)).toEqual([
      bundle,
    ]);
  });

  it.each(['{"entryDate": 5}', 'entry\ndate'])(
    'shows a broken bundle.json as a paper that cannot be read: %j',
    async (text) => {
      await start();
      await w.drop('acme', 's/bundle.json', text);
      await w.drop('acme', 's/invoice.txt', invoice);
      await w.drain();
      expect(await w.paper('acme', 's/bundle.json')).toMatchObject({
        state: 'rejected',
        problem: { message: expect.stringContaining('expected a JSON object with any of entryDate') },
      });
      w.clock.pass(61);
      await w.drain();
      const { unreadable } = await w.verdict('acme', bundle, 1);
      expect(unreadable.map((u: { name: string }) => u.name)).toEqual(['bundle.json']);
    },
  );

  it('hears the bundle.json inside a zip that is the bundle; a broken one is seen there', async () => {
    await start();
    const zip = (about: string) => zipSync({ 'bundle.json': strToU8(about), 'invoice.txt': strToU8(invoice) });
    await w.drop('acme', 's.zip', zip('{"entryDate":"2024-03-01"}'));
    await w.drop('acme', 't.zip', zip('{"entryDate":"soon"}'));
    // A zip among other papers is one paper: it does not speak for the bundle.
    await w.drop('acme', 'u/more.zip', zip('{"entryDate":"2024-03-01"}'));
    await w.drain();
    expect((await w.bundles.head('acme', bundle))?.entryDate).toBe('2024-03-01');
    expect((await w.facts('acme', 's.zip'))?.documents.map((d) => d.name)).toEqual(['s.zip/invoice.txt']);
    const broken = await w.facts('acme', 't.zip');
    expect(broken?.unreadable[0]).toMatchObject({ name: 't.zip/bundle.json' });
    expect(broken?.unreadable[0]?.problems[0]?.message).toContain('expected a JSON object');
    expect((await w.bundles.head('acme', inboxBundle('acme', 'u')))?.entryDate).toBeUndefined();
  });

  it('keeps a scan waiting, visibly, while the page reader takes no more, and reads it later', async () => {
    let busy = true;
    await start({ readScan: readsScan, pageReader: failing(() => (busy ? new Retryable('throttled') : undefined)) });
    await w.drop('acme', 's/scan.pdf', await scanOf());
    await w.drain();
    expect(await w.paper('acme', 's/scan.pdf')).toMatchObject({ state: 'scanning', scan: { waiting: true } });
    expect(w.counts).toMatchObject({ PapersWaiting: 1, ScannerThrottled: 1 });
    busy = false;
    w.clock.pass(20);
    await w.drain();
    expect(await w.paper('acme', 's/scan.pdf')).toMatchObject({ state: 'scanning', scan: { waiting: false } });
    await w.ports.pageReader.workOne();
    await w.drain();
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('read');
    expect((await w.facts('acme', 's/scan.pdf'))?.documents[0]?.reader).toBe('ocr');
  });

  it('lets as many scans run as there are places; the others wait for one to be given back', async () => {
    await start({ readScan: readsScan, settings: { pageReaderJobs: 1 } });
    await w.drop('acme', 's/a.pdf', await picturePdf(['picture']));
    await w.drop('acme', 's/b.pdf', await picturePdf(['picture', 'text']));
    await w.drain();
    const waiting = async () => (await w.bundles.papers('acme', bundle)).map((p) => p.scan?.waiting).sort();
    expect(await waiting()).toEqual([false, true]);
    await w.ports.pageReader.workOne();
    await w.drain();
    w.clock.pass(20);
    await w.drain();
    await w.ports.pageReader.workOne();
    await w.drain();
    expect((await w.bundles.papers('acme', bundle)).map((p) => p.state)).toEqual(['read', 'read']);
  });

  it.each([
    ['fails over', { readScan: (async () => Promise.reject(new Error('no such script'))) as WorldOptions['readScan'] }],
    ['refuses', { pageReader: failing(() => new Final('UnsupportedDocumentException')) }],
  ])('has the embedded engine read a scan that the page reader %s', async (_, options) => {
    await start(options as WorldOptions);
    await w.drop('acme', 's/scan.pdf', await scanOf());
    await w.drain();
    if (await w.ports.pageReader.workOne()) await w.drain();
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('read');
    expect((await w.facts('acme', 's/scan.pdf'))?.documents[0]?.confidence).toBeGreaterThan(0.5);
  });

  it('goes on in a new message when the time runs out, and reads no page twice', async () => {
    await start({ settings: { engine: 'embedded' } });
    await w.drop('acme', 's/scan.pdf', await picturePdf(['picture', 'text', 'picture']));
    await w.drain('intake');
    const [read] = w.sent.splice(0);
    const scanned = w.ports.data.db.prepare(
      "SELECT key, count(*) AS n FROM blobs WHERE bucket = 'records' AND key LIKE '%/scanned/%' GROUP BY key",
    );
    const versions = () => scanned.all() as { key: string; n: number }[];
    for (let pages = 0; pages < 3; pages++) {
      // Time for one more page.
      const remaining = () => (versions().length === pages ? 90_000 : 30_000);
      expect(await w.deliver('read', read!.body, { remaining })).toBe(true);
      if ((await w.paper('acme', 's/scan.pdf'))?.state === 'read') break;
      expect(w.sent.splice(0)).toMatchObject([{ queue: 'read', delay: 0 }]);
    }
    expect(versions().map(({ key, n }) => [key.slice(key.lastIndexOf('/')), n])).toEqual([
      ['/1.json.gz', 1],
      ['/3.json.gz', 1],
    ]);
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('read');
  });

  it('takes a store that fails for a while for no fault of the paper', async () => {
    await start({ readScan: readsScan });
    await w.drop('acme', 's/scan.pdf', await scanOf());
    await w.drain('intake');
    const [read] = w.sent;
    let failures = 0;
    w.store.onGet = (key) => {
      if (key.includes('/scanned/') && failures++ === 0) throw new Retryable('slow down');
    };
    expect(await w.deliver('read', read!.body)).toBe(false);
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('received');
    await w.drain();
    await w.ports.pageReader.workOne();
    await w.drain();
    expect((await w.facts('acme', 's/scan.pdf'))?.unreadable).toEqual([]);
  });

  it('notes a paper as rejected before the last delivery, and reads one anew that is handed back', async () => {
    await start();
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drain('intake');
    const [read] = w.sent;
    // The process ends in the middle: the note stands, so nobody waits for the paper.
    let left = 0;
    w.store.onGet = () => {
      left++;
      throw new Error('gone');
    };
    expect(await w.deliver('read', read!.body, { receives: w.receives('read') })).toBe(false);
    expect(left).toBe(1);
    expect(await w.paper('acme', 's/invoice.txt')).toMatchObject({
      state: 'rejected',
      problem: { message: expect.stringContaining('gone') },
    });
    delete w.store.onGet;
    expect(await w.deliver('read', read!.body)).toBe(true);
    expect(await w.paper('acme', 's/invoice.txt')).toMatchObject({ state: 'read' });
    expect((await w.paper('acme', 's/invoice.txt'))?.problem).toBeUndefined();
  });
});
