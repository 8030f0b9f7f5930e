import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pictures, seemsSound, signIn, type Visit, visit } from './page/visit.ts';

let v: Visit;
let page: Page;
beforeAll(async () => {
  v = await visit();
  page = await v.open();
});
afterAll(async () => v?.end());

describe('the importer’s page', () => {
  test('asks to sign in, and hands the key of the link on', async () => {
    await page.goto(`${v.system.url}/#key=${v.system.key}`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await seemsSound(page);
    await pictures(page, 'sign-in');
    await signIn(v, page);
    await seemsSound(page);
    expect(await page.getByRole('banner').textContent()).toContain('Maria Keller');
    expect(page.url()).not.toContain('key=');
  });

  test('takes a folder, fills in what its bundle.json says, and shows the verdict once it stands', async () => {
    await page.locator('input[webkitdirectory]').setInputFiles('examples/contradicted-unlisted-bale');
    await expect.poll(() => page.getByLabel('Entry date').inputValue()).toBe('2023-11-13');
    expect(await page.getByRole('textbox', { name: 'Reference Entry' }).inputValue()).toBe('E325-5998759-2');
    await seemsSound(page);
    await pictures(page, 'draft');
    const began = Date.now();
    await page.getByRole('button', { name: 'Hand in 5 papers' }).click();
    await page.getByRole('heading', { name: 'contradicted', exact: true }).waitFor();
    console.log(`from handing in to the verdict on the screen: ${Date.now() - began} ms`);
    await page.waitForLoadState('networkidle');
    await seemsSound(page);
    await pictures(page, 'verdict');
  });
});
