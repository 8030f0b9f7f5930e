import { afterEach, describe, expect, it } from 'vitest';
import { ceilingsOn } from '../../shared/store/ceilings.ts';
import { inboxBundle } from '../../shared/store/keys.ts';
import { picturePdf } from '../read/image/picture-pdf.ts';
import { type World, type WorldOptions, world } from './world.ts';

let w: World;
const start = async (ceilings: WorldOptions['ceilings'], more: WorldOptions = {}) => {
  w = await world({ ...(ceilings && { ceilings }), ...more });
};
afterEach(() => w.end());

const bundle = inboxBundle('acme', 's');
const invoice = 'COMMERCIAL INVOICE\nInvoice No: 1\n100% cotton T-shirts\n';
const judged = async () => {
  await w.drain();
  w.clock.pass(61);
  await w.drain();
};

describe('a ceiling stops work, and a finding says so', () => {
  it('reads no more uploads of a bundle than its ceiling, and judges the others', async () => {
    await start({ bundlePapers: 2, bundlePages: 9, importerPages: 9 });
    for (const n of [1, 2, 3]) await w.drop('acme', `s/invoice-${n}.txt`, invoice.replace('1', String(n)));
    await judged();
    const verdict = await w.verdict('acme', bundle, 1);
    expect(verdict.unreadable).toHaveLength(1);
    expect(verdict.unreadable[0].problems[0]).toEqual({
      code: 'over-ceiling',
      message: expect.stringContaining('2 uploads were read for this bundle, which is its ceiling'),
    });
    const found = verdict.findings.filter((f: { rule: string }) => f.rule === 'document.unreadable');
    expect(found.map((f: { message: string }) => f.message).join()).toContain('ask the operator to raise the ceiling');
    expect(verdict.outcome).not.toBe('clear');
  });

  it('hands no scan to the page reader that goes over the pages of its bundle', async () => {
    let started = 0;
    await start(
      { bundlePapers: 9, bundlePages: 2, importerPages: 9 },
      { pageReader: { start: async () => ({ jobId: String(++started) }), result: async () => ({ state: 'running' }) } },
    );
    await w.drop('acme', 's/scan.pdf', await picturePdf(['picture', 'picture', 'picture']));
    await w.drop('acme', 's/invoice.txt', invoice);
    await judged();
    expect(started).toBe(0);
    const verdict = await w.verdict('acme', bundle, 1);
    expect(JSON.stringify(verdict.findings)).toContain(
      'its 3 scanned pages would bring this bundle to 3, over its ceiling of 2',
    );
  });

  it('reads the paper once the ceiling is raised and it is uploaded again', async () => {
    const limits = { bundlePapers: 1, bundlePages: 9, importerPages: 9 };
    await start(limits);
    await w.drop('acme', 's/one.txt', invoice);
    await w.drop('acme', 's/two.txt', invoice);
    await judged();
    expect((await w.paper('acme', 's/two.txt'))?.state).toBe('rejected');
    limits.bundlePapers = 3;
    await w.drop('acme', 's/two.txt', `${invoice} `);
    await judged();
    expect((await w.paper('acme', 's/two.txt'))?.state).toBe('read');
  });
});

describe('what is counted', () => {
  const limits = { bundlePapers: 1, bundlePages: 5, importerPages: 7 };
  const counting = async () => {
    await start(undefined);
    return ceilingsOn(w.ports.table, w.clock, limits);
  };

  it('is one reading for one upload, however often its message comes', async () => {
    const c = await counting();
    expect(await c.paper('acme', 'b', 'f 1')).toBeUndefined();
    expect(await c.paper('acme', 'b', 'f 1')).toBeUndefined();
    expect(await c.paper('acme', 'b', 'f 2')).toMatch(/ceiling/);
    expect(await c.paper('acme', 'other', 'f 2')).toBeUndefined();
  });

  it('is each scan once, to the page of the ceiling', async () => {
    const c = await counting();
    expect(await c.scan('acme', 'b', 'x', 4)).toBeUndefined();
    expect(await c.scan('acme', 'b', 'x', 4)).toBeUndefined();
    expect(await c.scan('acme', 'b', 'y', 2)).toMatch(/bring this bundle to 6, over its ceiling of 5/);
    expect(await c.scan('acme', 'b', 'z', 1)).toBeUndefined();
  });

  it('is by month for an importer, over all bundles, and for no other importer', async () => {
    const c = await counting();
    expect(await c.scan('acme', 'b', 'x', 5)).toBeUndefined();
    expect(await c.scan('acme', 'c', 'y', 3)).toMatch(/bring this importer to 8 in \d{4}-\d{2}, over the ceiling of 7/);
    expect(await c.scan('acme', 'c', 'z', 2)).toBeUndefined();
    expect(await c.scan('other', 'b', 'y', 5)).toBeUndefined();
    w.clock.pass(31 * 86_400);
    expect(await c.scan('acme', 'c', 'y', 3)).toBeUndefined();
  });
});
