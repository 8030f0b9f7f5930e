import { Worker } from 'node:worker_threads';
import type { Crop } from './crop.ts';
import type { ReadLine } from './ctc.ts';

/** A thread beside this one that reads crops. */
export interface SecondReader {
  /** @throws Error when the thread could not read the crop, or is gone: it is read here then. */
  read: (crop: Crop) => Promise<ReadLine>;
  /** False once the thread is gone. */
  alive: () => boolean;
}

/** Starts a thread that reads crops. It keeps nobody from ending while it has nothing to read. */
export function startSecondReader(): SecondReader {
  const waiting = new Map<number, PromiseWithResolvers<ReadLine>>();
  let alive = true;
  let last = 0;
  const worker = new Worker(new URL('./crop-worker.ts', import.meta.url), { execArgv: [] });
  worker.unref();
  const settle = (id: number, how: (one: PromiseWithResolvers<ReadLine>) => void): void => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (one) how(one);
  };
  const lose = (error: Error): void => {
    alive = false;
    for (const id of [...waiting.keys()]) settle(id, (one) => one.reject(error));
  };
  worker.on('message', ({ id, line, error }: { id: number; line?: ReadLine; error?: string }) =>
    settle(id, (one) => (line ? one.resolve(line) : one.reject(new Error(error)))),
  );
  worker.once('error', lose).once('exit', () => lose(new Error('the second reader ended')));
  return {
    alive: () => alive,
    read(crop) {
      last += 1;
      const one = Promise.withResolvers<ReadLine>();
      waiting.set(last, one);
      worker.ref();
      worker.postMessage({ id: last, crop });
      return one.promise;
    },
  };
}
