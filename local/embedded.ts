import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ScanSettings } from '../functions/read/scans.ts';
import type { Clock, Ports } from '../shared/ports.ts';
import { type Deliveries, localDeliveries } from './deliveries.ts';
import type { Issuer } from './identity.ts';
import type { ReadScan } from './page-reader.ts';
import { localPorts } from './ports.ts';

/** Ports to run on, and what belongs to them: the embedded ones here, those at an AWS-compatible endpoint in endpoint.ts. */
export interface World {
  ports: Ports;
  deliveries: Deliveries;
  issuer: Issuer;
  /** Of the data folder: signs what this machine alone has to know again. */
  secret: Buffer;
  scans: ScanSettings;
  /** Answers uploads and downloads, where the store is here. */
  blobs(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Work besides the queues, until the signal ends it. */
  work(signal: AbortSignal): Promise<void>;
  close(): void;
}

export interface WorldSettings {
  folder: string;
  address: () => string;
  clock?: Clock | undefined;
  readScan?: ReadScan | undefined;
}

/** Everything on the data folder: SQLite and files. */
export async function embeddedWorld({ folder, address, clock, readScan }: WorldSettings): Promise<World> {
  const ports = await localPorts({ folder, address, ...(clock && { clock }), ...(readScan && { readScan }) });
  return {
    ports,
    deliveries: localDeliveries(ports.queues),
    issuer: ports.issuer,
    secret: ports.secret,
    scans: { engine: 'page-reader', latinOnly: false },
    blobs: ports.blobServer,
    work: (signal) => ports.pageReader.work(signal),
    close: ports.close,
  };
}
