import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { awsBlobs } from '../shared/aws/blobs.ts';
import { createResources } from '../shared/aws/create.ts';
import { awsEvents } from '../shared/aws/events.ts';
import { awsPageReader } from '../shared/aws/page-reader.ts';
import { awsDeliveries, awsQueues } from '../shared/aws/queues.ts';
import { awsTable } from '../shared/aws/table.ts';
import { newObjects } from '../shared/aws/watch.ts';
import type { Ports, QueueName } from '../shared/ports.ts';
import { systemClock } from './clock.ts';
import { openData, writeDurably } from './data.ts';
import type { World, WorldSettings } from './embedded.ts';
import { issuerOf, localIdentity } from './identity.ts';
import { keysOf } from './keys.ts';
import { localSigner } from './signer.ts';

/** The endpoint gives no answer. */
export class EndpointSilent extends Error {
  override name = 'EndpointSilent';
}

/** Seconds between two looks for new uploads, where nobody tells of them. */
const lookSeconds = 1;

/**
 * Everything at an AWS-compatible endpoint, through the AWS implementations of the ports; what is needed there is made. Tokens are those of
 * the embedded issuer, and scans are read by the embedded engine, since such endpoints have neither a user pool nor Textract.
 * @throws EndpointSilent
 */
export async function endpointWorld(endpoint: string, { folder, clock = systemClock }: WorldSettings): Promise<World> {
  await fetch(endpoint, { signal: AbortSignal.timeout(5000) }).catch((error: Error) => {
    const cause = error.cause instanceof Error ? error.cause.message : error.message;
    throw new EndpointSilent(`${endpoint} does not answer (${cause}). Start the emulator, or name another --endpoint.`);
  });
  const data = openData(folder);
  try {
    const region = process.env.AWS_REGION ?? 'us-east-1';
    const connection = { endpoint, region };
    const made = await createResources(endpoint, { region });
    const urls = Object.fromEntries(Object.entries(made.queues).map(([name, { url }]) => [name, url]));
    const queues = awsQueues(connection, urls);
    const papers = awsBlobs(connection, made.papers);
    const records = awsBlobs(connection, made.records);
    const keys = await keysOf(data);
    const issuer = await issuerOf(keys.issuer, clock);
    const ports: Ports = {
      papers,
      records,
      table: awsTable(connection, made.table),
      queues,
      events: made.lacks.includes('events') ? { publish: async () => {} } : awsEvents(connection, made.bus),
      pageReader: awsPageReader(connection, { bucket: made.records }),
      identity: localIdentity(issuer),
      signer: localSigner(keys.summaries),
      clock,
    };
    /** Tells of new objects as S3 would; what was told is kept, so that a start does not tell it all again. */
    const look = async (seen: Map<string, string>) => {
      const places: [typeof papers, string, string, QueueName][] = [
        [papers, made.papers, 'uploads/', 'intake'],
        [papers, made.papers, 'inbox/', 'intake'],
        [records, made.records, 'rules/', 'rescreen'],
      ];
      let told = 0;
      for (const [blobs, bucket, prefix, queue] of places)
        for (const event of await newObjects(blobs, bucket, prefix, seen, clock.now())) {
          await queues.send(queue, event);
          told++;
        }
      if (told > 0) writeDurably(data.path('tmp', 'seen.json'), data.path('seen.json'), JSON.stringify([...seen]));
    };
    return {
      ports,
      deliveries: awsDeliveries(connection, urls),
      issuer,
      secret: keys.uploads,
      scans: { engine: 'embedded', latinOnly: false },
      blobs: async () => false,
      async work(signal) {
        if (!made.lacks.includes('notifications')) return;
        let seen = new Map<string, string>(readSeen(data.path('seen.json')));
        while (!signal.aborted) {
          const next = new Map(seen);
          // What was not told for want of an answer is told at the next look.
          const done = await look(next).then(
            () => true,
            () => false,
          );
          if (done) seen = next;
          await wait(lookSeconds * 1000, undefined, { signal }).catch(() => {});
        }
      },
      close: data.close,
    };
  } catch (error) {
    data.close();
    throw error;
  }
}

function readSeen(path: string): [string, string][] {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return [];
  }
}
