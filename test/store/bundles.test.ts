import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadCursor } from '../../shared/store/bundles.ts';
import type { Paper, Revision } from '../../shared/store/records.ts';
import { all, type Stores, stores } from './stores.ts';

let s: Stores;
beforeEach(async () => {
  s = await stores();
});
afterEach(() => s.end());

const acme = { role: 'importer', tenant: 'acme' } as const;
const broker = { role: 'broker', tenant: 'broker-1' } as const;
const create = (bundle: string, more: { broker?: string; reference?: string; importer?: string } = {}) =>
  s.bundles.create({ importer: 'acme', bundle, via: 'api', ...more });
const names = (heads: { bundle: string }[]) => heads.map((head) => head.bundle);
const paper = (file: string, state: Paper['state'] = 'expected'): Paper => ({
  importer: 'acme',
  bundle: 'b',
  file,
  name: `${file}.pdf`,
  key: `uploads/acme/b/${file}/${file}.pdf`,
  state,
  at: s.clock.now().toISOString(),
});
const revision = (n: number, summary = ''): Revision => ({
  importer: 'acme',
  bundle: 'b',
  revision: n,
  outcome: 'clear',
  summary,
  entryDate: '2026-03-01',
  inputs: 'i',
  verdict: 'v',
  report: 'r',
  cause: 'papers',
  changes: { began: [], ceased: [] },
  at: s.clock.now().toISOString(),
  told: false,
});

describe('making a bundle', () => {
  it('again gives the one that stands, as it is', async () => {
    const { head } = await create('b', { reference: 'R-1' });
    s.clock.pass(10);
    expect(await create('b', { reference: 'R-2' })).toEqual({ head, created: false });
  });

  it('many times at once makes one, that is listed once', async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => {
        s.clock.pass(1);
        return create('b', { broker: 'broker-1' });
      }),
    );
    expect(made.filter((m) => m.created)).toHaveLength(1);
    expect(new Set(made.map((m) => m.head.createdAt)).size).toBe(1);
    expect(names((await s.bundles.byReader(acme)).bundles)).toEqual(['b']);
    expect(names((await s.bundles.byReader(broker)).bundles)).toEqual(['b']);
  });

  it('cut off after any write shows nobody half a bundle, and is whole when it is done again', async () => {
    await s.cutEverywhere(
      () => create('b', { broker: 'broker-1', reference: 'R-1' }),
      async () => {
        s.clock.pass(1);
        for (const reader of [acme, broker]) {
          expect((await s.bundles.byReader(reader)).bundles).toEqual([]);
          expect(await s.bundles.findFor(reader, 'b')).toBeUndefined();
        }
      },
    );
    for (const reader of [acme, broker]) {
      expect(names((await s.bundles.byReader(reader)).bundles)).toEqual(['b']);
      expect(names(await s.bundles.byReference(reader, 'r 1'))).toEqual(['b']);
      expect((await s.bundles.findFor(reader, 'b'))?.reference).toBe('R-1');
    }
  });
});

