import { parentPort } from 'node:worker_threads';
import type { Crop } from './crop.ts';
import { createEngine } from './engine.ts';
import { readCrop } from './recognise.ts';

// A thread that reads crops one after the other, each by one thread of the models.

const engine = createEngine(1);
let queue: Promise<unknown> = Promise.resolve();

parentPort!.on('message', ({ id, crop }: { id: number; crop: Crop }) => {
  queue = queue.then(async () => {
    const answer = await readCrop(engine, crop).catch((error: unknown) => ({ error: String(error) }));
    parentPort!.postMessage('error' in answer ? { id, ...answer } : { id, line: answer });
  });
});
