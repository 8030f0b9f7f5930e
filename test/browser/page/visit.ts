import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SystemSettings } from '../../../local/system.ts';
import { running } from '../../local/client.ts';
import { openChromium } from '../chromium.ts';

export const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

export type Visit = Awaited<ReturnType<typeof visit>>;

/** The embedded system on a folder of its own, and a person before its page. */
export async function visit(settings: Partial<SystemSettings> = {}) {
  const system = await running(settings);
  const browser: BrowserContext = await openChromium();
  const complaints: string[] = [];
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
    page.on('pageerror', (e) => complaints.push(String(e)));
    return page;
  };
  return {
    system,
    browser,
    complaints,
    open,
    async end() {
      await browser.close();
      await system.end();
    },
  };
}

/** Signs in by the link that `npm start` prints. */
export async function signIn({ system }: Visit, page: Page, person = 'Maria Keller'): Promise<void> {
  await page.goto(`${system.url}/#key=${system.key}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Your name').fill(person);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Bundles', level: 1 }).waitFor();
}

/** Drops the folder of an example and hands it in. */
export async function handIn(page: Page, folder: string): Promise<void> {
  await page.locator('input[webkitdirectory]').setInputFiles(example(folder));
  await page.getByRole('button', { name: /^Hand in \d/ }).click();
}

/** What axe finds on the screen as it is, by rule and element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Sees that the screen has no fault of accessibility, and does not scroll sideways on a narrow screen. */
export async function seemsSound(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await page.setViewportSize(before);
}

/** Pictures for people to look at, in light and dark, wide and narrow, where a folder is named for them. */
export async function pictures(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  const before = page.viewportSize()!;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1200, 390]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(150);
      await page.screenshot({
        path: `${folder}/${name}-${colorScheme}-${width}.png`,
        fullPage: !name.includes('dialog'),
      });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}
