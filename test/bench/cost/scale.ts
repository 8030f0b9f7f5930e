import { functions } from '../../../shared/topology.ts';
import type { Measured } from './page.ts';
import { quotas } from './quotas.ts';

/** What is asked of one thing at its busiest, and how much it gives. */
interface Demand {
  what: string;
  asked: number;
  gives: number;
  unit: string;
  /** Who sets what it gives: AWS's quota of the account, or this deployment. */
  whose: 'AWS' | 'ours';
  raise: string;
}

const month = 30 * 86_400;
/** Trade comes by the working day and before the weekend: the busiest hour has so many times the mean. */
const peak = 8;
const scannedShare = 0.1;
const papers = { digital: 12, scanned: 5 };
/** Pages of a scan that is more than a certificate. */
const brokerPolls = 1000;

/** What a million bundles a month ask of each service in the busiest hour. */
export function demands(bundles: number, digital: Measured, scanned: Measured): Demand[] {
  const rate = (bundles / month) * peak;
  const mean = (of: (m: Measured) => number): number => (1 - scannedShare) * of(digital) + scannedShare * of(scanned);
  const each = rate * mean(() => 1);
  const ofRequest = (name: keyof Measured['counts']): number => each * mean((m) => m.counts[name]);
  const seconds = (cpu: 'arm64' | 'x86_64', memory: number): number =>
    each * (mean((m) => m.counts[cpu]) / (memory / 1024));
  const reading = seconds('x86_64', functions.read.memory);
  const others = seconds('arm64', functions.judge.memory);
  const paperRate = each * ((1 - scannedShare) * papers.digital + scannedShare * papers.scanned);
  const starts = each * scannedShare;
  const polling = brokerPolls / 60;
  return [
    {
      what: 'readers at work (Lambda `read`)',
      asked: reading,
      gives: functions.read.consumes!.maxConcurrency,
      unit: 'at once',
      whose: 'ours',
      raise: '`maxConcurrency` of `read` in shared/topology.ts',
    },
    {
      what: 'judges at work (Lambda `judge`)',
      asked: others,
      gives: functions.judge.consumes!.maxConcurrency,
      unit: 'at once',
      whose: 'ours',
      raise: '`maxConcurrency` of `judge` in shared/topology.ts',
    },
    {
      what: 'uploads to take note of (`intake`, ten a call of a tenth of a second)',
      asked: (paperRate / 10) * 0.1,
      gives: functions.intake.consumes!.maxConcurrency,
      unit: 'at once',
      whose: 'ours',
      raise: '`maxConcurrency` of `intake`',
    },
    {
      what: 'functions at work in all',
      asked: reading + others + ofRequest('api.request') * 0.1 + polling * 0.1,
      gives: quotas.lambdaAtOnce,
      unit: 'at once',
      whose: 'AWS',
      raise: 'Lambda, concurrent executions',
    },
    {
      what: 'calls of the API',
      asked: ofRequest('api.request') + polling,
      gives: 200,
      unit: 'a second',
      whose: 'ours',
      raise: '`throttle` in infra/stages.ts, then API Gateway’s throttle',
    },
    {
      what: 'answers of the API at work',
      asked: (ofRequest('api.request') + polling) * 0.1,
      gives: functions.api.reserved!,
      unit: 'at once',
      whose: 'ours',
      raise: '`reserved` of `api`',
    },
    {
      what: 'Textract, jobs begun',
      asked: starts,
      gives: quotas.textractStarts,
      unit: 'a second',
      whose: 'AWS',
      raise: 'Textract, StartDocumentTextDetection',
    },
    {
      what: 'Textract, jobs running (a minute each)',
      asked: starts * 60,
      gives: 80,
      unit: 'at once',
      whose: 'ours',
      raise: 'context `scanJobs`, below the quota of concurrent jobs',
    },
    {
      what: 'Textract, results fetched',
      asked: starts * 2,
      gives: quotas.textractResults,
      unit: 'a second',
      whose: 'AWS',
      raise: 'Textract, GetDocumentTextDetection',
    },
    {
      what: 'table, writes',
      asked: ofRequest('dynamodb.write'),
      gives: quotas.tableWrites,
      unit: 'a second',
      whose: 'AWS',
      raise: 'warm throughput of the table',
    },
    {
      what: 'table, reads',
      asked: ofRequest('dynamodb.read') + polling * 2,
      gives: quotas.tableReads,
      unit: 'a second',
      whose: 'AWS',
      raise: 'warm throughput of the table',
    },
    {
      what: 'feed of one broker who has every verdict, writes',
      asked: each,
      gives: quotas.partitionWrites,
      unit: 'a second',
      whose: 'AWS',
      raise: 'no quota: a broker of more is several tenants',
    },
    {
      what: 'papers of one importer who has all, writes to one prefix',
      asked: paperRate,
      gives: quotas.prefixPuts,
      unit: 'a second',
      whose: 'AWS',
      raise: 'S3 parts prefixes by itself',
    },
    {
      what: 'events',
      asked: each,
      gives: quotas.eventsPut,
      unit: 'a second',
      whose: 'AWS',
      raise: 'EventBridge, PutEvents',
    },
    {
      what: 'calls of the key (a bucket key and the table’s own cache save most)',
      asked: ofRequest('sqs.request') + paperRate,
      gives: quotas.kmsCalls,
      unit: 'a second',
      whose: 'AWS',
      raise: 'KMS, cryptographic operations',
    },
  ];
}

