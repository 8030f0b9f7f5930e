import type { Clock, Ports } from '../shared/ports.ts';
import { readFile } from '../shared/read/index.ts';
import { blobsOn, sweep, type Written } from './blobs.ts';
import { systemClock } from './clock.ts';
import { type Data, openData, writeDurably } from './data.ts';
import { eventsOn, type LocalEvents } from './events.ts';
import { type Issuer, issuerOf, localIdentity } from './identity.ts';
import { keysOf } from './keys.ts';
import { type LocalPageReader, pageReaderOn, type ReadScan } from './page-reader.ts';
import { type LocalQueues, queuesOn } from './queues.ts';
import { localSigner } from './signer.ts';
import { dropExpired, tableOn } from './table.ts';
import { blobServer } from './uploads.ts';

export interface LocalPorts extends Ports {
  queues: LocalQueues;
  events: LocalEvents;
  pageReader: LocalPageReader;
  /** Makes tokens for importers and brokers of this system. */
  issuer: Issuer;
  /** Of the data folder (keys.ts). */
  secret: Buffer;
  /** Answers uploads by presigned form and downloads by presigned address; false when a request is neither. */
  blobServer: ReturnType<typeof blobServer>;
  data: Data;
  /** Ends the hold on the folder. */
  close(): void;
}

export interface LocalSettings {
  /** The data folder (data.ts). */
  folder: string;
  /** Where the server answers, without a slash at the end; asked for at each presigning. */
  address: () => string;
  clock?: Clock;
  readScan?: ReadScan;
}

/**
 * All ports on one data folder, with what a process left that was killed given back: messages in its hands are waiting again, its half-made
 * files are gone.
 * @throws FolderInUse when another process holds the folder.
 */
export async function localPorts({
  folder,
  address,
  clock = systemClock,
  readScan = readFile,
}: LocalSettings): Promise<LocalPorts> {
  const data = openData(folder);
  try {
    const keys = await keysOf(data);
    const table = tableOn(data);
    const queues = queuesOn(data, clock);
    const onWritten = (written: Written) => tell(queues, written, clock);
    const papers = blobsOn(data, clock, 'papers', { secret: keys.uploads, address, onWritten });
    const records = blobsOn(data, clock, 'records', { secret: keys.uploads, address, onWritten });
    queues.recover();
    sweep(data);
    dropExpired(data, clock.now());
    const issuer = await issuerOf(keys.issuer, clock);
    const signer = localSigner(keys.summaries);
    // What GET /.well-known/jwks.json answers, for who checks a summary with no system running.
    const open = JSON.stringify({ keys: [await signer.publicKey()] });
    writeDurably(data.path('tmp', 'jwks.json'), data.path('jwks.json'), `${open}\n`);
    return {
      papers,
      records,
      table,
      queues,
      events: eventsOn(data, clock),
      pageReader: pageReaderOn(data, records, queues, clock, readScan),
      identity: localIdentity(issuer),
      signer,
      clock,
      issuer,
      secret: keys.uploads,
      blobServer: blobServer({ papers, records }, keys.uploads, clock),
      data,
      close: data.close,
    };
  } catch (error) {
    data.close();
    throw error;
  }
}

/** What EventBridge hands on of a written object: papers to the intake, orders and lists to rescreening. */
export function tell(queues: LocalQueues, written: Written, clock: Clock): void {
  const { bucket, key, size, etag, version, sequencer } = written;
  const queue = bucket === 'papers' ? 'intake' : key.startsWith('rules/') ? 'rescreen' : undefined;
  if (queue === undefined) return;
  queues.enqueue(queue, {
    version: '0',
    id: `${bucket}-${version}`,
    'detail-type': 'Object Created',
    source: 'aws.s3',
    time: clock.now().toISOString(),
    detail: { bucket: { name: bucket }, object: { key, size, etag, 'version-id': version, sequencer } },
  });
}
