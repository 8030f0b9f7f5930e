import { rulesVersion } from '../shared/judge.ts';
import { digestOf, ordersDigest } from '../shared/orders/index.ts';
import type { Queues, Table } from '../shared/ports.ts';
import { readersVersion } from '../shared/read/version.ts';
import { listSnapshots } from '../shared/screen/lists.ts';
import { deployment, schedules } from '../shared/topology.ts';

/** Sends what comes by itself: the messages of the topology's schedules, the first after one interval. Returns how to end it. */
export function keepSchedules(queues: Queues, onTrouble: (error: unknown) => void): () => void {
  const timers = Object.values(schedules).map(({ queue, minutes, body }) =>
    setInterval(() => queues.send(queue, body).catch(onTrouble), minutes * 60_000),
  );
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

/** What the code at hand judges by. */
export const judgedBy = (): string =>
  digestOf({ rules: rulesVersion, orders: ordersDigest(), lists: listSnapshots(), readers: readersVersion });

/**
 * Has every bundle judged again when the code came with other rules, orders or lists than at the last start: what a deployment does in
 * the cloud. The message is sent before the note is made, so that a start that is cut off sends it again.
 */
export async function tellOfChange(table: Table, queues: Queues, now = judgedBy()): Promise<boolean> {
  const key = { pk: 'SYSTEM', sk: 'JUDGED-BY' };
  const before = await table.get(key.pk, key.sk);
  if (before?.digest === now) return false;
  if (before) await queues.send(deployment.queue, deployment.body(now.slice(0, 12)));
  await table.put({ ...key, digest: now }, before?.version ?? 0);
  return before !== undefined;
}