const figure = (n: number): string => (n >= 10 ? Math.round(n).toLocaleString('en') : n.toPrecision(2));
const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** docs/scale.md. */
export function scalePage(digital: Measured, scanned: Measured): string {
  const all = demands(1_000_000, digital, scanned).sort((a, b) => b.asked / b.gives - a.asked / a.gives);
  const share = (d: Demand): number => d.asked / d.gives;
  const first = all.filter((d) => share(d) > 0.5);
  const gb = (12 * 1_000_000 * (0.9 * digital.stored.s3 + 0.1 * scanned.stored.s3)) / 1024 ** 4;
  return `# A million bundles a month

Made by \`npm run cost\` from the requests that it counted (docs/cost.md), the settings of this deployment (shared/topology.ts, infra/stages.ts), and AWS's
default quotas in us-east-1 as known on ${quotas.asOf} (test/bench/cost/quotas.ts, from memory: Service Quotas has yours). Nothing here was run in
AWS. Every tenth bundle has a scan; the busiest hour has ${peak} times the mean; ${brokerPolls.toLocaleString('en')} brokers poll every minute.

${row('at the busiest', 'asked', 'given', 'share', 'set by', 'to raise')}
|---|---:|---:|---:|---|---|
${all.map((d) => row(d.what, `${figure(d.asked)} ${d.unit}`, d.gives.toLocaleString('en'), `${Math.round(100 * share(d))} %`, d.whose, d.raise)).join('\n')}

## What to raise first

${first.length === 0 ? 'Nothing is beyond half of what is given.' : first.map((d, i) => `${i + 1}. ${d.what}: ${d.raise} (to at least ${figure(d.asked * 2)} ${d.unit}).`).join('\n')}

Until then nothing is lost: messages wait in their queues for up to 14 days, the alarm on the oldest one rings, and verdicts come later. Papers and verdicts of a year are
some ${figure(gb)} TB in S3, which has no limit.

## What grows with use

- The ledger of bales: a block of 100,000 numbers of one prefix is one item at first and gets further parts of 64 KB; a write rewrites one part.
- \`rescreen\` walks every bundle of the directory: 16 partitions, 50 bundles a page. A million bundles take some 20,000 pages; it goes on in a new message
  when its time runs out.
- A changed list has every bundle judged again: a million judgements, ${figure(1_000_000 / functions.judge.consumes!.maxConcurrency / 3600)} hours at a second each and ${functions.judge.consumes!.maxConcurrency} at once. Raise \`judge\` for that day.
`;
}
