import type { AddressInfo } from 'node:net';
import { createServer, connect as dial, type Server } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { running } from '../local/client.ts';
import { openChromium } from './chromium.ts';
import { drop, signIn, type Visit } from './page/visit.ts';

/** Bytes of an upload that pass before its connection is cut. */
const passing = 150_000;
let cuts = 0;
/** The browser itself may send once more what was torn on a connection that it used before: the page has its turn at the second. */
let most = 2;

/** A line in front of the system that tears the connection of an upload in the middle of its body. */
async function lineBefore(port: number): Promise<Server> {
  const server = createServer((near) => {
    const far = dial(port, '127.0.0.1');
    let passed = 0;
    let isUpload = false;
    near.on('data', (chunk) => {
      if (chunk.subarray(0, 13).toString('latin1') === 'POST /papers ') [isUpload, passed] = [true, 0];
      passed += chunk.length;
      if (isUpload && passed > passing && cuts < most) {
        cuts++;
        near.resetAndDestroy();
        far.destroy();
      } else far.write(chunk);
    });
    far.on('data', (chunk) => near.write(chunk));
    near.on('close', () => far.destroy()).on('error', () => far.destroy());
    far.on('close', () => near.destroy()).on('error', () => near.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

let system: Awaited<ReturnType<typeof running>>;
let line: Server;
let browser: BrowserContext;
let page: Page;
beforeAll(async () => {
  system = await running();
  const { hostname, port } = new URL(system.url);
  line = await lineBefore(Number(port));
  const to = (line.address() as AddressInfo).port;
  browser = await openChromium({ args: [`--host-resolver-rules=MAP ${hostname}:${port} 127.0.0.1:${to}`] });
  page = await browser.newPage();
  await signIn({ system } as Visit, page);
});
afterAll(async () => {
  await browser?.close();
  line?.close();
  await system?.end();
});

const invoice = `COMMERCIAL INVOICE\nInvoice number,INV-1\nDate,2026-02-01\nDescription,Quantity\n${'Raw cotton,100 kg\n'.repeat(20_000)}`;

describe('an upload whose connection is torn in the middle of its body', () => {
  test('is begun anew by itself, and judged', async () => {
    await drop(page, [{ path: 'torn.csv', text: invoice }]);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    await page.locator('section.verdict').waitFor({ timeout: 90_000 });
    expect(cuts).toBe(2);
    expect(await page.locator('.paper .name').allTextContents()).toEqual(['torn.csv']);
    expect(await page.locator('.fault').count()).toBe(0);
  });

  test('again and again is left to the person, and taken up at their word', async () => {
    cuts = 0;
    most = Number.POSITIVE_INFINITY;
    await page.getByRole('link', { name: 'Bundles' }).first().click();
    await drop(page, [{ path: 'torn often.csv', text: invoice.replace('INV-1', 'INV-2') }]);
    await page.getByRole('button', { name: 'Hand in 1 paper' }).click();
    await page.getByText('The upload was cut off.', { exact: true }).waitFor({ timeout: 60_000 });
    expect(cuts).toBeGreaterThanOrEqual(4);
    most = 0;
    expect(await page.locator('section.verdict').count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('section.verdict').waitFor({ timeout: 90_000 });
    const bundle = page.url().split('/').at(-1)!;
    const { body } = await system.importer('GET', `/bundles/${bundle}`);
    expect(body.papers.map(({ name, state }: Record<string, string>) => [name, state])).toEqual([
      ['torn often.csv', 'read'],
    ]);
  });
});
