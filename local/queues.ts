import { randomUUID } from 'node:crypto';
import type { Clock, QueueName, Queues } from '../shared/ports.ts';
import { queues as specs, visibilityOf } from '../shared/topology.ts';
import type { Data } from './data.ts';

/** A message in a receiver's hands. */
export interface Received {
  id: string;
  /** Fits this delivery alone. */
  receipt: string;
  body: string;
  /** Deliveries so far, this one among them. */
  receives: number;
  sentAt: Date;
}

export interface Depth {
  waiting: number;
  delayed: number;
  /** With a receiver. */
  inFlight: number;
  dead: number;
  /** Seconds for which the oldest message that is not dead has been there. */
  oldest: number;
}

export interface LocalQueues extends Queues {
  /** Puts a message at once, to be called inside a transaction too. */
  enqueue(queue: QueueName, body: unknown, delay?: number): void;
  /** Hands out up to `max` messages, hidden from others until their visibility ends. One that came too often goes to the dead letters. */
  receive(queue: QueueName, max: number): Received[];
  /** The message is done with; nothing when its delivery is over. */
  ack(receipt: string): void;
  /** The message may be handed out again after `delay` seconds. */
  nack(receipt: string, delay?: number): void;
  depth(queue: QueueName): Depth;
  dead(queue: QueueName): { id: string; body: string; receives: number; sentAt: Date }[];
  /** Puts all dead letters back, as new; how many they were. */
  redrive(queue: QueueName): number;
  /** Gives back what a process held that ended in mid-work; to be called once at start. How many messages. */
  recover(): number;
  /** Called when a message may be waiting. */
  onMessage(listener: (queue: QueueName) => void): void;
}

/** A process that ends is not its message's fault, unless it ends again and again: so many times the delivery is not counted. */
const pardons = 50;

/** The queues in SQLite, with SQS's rules: at least once, visibility, delay, dead letters after the topology's `receives`. */
export function queuesOn({ db, atomically }: Data, clock: Clock): LocalQueues {
  db.exec(`CREATE TABLE IF NOT EXISTS messages (
    n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, queue TEXT NOT NULL, body TEXT NOT NULL, sent INTEGER NOT NULL,
    visible INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0, pardons INTEGER NOT NULL DEFAULT 0, receipt TEXT,
    dead INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX IF NOT EXISTS messages_ready ON messages (queue, dead, visible);
    CREATE INDEX IF NOT EXISTS messages_receipt ON messages (receipt) WHERE receipt IS NOT NULL`);
  const insert = db.prepare('INSERT INTO messages (id, queue, body, sent, visible) VALUES (?, ?, ?, ?, ?)');
  const ready = db.prepare(
    'SELECT * FROM messages WHERE queue = ? AND dead = 0 AND visible <= ? ORDER BY visible, n LIMIT ?',
  );
  const bury = db.prepare('UPDATE messages SET dead = 1, receipt = NULL WHERE n = ?');
  const hand = db.prepare('UPDATE messages SET receives = receives + 1, receipt = ?, visible = ? WHERE n = ?');
  const drop = db.prepare('DELETE FROM messages WHERE receipt = ? AND dead = 0');
  const show = db.prepare('UPDATE messages SET receipt = NULL, visible = ? WHERE receipt = ? AND dead = 0');
  const listeners: ((queue: QueueName) => void)[] = [];
  const now = () => clock.now().getTime();

  const enqueue = (queue: QueueName, body: unknown, delay = 0): void => {
    if (!(delay >= 0 && delay <= 900)) throw new RangeError(`A delay of ${delay} seconds; 0 to 900 are possible.`);
    insert.run(randomUUID(), queue, JSON.stringify(body), now(), now() + delay * 1000);
    for (const listener of listeners) queueMicrotask(() => listener(queue));
  };

  return {
    enqueue,
    async send(queue, body, { delay } = {}) {
      enqueue(queue, body, delay);
    },
    receive(queue, max) {
      return atomically(() => {
        const taken: Received[] = [];
        while (taken.length < max) {
          const rows = ready.all(queue, now(), max - taken.length) as unknown as Row[];
          if (rows.length === 0) break;
          for (const row of rows) {
            if (row.receives >= specs[queue].receives) {
              bury.run(row.n);
              continue;
            }
            const receipt = randomUUID();
            hand.run(receipt, now() + visibilityOf(queue) * 1000, row.n);
            taken.push({ id: row.id, receipt, body: row.body, receives: row.receives + 1, sentAt: new Date(row.sent) });
          }
        }
        return taken;
      });
    },
    ack(receipt) {
      drop.run(receipt);
    },
    nack(receipt, delay = 0) {
      show.run(now() + delay * 1000, receipt);
    },
    depth(queue) {
      const rows = db.prepare('SELECT * FROM messages WHERE queue = ?').all(queue) as unknown as Row[];
      const alive = rows.filter((row) => row.dead === 0);
      const hidden = alive.filter((row) => row.visible > now());
      const inFlight = hidden.filter((row) => row.receipt !== null).length;
      return {
        waiting: alive.length - hidden.length,
        delayed: hidden.length - inFlight,
        inFlight,
        dead: rows.length - alive.length,
        oldest: alive.length === 0 ? 0 : Math.max(0, (now() - Math.min(...alive.map((row) => row.sent))) / 1000),
      };
    },
    dead(queue) {
      const rows = db.prepare('SELECT * FROM messages WHERE queue = ? AND dead = 1 ORDER BY n').all(queue);
      return (rows as unknown as Row[]).map(({ id, body, receives, sent }) => ({
        id,
        body,
        receives,
        sentAt: new Date(sent),
      }));
    },
    redrive(queue) {
      const done = db
        .prepare('UPDATE messages SET dead = 0, receives = 0, pardons = 0, visible = ? WHERE queue = ? AND dead = 1')
        .run(now(), queue);
      for (const listener of listeners) listener(queue);
      return Number(done.changes);
    },
    recover() {
      const done = db
        .prepare(
          `UPDATE messages SET visible = ?, receipt = NULL, pardons = pardons + 1,
           receives = CASE WHEN pardons < ${pardons} THEN receives - 1 ELSE receives END WHERE receipt IS NOT NULL AND dead = 0`,
        )
        .run(now());
      return Number(done.changes);
    },
    onMessage(listener) {
      listeners.push(listener);
    },
  };
}

interface Row {
  n: number;
  id: string;
  body: string;
  sent: number;
  visible: number;
  receives: number;
  receipt: string | null;
  dead: number;
}
