import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Data } from './data.ts';

/** Does a process hold the folder now? */
export function isHeld({ path }: Pick<Data, 'path'>): boolean {
  const lock = new DatabaseSync(path('lock.db'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch {
    return true;
  } finally {
    lock.close();
  }
}

/** Why messages failed, by id: the newest word of the log on each. */
export function reasonsIn({ path }: Pick<Data, 'path'>, ids: ReadonlySet<string>): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const day of daysOf(path('log'))) {
    for (const line of readFileSync(path('log', day), 'utf8').split('\n')) {
      if (!line.includes('messageId')) continue;
      try {
        const { messageId, reason, issue } = JSON.parse(line) as Record<string, unknown>;
        const why = reason ?? issue;
        if (typeof messageId === 'string' && ids.has(messageId) && typeof why === 'string') reasons.set(messageId, why);
      } catch {
        // The last line of a process that was killed may be cut short.
      }
    }
  }
  return reasons;
}

function daysOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  } catch {
    return [];
  }
}

/**
 * Removes what the embedded system keeps of an importer besides table and blobs: messages, events, scan jobs. The cache of pages that OCR
 * read names nobody, so it goes as a whole. What is deleted is overwritten on the disk.
 */
export function forgetIn({ db, atomically, path }: Data, importer: string): Record<string, number> {
  db.exec('PRAGMA secure_delete = ON');
  const has = (table: string) => db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table);
  const gone = atomically(() => {
    const remove = (table: string, where: string, ...values: string[]) =>
      has(table) ? Number(db.prepare(`DELETE FROM ${table} WHERE ${where}`).run(...values).changes) : 0;
    const keyed = `%"key":"%/${importer}/%`;
    return {
      messages: remove('messages', "json_extract(body, '$.importer') = ? OR body LIKE ?", importer, keyed),
      events: remove('events', "json_extract(detail, '$.importer') = ?", importer),
      'scan jobs': remove('scans', 'key LIKE ?', `importers/${importer}/%`),
    };
  });
  const pages = readdirSync(path('pages'));
  for (const name of pages) rmSync(path('pages', name), { recursive: true, force: true });
  return { ...gone, 'cached pages (of everybody)': pages.length };
}

/**
 * Writes the file of the table anew and takes the log of writes back: what earlier writes left behind in free pages goes with what was
 * removed. A running system that reads or writes at that moment keeps it from being done, which is then left to the next call.
 */
export function settleDown({ db }: Data): void {
  try {
    db.exec('VACUUM');
  } catch (error) {
    // Busy or locked: somebody is at it. The removed rows themselves are overwritten.
    if (![5, 6].includes((error as { errcode?: number }).errcode ?? 0)) throw error;
  }
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
