import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { papersIn, upload } from '../local/client.ts';
import { axeFindings, example, pictures, seemsSound, signIn, signInBeside, type Visit, visit } from './page/visit.ts';

/** Milliseconds by which the clock of the system is before or behind. */
let shift = 0;
const clock = { now: () => new Date(Date.now() + shift) };
const hours = 3_600_000;

let v: Visit;
let page: Page;
beforeAll(async () => {
  v = await visit({ clock });
  page = await v.open();
});
afterAll(async () => v?.end());

const outcome = (name: string) =>
  page.getByRole('heading', { name, exact: true, level: 2 }).waitFor({ timeout: 90_000 });

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
    await page.locator('input[webkitdirectory]').setInputFiles(example('contradicted-unlisted-bale'));
    await expect.poll(() => page.getByLabel('Entry date').inputValue()).toBe('2023-11-13');
    expect(await page.getByLabel('Reference').first().inputValue()).toBe('E325-5998759-2');
    await seemsSound(page);
    await pictures(page, 'draft');
    const began = Date.now();
    await page.getByRole('button', { name: 'Hand in 5 papers' }).click();
    await outcome('contradicted');
    console.log(`from handing in to the verdict on the screen: ${Date.now() - began} ms`);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Verdict, revision 1: contradicted/);
    expect(await page.locator('.paper').allTextContents()).toContainEqual(expect.stringContaining('ginning record'));
  });

  test('shows the bale of the invoice beside the gin record, each marked on the picture of its page', async () => {
    const finding = page.getByRole('article').filter({ hasText: 'bale.unlisted' });
    const crops = finding.locator('.crop svg');
    await expect.poll(() => crops.count()).toBeGreaterThanOrEqual(2);
    for (const i of [0, 1]) {
      const picture = (await crops.nth(i).boundingBox())!;
      const mark = (await crops.nth(i).locator('.mark').first().boundingBox())!;
      expect(mark.width).toBeGreaterThan(5);
      expect(mark.x).toBeGreaterThanOrEqual(picture.x - 1);
      expect(mark.x + mark.width).toBeLessThanOrEqual(picture.x + picture.width + 1);
    }
    const papers = await finding.locator('figcaption .name').allTextContents();
    expect(new Set(papers).size).toBeGreaterThanOrEqual(2);
    await seemsSound(page);
    await pictures(page, 'verdict');
  });

  test('opens the whole page by the keyboard, larger and smaller, and gives the focus back', async () => {
    const crop = page.getByRole('article').filter({ hasText: 'bale.unlisted' }).locator('.crop').first();
    await crop.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const small = (await dialog.locator('svg').boundingBox())!.width;
    await dialog.getByRole('button', { name: 'Larger' }).click();
    await expect.poll(async () => (await dialog.locator('svg').boundingBox())!.width).toBeGreaterThan(small * 1.3);
    expect(await dialog.locator('.mark').count()).toBeGreaterThan(0);
    await seemsSound(page);
    await pictures(page, 'page-dialog');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.evaluate(`document.activeElement.className`)).toBe('crop');
  });

  test('hands out the dossier once it is made, and stays where it is', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: 'Dossier (PDF)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^dossier .*\.pdf$/);
    const [summary] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Signed summary' }).click(),
    ]);
    expect(readFileSync(await summary.path(), 'utf8')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(await page.locator('section.verdict').count()).toBe(1);
  });

  test('draws the chain with a box a step, and says it to a screen reader', async () => {
    const boxes = await page.locator('.chain svg rect').count();
    expect(boxes).toBeGreaterThanOrEqual(3);
    expect(
      await page
        .getByRole('region', { name: /^Chain/ })
        .locator('ol li')
        .count(),
    ).toBe(boxes);
  });

  test('amends a fact beside the reading of the machine, and the bundle is judged again by itself', async () => {
    const invoice = page.locator('details.document', { has: page.locator('summary strong', { hasText: /^Invoice$/ }) });
    await invoice.locator('summary').first().click();
    await invoice.getByRole('button', { name: /^Correct total/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What the paper says').fill('12.5');
    await dialog.getByRole('button', { name: 'Amend and judge again' }).click();
    expect(await dialog.getByRole('alert').textContent()).toContain('Say why');
    await dialog.getByLabel('Why').fill('Misread, I have the paper before me.');
    await seemsSound(page);
    await pictures(page, 'amend-dialog');
    await dialog.getByRole('button', { name: 'Amend and judge again' }).click();
    await page.getByText('Revision2').waitFor();
    const amended = page.locator('.amended').first();
    expect(await amended.textContent()).toMatch(/12\.5.*read by the machine as.*Maria Keller.*Misread/s);
    await seemsSound(page);
    await pictures(page, 'amended');
  });

  test('tells the second of two people what the first said meanwhile', async () => {
    const bundle = decodeURIComponent(page.url().split('/').at(-1)!);
    await page
      .getByRole('button', { name: /^Correct total/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Maria Keller said').waitFor();
    const { body } = await v.system.importer('GET', `/bundles/${bundle}/amendments`);
    const { document, place } = body.amendments[0];
    const said = { document, place, value: 77, why: 'It is seventy-seven.', after: 1 };
    expect((await v.system.importer('POST', `/bundles/${bundle}/amendments`, said)).status).toBe(201);
    await dialog.getByLabel('What the paper says').fill('13');
    await dialog.getByLabel('Why').fill('Looked again.');
    await dialog.getByRole('button', { name: 'Amend and judge again' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').textContent()).toContain('amended meanwhile');
    await expect.poll(() => dialog.textContent()).toContain('It is seventy-seven.');
    await dialog.getByRole('button', { name: 'Give back' }).click();
    await dialog.waitFor({ state: 'detached' });
    // One that was given back is no amendment of the next verdict.
    await expect.poll(() => page.locator('.amended').count(), { timeout: 60_000 }).toBe(0);
  });

  test('shows the quote of evidence that has no place on its page, and says where a finding has no evidence', async () => {
    const changed = async (route: Route) => {
      const { 'if-none-match': _, ...headers } = route.request().headers();
      const answer = await route.fetch({ headers });
      const verdict = await answer.json();
      verdict.findings[0].evidence[0].box = [0, 0, 0, 0];
      verdict.findings[1].evidence = [];
      await route.fulfill({ response: answer, json: verdict });
    };
    await page.route('**/verdict', changed, { times: 1 });
    await page.reload();
    const [first, second] = [page.locator('#finding-1'), page.locator('#finding-2')];
    await first.locator('.quote').waitFor();
    await expect.poll(() => first.locator('.crop svg').count(), { timeout: 20_000 }).toBe(1);
    expect(await second.textContent()).toContain('No place of a paper to show');
    await seemsSound(page);
    await page.reload();
    await page.locator('section.verdict').waitFor();
    const took = await page.evaluate<number>(`performance.getEntriesByName('verdict')[0].startTime`);
    const sent = await page.evaluate<number>(
      `performance.getEntriesByType('resource').find(({ name }) => /page.app-[^/]+[.]js$/.test(name)).decodedBodySize`,
    );
    console.log(`from opening the address to the verdict: ${Math.round(took)} ms; script ${sent} bytes`);
  });

  test('compares two revisions', async () => {
    await page.getByRole('link', { name: 'Compare with revision 1' }).click();
    await page.getByRole('heading', { name: /^Revision 1 and revision 2/ }).waitFor();
    await page.getByRole('heading', { name: /^Facts that changed \([1-9]/ }).waitFor();
    expect(await page.locator('.changes').textContent()).toContain('total');
    await seemsSound(page);
    await pictures(page, 'compare');
  });

  test('lists the bundles, by reference, state and outcome', async () => {
    await page.getByRole('link', { name: 'Bundles' }).first().click();
    const rows = page.locator('.bundles li');
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByLabel('Outcome').selectOption('clear');
    await page.getByText('No bundle is like that.').waitFor();
    await page.getByLabel('Outcome').selectOption('contradicted');
    await expect.poll(() => rows.count()).toBe(1);
    await page.getByRole('searchbox').fill('e325 5998759 2');
    await expect.poll(() => rows.textContent()).toContain('E325-5998759-2');
    await page.getByRole('searchbox').fill('none');
    await page.getByText('No bundle is like that.').waitFor();
    await seemsSound(page);
    await pictures(page, 'bundles');
  });

  test('refuses what is no paper before it is uploaded, and shows names that are HTML as they are', async () => {
    await page.goto(`${v.system.url}/#/`);
    const bytes = Buffer.from('COMMERCIAL INVOICE\nInvoice number,17\n');
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([
      { name: '<img src=x onerror="document.title=1">.csv', mimeType: 'text/csv', buffer: bytes },
      { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: 'film.mp4', mimeType: 'video/mp4', buffer: bytes },
    ]);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).waitFor();
    const refusals = (await page.locator('.paper [role=alert]').allTextContents()).join(' ');
    expect(refusals).toContain('The file is empty.');
    expect(refusals).toContain('video/mp4');
    await seemsSound(page);
    await pictures(page, 'refused');
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    await page.getByRole('heading', { name: 'Papers handed in' }).waitFor();
    await page.locator('section.verdict').waitFor();
    expect(await page.locator('.paper .name').textContent()).toBe('<img src=x onerror="document.title=1">.csv');
    expect(await page.locator('img').count()).toBe(0);
    await seemsSound(page);
  });

  test('says that a paper is not kept any more', async () => {
    await page.route('**/content', (route) =>
      route.fulfill({
        status: 404,
        contentType: 'application/problem+json',
        body: '{"type":"urn:verifier:paper-not-found","detail":"gone"}',
      }),
    );
    await page.getByRole('button', { name: /^Open/ }).click();
    await page.getByText('its time of retention was over').waitFor();
    await page.unroute('**/content');
  });

  test('shows the quote, and says why no picture, where a paper was deleted when its time was over', async () => {
    const gone = (route: Route) =>
      route.fulfill({ status: 410, contentType: 'application/problem+json', body: '{"type":"urn:verifier:gone"}' });
    await page.goto(`${v.system.url}/#/`);
    await page.getByRole('searchbox').fill('E325-5998759-2');
    await page.route('**/pages/*', gone);
    await page.reload();
    await page.getByRole('link', { name: 'E325-5998759-2' }).click();
    const finding = page.locator('#finding-1');
    await finding.getByText('deleted when its time of retention was over').first().waitFor();
    expect(await finding.locator('blockquote').first().textContent()).toContain('00078966412910867721');
    await page.locator('details.document summary').first().click();
    await page
      .getByRole('button', { name: /^Look at it/ })
      .first()
      .click();
    await page.locator('.document').getByText('deleted when its time of retention was over').waitFor();
    await seemsSound(page);
    await page.unroute('**/pages/*');
    await page.getByRole('link', { name: 'Bundles' }).first().click();
  });

  test('exports the bundles of the list, for a spreadsheet and for a program', async () => {
    await page.getByLabel('Outcome').selectOption('contradicted');
    for (const format of ['CSV', 'JSON']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Export as ${format}` }).click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`bundles.${format.toLowerCase()}`);
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain('E325-5998759-2');
      if (format === 'JSON') expect(JSON.parse(text)[0].outcome).toBe('contradicted');
      else expect(text.split('\r\n').filter(Boolean)).toHaveLength(2);
    }
    await seemsSound(page);
  });

  test('takes an upload up again that was cut off', async () => {
    const bundle = await announcedOnly();
    await page.goto(`${v.system.url}/#/bundles/${bundle.id}`);
    await page.getByText('1 of 1 papers were announced and not uploaded').waitFor();
    let cuts = 0;
    await page.route(`${v.system.url}/papers`, (route) =>
      route.request().method() === 'POST' && cuts++ < 1 ? route.abort('connectionreset') : route.continue(),
    );
    await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(bundle.file);
    await page.locator('section.verdict').waitFor();
    expect(cuts).toBeGreaterThan(1);
    await page.unroute(`${v.system.url}/papers`);
  });

  test('renews an expired token without a word while it may', async () => {
    shift = -2 * hours;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(v, page);
    shift = 0;
    await page.getByLabel('State').selectOption('judged');
    await page.locator('.bundles li').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('signs in again beside when the sign-in has expired, and loses nothing of what was dropped', async () => {
    // Tokens that are old from the first, so that nobody has to wait: what renews them holds for a day.
    shift = -48 * hours;
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(v, page);
    await page.locator('input[webkitdirectory]').setInputFiles(example('clear-us-cotton'));
    shift = 0;
    await page.getByRole('button', { name: 'Hand in 5 papers' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in again' });
    await dialog.waitFor();
    // The dialog asks; what waits behind it complains of nothing.
    expect(await page.locator('main [role=alert]').allTextContents()).toEqual([]);
    await seemsSound(page);
    await pictures(page, 'again-dialog');
    await signInBeside(v, page);
    await outcome('clear');
    await seemsSound(page);
    await pictures(page, 'clear');
  });

  test('says when the verifier cannot be reached, and goes on once it can', async () => {
    await v.browser.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await pictures(page, 'offline-dialog');
    await v.browser.setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });

  test('stays quick with 200 documents', async () => {
    const folder = example('contradicted-unlisted-bale');
    const [paper] = papersIn(folder).filter(({ name }) => name.includes('packing'));
    const papers = Array.from({ length: 200 }, (_, i) => ({
      name: `invoice ${i}.csv`,
      bytes: Buffer.from(
        `COMMERCIAL INVOICE\nInvoice number,INV-${i}\nDate,2026-02-01\nDescription,Quantity\nRaw cotton,${i + 1} kg\n`,
      ),
    }));
    const id = await upload(v.system.importer, [...papers, paper!]);
    await v.system.importer('POST', `/bundles/${id}/submit`);
    await page.goto(`${v.system.url}/#/bundles/${id}`);
    await page.locator('section.verdict').waitFor({ timeout: 100_000 });
    expect(await page.locator('details.document').count()).toBe(201);
    // Folded documents hold no table until they are opened.
    expect(await page.locator('.facts').count()).toBe(0);
    const took = await page.evaluate<number>(
      `new Promise((done) => { const began = performance.now(); scrollTo(0, document.body.scrollHeight / 2); requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began))); })`,
    );
    console.log(`200 documents: a scroll to the middle is drawn in ${Math.round(took)} ms`);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('complains of nothing on the way but what was made to fail', () => {
    const unexpected = v.complaints.filter((c) => !/40[0-9]|ERR_|Failed to load resource/.test(c));
    expect(unexpected).toEqual([]);
  });
});

/** A bundle whose one paper was announced and not uploaded, and the file of it. */
async function announcedOnly(): Promise<{ id: string; file: string }> {
  const name = readdirSync(example('clear-us-cotton')).find((n) => n.startsWith('INV'))!;
  const bytes = readFileSync(example(`clear-us-cotton/${name}`));
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  writeFileSync(join(folder, name), bytes);
  const { body } = await v.system.importer('POST', '/bundles', {
    papers: [{ name, size: bytes.length, type: 'application/pdf' }],
  });
  return { id: body.bundle.id, file: join(folder, name) };
}
