import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readAccess } from '../../cli/access.ts';
import type { Answered, Client } from '../local/client.ts';
import { clientOf } from '../local/client.ts';
import { countEnd, freePort, handIn, type KillReport, patient, up } from './kill.ts';

/** A file system larger than this is not one made for the test: it is not filled. */
const largest = 256 * 1024 * 1024;

export interface DiskReport extends KillReport {
  /** Calls and uploads that failed while the disk was full, by status. */
  refused: Record<string, number>;
  /** Times the system ended by itself and was started again. */
  ended: number;
}

/**
 * Hands bundles in to the embedded system on a small file system, fills that to the last byte while they come, keeps it full for some time,
 * frees it again and counts what is there at the end. What a client was told to have failed it asks again, as any client does.
 */
export async function fillAndCount(options: {
  folder: string;
  bundles: number;
  /** Seconds for which the disk stays full. */
  full?: number;
  say?: (line: string) => void;
}): Promise<DiskReport> {
  const { folder, bundles, full = 20, say = () => {} } = options;
  const { blocks, bsize } = statfsSync(folder);
  if (blocks * bsize > largest)
    throw new Error(
      `expected a file system of at most ${largest >> 20} MB at ${folder}, found ${(blocks * bsize) >> 20} MB`,
    );
  const began = performance.now();
  const port = await freePort();
  let system = await up(folder, port);
  const refused: Record<string, number> = {};
  let ended = 0;
  let over = false;
  const watch = async (): Promise<void> => {
    while (!over) {
      await once(system, 'exit');
      if (over) return;
      ended++;
      say('the system ended and is started again');
      system = await up(folder, port).catch(async () => {
        await wait(500);
        return { once: () => {} } as unknown as ChildProcess;
      });
    }
  };
  void watch();
  const { url, importer } = readAccess(folder)!;
  const client = insisting(patient(clientOf(url, importer)), refused);
  const ids: string[] = [];
  for (let n = 0; n < bundles / 3; n++) ids.push(await handIn(client, n));
  const ballast = join(folder, 'ballast');
  fill(ballast);
  say(`${ids.length} of ${bundles} handed in; the disk is full`);
  let handed = ids.length;
  const rest = (async () => {
    for (let n = ids.length; n < bundles; n++) {
      ids.push(await handIn(client, n, (status) => status >= 400 && count(refused, status)));
      handed++;
    }
  })();
  await wait(full * 1000);
  rmSync(ballast);
  say(`${handed} of ${bundles} handed in; the disk is free again`);
  await rest;
  const report = await countEnd(client, ids, 0);
  over = true;
  system.kill('SIGTERM');
  await once(system, 'exit');
  return { ...report, refused, ended, seconds: Math.round((performance.now() - began) / 1000) };
}

const count = (counts: Record<string, number>, status: number): void => {
  counts[status] = (counts[status] ?? 0) + 1;
};

/** Writes until nothing more fits. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [65_536, 4096, 512]) {
      const block = Buffer.alloc(size);
      try {
        for (;;) writeSync(file, block);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Asks again what the system could not do. */
const insisting =
  (client: Client, refused: Record<string, number>): Client =>
  async (...call): Promise<Answered> => {
    for (let n = 0; ; n++) {
      const answer = await client(...call);
      if (answer.status < 500 || n === 300) return answer;
      count(refused, answer.status);
      await wait(200);
    }
  };
