import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ops } from '../../cli/ops.ts';
import { shippedLists } from '../../shared/screen/lists.ts';
import { digest, inboxBundle } from '../../shared/store/keys.ts';
import { type World, world } from '../functions/world.ts';
import { rawCotton } from '../rules/case.ts';

let w: World;
let out: string;
beforeEach(async () => {
  w = await world();
  w.clock.at = new Date();
  out = await mkdtemp(join(tmpdir(), 'ops-'));
});
afterEach(async () => {
  await w.end();
  await rm(out, { recursive: true, force: true });
});

/** Runs a command on the system's folder, as it runs. */
async function run(args: string[], typed = '') {
  const said = { out: '', err: '' };
  const stderr = new PassThrough();
  stderr.on('data', (text) => {
    said.err += text;
  });
  const stdout = { write: (text: string) => (said.out += text) };
  const code = await ops([...args, '--data', w.folder], { stdin: Readable.from([typed]), stdout, stderr });
  await new Promise((next) => setImmediate(next));
  return { code, ...said };
}
const json = async (...args: string[]) => {
  const { code, out: text } = await run([...args, '--json']);
  return { code, ...JSON.parse(text) };
};
const work = async (seconds = 0) => {
  w.clock.at = new Date(Date.now() + seconds * 1000);
  await w.drain();
};
const papers = () => Object.values(rawCotton());
const about = { entryDate: '2024-03-01', broker: 'harbor' };
const judged = async (importer: string, bundle: string) => {
  await w.readBundle(importer, bundle, papers(), about);
  await w.deliver('judge', { importer, bundle, cause: 'papers' });
};
const bundle = inboxBundle('acme', 's');
const invoice = 'COMMERCIAL INVOICE\nInvoice No: 1\n100% cotton T-shirts\n';

