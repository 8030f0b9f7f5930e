import type { Clock, Events } from '../shared/ports.ts';
import type { Data } from './data.ts';

/** An event as told, numbered from 1. */
export interface LoggedEvent {
  seq: number;
  type: string;
  detail: unknown;
  at: string;
}

export interface LocalEvents extends Events {
  /** Events after `seq`, oldest first. */
  after(seq: number, limit?: number): LoggedEvent[];
  /** Called with every event once it is on the disk; what it throws concerns nobody. Returns how to end it. */
  subscribe(listener: (event: LoggedEvent) => void): () => void;
}

/** Events as a log in SQLite. */
export function eventsOn({ db }: Data, clock: Clock): LocalEvents {
  db.exec(`CREATE TABLE IF NOT EXISTS events (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, detail TEXT NOT NULL, at TEXT NOT NULL) STRICT`);
  const insert = db.prepare('INSERT INTO events (type, detail, at) VALUES (?, ?, ?)');
  const listeners = new Set<(event: LoggedEvent) => void>();
  return {
    async publish(type, detail) {
      const json = JSON.stringify(detail);
      const at = clock.now().toISOString();
      const seq = Number(insert.run(type, json, at).lastInsertRowid);
      for (const listener of listeners) {
        try {
          listener({ seq, type, detail: JSON.parse(json), at });
        } catch {
          // The event stands in the log: a listener that fails reads it there.
        }
      }
    },
    after(seq, limit = 100) {
      const rows = db.prepare('SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ?').all(seq, limit);
      return rows.map((row) => ({ ...(row as unknown as LoggedEvent), detail: JSON.parse(String(row.detail)) }));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
