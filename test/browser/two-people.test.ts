import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { handIn, pictures, seemsSound, signIn, type Visit, visit } from './page/visit.ts';

let v: Visit;
let other: BrowserContext;
let maria: Page;
let jonas: Page;
beforeAll(async () => {
  v = await visit();
  other = await openChromium();
  maria = await v.open();
  jonas = await other.newPage();
  await signIn(v, maria, 'Maria Keller');
  await signIn(v, jonas, 'Jonas Weber');
});
afterAll(async () => {
  await other?.close();
  await v?.end();
});

/** Opens the form that corrects a fact of a type of document, and fills it in. */
async function fillIn(page: Page, type: string, fact: RegExp, value: string, why: string) {
  const document = page.locator('details.document', {
    has: page.locator('summary strong', { hasText: new RegExp(`^${type}$`) }),
  });
  const correct = document.getByRole('button', { name: fact });
  if (!(await correct.first().isVisible())) await document.first().locator('summary').first().click();
  await correct.first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What the paper says').fill(value);
  await dialog.getByLabel('Why').fill(why);
  return dialog;
}
const send = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Amend and judge again' }).click();

describe('two people before one bundle', () => {
  test('the second to amend anything of it is shown who amended what meanwhile, and sends it again', async () => {
    await handIn(maria, 'contradicted-unlisted-bale');
    await maria.locator('section.verdict').waitFor({ timeout: 90_000 });
    await jonas.goto(maria.url());
    await jonas.locator('section.verdict').waitFor({ timeout: 90_000 });

    const form = await fillIn(maria, 'Invoice', /^Correct total/, '12.5', 'Misread.');
    await fillIn(jonas, 'Packing list', /^Correct date/, '2023-10-02', 'It is the second of October.');
    await send(jonas);
    await jonas.getByRole('dialog').waitFor({ state: 'detached' });

    const answered = maria.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/amendments'));
    await send(maria);
    const answer = await answered;
    expect(answer.status()).toBe(412);
    expect(answer.request().headers()['if-match']).toMatch(/^"0\./);
    await form.getByText('Since you opened this').waitFor();
    const news = await form.locator('li').allTextContents();
    expect(news).toEqual([expect.stringMatching(/Jonas Weber.*date of .*2023-10-02.*It is the second of October/s)]);
    expect(await form.getByRole('alert').textContent()).toContain('What you typed is still here');
    expect(await form.getByLabel('What the paper says').inputValue()).toBe('12.5');
    await seemsSound(maria);
    await pictures(maria, 'meanwhile-dialog');
    await send(maria);
    await form.waitFor({ state: 'detached' });
    const marked = maria.locator('details.document summary .chip', { hasText: '1 amended' });
    await expect.poll(() => marked.count(), { timeout: 90_000 }).toBe(2);
  });

  test('what one person amends twice in a row is none of somebody else’s', async () => {
    // The page has not looked at the amendments again when the second is sent.
    await maria.route(/\/amendments$/, (route) =>
      route.request().method() === 'GET' ? route.abort() : route.fallback(),
    );
    await fillIn(maria, 'Invoice', /^Correct total/, '13', 'Looked again.');
    await send(maria);
    await maria.getByRole('dialog').waitFor({ state: 'detached' });
    await fillIn(maria, 'Invoice', /^Correct date/, '2023-10-03', 'Misread too.');
    await maria.unroute(/\/amendments$/);
    await send(maria);
    await maria.getByRole('dialog').waitFor({ state: 'detached' });
    const bundle = maria.url().split('/').at(-1)!;
    const { body } = await v.system.importer('GET', `/bundles/${bundle}/amendments`);
    expect(body.amendments.map(({ value }: { value: unknown }) => value).sort()).toEqual(
      [12.5, 13, '2023-10-02', '2023-10-03'].sort(),
    );
  });
});
