import type { Blobs, Clock, QueueName, Queues, Table } from '../../shared/ports.ts';

/** How full a queue is. `oldest`: seconds that its oldest message has been there; undefined where nobody can say. */
export interface Depth {
  waiting: number;
  delayed: number;
  inFlight: number;
  dead: number;
  oldest: number | undefined;
}

/** A message that could not be handled. */
export interface DeadLetter {
  id: string;
  body: string;
  receives: number;
  sentAt: Date | undefined;
}

/** What operators' commands need of a system, embedded or in AWS. */
export interface Operated {
  /** Names it for a person. */
  where: string;
  papers: Blobs;
  records: Blobs;
  table: Table;
  queues: Queues;
  clock: Clock;
  depth(queue: QueueName): Promise<Depth>;
  /**
   * Takes each dead letter in turn, hands it back to its queue and then removes it; cut off in between, one is there twice, which
   * changes nothing. `told` hears of each before. Returns how many.
   */
  redrive(queue: QueueName, told: (letter: DeadLetter) => Promise<void>): Promise<number>;
  /** Why messages failed, by their ids, as far as logs at hand say so. */
  reasons(ids: ReadonlySet<string>): Promise<Map<string, string>>;
  /** False when nothing takes messages from the queues now; undefined where that cannot be seen from here. */
  running(): boolean | undefined;
  /** Removes all blobs under a prefix in all their versions, also those under a delete marker. Returns how many keys. */
  purge(bucket: 'papers' | 'records', prefix: string): Promise<number>;
  /** Removes what is kept of an importer besides the table and the buckets; what, and how many. */
  forgetElsewhere(importer: string): Promise<Record<string, number>>;
  /** What this system keeps beyond the reach of a command, for how long. */
  remains: readonly string[];
  close(): void;
}