describe('ops', () => {
  it.each([
    [['juggle'], 'expected one of status, redrive, rejudge, export, lists, forget, page, found "juggle"'],
    [
      ['redrive', 'mail'],
      'expected one of the queues intake, read, collect, judge, dossier, rescreen, push, found "mail"',
    ],
    [['rejudge'], 'expected the id of a bundle'],
    [['forget', 'Acme Inc.'], "expected an importer's id"],
    [['status', '--stack', 'x'], 'expected one of --data and --stack'],
    [['page'], 'page: expected a stack in AWS (--stack NAME)'],
    [['rejudge', 'b-0'], 'no bundle "b-0"'],
  ])('says of %j what it expected', async (args, says) => {
    const { code, err, out: nothing } = await run(args);
    expect({ code, nothing }).toEqual({ code: 2, nothing: '' });
    expect(err).toContain(says);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('status counts what is there, and all is well when it adds up', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drop('acme', 's/bundle.json', 'broken');
    await w.drop('acme', 'loose.pdf', 'x');
    await work();
    await work(61);
    const status = await json('status');
    expect(status).toMatchObject({
      code: 0,
      running: true,
      papers: { received: 2, read: 1, rejected: 1, inFlight: 0, difference: 0 },
      objects: { count: 3, strays: 1, unnoticed: [], gone: [] },
      bundles: { count: 1, judged: 1 },
      verdicts: [{ importer: 'acme', bundle, revision: 1 }],
      needs: [],
    });
    const { out: text } = await run(['status']);
    expect(text).toContain('2 received = 1 read + 1 rejected + 0 withdrawn + 0 in flight');
    expect(text).toMatch(/All is well\.\n$/);
  });

  it('status finds lost events, objects that are gone and dead letters, and ends with 1', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await work();
    await w.drop('acme', 's/lost.txt', invoice);
    await w.drop('acme', 's/invoice.txt', `${invoice} newer`);
    w.ports.data.db.exec("DELETE FROM messages WHERE queue = 'intake'");
    await w.drop('acme', 't/gone.txt', invoice);
    await work();
    await w.ports.papers.delete('inbox/acme/t/gone.txt');
    w.ports.queues.enqueue('rescreen', 'no message of ours');
    await work();
    const status = await json('status');
    expect(status.code).toBe(1);
    expect(status.objects).toMatchObject({
      unnoticed: ['inbox/acme/s/invoice.txt', 'inbox/acme/s/lost.txt'],
      gone: [{ bundle: inboxBundle('acme', 't'), key: 'inbox/acme/t/gone.txt' }],
    });
    expect(status.queues.rescreen.dead).toBe(1);
    expect(status.needs).toHaveLength(3);
    expect((await run(['status'])).out).toContain('1 dead letters of rescreen');
  });

  it('redrive hands dead letters back and says what they were and why; the paper is read then', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drain('intake');
    w.store.onGet = () => {
      throw new Error('disk gone');
    };
    await work();
    expect((await w.paper('acme', 's/invoice.txt'))?.state).toBe('rejected');
    delete w.store.onGet;
    const { code, letters } = await json('redrive', 'read');
    expect({ code, n: letters.length }).toEqual({ code: 0, n: 1 });
    expect(letters[0]).toMatchObject({
      what: expect.stringContaining(`read acme/${bundle}`),
      why: expect.stringContaining('disk gone'),
    });
    await work(61);
    expect((await w.paper('acme', 's/invoice.txt'))?.state).toBe('read');
    expect((await run(['redrive', 'read'])).out).toBe('read has no dead letters.\n');
  });

  it('rejudge waits and tells whether a new revision came', async () => {
    await judged('acme', 'b-1');
    const ask = async () => {
      const answer = json('rejudge', 'b-1', '--wait', '30');
      let over = false;
      void answer.finally(() => {
        over = true;
      });
      while (!over) {
        await work();
        await new Promise((next) => setTimeout(next, 50));
      }
      return answer;
    };
    expect(await ask()).toMatchObject({ code: 0, result: 'same', now: { revision: 1, outcome: 'clear' } });
    const document = papers()[0]!;
    document.facts.netWeight!.value = 5;
    await w.readPaper('acme', 'b-1', document);
    expect(await ask()).toMatchObject({
      result: 'new-revision',
      before: { revision: 1 },
      now: { revision: 2 },
    });
    expect(await json('rejudge', 'acme/b-1', '--wait', '0')).toMatchObject({ code: 1, result: 'no-answer' });
  });

  it('export writes papers, facts, every verdict and a manifest whose digests hold, to a folder or a zip', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drop('acme', 's/../../evil.txt', invoice);
    await work();
    await work(61);
    await w.drop('acme', 's/packing.txt', 'PACKING LIST\nInvoice No: 1\n');
    await work(62);
    await work(200);
    const target = join(out, 'there');
    const { code, files, missing } = await json('export', bundle, '--out', target);
    expect({ code, missing }).toEqual({ code: 0, missing: [] });
    for (const { path, sha256 } of files) expect(digest(await readFile(join(target, path)))).toBe(sha256);
    const paths = files.map((f: { path: string }) => f.path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'papers/invoice.txt',
        'facts/invoice.txt.json',
        'verdicts/0001.json',
        'verdicts/0002.json',
        'reports/0002.html',
        'bundle.json',
      ]),
    );
    expect(paths.join()).not.toContain('..');
    expect(await readFile(join(target, 'papers/invoice.txt'), 'utf8')).toBe(invoice);
    expect(await readdir(out)).toEqual(['there']);
    expect((await run(['export', bundle, '--out', target])).err).toContain('expected nothing there');
    await run(['export', `acme/${bundle}`, '--out', join(out, 'b.zip')]);
    const zip = unzipSync(await readFile(join(out, 'b.zip')));
    const manifest = JSON.parse(new TextDecoder().decode(zip['manifest.json']));
    for (const { path, sha256 } of manifest.files) expect(digest(zip[path]!)).toBe(sha256);
    expect(Object.keys(zip).sort()).toEqual([...paths, 'manifest.json'].sort());
  });

  it('export names what is gone, and ends with 1', async () => {
    await w.drop('acme', 's/invoice.txt', invoice);
    await work();
    await w.ports.papers.delete('inbox/acme/s/invoice.txt');
    const done = await json('export', bundle, '--out', join(out, 'x'));
    expect(done).toMatchObject({ code: 1, missing: [{ key: 'inbox/acme/s/invoice.txt' }] });
  });

  it('forget leaves no trace of the importer, frees whom it stood before, and leaves the feeds of brokers gapless', async () => {
    await judged('acme', 'b-1');
    await judged('loom', 'b-2');
    await w.drop('acme', 's/invoice.txt', invoice);
    await w.drop('acme', 's/invoice.txt', `${invoice}2`);
    await w.drop('acme', 'loose.pdf', 'x');
    await work();
    await work(61);
    await judged('loom', 'b-3');
    await w.drop('acme', 'u/waits.txt', `${invoice}3`);
    expect((await w.bundles.head('loom', 'b-2'))?.latest?.outcome).toBe('contradicted');

    const done = await json('forget', 'acme', '--yes');
    expect(done).toMatchObject({
      code: 0,
      left: [],
      freed: expect.arrayContaining([{ importer: 'loom', bundle: 'b-2' }]),
    });
    const items: string[] = [];
    for await (const item of w.ports.table.scan()) items.push(JSON.stringify(item));
    expect(items.filter((item) => item.includes('acme'))).toEqual([]);
    const rest = w.ports.data.db
      .prepare(
        "SELECT 'b' AS t, key AS k FROM blobs UNION SELECT 'm', body FROM messages UNION SELECT 'e', detail FROM events",
      )
      .all() as { k: string }[];
    expect(rest.filter(({ k }) => k.includes('acme'))).toEqual([]);
    expect(await readdir(join(w.folder, 'pages'))).toEqual([]);

    await work();
    expect((await w.bundles.head('loom', 'b-2'))?.latest?.outcome).toBe('clear');
    const feed = await w.feed.since({ role: 'broker', tenant: 'harbor' });
    // Both that were behind are judged again.
    expect(feed.entries.map((e) => e.seq)).toEqual([2, 3, 4, 5]);
    expect(feed.entries.map((e) => e.bundle).sort()).toEqual(['b-2', 'b-2', 'b-3', 'b-3']);
    const lines = await w.ports.table.query('FEED#broker#harbor');
    expect(lines.map((line) => Number(line.sk))).toEqual([1, 2, 3, 4, 5]);
    expect((await json('status')).bundles).toMatchObject({ count: 2, judged: 2, differ: [], late: [] });
    expect((await run(['forget', 'acme', '--yes'])).out).toContain(
      'Verified: neither the table nor a bucket names acme.',
    );
  });

  it('forget asks twice, and removes nothing when something else is typed', async () => {
    await judged('acme', 'b-1');
    for (const typed of ['', 'acme\n', 'acme\nacm\n', 'loom\n']) {
      const { code, err } = await run(['forget', 'acme'], typed);
      expect(code).toBe(2);
      expect(err).toContain('nothing was removed');
    }
    expect(await w.bundles.head('acme', 'b-1')).toBeDefined();
    expect((await run(['forget', 'acme'], 'acme\nacme\n')).code).toBe(0);
    expect(await w.bundles.head('acme', 'b-1')).toBeUndefined();
  });

  it('has the system judge by a lists file once its difference was seen, and every bundle again', async () => {
    await judged('acme', 'b-1');
    const seller = papers()
      .flatMap((d) => d.facts.parties)
      .find((p) => p.role === 'seller')!.name;
    const own = {
      ...shippedLists.entities.find((e) => e.list === 'UFLPA')!,
      id: 'uflpa:own',
      name: seller,
      aliases: [],
    };
    const file = join(out, 'lists.json');
    const row = { ...own, name_zh: null, name_zh_aliases: [], effective_date: '2022-06-21' };
    await writeFile(file, JSON.stringify({ ...shippedLists, entities: [...shippedLists.entities, row] }));
    expect((await run(['lists', file])).out).toMatch(/added: 1[\s\S]*Nothing is changed yet/);
    await work();
    expect(await json('status')).toMatchObject({ verdicts: [{ revision: 1 }] });
    expect((await run(['lists', file, '--yes'])).out).toContain('every bundle is judged again');
    await work();
    expect(await json('status')).toMatchObject({ verdicts: [{ revision: 2, outcome: 'prohibited' }] });
    expect((await run(['lists', join(out, 'nothere.json')])).err).toContain('no such file');
  });
});
