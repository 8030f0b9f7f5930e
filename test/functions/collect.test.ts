import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../shared/model/index.ts';
import type { PageReader } from '../../shared/ports.ts';
import { picturePdf } from '../read/image/picture-pdf.ts';
import { type World, world } from './world.ts';

const page: Page = {
  number: 1,
  width: 400,
  height: 200,
  reader: 'ocr',
  words: [{ text: 'SCANNED', box: [0.1, 0.1, 0.2, 0.05], confidence: 0.9 }],
  rulings: [],
  confidence: 0.9,
};
let w: World;
let reads = 0;
let onStarted: (tag: string) => Promise<void>;
let state: 'done' | 'running';
/** Done as soon as it is started. */
const pageReader: PageReader = {
  async start({ tag, token }) {
    await onStarted(tag);
    return { jobId: `job-${token}` };
  },
  async result() {
    reads++;
    return state === 'running' ? { state } : { state, pages: [page] };
  },
};
beforeEach(async () => {
  reads = 0;
  state = 'done';
  onStarted = async () => {};
  w = await world({ pageReader });
  await w.drop('acme', 's/scan.pdf', await picturePdf(['picture']));
});
afterEach(() => w.end());

const done = (tag: string) => ({
  JobId: `job-${tag}`,
  Status: 'SUCCEEDED',
  API: 'StartDocumentTextDetection',
  JobTag: tag,
});
const scanning = async () => {
  await w.drain('intake', 'read');
  const paper = await w.paper('acme', 's/scan.pdf');
  return paper!.scan!.tokens[0]!;
};
const reading = () => w.sent.filter((m) => m.queue === 'read').length;

describe('collect', () => {
  it('keeps what was read once and has the paper read on, in SNS’s envelope or without', async () => {
    const token = await scanning();
    const before = reading();
    expect(await w.deliver('collect', { Type: 'Notification', Message: JSON.stringify(done(token)) })).toBe(true);
    expect(reading()).toBe(before + 1);
    expect(await w.deliver('collect', done(token))).toBe(true);
    // The second one is of a job that nobody waits for any more.
    expect([reads, reading()]).toEqual([1, before + 1]);
    await w.drain();
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('read');
    expect(await w.bundles.job(token)).toBeUndefined();
  });

  it('loses no completion that comes before its job is noted', async () => {
    onStarted = async (tag) => {
      await w.deliver('collect', done(tag));
    };
    await w.drain('intake', 'read');
    // The paper is read without anybody mending it.
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('read');
    expect((await w.facts('acme', 's/scan.pdf'))?.documents).toHaveLength(1);
  });

  it('finishes for a repeat what was cut off anywhere, and gives the place back', async () => {
    const token = await scanning();
    for (let left = 0; left < 20; left++) {
      w.cut.left = left;
      if (await w.deliver('collect', done(token))) break;
    }
    w.cut.left = Number.POSITIVE_INFINITY;
    await w.drain();
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('read');
    const items = await w.ports.table.query('SLOT#page-reader');
    expect(items).toEqual([]);
  });

  it('takes a completion of an unknown job for none of its own, and comes again when the job still runs', async () => {
    expect(await w.deliver('collect', done('unknown'))).toBe(true);
    expect(await w.deliver('collect', { JobId: 'x', Status: 'FAILED' })).toBe(true);
    const token = await scanning();
    state = 'running';
    expect(await w.deliver('collect', done(token))).toBe(false);
    expect((await w.paper('acme', 's/scan.pdf'))?.state).toBe('scanning');
  });
});
