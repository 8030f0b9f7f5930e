import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fakeEnvironment } from './environment.ts';
import type { Side, Stage } from './stage.ts';

/** What a function cannot do without: a handler that does nothing, and the client of the table that every function asks first. */
const floor = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
export const client = new DynamoDBClient({ region: 'us-east-1' });
export const handler = async () => {};
`;

const importing = (name: string, file: string): Side => ({
  name,
  async load(input) {
    Object.assign(process.env, fakeEnvironment());
    const { href } = pathToFileURL(join(input, file));
    return () => import(href);
  },
});

export const lambda: Stage = {
  name: 'lambda',
  does: 'Cold start of a function: import of its bundle in a new process, with its settings read and its clients made',
  unit: 'start',
  sizes: [
    { label: 'intake', units: 1 },
    { label: 'judge', units: 1 },
    { label: 'api', units: 1 },
  ],
  async make({ label }, folder) {
    const { bundle, handlerOf } = await import('../../../infra/bundle/index.ts');
    const at = join(folder, label);
    await mkdir(join(at, 'source'), { recursive: true });
    // Beside the sources, so that packages are found; by the same settings as the functions.
    const source = new URL(`../../../.cache/floor-${process.pid}.ts`, import.meta.url);
    await mkdir(new URL('.', source), { recursive: true });
    await writeFile(source, floor);
    await bundle(source.pathname, 'x64', join(at, 'floor'));
    await rm(source);
    await bundle(handlerOf(label), 'x64', join(at, 'own'));
    await readFile(join(at, 'own/handler.mjs'));
    return at;
  },
  own: importing('ours', 'own/handler.mjs'),
  peers: [importing('an empty handler and its one client (DynamoDB)', 'floor/handler.mjs')],
  apart: true,
};
