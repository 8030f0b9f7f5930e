import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { blobsOn, type Written } from '../../local/blobs.ts';
import { systemClock } from '../../local/clock.ts';
import { openData } from '../../local/data.ts';
import { forgetIn, isHeld, reasonsIn, settleDown } from '../../local/operate.ts';
import { tell } from '../../local/ports.ts';
import { queuesOn } from '../../local/queues.ts';
import { tableOn } from '../../local/table.ts';
import { records } from '../../shared/store/keys.ts';
import { CommandError } from '../command-error.ts';
import type { Operated } from './operated.ts';

/**
 * The system of this machine, by its data folder, whether it runs or not.
 * @throws CommandError when there is no such folder.
 */
export function embedded(folder: string): Operated {
  if (!existsSync(join(folder, 'verifier.db')))
    throw new CommandError(
      `${folder}: expected the data of a system that was started here (npm start), found none; name its folder with --data, or a stack with --stack.`,
    );
  const data = openData(folder, { shared: true });
  const clock = systemClock;
  const queues = queuesOn(data, clock);
  const settings = {
    secret: Buffer.alloc(0),
    address: () => '',
    onWritten: (written: Written) => {
      if (!written.key.startsWith(records.rules))
        throw new Error(`expected to write no blob, and wrote ${written.key}`);
      tell(queues, written, clock);
    },
  };
  const buckets = {
    papers: blobsOn(data, clock, 'papers', settings),
    records: blobsOn(data, clock, 'records', settings),
  };
  return {
    where: `the system in ${folder}`,
    ...buckets,
    table: tableOn(data),
    queues,
    clock,
    depth: async (queue) => queues.depth(queue),
    async redrive(queue, told) {
      for (const letter of queues.dead(queue)) await told(letter);
      return queues.redrive(queue);
    },
    reasons: async (ids) => reasonsIn(data, ids),
    running: () => isHeld(data),
    async purge(bucket, prefix) {
      const keys: string[] = [];
      for await (const { key } of buckets[bucket].list(prefix)) keys.push(key);
      for (const key of keys) await buckets[bucket].delete(key);
      return keys.length;
    },
    async forgetElsewhere(importer) {
      const gone = forgetIn(data, importer);
      settleDown(data);
      return gone;
    },
    remains: [
      'logs in log/, which hold ids and states, never text of a paper',
      'copies that you made of the data folder',
    ],
    close: data.close,
  };
}
