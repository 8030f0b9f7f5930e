import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { SystemSettings } from '../../../local/system.ts';
import { running } from '../../local/client.ts';
import { openChromium } from '../chromium.ts';

export const example = (name: string) => fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));

export type Visit = Awaited<ReturnType<typeof visit>>;

/** The embedded system on a folder of its own, and a person before its page. */
export async function visit(settings: Partial<SystemSettings> = {}, width?: number) {
  const system = await running(settings);
  const browser: BrowserContext = await openChromium(width === undefined ? {} : { width });
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

/** Signs in again in the window that the page opens beside itself. */
export async function signInBeside({ system }: Visit, page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in again' });
  const [beside] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('button', { name: 'Sign in in a new window' }).click(),
  ]);
  await beside.getByLabel('Your name').fill('Maria Keller');
  await beside.getByLabel('Key').fill(system.key);
  await beside.getByRole('button', { name: 'Sign in' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Chooses the folder of an example and hands it in. */
export async function handIn(page: Page, folder: string): Promise<void> {
  await page.locator('input[webkitdirectory]').setInputFiles(example(folder));
  await page.getByRole('button', { name: /^Hand in \d/ }).click();
}

/** A file as a script of the page can make it. */
export interface DroppedFile {
  path: string;
  text?: string;
  /** As many bytes of nothing, in place of a text. */
  size?: number;
  type?: string;
}

/** Drops files on the first zone as a browser does: folders as entries that hand their files out in portions, the last of them empty. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate((dropped) => {
    interface Folder {
      [name: string]: File | Folder;
    }
    const top: Folder = {};
    for (const { path, text, size, type } of dropped) {
      const steps = path.split('/');
      const name = steps.pop()!;
      let at = top;
      for (const step of steps) {
        at[step] ??= {};
        at = at[step] as Folder;
      }
      at[name] = new File([text ?? new Uint8Array(size ?? 0)], name, { type: type ?? '' });
    }
    const entry = (name: string, one: File | Folder): unknown => {
      if (one instanceof File)
        return { name, isFile: true, isDirectory: false, file: (done: (f: File) => void) => done(one) };
      return {
        name,
        isFile: false,
        isDirectory: true,
        createReader: () => {
          const all = Object.entries(one).map(([inside, of]) => entry(inside, of));
          return { readEntries: (done: (some: unknown[]) => void) => done(all.splice(0, 2)) };
        },
      };
    };
    const items = Object.entries(top).map(([name, one]) => ({ webkitGetAsEntry: () => entry(name, one) }));
    const happening = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(happening, 'dataTransfer', { value: { items, files: [] } });
    const { document } = globalThis as unknown as { document: { querySelector(css: string): EventTarget } };
    document.querySelector('.drop').dispatchEvent(happening);
  }, files);
}

/** What axe finds on the screen as it is, by rule and element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

export const schemes = ['light', 'dark'] as const;
export const widths = [1400, 390] as const;

/** Does something in light and dark, on a wide and on a narrow screen, and leaves the screen as it was. */
export async function inEveryView(
  page: Page,
  look: (scheme: (typeof schemes)[number], width: number) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize()!;
  for (const colorScheme of schemes)
    for (const width of widths) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await look(colorScheme, width);
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}
