import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseArguments } from '../../cli/arguments.ts';
import { runVerify } from '../../cli/run-verify.ts';
import { openChromium } from './chromium.ts';

const silent = { write: () => true };
let browser: BrowserContext;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'report-'));
  await runVerify(parseArguments(['examples/prohibited-xinjiang-gin', '--out', out]), {
    stdout: silent,
    stderr: silent,
  });
  browser = await openChromium();
  page = await browser.newPage();
  page.on('request', (r) => requests.push(r.url()));
  page.on('console', (m) => complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(String(e)));
  await page.goto(pathToFileURL(join(out, 'report.html')).href);
});
afterAll(async () => browser?.close());

describe('report.html in a browser', () => {
  test('asks for nothing but itself and complains of nothing', () => {
    expect(requests.filter((r) => !r.startsWith('data:'))).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('shows the outcome, then findings with a marked picture of the page that each quotes', async () => {
    expect(await page.locator('h1').textContent()).toMatch(/prohibited/i);
    const marks = page.locator('.finding figure svg rect.mark');
    expect(await marks.count()).toBeGreaterThan(0);
    const mark = await marks.first().boundingBox();
    const figure = await page.locator('.finding figure svg').first().boundingBox();
    expect(mark!.width).toBeGreaterThan(5);
    expect(mark!.x).toBeGreaterThanOrEqual(figure!.x - 1);
    expect(mark!.x + mark!.width).toBeLessThanOrEqual(figure!.x + figure!.width + 1);
    expect(mark!.y).toBeGreaterThanOrEqual(figure!.y - 1);
  });

  test('draws the chain with a box a step', async () => {
    expect(await page.locator('.chain svg g rect').count()).toBeGreaterThanOrEqual(3);
  });

  test('fits a narrow screen without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  test('prints', async () => {
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
