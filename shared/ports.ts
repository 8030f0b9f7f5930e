import type { Page, ReadProblem } from './model/index.ts';

/**
 * What the functions need of the world. Each port has two implementations: shared/aws (S3, DynamoDB, SQS, EventBridge, Textract,
 * Cognito) and local (SQLite and files). One contract suite per port, test/ports, runs against both.
 *
 * Every method may throw a `Retryable` (throttled, time-out, network: the same call may work later); whatever else it throws is final.
 */
export interface Ports {
  /** What importers hand in, by `papers` keys of shared/store/keys.ts. Versioned: an overwritten paper stays readable by version. */
  papers: Blobs;
  /** What the product makes: facts, pages, verdicts, reports, rules. */
  records: Blobs;
  table: Table;
  queues: Queues;
  events: Events;
  pageReader: PageReader;
  identity: Identity;
  signer: Signer;
  clock: Clock;
}

export interface BlobHead {
  key: string;
  size: number;
  /** Opaque; changes with the bytes. */
  etag: string;
  /** Set where the store keeps versions. */
  version?: string | undefined;
  contentType?: string | undefined;
}

export interface Blob extends BlobHead {
  bytes: Uint8Array;
}

export interface Blobs {
  /** Writes the whole blob, or nothing. With `onlyNew` an existing key is left as it is: `written` is false then. */
  put(
    key: string,
    bytes: Uint8Array | string,
    options?: { contentType?: string; onlyNew?: boolean },
  ): Promise<{ written: boolean }>;
  /** The blob, or that version of it; undefined when there is none. */
  get(key: string, version?: string): Promise<Blob | undefined>;
  head(key: string): Promise<BlobHead | undefined>;
  /** Heads of all keys with the prefix, in the order of their UTF-8 bytes. */
  list(prefix: string): AsyncIterable<BlobHead>;
  /** Removes the blob with all its versions; no error when there is none. */
  delete(key: string): Promise<void>;
  /** A form that uploads exactly this key, size and type until it expires. */
  presignPost(wanted: UploadWanted): Promise<UploadForm>;
  /** An address that hands out the blob until it expires. `name`: what the browser saves it as. */
  presignGet(key: string, options: { seconds: number; name?: string; contentType?: string }): Promise<string>;
}

export interface UploadWanted {
  key: string;
  /** Bytes, exactly. */
  size: number;
  contentType: string;
  seconds: number;
}

/** POST `fields` and then the file (as `file`) as multipart/form-data to `url`. */
export interface UploadForm {
  url: string;
  fields: Record<string, string>;
  expires: string;
}

/** One item: `pk` and `sk` name it, `version` counts its writes from 1, the rest is its own (JSON values; at most 300 KB). */
export interface Item {
  pk: string;
  sk: string;
  version: number;
  /** Epoch seconds after which the store may drop it. */
  ttl?: number;
  [attribute: string]: unknown;
}

export type NewItem = Omit<Item, 'version'> & { pk: string; sk: string };

/** One table of items, strongly consistent. A write is one conditional put of one item: there is no other. */
export interface Table {
  get(pk: string, sk: string): Promise<Item | undefined>;
  /**
   * Writes the whole item if the stored one has this version (0: there is none yet); its version is then one more.
   * Returns the item written, or undefined when another writer was first.
   */
  put(item: NewItem, expected: number): Promise<Item | undefined>;
  /** Removes the item if it has this version; false when it has another. No item at all counts as removed. */
  delete(pk: string, sk: string, expected: number): Promise<boolean>;
  /** Items of a partition in the order of `sk` (UTF-8 bytes), or backwards. `after` is exclusive in the direction of the walk. */
  query(
    pk: string,
    options?: { prefix?: string; after?: string; limit?: number; backwards?: boolean },
  ): Promise<Item[]>;
  /** Every item: for operators' commands only, never on a request's way. */
  scan(): AsyncIterable<Item>;
}

/** Names of the queues, from shared/topology.ts. */
export type QueueName = 'intake' | 'read' | 'collect' | 'judge' | 'dossier' | 'rescreen' | 'push';

export interface Queues {
  /** At least once, in no order. `delay` in seconds, at most 900. */
  send(queue: QueueName, body: unknown, options?: { delay?: number }): Promise<void>;
}

export interface Events {
  /** Tells the world what happened (an EventBridge event of source `verifier`); at least once. */
  publish(type: string, detail: object): Promise<void>;
}

export interface ScanJob {
  /** Where the bytes are, among `records` (a part of a zip has no key among the papers). */
  key: string;
  version?: string | undefined;
  /** Ties the job to its document: comes back with the completion. */
  tag: string;
  /** The same token starts the same job once. */
  token: string;
}

/** `problems`: pages that the reader could not read, or does not give. */
export type ScanResult =
  | { state: 'done'; pages: Page[]; problems?: ReadProblem[] }
  | { state: 'failed'; reason: string }
  | { state: 'running' };

/** Reads scans elsewhere and later (Textract; the embedded engine on one machine): a message to the collect queue says when. */
export interface PageReader {
  /** @throws Retryable when the reader takes no more work now. */
  start(job: ScanJob): Promise<{ jobId: string }>;
  /** Pages of a job in order, all answers joined. */
  result(jobId: string): Promise<ScanResult>;
}

/** Who calls. `tenant` is the importer's or the broker's id; it comes from the verified token alone. */
export interface Caller {
  tenant: string;
  role: 'importer' | 'broker';
  scopes: string[];
  /** The person or client of the tenant, as its token names it. */
  subject: string;
}

export interface Identity {
  /** Fetches the keys now, without waiting; an error is that of the first call that verifies. */
  begin?(): void;
  /** @throws Unauthenticated when the token is expired, forged, of another issuer or names no tenant. */
  verify(token: string): Promise<Caller>;
}

/** A public key on P-256, as a JSON Web Key; `kid` is its thumbprint (RFC 7638). */
export interface PublicKey {
  kty: 'EC';
  crv: 'P-256';
  x: string;
  y: string;
  kid: string;
  alg: 'ES256';
  use: 'sig';
}

/** Signs in the deployment's name. The private key never leaves where it is kept. */
export interface Signer {
  publicKey(): Promise<PublicKey>;
  /** ECDSA on P-256 over the SHA-256 of the message: r and s, 32 bytes each, as JWS has it (RFC 7518, 3.4). */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

export interface Clock {
  now(): Date;
}

/** The call may work later: throttled, timed out, cut off. */
export class Retryable extends Error {
  override name = 'Retryable';
}

/** The call will never work on this input: the document or message is rejected with this reason. */
export class Final extends Error {
  override name = 'Final';
}

export class Unauthenticated extends Error {
  override name = 'Unauthenticated';
}
