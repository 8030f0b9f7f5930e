import type * as z from 'zod';
import { type Item, Retryable, type Table } from '../ports.ts';
import { digest } from './keys.ts';

/** Who reads verdicts: the importer whose bundle it is, or the broker that the bundle names. */
export interface Reader {
  role: 'importer' | 'broker';
  tenant: string;
}

/** Partitions and sort keys of the table. Ids hold no `#`; what people wrote is folded or digested first. */
export const at = {
  bundle: (importer: string, bundle: string) => `BUNDLE#${importer}#${bundle}`,
  head: 'HEAD',
  claims: 'CLAIMS',
  paper: (file: string) => `PAPER#${file}`,
  /** The n-th amendment of a place of a document; places are digested: their names are of any length. */
  amendment: (document: string, place: string, n: number) =>
    `AMEND#${digest(`${document} ${place}`).slice(0, 32)}#${String(n).padStart(4, '0')}`,
  /** A dossier asked for, by the digest of its verdict (dossiers.ts). */
  dossier: (digest: string) => `DOSSIER#${digest}`,
  revision: (n: number) => `REV#${String(n).padStart(6, '0')}`,
  reader: (reader: Reader) => `READER#${reader.role}#${reader.tenant}`,
  time: (createdAt: string, bundle: string) => `AT#${createdAt}#${bundle}`,
  reference: (reference: string, bundle = '') => `REF#${foldReference(reference)}#${bundle}`,
  id: (bundle: string) => `ID#${bundle}`,
  directory: (shard: number) => `DIRECTORY#${String(shard).padStart(2, '0')}`,
  feed: (reader: Reader) => `FEED#${reader.role}#${reader.tenant}`,
  entry: (seq: number) => String(seq).padStart(12, '0'),
  /** What a bundle has had read, and an importer by month (ceilings.ts). */
  spent: 'SPENT',
  spending: (importer: string) => `SPENDING#${importer}`,
  slots: (pool: string) => `SLOT#${pool}`,
  job: (token: string) => `JOB#${token}`,
  strays: 'STRAY',
  webhooks: 'WEBHOOK',
  webhook: (tenant: string, webhook: string) => `${tenant}#${webhook}`,
  attempts: (tenant: string, webhook: string) => `ATTEMPT#${tenant}#${webhook}`,
} as const;

/** DynamoDB takes 1,024 bytes of sort key; an S3 key may be as long alone. */
export const straySort = (key: string) => (Buffer.byteLength(key) <= 900 ? key : `#${digest(key)}`);

/** Bundles are spread over 16 partitions of the directory. */
export const shards = 16;
export const shardOf = (bundle: string) => Number.parseInt(digest(bundle).slice(0, 1), 16);

/** An entry number is the same with and without its hyphens and blanks: "123-4567890-1" is "12345678901". */
export function foldReference(reference: string): string {
  const folded = reference
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return folded !== '' && folded.length <= 80 ? folded : `=${digest(folded || reference).slice(0, 32)}`;
}

/** What an item says, checked by its schema: `pk`, `sk` and `version` fall away. */
export const parse = <S extends z.ZodType>(schema: S, item: Item): z.infer<S> => schema.parse(item);

/** The items of a partition under a prefix, however many. */
export async function all(table: Table, pk: string, prefix: string): Promise<Item[]> {
  const found: Item[] = [];
  for (;;) {
    const after = found.at(-1)?.sk;
    const page = await table.query(pk, { prefix, limit: 200, ...(after === undefined ? {} : { after }) });
    found.push(...page);
    if (page.length < 200) return found;
  }
}

const attempts = 200;

/**
 * Tries again while other writers are first: `attempt` returns undefined when its condition failed. Waits a little longer each time, by
 * chance, so that many writers of one item do not march in step.
 * @throws Retryable when the item stays contended.
 */
export async function contend<T>(what: string, attempt: () => Promise<{ done: T } | undefined>): Promise<T> {
  for (let n = 0; n < attempts; n++) {
    const got = await attempt();
    if (got) return got.done;
    const most = Math.min(4 * 2 ** Math.min(n, 6), 100);
    await new Promise((wake) => setTimeout(wake, Math.random() * most));
  }
  throw new Retryable(`${what}: other writers were first ${attempts} times.`);
}

/** Writes once: the item that stands afterwards, and whether this call wrote it. */
export async function putNew(
  table: Table,
  item: { pk: string; sk: string; ttl?: number; [attribute: string]: unknown },
): Promise<{ item: Item; written: boolean }> {
  return contend<{ item: Item; written: boolean }>(`${item.pk} ${item.sk}`, async () => {
    const standing = await table.get(item.pk, item.sk);
    if (standing) return { done: { item: standing, written: false } };
    const written = await table.put(item, 0);
    return written && { done: { item: written, written: true } };
  });
}

/**
 * Reads, changes and puts one item until no other writer came between. `change` is called once a try and must have no effects of its
 * own; it returns what the item shall be, or undefined to leave it. Returns what stands afterwards.
 */
export async function change<S extends z.ZodType>(
  table: Table,
  schema: S,
  key: { pk: string; sk: string },
  change: (now: z.infer<S> | undefined) => z.infer<S> | undefined,
): Promise<z.infer<S> | undefined> {
  return contend(`${key.pk} ${key.sk}`, async () => {
    const item = await table.get(key.pk, key.sk);
    const now = item && parse(schema, item);
    const next = change(now);
    if (next === undefined) return { done: now };
    const put = await table.put({ ...(schema.parse(next) as object), ...key }, item?.version ?? 0);
    return put && { done: parse(schema, put) };
  });
}
