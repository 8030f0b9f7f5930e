import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { digitalBundle } from '../bundle.ts';
import { endToEnd } from './documents.ts';
import type { Size, Stage } from './stage.ts';

const count = async ({ units }: Size, folder: string): Promise<string> => {
  const path = join(folder, `${units}-polls`);
  await writeFile(path, String(units));
  return path;
};

const ends: (() => Promise<unknown>)[] = [];

/** The embedded system with some verdicts in the feed of its broker. */
async function system() {
  const { invoice, running, upload, verdictOf } = await import('../../local/client.ts');
  const started = await running();
  ends.push(started.end);
  for (const n of [1, 2, 3]) {
    const id = await upload(started.importer, [invoice(`${n}`)], { broker: 'harbor-brokers' });
    await started.importer('POST', `/bundles/${id}/submit`);
    await verdictOf(started.importer, id);
  }
  return started;
}

const close = async (): Promise<void> => {
  for (const end of ends.splice(0)) await end();
};

export const polling: Stage = {
  name: 'poll',
  does: 'GET /verdicts of the embedded system over HTTP: a token verified, a feed of three verdicts read',
  unit: 'poll',
  sizes: [
    { label: '1 broker', units: 1 },
    { label: '10 at once', units: 10 },
    { label: '100 at once', units: 100 },
  ],
  make: count,
  own: {
    name: 'ours',
    async load(input) {
      const polls = Number(await readFile(input, 'utf8'));
      const { broker } = await system();
      const poll = async () => {
        const { status, text } = await broker('GET', '/verdicts');
        if (status !== 200) throw new Error(`a poll was answered ${status}: ${text}`);
      };
      return () => Promise.all(Array.from({ length: polls }, poll));
    },
  },
  peers: [
    {
      name: 'an empty handler of node:http',
      async load(input) {
        const polls = Number(await readFile(input, 'utf8'));
        const server = createServer((_, answer) => answer.end('{}')).listen(0, '127.0.0.1');
        await new Promise((listening) => server.once('listening', listening));
        ends.push(async () => server.close());
        const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
        const poll = async () => (await fetch(url)).text();
        return () => Promise.all(Array.from({ length: polls }, poll));
      },
    },
  ],
  close,
};

export const embedded: Stage = {
  name: 'embedded',
  does: 'A bundle handed in to the embedded system over HTTP, until its verdict is there: uploads, queues, all functions, pictures of the report',
  unit: 'paper',
  sizes: [
    { label: '1 paper', units: 1 },
    { label: '4 papers', units: 4 },
    { label: '12 papers', units: 12 },
  ],
  make: async ({ units }) => (await digitalBundle(units)).folder,
  own: {
    name: 'ours',
    async load(input) {
      const { papersIn, upload, verdictOf } = await import('../../local/client.ts');
      const { importer } = await system();
      const papers = papersIn(input);
      return async () => {
        const id = await upload(importer, papers, { entryDate: '2024-03-01' });
        await importer('POST', `/bundles/${id}/submit`);
        const { status, text } = await verdictOf(importer, id);
        if (status !== 200) throw new Error(`no verdict: ${status} ${text}`);
      };
    },
  },
  peers: [{ ...endToEnd.own, name: 'the same papers without the system (end-to-end)' }],
  slow: true,
  clockOnly: true,
  async close() {
    await close();
    await endToEnd.close?.();
  },
};
