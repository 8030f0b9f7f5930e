import type { CDPSession, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drop, pictures, seemsSound, signIn, signInBeside, type Visit, visit } from './page/visit.ts';

const hours = 3_600_000;
let shift = 0;
const clock = { now: () => new Date(Date.now() + shift) };

let v: Visit;
let page: Page;
let line: CDPSession;
beforeAll(async () => {
  v = await visit({ clock });
  page = await v.open();
  await signIn(v, page);
  line = await v.browser.newCDPSession(page);
  await line.send('Network.enable');
});
afterAll(async () => v?.end());

/** Bytes a second that go up; 0: as many as can, -1: the line is cut. */
const lineOf = (bytes: number) =>
  line.send('Network.emulateNetworkConditions', {
    offline: bytes < 0,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytes > 0 ? bytes : -1,
  });

const invoice = (rows: number) =>
  `COMMERCIAL INVOICE\nInvoice number,INV-1\nDate,2026-02-01\nDescription,Quantity\n${'Raw cotton,100 kg\n'.repeat(rows)}`;

/** Drops one paper of some hundred kilobytes and hands it in. */
async function handInLarge(name: string, rows = 20_000): Promise<void> {
  await page.goto(`${v.system.url}/#/`);
  await page.getByRole('heading', { name: 'Bundles', level: 1 }).waitFor();
  await drop(page, [{ path: name, text: invoice(rows) }]);
  await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
  await page.getByRole('heading', { name: 'Papers handed in' }).waitFor();
}

const share = () =>
  page
    .locator('.paper progress')
    .first()
    .evaluate((e) => (e as unknown as { value: number }).value)
    .then(Number, () => 0);

describe('an upload', () => {
  test('whose line is cut while it goes is taken to its end, and handed in, once the line is back', async () => {
    await lineOf(60_000);
    await handInLarge('cut.csv');
    await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.2);
    await lineOf(-1);
    await page.getByText('You are offline.').waitFor();
    await seemsSound(page);
    await pictures(page, 'upload-cut');
    expect(await page.locator('section.verdict').count()).toBe(0);
    await lineOf(0);
    await page.locator('section.verdict').waitFor({ timeout: 60_000 });
  });

  test('whose tab was closed in the middle is taken up by dropping the file again', async () => {
    await lineOf(60_000);
    await handInLarge('closed.csv');
    await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.2);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await lineOf(0);
    await page.getByText('1 of 1 papers were announced and not uploaded').waitFor();
    await pictures(page, 'upload-closed');
    await drop(page, [{ path: 'closed.csv', text: invoice(20_000) }]);
    await page.locator('section.verdict').waitFor({ timeout: 60_000 });
    expect(await page.locator('.paper').count()).toBe(1);
  });

  test('with a form that has expired gets a new one without a word', async () => {
    const asked: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && asked.push(new URL(request.url()).pathname));
    const late = async (route: Route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      shift = -2 * hours;
      const answer = await route.fetch();
      shift = 0;
      await route.fulfill({ response: answer });
    };
    await page.route(/\/bundles$/, late);
    await handInLarge('late.csv', 10);
    await page.locator('section.verdict').waitFor({ timeout: 60_000 });
    await page.unroute(/\/bundles$/, late);
    expect(asked.filter((path) => path.endsWith('/upload'))).toHaveLength(1);
    expect(await page.locator('.fault').count()).toBe(0);
  });

  test('that the store refuses says why, and the paper can be withdrawn', async () => {
    const refuse = (route: Route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 400, body: '<Error><Code>EntityTooLarge</Code></Error>' })
        : route.fallback();
    await page.route(/\/papers$/, refuse);
    await handInLarge('grown.csv', 10);
    await page.locator('.fault', { hasText: 'The file has changed since it was dropped.' }).waitFor();
    await seemsSound(page);
    await pictures(page, 'upload-refused');
    await page.unroute(/\/papers$/, refuse);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Withdraw grown.csv' }).click();
    await page.locator('.paper.withdrawn').waitFor();
    await drop(page, [{ path: 'grown again.csv', text: invoice(12) }]);
    await page.locator('section.verdict').waitFor({ timeout: 60_000 });
  });

  test('during which the sign-in expires waits for the person and loses nothing', async () => {
    // What the person was given at the sign-in holds no more from here on: neither the token, nor what renews it.
    let over = false;
    let old = '';
    await page.route('**/*', async (route) => {
      const { authorization = '' } = route.request().headers();
      if (!over || route.request().url().includes('/authorize')) {
        old = authorization || old;
        return route.fallback();
      }
      const renews = route.request().postData()?.includes('grant_type=refresh_token') ?? false;
      if (authorization !== old && !renews) return route.fallback();
      await route.fulfill({
        status: renews ? 400 : 401,
        contentType: 'application/json',
        body: '{"error":"invalid_grant"}',
      });
    });
    await lineOf(60_000);
    await handInLarge('signed out.csv');
    await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.1);
    over = true;
    await page.getByRole('dialog', { name: 'Sign in again' }).waitFor({ timeout: 30_000 });
    await lineOf(0);
    await signInBeside(v, page);
    await page.locator('section.verdict').waitFor({ timeout: 60_000 });
    expect(await page.locator('.paper .name').allTextContents()).toEqual(['signed out.csv']);
  });
});
