import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import type { Page } from 'playwright-core';
import { pageFiles, scriptBudget } from '../../web/build.ts';
import { axeFindings, example, inEveryView, signIn, type Visit, visit } from '../browser/page/person.ts';
import { upload } from '../local/client.ts';

/** A figure: what it is, how much, and what it is measured in. */
type Row = readonly [what: string, value: number, unit: string];

const many = 200;
const spreadsheet = (n: number) => ({
  name: `invoice ${n}.csv`,
  bytes: Buffer.from(
    `COMMERCIAL INVOICE\nInvoice number,INV-${n}\nDate,2026-02-01\nDescription,Quantity\nRaw cotton,${n + 1} kg\n`,
  ),
});

/** Counts long tasks and shifts of a page from its start on. */
const watch = `
  globalThis.seen = { tasks: [], shift: 0, paint: 0 };
  new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.tasks.push(e.duration); }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) if (!e.hadRecentInput) seen.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.paint = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });`;

interface Seen {
  tasks: number[];
  shift: number;
  paint: number;
  first: number;
  verdict: number;
}

/** What the browser measured of the screen so far. */
const seen = (page: Page) =>
  page.evaluate<Seen>(
    `({ ...seen, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0, verdict: performance.getEntriesByName('verdict')[0]?.startTime ?? 0 })`,
  );
const over50 = (tasks: readonly number[]) => tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);

/** Hands the folder of an example in by the page, and waits for its verdict: milliseconds from the press of the button. */
async function dropToVerdict(page: Page, v: Visit, name: string): Promise<number> {
  await page.goto(`${v.system.url}/#/`);
  await page.locator('input[webkitdirectory]').setInputFiles(example(name));
  const button = page.getByRole('button', { name: /^Hand in \d/ });
  await button.waitFor();
  const began = Date.now();
  await button.click();
  await page.locator('section.verdict').waitFor({ timeout: 400_000 });
  return Date.now() - began;
}

/** Opens the verdict anew in a fresh document: what it costs to come back to it. */
async function verdictView(page: Page, address: string): Promise<Seen> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('section.verdict').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  return seen(page);
}

/** Milliseconds of each frame while the page is scrolled from top to end, a screen at a time. */
const frames = (page: Page) =>
  page.evaluate<number[]>(`new Promise((done) => {
    const took = []; let before = performance.now(); scrollTo(0, 0);
    const turn = (now) => {
      took.push(now - before); before = now;
      scrollBy(0, innerHeight / 2);
      scrollY + innerHeight >= document.documentElement.scrollHeight - 2 || took.length > 600 ? done(took.slice(1)) : requestAnimationFrame(turn);
    };
    requestAnimationFrame(turn);
  })`);
const share = (values: readonly number[], of: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * of))] ?? 0;

/** Everything that is said of the page in figures, measured in one run in a real Chromium on the embedded system. */
async function measure(): Promise<Row[]> {
  const files = await pageFiles();
  const bytes = (ending: string) =>
    [...files].filter(([name]) => name.endsWith(ending)).reduce((sum, [, file]) => sum + file.bytes.length, 0);
  const rows: Row[] = [
    [`script, of ${scriptBudget / 1000} KB`, bytes('.js') / 1000, 'KB'],
    ['style', bytes('.css') / 1000, 'KB'],
  ];
  const v = await visit();
  let faults = 0;
  let views = 0;
  const axe = (page: Page) =>
    inEveryView(page, async () => {
      views++;
      faults += (await axeFindings(page)).length;
    });
  try {
    const page = await v.open();
    await page.addInitScript(watch);
    await page.goto(`${v.system.url}/#key=${v.system.key}`);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    rows.push(['first screen: first contentful paint', (await seen(page)).first, 'ms']);
    await axe(page);
    await signIn(v, page);
    await axe(page);

    rows.push([
      'drop to verdict, digital example (first of the process)',
      await dropToVerdict(page, v, 'contradicted-unlisted-bale'),
      'ms',
    ]);
    const address = page.url();
    rows.push(['drop to verdict, digital example (again)', await dropToVerdict(page, v, 'clear-us-cotton'), 'ms']);
    rows.push(['drop to verdict, scanned example', await dropToVerdict(page, v, 'clear-scanned-certificate'), 'ms']);

    const view = await verdictView(page, address);
    rows.push(
      ['verdict view: first contentful paint', view.first, 'ms'],
      ['verdict view: largest contentful paint', view.paint, 'ms'],
      ['verdict view: verdict on the screen', view.verdict, 'ms'],
      ['verdict view: blocking time (long tasks over 50 ms)', over50(view.tasks), 'ms'],
      ['verdict view: cumulative layout shift', view.shift, ''],
    );
    await axe(page);

    const papers = [...Array(many).keys()].map(spreadsheet);
    const id = await upload(v.system.importer, papers);
    await v.system.importer('POST', `/bundles/${id}/submit`);
    await page.goto(`${v.system.url}/#/bundles/${id}`);
    await page.locator('section.verdict').waitFor({ timeout: 400_000 });
    const large = await verdictView(page, page.url());
    const scrolled = await frames(page);
    const opened = await page.evaluate<number>(`new Promise((done) => {
      const began = performance.now(); document.querySelector('details.document > summary').click();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)));
    })`);
    rows.push(
      [`${many} documents: verdict on the screen`, large.verdict, 'ms'],
      [`${many} documents: blocking time`, over50(large.tasks), 'ms'],
      [`${many} documents: longest task`, Math.max(0, ...large.tasks), 'ms'],
      [`${many} documents: elements`, await page.evaluate<number>(`document.querySelectorAll('*').length`), ''],
      [`${many} documents: frame while scrolling, median`, share(scrolled, 0.5), 'ms'],
      [`${many} documents: frame while scrolling, 95 of 100`, share(scrolled, 0.95), 'ms'],
      [`${many} documents: longest frame`, Math.max(...scrolled), 'ms'],
      [`${many} documents: a document opened`, opened, 'ms'],
    );
    await page.goto(`${v.system.url}/#/`);
    await page.locator('.bundles li').first().waitFor();
    await axe(page);
    rows.push([`axe findings in ${views} views (light and dark, wide and narrow)`, faults, '']);
  } finally {
    await v.end();
  }
  return rows;
}

const figure = (value: number) =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 && value % 1 !== 0 ? 3 : 0 });

/** The figures as a page of docs/. */
const asPage = (rows: readonly Row[]): string => `# The page in figures

Measured in one run by \`npm run bench:page -- --write\`: headless Chromium on the embedded system, ${cpus().length} processors (${cpus()[0]?.model.trim()}),
on ${new Date().toISOString().slice(0, 10)}. The machine was shared: a second run differs.

| what | figure |
|---|---:|
${rows.map(([what, value, unit]) => `| ${what} | ${figure(value)}${unit && ` ${unit}`} |`).join('\n')}
`;

if (import.meta.main) {
  const rows = await measure();
  for (const [what, value, unit] of rows)
    process.stdout.write(`${what.padEnd(62)} ${figure(value).padStart(8)} ${unit}\n`);
  if (process.argv.includes('--write')) await writeFile(new URL('../../docs/page.md', import.meta.url), asPage(rows));
}
