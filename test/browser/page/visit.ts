import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, inEveryView } from './person.ts';

export * from './person.ts';

/** Sees that the screen has no fault of accessibility in light and dark, wide and narrow, and does not scroll sideways. */
export async function seemsSound(page: Page): Promise<void> {
  await inEveryView(page, async (scheme, width) => {
    expect([scheme, width, await axeFindings(page)]).toEqual([scheme, width, []]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
}

/** Pictures for people to look at, in light and dark, wide and narrow, where a folder is named for them. */
export async function pictures(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  await inEveryView(page, async (scheme, width) => {
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${folder}/${name}-${scheme}-${width}.png`, fullPage: !name.includes('dialog') });
  });
}
