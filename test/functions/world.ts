import type { Context, SQSRecord } from 'aws-lambda';
import type { Edge } from '../../functions/edge/edge.ts';
import type { ReadDeps } from '../../functions/read/read.ts';
import { functionsOn } from '../../local/functions.ts';
import type { ReadScan } from '../../local/page-reader.ts';
import type { LocalPorts } from '../../local/ports.ts';
import type { QueueHandlers } from '../../local/runner.ts';
import type { Document } from '../../shared/model/index.ts';
import type { Blobs, Events, PageReader, Ports, QueueName, Queues, Table } from '../../shared/ports.ts';
import { bundlesOn } from '../../shared/store/bundles.ts';
import type { Ceilings } from '../../shared/store/ceilings.ts';
import { claimsOn } from '../../shared/store/claims.ts';
import { feedOn } from '../../shared/store/feed.ts';
import { FileFacts } from '../../shared/store/file-facts.ts';
import { digest, papers as keys, placeOf, records as recordKeys } from '../../shared/store/keys.ts';
import { functions, queues as specs } from '../../shared/topology.ts';
import { localSystem } from '../ports/local.ts';

type Name = keyof QueueHandlers;

/** The process ended here, as it were. */
export class Cut extends Error {
  override name = 'Cut';
}

export interface WorldOptions {
  settings?: Partial<ReadDeps['settings']>;
  /** What the page reader's engine reads. */
  readScan?: ReadScan;
  pageReader?: PageReader;
  ceilings?: Ceilings;
}

const none: ReadScan = async (_, name) => ({
  name,
  sha256: '',
  bytes: 0,
  kind: 'pdf',
  pages: [],
  problems: [{ code: 'no-text', message: 'Nothing there.' }],
  notes: [],
  parts: [],
});

/**
 * The functions on the embedded ports, with a clock that is moved by hand. Every write of a function counts: `cut.left` of them come
 * through, each later one throws. `deliver` calls a function with one message; `drain` has all functions work until no message is left
 * that may be taken now.
 */
