import * as z from 'zod';
import { type Blobs, type Clock, type PageReader, type Queues, Retryable } from '../../shared/ports.ts';
import type { Bundles } from '../../shared/store/bundles.ts';
import { ScanDone } from '../../shared/store/messages.ts';
import { isOver } from '../../shared/store/records.ts';
import type { Slots } from '../../shared/store/slots.ts';
import { consumer, type QueueHandler } from '../edge/consumer.ts';
import type { Edge } from '../edge/edge.ts';
import { keptIn, type ScanRead } from '../read/kept-scans.ts';
import { pageReaderPool } from '../read/page-reader-jobs.ts';

export interface CollectDeps {
  records: Blobs;
  bundles: Bundles;
  slots: Slots;
  queues: Queues;
  pageReader: PageReader;
  clock: Clock;
  edge: Edge;
}

/** The completion, straight or in SNS's envelope. */
const SnsEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });
const Completion = z.union([ScanDone, SnsEnvelope]);

/** Keeps what the page reader read and has the paper read on. A scan that it could not take goes to the embedded engine. */
export const makeCollect = (deps: CollectDeps): QueueHandler =>
  consumer({
    queue: 'collect',
    schema: Completion,
    edge: deps.edge,
    handle: (message) => collect(deps, 'Message' in message ? ScanDone.parse(JSON.parse(message.Message)) : message),
  });

async function collect(deps: CollectDeps, done: ScanDone): Promise<void> {
  const token = done.JobTag;
  const job = token === undefined ? undefined : await deps.bundles.job(token);
  if (!token || !job) {
    deps.edge.log.warn('completion of a job that nobody waits for', { jobId: done.JobId });
    return;
  }
  const kept = keptIn(deps.records, job.importer);
  if (!(await kept.scan(job.sha256))) {
    const result = await deps.pageReader.result(done.JobId);
    if (result.state === 'running') throw new Retryable(`Job ${done.JobId} says that it is over, and is not.`);
    const read: ScanRead =
      result.state === 'done'
        ? { schema: 'scan/1', pages: result.pages, problems: result.problems ?? [] }
        : { schema: 'scan/1', pages: [], problems: [], refused: result.reason };
    await kept.keepScan(job.sha256, read);
  }
  await deps.slots.release(pageReaderPool, token);
  const paper = await deps.bundles.paper(job.importer, job.bundle, job.file);
  // `received` too: the job may be over before who started it has noted that the paper is being scanned.
  if (paper?.upload && !isOver(paper.state)) {
    const { importer, bundle, file } = job;
    await deps.queues.send('read', { importer, bundle, file, sequencer: paper.upload.sequencer });
  }
  await deps.bundles.removeJob(token);
}
