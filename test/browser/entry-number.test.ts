import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drop, pictures, seemsSound, signIn, type Visit, visit } from './page/visit.ts';

let v: Visit;
let page: Page;
beforeAll(async () => {
  v = await visit();
  page = await v.open();
  await signIn(v, page);
});
afterAll(async () => v?.end());

const invoice = 'COMMERCIAL INVOICE\nInvoice number,INV-1\nDate,2026-02-01\nDescription,Quantity\nRaw cotton,100 kg\n';
const bundles = async () => {
  await page.getByRole('link', { name: 'Bundles' }).first().click();
  await page.getByRole('heading', { name: 'Bundles', level: 1 }).waitFor();
};

describe('the entry number', () => {
  test('is filled in from bundle.json, and one with a mistyped digit is told in its field before anything is made', async () => {
    const about = JSON.stringify({ reference: 'PO 17', entryNumber: 'B76-0324527-9' });
    await drop(page, [
      { path: 'shipment/bundle.json', text: about },
      { path: 'shipment/invoice.csv', text: invoice },
    ]);
    const field = page.getByLabel('Entry number', { exact: true });
    await expect.poll(() => field.inputValue()).toBe('B76-0324527-9');
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    const told = page.getByRole('form', { name: 'New bundle' }).getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toBe('The check digit of B76-0324527 is 8, found 9: a digit is mistyped.');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => field.evaluate('document.activeElement.value')).toBe('B76-0324527-9');
    await seemsSound(page);
    await pictures(page, 'entry-number-wrong');
    expect((await v.system.importer('GET', '/bundles')).body.bundles).toEqual([]);
    await field.fill('b76 03245278');
    expect(await told.count()).toBe(0);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    await page.locator('section.verdict').waitFor({ timeout: 90_000 });
    await page.getByText('B76-0324527-8').waitFor();
  });

  test('is in the list, and found there however it is written', async () => {
    await bundles();
    const rows = page.locator('.bundles li');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('B76-0324527-8')]);
    await page.getByRole('searchbox').fill('B7603245278');
    await expect.poll(() => rows.allTextContents()).toEqual([expect.stringContaining('PO 17')]);
    await page.getByRole('searchbox').fill('B76-0324527-7');
    await page.getByText('No bundle is like that.').waitFor();
  });

  test('is given later, also after the verdict, with its check digit looked at', async () => {
    await bundles();
    await page.getByRole('searchbox').fill('');
    await drop(page, [{ path: 'later.csv', text: invoice.replace('INV-1', 'INV-2') }]);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    await page.locator('section.verdict').waitFor({ timeout: 90_000 });
    await page.getByText('not said yet').waitFor();
    await page.getByRole('button', { name: 'Give the entry number' }).click();
    const dialog = page.getByRole('dialog', { name: 'Entry number' });
    await dialog.getByLabel('Entry number', { exact: true }).fill('231-4471882-5');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => dialog.getByRole('alert').textContent()).toContain('a digit is mistyped');
    await seemsSound(page);
    await pictures(page, 'entry-number-dialog');
    await dialog.getByLabel('Entry number', { exact: true }).fill('12');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => dialog.getByRole('alert').textContent()).toMatch(/^Expected an entry number like B76-/);
    await dialog.getByLabel('Entry number', { exact: true }).fill('b76 0324527 8');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Entry B76-0324527-8', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Change the entry number' }).waitFor();
    await seemsSound(page);
    await pictures(page, 'entry-number');
    expect((await v.system.importer('GET', '/bundles?reference=B76-0324527-8')).body.bundles).toHaveLength(2);
  });
});
