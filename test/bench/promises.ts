/** `npm run bench -- promises`: the figures that the project promises, measured in one run and printed as a table. */
import { readFile, rm } from 'node:fs/promises';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { findBundles } from '../../cli/bundle.ts';
import { progressOn } from '../../cli/progress.ts';
import { readBundle } from '../../cli/read-bundle.ts';
import { documentsOf } from '../../shared/documents.ts';
import { judge } from '../../shared/judge.ts';
import { orders } from '../../shared/orders/index.ts';
import { closeReaders, readFile as readPaper } from '../../shared/read/index.ts';
import { pagesShown, toHtml } from '../../shared/report/html/index.ts';
import { pagePictures } from '../../shared/report/pictures.ts';
import { baleList } from './bale-list.ts';
import { digitalBundle } from './bundle.ts';
import { costOfVerify, timeOfPdftotext } from './command.ts';
import { judgingOf } from './judge.ts';

const papers = 12;
const rounds = 5;
const rows = 100_000;

const line = (what: string, figure: string, aim = '') =>
  console.log(`${what.padEnd(58)} ${figure.padStart(20)}  ${aim}`);
const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** Milliseconds on the clock, and of the processor in all threads: on a machine that does other work only the latter can be compared. */
interface Time {
  wall: number;
  cpu: number;
}

const both = ({ wall, cpu }: Time, per = 1) => `${ms(wall / per)} (${ms(cpu / per)})`;

async function timed(work: () => Promise<unknown> | unknown): Promise<Time> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** The least of several rounds: what the work takes when nothing else holds the machine. */
async function least(work: () => Promise<unknown> | unknown, times = rounds): Promise<Time> {
  const best: Time = { wall: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
  for (let i = 0; i < times; i++) {
    const { wall, cpu } = await timed(work);
    best.wall = Math.min(best.wall, wall);
    best.cpu = Math.min(best.cpu, cpu);
  }
  return best;
}

const [cpu] = cpus();
console.log(
  `${cpu?.model ?? arch()} × ${cpus().length}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${platform()}, Node ${process.version}; load ${loadavg()[0]!.toFixed(1)}; times on the clock (and of the processor)\n`,
);

const { folder, paths, pages } = await digitalBundle(papers);
try {
  costOfVerify(folder, '--json');
  const costs = Array.from({ length: rounds }, () => costOfVerify(folder, '--json')).sort((a, b) => a.wall - b.wall);
  const title = `verify, ${papers} documents, ${pages} pages, start included`;
  line(title, ms(costs[0]!.wall), `on the clock, best of ${rounds}; aim 2000 ms`);
  line('', ms(costs[rounds >> 1]!.wall), 'on the clock, median');
  line('', ms(Math.min(...costs.map((c) => c.cpu))), 'processor time, all threads, best');
  line('', `${Math.max(...costs.map((c) => c.peakMb)).toFixed(0)} MB`, 'peak memory');

  const bytes = await Promise.all(paths.map((path) => readFile(path)));
  const readAll = async () => {
    for (const [i, one] of bytes.entries()) await readPaper(one, paths[i]!);
  };
  // The engine's code is compiled for speed while it runs: the first rounds are slower.
  for (let i = 0; i < 3 * rounds; i++) await readAll();
  const reading = await least(readAll);
  const poppler = timeOfPdftotext(paths, rounds);
  line(
    `reading those ${pages} pages, warm`,
    both(reading),
    `${((pages / reading.wall) * 1000).toFixed(0)} pages a second`,
  );
  line('pdftotext -bbox of the same files, start-up left out', poppler === undefined ? 'not installed' : ms(poppler));
  if (poppler)
    line('reading against pdftotext -bbox, processor time', `${(reading.cpu / poppler).toFixed(2)} ×`, 'aim 3 ×');

  const files = await Promise.all(bytes.map((one, i) => readPaper(one, paths[i]!)));
  const making = await least(() => {
    for (const file of files) documentsOf(file);
  });
  line('classifying and extracting, warm', both(making, pages), 'a page');

  const silent = progressOn({ write: () => true });
  const read = await readBundle((await findBundles([folder]))[0]!, silent);
  const input = { bundle: { id: 'bench' }, entryDate: '2024-03-01', documents: read.documents, unreadable: [] };
  line(`judging ${papers} documents, warm`, both(await least(() => judge(input))));
  const verdict = judge(input);
  const shown = pagesShown(verdict);
  const drawable = read.files.map((file, i) => ({ read: file, bytes: () => readFile(read.bundle.files[i]!.path) }));
  const draw = () => pagePictures(read.documents, drawable, shown);
  const source = await draw();
  line('drawing the pages of report.html', both(await least(draw)));
  line('writing report.html', both(await least(() => toHtml(verdict, { orders, source }))));

  for (const count of [1_000, 10_000, 100_000]) {
    line(
      `judging ${count.toLocaleString('en')} bales on three papers`,
      both(await least(judgingOf(count), 3)),
      count === 100_000 ? 'aim 2000 ms' : '',
    );
  }
  for (const format of ['csv', 'xlsx'] as const) {
    const list = await baleList(rows, format);
    let made: ReturnType<typeof documentsOf> | undefined;
    const time = await timed(async () => {
      made = documentsOf(await readPaper(list, `bales.${format}`));
      judge({ ...input, documents: made.documents, unreadable: made.unreadable });
    });
    const found = made?.documents[0]?.facts.units.length ?? 0;
    line(
      `a list of ${rows.toLocaleString('en')} bales (${format}), read and judged`,
      both(time),
      `${found} bales found`,
    );
  }
} finally {
  await closeReaders();
  await rm(folder, { recursive: true });
}
