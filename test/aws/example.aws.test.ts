import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Context } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ops } from '../../cli/ops.ts';
import { functionsOn } from '../../local/functions.ts';
import type { QueueHandlers } from '../../local/runner.ts';
import { awsBlobs } from '../../shared/aws/blobs.ts';
import { createResources, type Resources } from '../../shared/aws/create.ts';
import { awsDeliveries, awsQueues } from '../../shared/aws/queues.ts';
import { awsTable } from '../../shared/aws/table.ts';
import { newObjects } from '../../shared/aws/watch.ts';
import type { Ports } from '../../shared/ports.ts';
import { closeReaders } from '../../shared/read/index.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import { inboxBundle } from '../../shared/store/keys.ts';
import { functions } from '../../shared/topology.ts';
import { type Endpoint, startAws } from './endpoints.ts';

let aws: Endpoint;
let made: Resources;
beforeAll(async () => {
  aws = await startAws();
  made = await createResources(aws.url);
});
afterAll(async () => {
  await closeReaders();
  await aws.stop();
});

it('an example goes the whole way through the AWS implementations, from the inbox to the feed', async () => {
  const connection = { endpoint: aws.url, region: 'us-east-1' };
  const urls = Object.fromEntries(Object.entries(made.queues).map(([name, { url }]) => [name, url]));
  const told: object[] = [];
  const clock = { now: () => new Date() };
  const papers = awsBlobs(connection, made.papers);
  const records = awsBlobs(connection, made.records);
  const nobody = () => Promise.reject(new Error('is not asked'));
  const ports: Ports = {
    papers,
    records,
    table: awsTable(connection, made.table),
    queues: awsQueues(connection, urls),
    // The emulators have no bus; test/aws/events.aws.test.ts tests its calls.
    events: { publish: async (_, detail) => void told.push(detail) },
    pageReader: { start: nobody, result: nobody },
    identity: { verify: nobody },
    signer: { publicKey: nobody, sign: nobody },
    clock,
  };
  const settings = {
    engine: 'embedded',
    latinOnly: false,
    quietSeconds: 0,
    pageReaderJobs: 1,
    waitSeconds: 1,
  } as const;
  const quiet = () => {};
  const log = {
    info: quiet,
    warn: quiet,
    error: quiet,
    addContext: quiet,
    appendKeys: quiet,
    resetKeys: quiet,
  } as never;
  const handlers = functionsOn(ports, settings, () => ({ log, count: quiet, time: quiet, flush: quiet }));
  const deliveries = awsDeliveries(connection, urls);
  const work = async (name: keyof QueueHandlers): Promise<number> => {
    const { queue, batchSize } = functions[name].consumes!;
    const Records = await deliveries.receive(queue, { most: batchSize, wait: 0 });
    if (Records.length === 0) return 0;
    const context = { getRemainingTimeInMillis: () => 600_000 } as Context;
    const { batchItemFailures } = await handlers[name]({ Records }, context);
    expect(batchItemFailures).toEqual([]);
    for (const record of Records) await deliveries.acknowledge(queue, record);
    return Records.length;
  };

  const folder = 'examples/clear-us-cotton';
  for (const name of await readdir(folder))
    await papers.put(`inbox/acme/cotton/${name}`, await readFile(`${folder}/${name}`));
  const seen = new Map<string, string>();
  for (const event of await newObjects(papers, made.papers, 'inbox/', seen, clock.now()))
    await ports.queues.send('intake', event);
  for (let idle = false; !idle; ) {
    idle = true;
    for (const name of Object.keys(handlers) as (keyof QueueHandlers)[]) if ((await work(name)) > 0) idle = false;
  }

  const bundle = inboxBundle('acme', 'cotton');
  const bundles = bundlesOn(ports.table, clock);
  const head = await bundles.head('acme', bundle);
  const about = JSON.parse(await readFile(`${folder}/bundle.json`, 'utf8'));
  expect(head).toMatchObject({ entryDate: about.entryDate, reference: about.reference, importerName: about.importer });
  expect(head?.latest).toMatchObject({ outcome: 'clear' });
  const revision = await bundles.newestRevision('acme', bundle);
  const verdict = JSON.parse(new TextDecoder().decode((await records.get(revision!.verdict))!.bytes));
  expect(verdict).toMatchObject({ schema: 'verdict/1', outcome: 'clear', bundle: { reference: about.reference } });
  expect(verdict.documents).toHaveLength((await readdir(folder)).length - 1);
  expect(new TextDecoder().decode((await records.get(revision!.report))!.bytes)).toContain('<html');
  expect(told.at(-1)).toMatchObject({ importer: 'acme', bundle, outcome: 'clear' });
  const feed = await ports.table.query('FEED#importer#acme');
  expect(feed.map((item) => [item.sk, item.revision])).toEqual([['000000000001', 1]]);
  expect(revision?.told).toBe(true);
});

/** An operator's command at the endpoint. */
async function operate(...args: string[]) {
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  const code = await ops([...args, '--endpoint', aws.url, '--json'], {
    stdin: Readable.from(['']),
    stdout,
    stderr: new PassThrough(),
  });
  return { code, ...(out === '' ? {} : JSON.parse(out)) };
}

it('operators look at it, hand dead letters back, export it and have its importer forgotten', async () => {
  const connection = { endpoint: aws.url, region: 'us-east-1' };
  const bundle = inboxBundle('acme', 'cotton');
  expect(await operate('status')).toMatchObject({
    code: 0,
    papers: { received: 6, read: 6, difference: 0 },
    bundles: { count: 1, judged: 1 },
    needs: [],
  });
  await awsQueues(connection, { judge: made.queues.judge.dead }).send('judge', {
    importer: 'acme',
    bundle,
    cause: 'papers',
  });
  expect(await operate('status')).toMatchObject({ code: 1, queues: { judge: { dead: 1 } } });
  expect(await operate('redrive', 'judge')).toMatchObject({ letters: [{ what: `judge acme/${bundle} (papers)` }] });
  expect(await operate('status')).toMatchObject({ code: 0, queues: { judge: { dead: 0, waiting: 1 } } });
  const out = await mkdtemp(join(tmpdir(), 'export-'));
  const exported = await operate('export', bundle, '--out', join(out, 'b'));
  expect(exported).toMatchObject({ code: 0, missing: [] });
  expect(exported.files.length).toBe(6 + 5 + 2 + 1);
  await rm(out, { recursive: true });
  expect(await operate('forget', 'acme', '--yes')).toMatchObject({
    code: 0,
    left: [],
    removed: { bundles: 1, papers: 6 },
  });
  for await (const item of awsTable(connection, made.table).scan()) expect(JSON.stringify(item)).not.toContain('acme');
  expect(await operate('rejudge', bundle)).toEqual({ code: 2 });
});