describe('the head of a bundle', () => {
  it('loses no change of writers at the same moment', async () => {
    await create('b');
    const add = (n: number) =>
      s.bundles.updateHead('acme', 'b', (head) => ({ ...head, importerName: `${head.importerName ?? ''}${n}` }));
    await Promise.all(Array.from({ length: 10 }, (_, n) => add(n)));
    const { importerName } = (await s.bundles.head('acme', 'b'))!;
    expect([...importerName!].sort().join('')).toBe('0123456789');
  });

  it('is left alone when nothing shall change, and is not made when there is none', async () => {
    await create('b');
    const writes = s.writes.done;
    await s.bundles.updateHead('acme', 'b', () => undefined);
    expect(await s.bundles.updateHead('acme', 'none', (head) => ({ ...head, reference: 'x' }))).toBeUndefined();
    expect(s.writes.done).toBe(writes);
  });

  it('moves the verdict forward only', async () => {
    await create('b');
    await s.bundles.moveForward(revision(2), 'second');
    await s.bundles.moveForward(revision(1), 'first');
    expect(await s.bundles.head('acme', 'b')).toMatchObject({ latest: { revision: 2 }, judged: 'second' });
  });

  it('takes its readers along when the broker or the reference is another, also when it is cut off', async () => {
    await create('b', { broker: 'broker-1', reference: 'R-1' });
    const other = { role: 'broker', tenant: 'broker-2' } as const;
    await s.cutEverywhere(
      () => s.bundles.updateHead('acme', 'b', (head) => ({ ...head, broker: 'broker-2', reference: 'R-2' })),
      async () => {
        // At each moment one of the two sees it, under the reference that the head has.
        const head = (await s.bundles.head('acme', 'b'))!;
        const [sees, not] = head.broker === 'broker-1' ? [broker, other] : [other, broker];
        expect(names(await s.bundles.byReference(sees, head.reference!))).toEqual(['b']);
        expect(names((await s.bundles.byReader(sees)).bundles)).toEqual(['b']);
        expect(await s.bundles.findFor(not, 'b')).toBeUndefined();
        expect((await s.bundles.byReader(not)).bundles).toEqual([]);
      },
    );
    expect(names(await s.bundles.byReference(other, 'R-2'))).toEqual(['b']);
    expect(await s.bundles.byReference(acme, 'R-1')).toEqual([]);
    expect((await s.bundles.byReader(broker)).bundles).toEqual([]);
  });

  it('has the readers that it names when two writers change the broker at the same moment', async () => {
    await create('b');
    const name = (tenant: string) => s.bundles.updateHead('acme', 'b', (head) => ({ ...head, broker: tenant }));
    for (let n = 0; n < 10; n++) {
      await Promise.all([name('broker-1'), name('broker-2'), name('broker-1')]);
      const tenant = (await s.bundles.head('acme', 'b'))!.broker!;
      expect((await s.bundles.findFor({ role: 'broker', tenant }, 'b'))?.bundle).toBe('b');
    }
  });
});

describe('the lists of a reader', () => {
  it('are newest first, page by page, without gap or repeat', async () => {
    for (let n = 0; n < 7; n++) {
      s.clock.pass(1);
      await create(`b${n}`);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await s.bundles.byReader(acme, { limit: 3, cursor });
      seen.push(...names(page.bundles));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toEqual(['b6', 'b5', 'b4', 'b3', 'b2', 'b1', 'b0']);
  });

  it('hold nothing of others, whoever asks and with whichever cursor', async () => {
    await create('b', { broker: 'broker-1', reference: 'R-1' });
    await create('b2');
    const { cursor } = await s.bundles.byReader(acme, { limit: 1 });
    for (const stranger of [
      { role: 'broker', tenant: 'broker-2' },
      { role: 'importer', tenant: 'broker-1' },
      { role: 'broker', tenant: 'acme' },
      { role: 'importer', tenant: 'rival' },
    ] as const) {
      expect((await s.bundles.byReader(stranger)).bundles).toEqual([]);
      expect(await s.bundles.findFor(stranger, 'b')).toBeUndefined();
      expect(await s.bundles.byReference(stranger, 'R-1')).toEqual([]);
      await expect(s.bundles.byReader(stranger, { cursor })).rejects.toBeInstanceOf(BadCursor);
    }
  });

  it('find a reference however its hyphens, blanks and capitals are set, and no longer one', async () => {
    await create('b', { reference: 'abc-1234567-8' });
    await create('b2', { reference: 'ABC 12345678 9' });
    expect(names(await s.bundles.byReference(acme, ' ABC12345678'))).toEqual(['b']);
    expect(await s.bundles.byReference(acme, 'ABC1234567')).toEqual([]);
    expect(await s.bundles.byReference(acme, '###')).toEqual([]);
    await create('b3', { reference: '###' });
    expect(names(await s.bundles.byReference(acme, '###'))).toEqual(['b3']);
    expect(await s.bundles.byReference(acme, '-')).toEqual([]);
  });

  it('of all bundles hold each once, over all importers', async () => {
    for (let n = 0; n < 40; n++) await create(`b${n}`, { importer: n % 2 ? 'acme' : 'rival' });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await s.bundles.directory({ limit: 2, cursor });
      seen.push(...page.bundles.map((b) => `${b.importer} ${b.bundle}`));
      cursor = page.cursor;
    } while (cursor);
    expect(seen.toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => `${n % 2 ? 'acme' : 'rival'} b${n}`).sort());
  });
});

