import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drop, seemsSound, signIn, type Visit, visit } from './page/visit.ts';

const paper = (number: number) =>
  `COMMERCIAL INVOICE\nInvoice number,INV-${number}\nDate,2026-02-01\nDescription,Quantity\nRaw cotton,${number} kg\n`;
const about = { entryDate: '2024-03-01', reference: 'E325-5998759-2', importer: 'Pacific Crest Brands Inc.' };

let v: Visit;
let page: Page;
beforeAll(async () => {
  v = await visit();
  page = await v.open();
  await signIn(v, page);
});
afterAll(async () => v?.end());
beforeEach(async () => {
  await page.reload();
  await page.getByRole('heading', { name: 'Bundles', level: 1 }).waitFor();
});

const names = () => page.locator('.paper .name').allTextContents();
const value = (label: string) => page.locator('form').getByLabel(label).inputValue();

describe('what is dropped', () => {
  test('a folder is opened to its last folder, whatever portions the browser hands out', async () => {
    await drop(page, [
      { path: 'shipment 7/invoice.csv', text: paper(1) },
      { path: 'shipment 7/gin/a.csv', text: paper(2) },
      { path: 'shipment 7/gin/b.csv', text: paper(3) },
      { path: 'shipment 7/gin/c.csv', text: paper(4) },
      { path: 'shipment 7/gin/deep/er/d.csv', text: paper(5) },
      { path: 'shipment 7/.DS_Store', text: 'x' },
      { path: 'shipment 7/bundle.json', text: JSON.stringify(about) },
    ]);
    await page.getByRole('button', { name: 'Hand in 5 papers' }).waitFor();
    expect((await names()).toSorted()).toEqual([
      'gin/a.csv',
      'gin/b.csv',
      'gin/c.csv',
      'gin/deep/er/d.csv',
      'invoice.csv',
    ]);
    expect(await value('Entry date')).toBe('2024-03-01');
    expect(await page.locator('.told').textContent()).toContain('Filled in from bundle.json: entry date 2024-03-01');
    expect(await page.getByRole('status').first().textContent()).toBe('5 papers can be handed in.');
    await seemsSound(page);
  });

  test('a folder that is chosen brings its folders along', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shipment-'));
    mkdirSync(join(folder, 'gin'));
    writeFileSync(join(folder, 'invoice.csv'), paper(1));
    writeFileSync(join(folder, 'gin', 'record.csv'), paper(2));
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify({ reference: 'PO 4471' }));
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await page.getByRole('button', { name: 'Hand in 2 papers' }).click();
    await page.getByRole('heading', { name: 'PO 4471', level: 1 }).waitFor();
    await page.locator('section.verdict').waitFor();
    expect((await page.locator('.paper .name').allTextContents()).toSorted()).toEqual([
      'gin/record.csv',
      'invoice.csv',
    ]);
    await page.getByRole('link', { name: 'Bundles' }).first().click();
  });

  test('the bundle.json in a zip fills in the form, and says so', async () => {
    const zip = zipSync({
      'shipment/invoice.csv': Buffer.from(paper(1)),
      'shipment/bundle.json': Buffer.from(JSON.stringify(about)),
    });
    await page
      .locator('input[type=file]:not([webkitdirectory])')
      .setInputFiles({ name: 'shipment.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await page.getByRole('button', { name: 'Hand in 1 paper' }).waitFor();
    const told = await page.locator('.told').textContent();
    expect(told).toContain('Filled in from shipment/bundle.json in shipment.zip');
    expect(told).toContain('entry date 2024-03-01 · reference E325-5998759-2 · importer Pacific Crest Brands Inc.');
    expect([await value('Entry date'), await value('Reference'), await value('Importer')]).toEqual(
      Object.values(about),
    );
    await seemsSound(page);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    await page.locator('section.verdict').waitFor();
    expect(await page.locator('section.verdict').textContent()).toContain('2024-03-01');
    await page.getByRole('link', { name: 'Bundles' }).first().click();
  });

  test('a bundle.json that is broken is named with what is wrong, and changes nothing', async () => {
    const broken: [string, string][] = [
      ['{"reference": "17"', 'It is no JSON'],
      ['[1]', 'It holds no names and values'],
      ['{"entryDate":"03/01/2024"}', 'is no day like 2024-03-01'],
      ['{"entryDate":"2024-02-31"}', 'is no day like 2024-03-01'],
      ['{"reference":17}', 'Its reference is no text'],
    ];
    for (const [text, says] of broken) {
      await page.reload();
      await page.locator('.drop').waitFor();
      await drop(page, [
        { path: 'a.csv', text: paper(1) },
        { path: 'bundle.json', text },
      ]);
      await expect.poll(() => page.locator('.told').textContent()).toContain(says);
      expect([await value('Entry date'), await value('Reference')]).toEqual(['', '']);
    }
    await seemsSound(page);
  });

  test('what is too large, empty, a film or no longer a name is refused with the reason, and the rest goes', async () => {
    await drop(page, [
      { path: 'good.csv', text: paper(1) },
      { path: 'large.pdf', size: 101 * 1024 * 1024, type: 'application/pdf' },
      { path: 'empty.pdf', size: 0 },
      { path: 'film.mp4', text: 'x', type: 'video/mp4' },
      { path: `${'long '.repeat(60)}.pdf`, text: 'x' },
    ]);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).waitFor();
    const said = await page.locator('.paper.fault-row').allTextContents();
    expect(said).toHaveLength(4);
    for (const [i, why] of ['100 MB is the most', 'The file is empty', 'video/mp4', 'Rename the file'].entries())
      expect(said[i]).toContain(why);
    expect(await page.getByRole('status').first().textContent()).toContain('1 paper can be handed in, 4 cannot');
    await seemsSound(page);
  });

  test('200 papers are listed, and more than a bundle holds are refused by name', async () => {
    await drop(
      page,
      Array.from({ length: 503 }, (_, i) => ({ path: `shipment/paper ${String(i).padStart(3, '0')}.csv`, text: 'x' })),
    );
    await page.getByRole('button', { name: 'Hand in 500 papers' }).waitFor();
    expect(await page.locator('.fault-row').allTextContents()).toEqual([
      expect.stringContaining('paper 500.csv'),
      expect.stringContaining('paper 501.csv'),
      expect.stringContaining('A bundle holds 500 papers'),
    ]);
  });
});
