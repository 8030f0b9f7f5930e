import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inboxBundle, placeOf } from '../../shared/store/keys.ts';
import { type World, world } from './world.ts';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.end());

const key = 'inbox/acme/ship 17+a/invoice é.txt';
const bundle = inboxBundle('acme', 'ship 17+a');
const { file } = placeOf(key)!;
const event = (sequencer: string, more: object = {}) => ({
  source: 'aws.s3',
  'detail-type': 'Object Created',
  time: '2026-03-02T08:00:00.000Z',
  detail: {
    bucket: { name: 'papers' },
    object: { key, size: 7, etag: `e${sequencer}`, sequencer, 'version-id': `v${sequencer}`, ...more },
  },
});
const paper = () => w.bundles.paper('acme', bundle, file);

describe('intake', () => {
  it('takes an upload in once, however often it is told, and asks each time for it to be read', async () => {
    for (let n = 0; n < 3; n++) expect(await w.deliver('intake', event('0A'))).toBe(true);
    expect(await paper()).toMatchObject({ state: 'received', name: 'invoice é.txt', upload: { version: 'v0A' } });
    expect(w.counts.PapersReceived).toBe(1);
    expect(w.sent.map((m) => [m.queue, m.body.sequencer])).toEqual(Array(3).fill(['read', '0A']));
  });

  it('lets the newest of one key count, in whatever order the uploads are told', async () => {
    for (const sequencer of ['0B', '9', '0A', '10']) await w.deliver('intake', event(sequencer));
    expect((await paper())?.upload).toMatchObject({ version: 'v10', sequencer: '10' });
    // 9 and 0A are older than 0B: they are neither noted nor read.
    expect(w.sent.map((m) => m.body.sequencer)).toEqual(['0B', '10']);
  });

  it('finishes for a repeat what a process left that ended in mid-work', async () => {
    for (let left = 0; left < 20; left++) {
      w.cut.left = left;
      if (await w.deliver('intake', event('0A'))) break;
    }
    w.cut.left = Number.POSITIVE_INFINITY;
    expect((await w.bundles.head('acme', bundle))?.receivedAt).toBe('2026-03-02T08:00:00.000Z');
    expect(await paper()).toMatchObject({ state: 'received' });
    expect(w.sent.at(-1)?.queue).toBe('read');
  });

  it('reads the keys of raw S3 notifications, which are encoded, to the same paper', async () => {
    const object = {
      key: 'inbox/acme/ship+17%2Ba/invoice+%C3%A9.txt',
      size: 7,
      eTag: '"e0A"',
      versionId: 'v0A',
      sequencer: '0A',
    };
    const raw = {
      Records: [
        {
          eventName: 'ObjectCreated:Put',
          eventTime: '2026-03-02T08:00:00.000Z',
          s3: { bucket: { name: 'p' }, object },
        },
      ],
    };
    expect(await w.deliver('intake', raw)).toBe(true);
    expect(await paper()).toMatchObject({ key, state: 'received', upload: { etag: 'e0A' } });
    expect(await w.deliver('intake', { Event: 's3:TestEvent', Bucket: 'p' })).toBe(true);
  });

  it('records an upload under no importer, of no announced paper or of one withdrawn before it as a stray', async () => {
    const at = '2026-03-02T08:00:00.000Z';
    await w.bundles.create({ importer: 'acme', bundle: 'b-1', via: 'api' });
    const withdrawn = {
      importer: 'acme',
      bundle: 'b-1',
      file: 'f-1',
      name: 'a',
      key: 'uploads/acme/b-1/f-1/a',
      state: 'withdrawn',
      at,
    } as const;
    await w.bundles.announce([
      withdrawn,
      {
        ...withdrawn,
        file: 'f-2',
        key: 'uploads/acme/b-1/f-2/a',
        upload: { etag: 'e0A', size: 7, sequencer: '0A', at },
      },
    ]);
    for (const stray of [
      'elsewhere/x.pdf',
      'inbox/ACME/x/y.pdf',
      'inbox/acme/loose.pdf',
      'uploads/acme/b-9/f/x.pdf',
      withdrawn.key,
    ])
      expect(await w.deliver('intake', event('0A', { key: stray }))).toBe(true);
    // Told again after its withdrawal: no stray, its bundle knows it.
    await w.deliver('intake', event('0A', { key: 'uploads/acme/b-1/f-2/a' }));
    // A folder made in a console.
    await w.deliver('intake', event('0A', { key: 'inbox/acme/ship/', size: 0 }));
    expect((await w.bundles.strays()).map((s) => s.key).sort()).toEqual(
      [
        'elsewhere/x.pdf',
        'inbox/ACME/x/y.pdf',
        'inbox/acme/loose.pdf',
        withdrawn.key,
        'uploads/acme/b-9/f/x.pdf',
      ].sort(),
    );
    expect(w.sent).toEqual([]);
  });

  it('makes a new revision of a paper that comes after the verdict, and leaves the old one readable', async () => {
    await w.drop(
      'acme',
      'ship/invoice.txt',
      'COMMERCIAL INVOICE\nInvoice No: 1\n100% cotton T-shirts\nHS code 6109.10\n',
    );
    await w.drain();
    w.clock.pass(61);
    await w.drain();
    const id = inboxBundle('acme', 'ship');
    const first = await w.verdict('acme', id, 1);
    expect(first.documents).toHaveLength(1);
    await w.drop('acme', 'ship/packing.txt', 'PACKING LIST\nInvoice No: 1\n100% cotton T-shirts\n');
    await w.drain();
    w.clock.pass(61);
    await w.drain();
    expect((await w.verdict('acme', id, 2)).documents).toHaveLength(2);
    expect(await w.verdict('acme', id, 1)).toEqual(first);
    expect((await w.bundles.head('acme', id))?.latest?.revision).toBe(2);
  });
});