export async function world({ settings = {}, readScan = none, pageReader, ceilings }: WorldOptions = {}) {
  const local = await localSystem({ readScan });
  const { clock } = local;
  const real: LocalPorts = local.ports;
  // Nothing here is about power cuts.
  real.data.db.exec('PRAGMA synchronous = OFF');
  const cut = { left: Number.POSITIVE_INFINITY };
  /** Called before a function gets a blob; what it throws, the store throws. */
  const store: { onGet?: (key: string) => void; onPut?: (key: string) => Promise<void> } = {};
  const sent: { queue: QueueName; body: Record<string, unknown>; delay: number }[] = [];
  const write = () => {
    if (cut.left-- <= 0) throw new Cut('cut off');
  };
  const table: Table = {
    ...real.table,
    async put(item, expected) {
      write();
      return real.table.put(item, expected);
    },
    async delete(pk, sk, expected) {
      write();
      return real.table.delete(pk, sk, expected);
    },
  };
  const blobsCut = (blobs: Blobs): Blobs => ({
    ...blobs,
    async get(key, version) {
      store.onGet?.(key);
      return blobs.get(key, version);
    },
    async put(key, bytes, options) {
      write();
      await store.onPut?.(key);
      return blobs.put(key, bytes, options);
    },
  });
  const queues: Queues = {
    async send(queue, body, options = {}) {
      write();
      sent.push({ queue, body: body as Record<string, unknown>, delay: options.delay ?? 0 });
      await real.queues.send(queue, body, options);
    },
  };
  const events: Events = {
    async publish(type, detail) {
      write();
      await real.events.publish(type, detail);
    },
  };
  const counts: Record<string, number> = {};
  const logged: { message: string; fields: Record<string, unknown> }[] = [];
  const log = (message: unknown, fields: unknown) => {
    logged.push({ message: String(message), fields: (fields ?? {}) as Record<string, unknown> });
  };
  const edge: Edge = {
    log: { info: log, warn: log, error: log, addContext() {}, appendKeys() {}, resetKeys() {} } as Edge['log'],
    count: (name, by = 1) => {
      counts[name] = (counts[name] ?? 0) + by;
    },
    time: () => {},
    flush: () => {},
  };
  const ports: Ports = {
    ...real,
    table,
    papers: blobsCut(real.papers),
    records: blobsCut(real.records),
    queues,
    events,
    pageReader: pageReader ?? real.pageReader,
  };
  const usual: ReadDeps['settings'] = {
    engine: 'page-reader',
    latinOnly: false,
    quietSeconds: 60,
    pageReaderJobs: 5,
    waitSeconds: 20,
  };
  const handlers = functionsOn(ports, { ...usual, ...settings }, () => edge, ceilings);
  const bundles = bundlesOn(real.table, clock);

  const context = (name: Name, remaining: () => number = () => functions[name].timeout * 1000) =>
    ({ functionName: name, awsRequestId: 'r', getRemainingTimeInMillis: remaining }) as Context;
  const recordOf = (queue: string, body: string, receives: number, id: string = crypto.randomUUID()) =>
    ({
      messageId: id,
      body,
      receiptHandle: id,
      attributes: { ApproximateReceiveCount: String(receives) },
      eventSource: 'aws:sqs',
      eventSourceARN: queue,
    }) as unknown as SQSRecord;

  /** True when the function is done with the message, false when it hands it back. */
  const deliver = async (
    name: Name,
    body: unknown,
    { receives = 1, remaining }: { receives?: number; remaining?: () => number } = {},
  ) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await handlers[name]({ Records: [recordOf(name, text, receives)] }, context(name, remaining));
    return answer.batchItemFailures.length === 0;
  };

  /** Works until nothing may be taken now: messages put off stay. Returns how many messages were handled. */
  const drain = async (...names: Name[]): Promise<number> => {
    let handled = 0;
    for (let idle = false; !idle; ) {
      idle = true;
      for (const name of names.length > 0 ? names : (Object.keys(handlers) as Name[])) {
        const { queue, batchSize } = functions[name].consumes!;
        const batch = real.queues.receive(queue, batchSize);
        if (batch.length === 0) continue;
        idle = false;
        handled += batch.length;
        const Records = batch.map((m) => recordOf(queue, m.body, m.receives, m.id));
        const { batchItemFailures } = await handlers[name]({ Records }, context(name));
        const failed = new Set(batchItemFailures.map((f) => f.itemIdentifier));
        for (const m of batch) failed.has(m.id) ? real.queues.nack(m.receipt) : real.queues.ack(m.receipt);
      }
    }
    return handled;
  };

  /** Puts a paper into an inbox folder. */
  const drop = (importer: string, path: string, bytes: Uint8Array | string) =>
    real.papers.put(keys.inbox(importer, path), bytes);

  /** A bundle whose papers are read already: what `read` would have written, without reading. */
  const readBundle = async (
    importer: string,
    bundle: string,
    documents: readonly Document[],
    more: { broker?: string; reference?: string; entryDate?: string } = {},
  ) => {
    const at = clock.now().toISOString();
    await bundles.create({ importer, bundle, via: 'api', submittedAt: at, receivedAt: at, ...more });
    for (const document of documents) await readPaper(importer, bundle, document);
  };
  const readPaper = async (importer: string, bundle: string, document: Document) => {
    const at = clock.now().toISOString();
    const file = document.id;
    const body = JSON.stringify(
      FileFacts.parse({
        schema: 'facts/1',
        file: { name: document.name, sha256: document.sha256 },
        readers: '1',
        documents: [document],
        unreadable: [],
      }),
    );
    const facts = {
      key: recordKeys.facts(importer, digest(body)),
      sha256: document.sha256,
      documents: [document.type],
    };
    await real.records.put(facts.key, body, { onlyNew: true });
    const upload = { etag: digest(body), size: 1, sequencer: digest(at + body).slice(0, 8), at };
    const key = keys.upload(importer, bundle, file, document.name);
    await bundles.updatePaper(importer, bundle, file, () => ({
      importer,
      bundle,
      file,
      name: document.name,
      key,
      state: 'read',
      upload,
      facts,
      at,
    }));
  };

  return {
    ...local,
    ports: real,
    handlers,
    bundles,
    claims: claimsOn(real.table),
    feed: feedOn(real.table, clock),
    counts,
    logged,
    sent,
    cut,
    store,
    deliver,
    drain,
    drop,
    readBundle,
    readPaper,
    receives: (queue: QueueName) => specs[queue].receives,
    /** The facts of the paper at an inbox key. */
    facts: async (importer: string, path: string) => {
      const { bundle, file } = placeOf(keys.inbox(importer, path))!;
      const paper = await bundles.paper(importer, bundle, file);
      const blob = paper?.facts && (await real.records.get(paper.facts.key));
      return blob && FileFacts.parse(JSON.parse(new TextDecoder().decode(blob.bytes)));
    },
    paper: (importer: string, path: string) => {
      const { bundle, file } = placeOf(keys.inbox(importer, path))!;
      return bundles.paper(importer, bundle, file);
    },
    /** The whole verdict of a revision. */
    verdict: async (importer: string, bundle: string, n: number) => {
      const revision = await bundles.revision(importer, bundle, n);
      const blob = revision && (await real.records.get(revision.verdict));
      return blob && JSON.parse(new TextDecoder().decode(blob.bytes));
    },
  };
}
export type World = Awaited<ReturnType<typeof world>>;