describe('the papers of a bundle', () => {
  it('lose no change of writers at the same moment', async () => {
    await s.bundles.announce([paper('f')]);
    const add = (n: number) =>
      s.bundles.updatePaper('acme', 'b', 'f', (now) => now && { ...now, name: `${now.name}${n}` });
    await Promise.all(Array.from({ length: 10 }, (_, n) => add(n)));
    const { name } = (await s.bundles.paper('acme', 'b', 'f'))!;
    expect([...name.slice('f.pdf'.length)].sort().join('')).toBe('0123456789');
  });

  it('are announced once: one that already came stays as it is', async () => {
    await s.bundles.announce([paper('f', 'received')]);
    const stand = await s.bundles.announce([paper('f'), paper('g')]);
    expect(stand.map((p) => p.state)).toEqual(['received', 'expected']);
    expect((await s.bundles.papers('acme', 'b')).map((p) => p.file)).toEqual(['f', 'g']);
  });

  it('of which nothing is known may be made by a change', async () => {
    expect(await s.bundles.updatePaper('acme', 'b', 'f', () => undefined)).toBeUndefined();
    await s.bundles.updatePaper('acme', 'b', 'f', (now) => (now ? undefined : paper('f', 'received')));
    expect((await s.bundles.paper('acme', 'b', 'f'))?.state).toBe('received');
  });

  it('that do not fit their schema are not written', async () => {
    await expect(
      s.bundles.updatePaper('acme', 'b', 'f', () => ({ ...paper('f'), state: 'lost' }) as unknown as Paper),
    ).rejects.toThrow();
    expect(await all(s.table)).toEqual([]);
  });
});

describe('the revisions of a bundle', () => {
  it('of one number stand once: who comes second gets the one that stands', async () => {
    const added = await Promise.all(['a', 'b', 'c'].map((summary) => s.bundles.addRevision(revision(1, summary))));
    expect(added.filter((a) => a.added)).toHaveLength(1);
    const stands = await s.bundles.revision('acme', 'b', 1);
    for (const a of added) expect(a.stands).toEqual(stands);
  });

  it('are kept in order, old ones readable, and the newest is found', async () => {
    for (let n = 1; n <= 11; n++) await s.bundles.addRevision(revision(n));
    expect((await s.bundles.revisions('acme', 'b')).map((r) => r.revision)).toEqual(
      Array.from({ length: 11 }, (_, n) => n + 1),
    );
    expect((await s.bundles.newestRevision('acme', 'b'))?.revision).toBe(11);
    expect((await s.bundles.revision('acme', 'b', 2))?.revision).toBe(2);
  });

  it('change in nothing but that they were told', async () => {
    await s.bundles.addRevision(revision(1, 'sum'));
    await s.bundles.markTold('acme', 'b', 1);
    expect(await s.bundles.revision('acme', 'b', 1)).toEqual({ ...revision(1, 'sum'), told: true });
  });
});

describe('a bundle that is removed', () => {
  it('leaves nothing behind, also when the removal is cut off', async () => {
    await create('b', { broker: 'broker-1', reference: 'R-1' });
    await s.bundles.announce([paper('f'), paper('g')]);
    await s.bundles.addRevision(revision(1));
    await s.cutEverywhere(() => s.bundles.removeBundle('acme', 'b'));
    expect(await all(s.table)).toEqual([]);
  });
});

describe('strays and jobs', () => {
  it('keep an object of the longest key, once', async () => {
    const key = `inbox/${'棉'.repeat(330)}`;
    const stray = { key, why: 'no importer', objectVersion: '7', at: s.clock.now().toISOString() };
    await s.bundles.addStray(stray);
    await s.bundles.addStray({ ...stray, size: 5 });
    expect(await s.bundles.strays()).toEqual([{ ...stray, size: 5 }]);
  });

  it('tie a token to its paper until the job is over', async () => {
    const job = { token: 't', importer: 'acme', bundle: 'b', file: 'f', sha256: 'x', at: s.clock.now().toISOString() };
    await s.bundles.addJob(job);
    expect((await s.bundles.addJob({ ...job, file: 'g' })).file).toBe('f');
    expect((await s.bundles.job('t'))?.file).toBe('f');
    await s.bundles.removeJob('t');
    expect(await s.bundles.job('t')).toBeUndefined();
  });
});
