import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { papersIn } from '../local/client.ts';
import { example, seemsSound, signIn, type Visit, visit } from './page/visit.ts';

let v: Visit;
let page: Page;
beforeAll(async () => {
  v = await visit();
  page = await v.open();
  // From the first listener on the browser asks the test for files, and no window of the system does.
  page.on('filechooser', () => {});
});
afterAll(async () => v?.end());

/** What has the focus, as a screen reader would name it. */
const focused = () =>
  page.evaluate<string>(
    `(() => { const e = document.activeElement; return (e.getAttribute('aria-label') ?? e.labels?.[0]?.firstChild?.textContent ?? e.textContent ?? '').trim(); })()`,
  );

/** A style of the first element that a selector names, as the browser computes it. */
const styleOf = (css: string, property: string) =>
  page.evaluate<string>(
    `getComputedStyle(document.querySelector(${JSON.stringify(css)}))[${JSON.stringify(property)}]`,
  );

/** Presses Tab, or another key, until the focus is on something of this name; the names that it passed. */
async function tabTo(name: string | RegExp, most = 60, key = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press(key);
    const at = await focused();
    passed.push(at);
    if (typeof name === 'string' ? at === name : name.test(at)) return passed;
  }
  throw new Error(`No ${name} in ${most} steps: ${passed.join(' | ')}`);
}

describe('with the keyboard alone', () => {
  test('a person signs in', async () => {
    await page.goto(`${v.system.url}/#key=${v.system.key}`);
    await tabTo('Sign in');
    await page.keyboard.press('Enter');
    await page.getByLabel('Your name').waitFor();
    await page.getByLabel('Your name').focus();
    await page.keyboard.type('Maria Keller');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bundles', level: 1 }).waitFor();
    expect(await focused()).toBe('Bundles');
  });

  test('hands papers in, field after field in the order in which they are read', async () => {
    const passed = await tabTo('Choose files');
    expect(passed).toEqual(['Choose files']);
    const folder = mkdtempSync(join(tmpdir(), 'papers-'));
    const files = papersIn(example('contradicted-unlisted-bale')).map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(files);
    await page.getByRole('button', { name: 'Hand in 5 papers' }).waitFor();
    const order = await tabTo('Hand in 5 papers');
    const fields = ['Entry date', 'Reference', 'Importer', 'Broker', 'Hand in 5 papers'];
    expect(order.filter((name, i) => fields.includes(name) && order.indexOf(name) === i)).toEqual(fields);
    expect(order.filter((name) => name.startsWith('Leave out'))).toHaveLength(5);
    await page.getByLabel('Entry date').fill('2023-11-13');
    await page.keyboard.press('Enter');
    await page.locator('section.verdict').waitFor({ timeout: 60_000 });
    // The screen began at its heading, and the verdict is said where it stands.
    expect(await focused()).toMatch(/^Bundle b-/);
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Verdict, revision 1: contradicted/);
  });

  test('goes from what to do next to the finding, and opens its evidence and closes it again', async () => {
    await tabTo('See finding 1');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toContain('A bale or lot is sold or packed');
    await page.locator('#finding-1 .crop').first().waitFor();
    await tabTo(/^Open page 1 of 02-packing_list\.pdf/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('Larger', 5);
    await page.keyboard.press('Enter');
    await page.getByText('150 %').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Open page 1 of 02-packing_list\.pdf/);
  });

  test('amends a fact of a document, and the focus comes back', async () => {
    await page.getByRole('button', { name: 'Documents 5' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Documents (5)');
    await tabTo(/^Invoice/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Correct total of/ }).waitFor();
    await tabTo(/^Correct total of/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('What the paper says', 5);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12.5');
    await tabTo('Why', 5);
    await page.keyboard.type('I have the paper before me.');
    await tabTo('Amend and judge again', 5);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Correct total of/);
    await expect
      .poll(() => page.getByRole('status').first().textContent(), { timeout: 60_000 })
      .toMatch(/^Verdict, revision 2/);
    await seemsSound(page);
  });

  test('skips what stands on every screen', async () => {
    await page.reload();
    await page.locator('section.verdict').waitFor();
    await tabTo('Skip to the content', 8, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Bundle b-/);
  });
});

describe('as the system asks', () => {
  test('nothing moves where motion is to be reduced, and nothing is lost where colours are forced', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    const moving = await page.evaluate<number>(
      `[...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e); return parseFloat(s.transitionDuration) > 0 || s.animationName !== 'none' || s.scrollBehavior === 'smooth'; }).length`,
    );
    expect(moving).toBe(0);
    const strokeOf = async (css: string) => Number.parseFloat(await styleOf(css, 'strokeWidth'));
    expect(await strokeOf('.chain .bad')).toBeGreaterThan(await strokeOf('.chain .entry'));
    // Pictures are fetched once their finding is in sight.
    await page.locator('#finding-1').scrollIntoViewIfNeeded();
    await page.locator('#finding-1 .mark').first().waitFor();
    expect(await strokeOf('#finding-1 .mark')).toBeGreaterThan(2);
    expect(await styleOf('.chip', 'borderTopStyle')).toBe('solid');
    await seemsSound(page);
    await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  });
});

describe('a name on the page', () => {
  test('is said as it is, whoever signs in', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(v, page, '<b>مريم</b>');
    expect(await page.locator('.who').textContent()).toContain('<b>مريم</b>');
  });
});
