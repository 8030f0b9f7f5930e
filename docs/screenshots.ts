import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';
import { example, handIn, signIn, type Visit, visit } from '../test/browser/page/person.ts';

const folder = new URL('pictures/', import.meta.url);

/** A picture of the page: what is looked at, and how. Taken one after the other, each where the one before left the page. */
interface Shot {
  name: string;
  /** Pixels of the screen; 1100 by 760 where nothing is said. */
  size?: [width: number, height: number];
  dark?: boolean;
  go(page: Page, v: Visit): Promise<unknown>;
}

const verdict = (page: Page) => page.locator('section.verdict').waitFor({ timeout: 120_000 });
const top = (page: Page, css: string) =>
  page
    .locator(css)
    .first()
    .evaluate((e) => (e as unknown as { scrollIntoView(): void }).scrollIntoView());
const pictures = (page: Page) => page.locator('.coming').first().waitFor({ state: 'detached', timeout: 20_000 });

/** Every picture that docs/ shows, in the order of a first visit. */
export const shots: readonly Shot[] = [
  {
    name: 'sign-in',
    size: [1100, 480],
    go: (page, { system }) => page.goto(`${system.url}/#key=${system.key}`),
  },
  {
    name: 'hand-in',
    size: [1100, 1000],
    go: async (page, v) => {
      await signIn(v, page);
      await page.locator('input[webkitdirectory]').setInputFiles(example('contradicted-unlisted-bale'));
      await page.locator('.told').waitFor();
    },
  },
  {
    name: 'verdict',
    size: [1100, 900],
    go: async (page) => {
      await page.getByRole('button', { name: /^Hand in \d/ }).click();
      await verdict(page);
    },
  },
  {
    name: 'finding',
    go: async (page) => {
      await top(page, '#findings');
      await page.locator('#finding-1 .crop').nth(1).waitFor();
      await pictures(page);
    },
  },
  {
    name: 'page',
    go: async (page) => {
      await page.locator('#finding-1 .crop').first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Larger' }).click();
    },
  },
  {
    name: 'chain',
    size: [1100, 460],
    go: async (page) => {
      await page.keyboard.press('Escape');
      await top(page, '#chain');
    },
  },
  {
    name: 'document',
    go: async (page) => {
      await page.locator('details.document summary').nth(2).click();
      await top(page, '#documents');
    },
  },
  {
    name: 'amend',
    go: async (page) => {
      await page.getByRole('button', { name: /^Correct total of/ }).click();
      await page.getByRole('dialog').getByLabel('What the paper says').fill('10811.83');
      await page.getByRole('dialog').getByLabel('Why').fill('The third digit is an 8: I have the paper before me.');
    },
  },
  {
    name: 'compare',
    go: async (page) => {
      await page.getByRole('button', { name: 'Amend and judge again' }).click();
      await page.getByRole('link', { name: 'Compare with revision 1' }).click({ timeout: 120_000 });
      await page.getByRole('heading', { name: /^Facts that changed/ }).waitFor();
    },
  },
  {
    name: 'bundles',
    size: [1100, 720],
    go: async (page) => {
      for (const name of ['clear-us-cotton', 'unproven-no-gin-record', 'prohibited-xinjiang-gin']) {
        await page.getByRole('link', { name: 'Bundles' }).first().click();
        await handIn(page, name);
        await verdict(page);
      }
      await page.getByRole('link', { name: 'Bundles' }).first().click();
      await page.locator('.bundles li').nth(3).waitFor();
    },
  },
  {
    name: 'narrow-dark',
    size: [390, 844],
    dark: true,
    go: async (page) => {
      await page.getByRole('link', { name: 'E185-2993526-0' }).click();
      await verdict(page);
    },
  },
];

/** What differs from run to run is written as if it were one day: ids of bundles, and the hour. */
const steady = (page: Page) =>
  page.evaluate(`(() => {
    const today = ${JSON.stringify(new Date().toISOString().slice(0, 10))};
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.data.replace(/b-[0-9a-f]{20}/g, 'b-3f0c9a1d5e7742b8a6f1').replaceAll(today, '2026-03-02');
      if (text !== node.data) node.data = text;
    }
    for (const time of document.querySelectorAll('time')) time.textContent = 'Mar 2, 2026, 9:00 AM';
    document.activeElement?.blur();
  })()`);

/** A PNG as WebP, a third of its size. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.encode('webp', 82);
}

/** Takes every picture on the embedded system, with the examples, and writes them to docs/pictures. */
async function takeAll(): Promise<void> {
  const v = await visit();
  try {
    const page = await v.open();
    await mkdir(folder, { recursive: true });
    for (const old of await readdir(folder)) await rm(new URL(old, folder));
    let sum = 0;
    for (const { name, size: [width, height] = [1100, 760], dark, go } of shots) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await go(page, v);
      await page.waitForTimeout(400);
      await steady(page);
      const webp = await asWebp(await page.screenshot());
      sum += webp.length;
      await writeFile(new URL(`${name}.webp`, folder), webp);
      process.stdout.write(`${fileURLToPath(new URL(`${name}.webp`, folder))}: ${Math.ceil(webp.length / 1000)} KB\n`);
    }
    process.stdout.write(`${shots.length} pictures, ${Math.ceil(sum / 1000)} KB\n`);
  } finally {
    await v.end();
  }
}

if (import.meta.main) await takeAll();
