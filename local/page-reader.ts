import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { type FileRead, Page, ReadProblem } from '../shared/model/index.ts';
import type { Blobs, Clock, PageReader } from '../shared/ports.ts';
import type { ReadOptions } from '../shared/read/index.ts';
import type { ScanDone } from '../shared/store/messages.ts';
import type { Data } from './data.ts';
import type { LocalQueues } from './queues.ts';

export interface LocalPageReader extends PageReader {
  /** Reads the oldest job that waits; false when there is none. */
  workOne(): Promise<boolean>;
  /** Reads one job after another until the signal ends it; the one in hand is finished first. */
  work(signal: AbortSignal): Promise<void>;
  /** Jobs that are not over. */
  waiting(): number;
}

/** What a finished job keeps. */
const Read = z.object({ pages: z.array(Page), problems: z.array(ReadProblem) });

/** Reads a file with the embedded engine: `readFile` of shared/read. */
export type ReadScan = (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<FileRead>;

/**
 * The embedded OCR as a page reader: jobs are rows, so that one begun in a process that ended is read again by the next (pages already
 * read come from the cache), and the completion comes to the collect queue in the same transaction as the pages, as Textract's does by SNS.
 */
export function pageReaderOn(
  data: Data,
  scans: Blobs,
  queues: LocalQueues,
  clock: Clock,
  readScan: ReadScan,
): LocalPageReader {
  const { db, atomically } = data;
  db.exec(`CREATE TABLE IF NOT EXISTS scans (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, token TEXT NOT NULL UNIQUE, key TEXT NOT NULL, version TEXT,
    tag TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, pages BLOB, at INTEGER NOT NULL) STRICT`);
  const insert = db.prepare(
    "INSERT INTO scans (id, token, key, version, tag, state, at) VALUES (?, ?, ?, ?, ?, 'running', ?) ON CONFLICT (token) DO NOTHING",
  );
  const byToken = db.prepare('SELECT id FROM scans WHERE token = ?');
  const byId = db.prepare('SELECT * FROM scans WHERE id = ?');
  const oldest = db.prepare("SELECT * FROM scans WHERE state = 'running' ORDER BY n LIMIT 1");
  const finish = db.prepare('UPDATE scans SET state = ?, reason = ?, pages = ? WHERE id = ?');
  let wake: () => void = () => {};

  const read = async ({ key, version }: Row): Promise<z.infer<typeof Read> | { reason: string }> => {
    const blob = await scans.get(key, version ?? undefined);
    if (!blob) return { reason: 'INVALID_S3_OBJECT' };
    const name = key.slice(key.lastIndexOf('/') + 1);
    const file = await readScan(blob.bytes, name, { ocr: true, cacheDir: data.path('pages') });
    if (file.pages.length > 0) return { pages: file.pages, problems: file.problems };
    return { reason: file.problems.map((problem) => problem.message).join(' ') || 'No page could be read.' };
  };

  const workOne = async (): Promise<boolean> => {
    const job = oldest.get() as Row | undefined;
    if (!job) return false;
    const result = await read(job).catch((error: unknown) => ({
      reason: error instanceof Error ? error.message : String(error),
    }));
    const done = 'pages' in result;
    const message: ScanDone = {
      JobId: job.id,
      Status: done ? 'SUCCEEDED' : 'FAILED',
      API: 'StartDocumentAnalysis',
      JobTag: job.tag,
      Timestamp: clock.now().getTime(),
    };
    atomically(() => {
      const pages = done ? gzipSync(JSON.stringify(result)) : null;
      finish.run(done ? 'done' : 'failed', done ? null : result.reason, pages, job.id);
      queues.enqueue('collect', {
        Type: 'Notification',
        MessageId: randomUUID(),
        TopicArn: 'arn:aws:sns:local:000000000000:scans',
        Message: JSON.stringify(message),
        Timestamp: clock.now().toISOString(),
      });
    });
    return true;
  };

  return {
    async start(job) {
      dropOld();
      insert.run(randomUUID(), job.token, job.key, job.version ?? null, job.tag, clock.now().getTime());
      wake();
      return { jobId: String((byToken.get(job.token) as { id: string }).id) };
    },
    async result(jobId) {
      const row = byId.get(jobId) as Row | undefined;
      if (!row) return { state: 'failed', reason: 'There is no such job.' };
      if (row.state === 'running') return { state: 'running' };
      if (row.state === 'failed') return { state: 'failed', reason: row.reason ?? '' };
      return { state: 'done', ...Read.parse(JSON.parse(gunzipSync(row.pages!).toString('utf8'))) };
    },
    workOne,
    async work(signal) {
      while (!signal.aborted) {
        if (await workOne()) continue;
        const waiting = new AbortController();
        wake = () => waiting.abort();
        await wait(1000, undefined, { signal: AbortSignal.any([signal, waiting.signal]) }).catch(() => {});
      }
    },
    waiting: () => Number(db.prepare("SELECT count(*) AS n FROM scans WHERE state = 'running'").get()?.n),
  };

  /** Results are kept for seven days, as Textract keeps them. */
  function dropOld(): void {
    db.prepare("DELETE FROM scans WHERE state <> 'running' AND at < ?").run(clock.now().getTime() - 7 * 86_400_000);
  }
}

interface Row {
  id: string;
  key: string;
  version: string | null;
  tag: string;
  state: 'running' | 'done' | 'failed';
  reason: string | null;
  pages: Uint8Array | null;
}
