import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * The data folder of the embedded system. One process at a time holds it; it may be killed at any moment and copied while nothing runs.
 *
 *     verifier.db        SQLite in WAL mode: table, queues, heads of blobs, events, scan jobs. A commit is on the disk when it returns
 *     blobs/ab/abcd…     bytes of blobs, named by their SHA-256
 *     tmp/               files in the making, emptied at start
 *     pages/             what OCR read of a page, by digest of its picture; may be emptied at any time
 *     keys.json          the issuer's private key and the secret that signs uploads (mode 600)
 *     lock.db            locked by the process that holds the folder; holder.json says which
 */
export interface Data {
  folder: string;
  db: DatabaseSync;
  /** A path inside the folder. */
  path: (...parts: string[]) => string;
  /** Runs `write` as one transaction: all of it is on the disk afterwards, or nothing. Calls inside calls join the outer one. */
  atomically: <T>(write: () => T) => T;
  close: () => void;
}

/** Another process holds the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/**
 * Opens the folder, made if it is not there. With `shared` it is not locked: for commands that look at what a running system does.
 * @throws FolderInUse when another process holds it.
 */
export function openData(folder: string, { shared = false }: { shared?: boolean } = {}): Data {
  const path = (...parts: string[]) => join(resolve(folder), ...parts);
  for (const part of ['blobs', 'tmp', 'pages']) mkdirSync(path(part), { recursive: true });
  const unlock = shared ? () => {} : lock(path);
  if (!shared) {
    rmSync(path('tmp'), { recursive: true, force: true });
    mkdirSync(path('tmp'));
  }
  const db = new DatabaseSync(path('verifier.db'), { timeout: 5000 });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
  let inside = false;
  return {
    folder: resolve(folder),
    db,
    path,
    atomically(write) {
      if (inside) return write();
      db.exec('BEGIN IMMEDIATE');
      inside = true;
      try {
        const result = write();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        db.exec('ROLLBACK');
        throw error;
      } finally {
        inside = false;
      }
    },
    close() {
      db.close();
      unlock();
    },
  };
}

/** A lock that the operating system takes back when the process ends, however it ends. */
function lock(path: Data['path']): () => void {
  const held = new DatabaseSync(path('lock.db'), { timeout: 0 });
  try {
    held.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    held.close();
    throw new FolderInUse(
      `The data folder ${path()} is in use${holder(path)}. Stop that process, or start this one on another folder.`,
    );
  }
  writeFileSync(path('holder.json'), JSON.stringify({ pid: process.pid, since: new Date().toISOString() }));
  return () => held.close();
}

function holder(path: Data['path']): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(path('holder.json'), 'utf8'));
    return ` by process ${pid} since ${since}`;
  } catch {
    return ' by another process';
  }
}

/** Writes aside, syncs, renames and syncs the folder: afterwards the whole file is there, also after a power cut. */
export function writeDurably(aside: string, to: string, bytes: Uint8Array | string, mode = 0o644): void {
  const file = openSync(aside, 'w', mode);
  try {
    const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    for (let done = 0; done < content.length; ) done += writeSync(file, content, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  mkdirSync(dirname(to), { recursive: true });
  renameSync(aside, to);
  const parent = openSync(dirname(to), 'r');
  try {
    fsyncSync(parent);
  } finally {
    closeSync(parent);
  }
}
