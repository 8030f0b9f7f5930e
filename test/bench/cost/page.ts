import type { Counts } from './counted.ts';
import { type Priced, prices } from './prices.ts';

/** What one thing costs: requests and pages by the piece, functions by GB-second, and what is kept by GB. */
export interface Measured {
  what: string;
  counts: Counts;
  /** Bytes kept of it. */
  stored: { s3: number; dynamodb: number };
}

const requests = Object.keys(prices.request) as Priced[];
const money = (dollars: number): string =>
  dollars === 0 ? '0' : dollars >= 100 ? `$${Math.round(dollars).toLocaleString('en')}` : `$${dollars.toPrecision(2)}`;
/** No exponents: a small price is a decimal number as well. */
const plain = (dollars: number): string =>
  dollars > 0 && dollars < 100
    ? `$${dollars.toFixed(Math.max(2, 1 - Math.floor(Math.log10(dollars))))}`
    : money(dollars);

/** Dollars of the requests alone, of pages by Textract, of the functions, and of a month's keeping. */
export function costOf({ counts, stored }: Measured) {
  const asked = requests.reduce((sum, name) => sum + counts[name] * prices.request[name], 0);
  const pages = counts.textractPages * prices.textractPage;
  const time = counts.arm64 * prices.lambda.arm64 + counts.x86_64 * prices.lambda.x86_64;
  const kept = (stored.s3 * prices.stored.s3 + stored.dynamodb * prices.stored.dynamodb) / 1024 ** 3;
  return { asked, pages, time, kept, once: asked + pages + time };
}

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const count = (n: number): string => (Number.isInteger(n) ? n.toLocaleString('en') : n.toFixed(2));

export interface Page {
  digital: Measured;
  scanned: Measured;
  /** One poll that finds nothing new. */
  poll: Measured;
  /** What a verdict takes more where it is pushed to its broker's webhook. */
  push: Measured;
  ceilings: { bundlePages: number; importerPages: number };
  alarms: number;
  metrics: number;
}

/** docs/cost.md. */
export function costPage({ digital, scanned, poll, push, ceilings, alarms, metrics }: Page): string {
  const [d, s, p] = [costOf(digital), costOf(scanned), costOf(poll)];
  const standing =
    prices.standing.key + alarms * prices.standing.alarm + prices.standing.dashboard + metrics * prices.standing.metric;
  const polls = 60 * 24 * 30;
  /** A month of n bundles: every tenth scanned, one broker that polls each minute for every thousand bundles, all that was kept for a year. */
  const month = (n: number): string[] => {
    const work = n * (0.9 * d.once + 0.1 * s.once);
    const brokers = Math.max(1, n / 1000) * polls * p.once;
    const kept = 12 * n * (0.9 * d.kept + 0.1 * s.kept);
    return [n.toLocaleString('en'), ...[work, brokers, kept, standing, work + brokers + kept + standing].map(plain)];
  };
  const things = [digital, scanned, poll, push];
  return `# What it costs to run

Made by \`npm run cost\`: bundles go through the embedded system over HTTP, the requests that the AWS services would get are counted, and
priced by test/bench/cost/prices.ts (on demand, ${prices.region}, as of ${prices.asOf}, before tax and without the free tier). The time of
the functions is that of the machine which ran the script, on which several functions share two cores: a Lambda of the same memory may be
faster or slower by half. Logs, traffic to the internet, and Cognito by active user come on top.

## Requests

${row('', ...things.map((t) => t.what))}
|---|${things.map(() => '---:').join('|')}|
${requests.map((name) => row(name, ...things.map((t) => count(t.counts[name])))).join('\n')}
${row('pages by Textract', ...things.map((t) => count(t.counts.textractPages)))}
${row('GB-seconds on arm64', ...things.map((t) => t.counts.arm64.toFixed(2)))}
${row('GB-seconds on x86_64', ...things.map((t) => t.counts.x86_64.toFixed(2)))}
${row('KB kept in S3', ...things.map((t) => count(Math.round(t.stored.s3 / 1024))))}
${row('KB kept in DynamoDB', ...things.map((t) => count(Math.round(t.stored.dynamodb / 1024))))}

A message in a queue costs three requests: sent, received, removed. Receiving with nothing there is not counted: five queues polled by
Lambda cost under two dollars a month.

## Dollars

${row('', 'requests', 'Textract', 'functions', 'once in all', 'kept for a month')}
|---|---:|---:|---:|---:|---:|
${things
  .map((t) => [t.what, costOf(t)] as const)
  .map(([what, c]) => row(what, plain(c.asked), plain(c.pages), plain(c.time), plain(c.once), plain(c.kept)))
  .join('\n')}

A broker who polls every minute for a month: ${polls.toLocaleString('en')} polls, ${plain(polls * p.once)}. One who has verdicts pushed instead: ${plain(1000 * costOf(push).once)} for a
thousand of them; what goes out to the internet comes on top, some 2 KB a verdict.

## A month

Every tenth bundle is the scanned one, a broker polls each minute for every thousand bundles, papers and verdicts of a year are kept.

${row('bundles', 'reading and judging', 'polling', 'keeping', 'standing', 'in all')}
|---:|---:|---:|---:|---:|---:|
${[1, 1000, 1_000_000].map((n) => row(...month(n))).join('\n')}

Standing: the key, ${alarms} alarms, a dashboard, ${metrics} metrics of our own.

## Ceilings

A scanned page is what costs: ${plain(prices.textractPage)} by Textract, or the time of the embedded engine. Work stops, and a finding says
so, at ${ceilings.bundlePages.toLocaleString('en')} scanned pages of one bundle (${plain(ceilings.bundlePages * prices.textractPage)} by
Textract) and ${ceilings.importerPages.toLocaleString('en')} of one importer in a month
(${plain(ceilings.importerPages * prices.textractPage)}). The context of the CDK app sets others
(docs/runbook.md); what was left unread is read once the ceiling is raised and the paper uploaded again.
`;
}
