import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Blob, BlobHead, Blobs, Clock } from '../shared/ports.ts';
import { type Data, writeDurably } from './data.ts';
import { addressFor, formFor } from './signatures.ts';

/** The two buckets of the system. */
export type Bucket = 'papers' | 'records';

/** An object that was written, as far as S3's event tells of it. */
export interface Written {
  bucket: Bucket;
  key: string;
  size: number;
  etag: string;
  version: string;
  /** Greater for a later write of the same key, as text. */
  sequencer: string;
}

export interface BlobSettings {
  /** Signs forms and addresses. */
  secret: Buffer;
  /** Where the server answers, without a slash at the end. */
  address: () => string;
  /** Called inside the transaction of each write. */
  onWritten?: (written: Written) => void;
}

/**
 * A bucket in files named by the digest of their bytes, with heads and versions in SQLite. A write is there as a whole once it returns,
 * together with what `onWritten` puts.
 */
export function blobsOn(data: Data, clock: Clock, bucket: Bucket, settings: BlobSettings): Blobs {
  const { db, atomically, path } = data;
  db.exec(`CREATE TABLE IF NOT EXISTS blobs (
    n INTEGER PRIMARY KEY AUTOINCREMENT, bucket TEXT NOT NULL, key TEXT NOT NULL, newest INTEGER NOT NULL, digest TEXT NOT NULL,
    size INTEGER NOT NULL, type TEXT, at TEXT NOT NULL) STRICT;
    CREATE UNIQUE INDEX IF NOT EXISTS blobs_newest ON blobs (bucket, key) WHERE newest = 1;
    CREATE INDEX IF NOT EXISTS blobs_key ON blobs (bucket, key);
    CREATE INDEX IF NOT EXISTS blobs_digest ON blobs (digest)`);
  const newest = db.prepare('SELECT * FROM blobs WHERE bucket = ? AND key = ? AND newest = 1');
  const versioned = db.prepare('SELECT * FROM blobs WHERE bucket = ? AND key = ? AND n = ?');
  const retire = db.prepare('UPDATE blobs SET newest = 0 WHERE bucket = ? AND key = ? AND newest = 1');
  const insert = db.prepare(
    'INSERT INTO blobs (bucket, key, newest, digest, size, type, at) VALUES (?, ?, 1, ?, ?, ?, ?)',
  );
  const listed = db.prepare(
    'SELECT * FROM blobs WHERE bucket = ? AND newest = 1 AND key > ? AND key >= ? AND key < ? ORDER BY key LIMIT 500',
  );
  const remove = db.prepare('DELETE FROM blobs WHERE bucket = ? AND key = ? RETURNING digest');
  const used = db.prepare('SELECT 1 FROM blobs WHERE digest = ? LIMIT 1');
  const rowOf = (found: unknown) => found as Row | undefined;

  return {
    async put(key, content, { contentType, onlyNew = false } = {}) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const digest = createHash('sha256').update(bytes).digest('hex');
      // No other turn comes between the file and its head: what has no head may be swept away.
      if (onlyNew && newest.get(bucket, key)) return { written: false };
      const file = path('blobs', digest.slice(0, 2), digest);
      if (!existsSync(file)) writeDurably(path('tmp', digest), file, bytes);
      atomically(() => {
        // An operator's command in another process may have removed the bytes meanwhile with their last head.
        if (!existsSync(file)) writeDurably(path('tmp', digest), file, bytes);
        retire.run(bucket, key);
        const n = Number(
          insert.run(bucket, key, digest, bytes.length, contentType ?? null, clock.now().toISOString()).lastInsertRowid,
        );
        settings.onWritten?.({
          bucket,
          key,
          size: bytes.length,
          etag: etagOf(digest),
          version: String(n),
          sequencer: n.toString(16).toUpperCase().padStart(16, '0'),
        });
      });
      return { written: true };
    },
    async get(key, version): Promise<Blob | undefined> {
      const row = rowOf(version === undefined ? newest.get(bucket, key) : versioned.get(bucket, key, Number(version)));
      if (!row) return undefined;
      try {
        const bytes = await readFile(path('blobs', row.digest.slice(0, 2), row.digest));
        return { ...headOf(row), bytes: new Uint8Array(bytes) };
      } catch (error) {
        // Deleted between its head and its bytes.
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && !versioned.get(bucket, key, row.n)) return undefined;
        throw error;
      }
    },
    async head(key) {
      const row = rowOf(newest.get(bucket, key));
      return row && headOf(row);
    },
    async *list(prefix) {
      let after = '';
      for (;;) {
        const rows = listed.all(bucket, after, prefix, `${prefix}\u{10FFFF}`) as unknown as Row[];
        for (const row of rows) yield headOf(row);
        if (rows.length < 500) return;
        after = rows.at(-1)!.key;
      }
    },
    async delete(key) {
      const gone = atomically(() => remove.all(bucket, key)) as { digest: string }[];
      for (const { digest } of gone)
        atomically(() => {
          if (!used.get(digest)) rmSync(path('blobs', digest.slice(0, 2), digest), { force: true });
        });
    },
    async presignPost(wanted) {
      return formFor(bucket, wanted, settings, clock.now());
    },
    async presignGet(key, options) {
      return addressFor(bucket, key, options, settings, clock.now());
    },
  };
}

/** Removes files that no blob names: what a process left that ended between a file and its head, or between a head and its file. */
export function sweep({ db, path }: Data): number {
  const used = db.prepare('SELECT 1 FROM blobs WHERE digest = ? LIMIT 1');
  let swept = 0;
  for (const folder of readdirSync(path('blobs'))) {
    for (const digest of readdirSync(path('blobs', folder))) {
      if (used.get(digest)) continue;
      rmSync(path('blobs', folder, digest));
      swept++;
    }
  }
  return swept;
}

interface Row {
  n: number;
  key: string;
  digest: string;
  size: number;
  type: string | null;
}

const etagOf = (digest: string) => digest.slice(0, 32);

const headOf = (row: Row): BlobHead => ({
  key: row.key,
  size: row.size,
  etag: etagOf(row.digest),
  version: String(row.n),
  contentType: row.type ?? undefined,
});
