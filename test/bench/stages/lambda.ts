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

/** What a function loads while its first message or request waits for the network. */
const later: Record<string, readonly string[]> = {
  judge: ['functions/judge/judging.ts', 'shared/store/claims.ts', 'shared/aws/blobs.ts'],
  api: ['functions/api/routes/index.ts', 'shared/aws/blobs.ts'],
};

const importing = (name: string, file: string): Side => ({
  name,
  async load(input) {
    Object.assign(process.env, fakeEnvironment());
    const { href } = pathToFileURL(join(input, file));
    return () => import(href);
  },
});

const starting = (name: string, does: string, whole: boolean): Stage => ({
  name,
  does,
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
    const made = async (code: string, out: string) => {
      const source = new URL(`../../../.cache/start-${process.pid}.ts`, import.meta.url);
      await mkdir(new URL('.', source), { recursive: true });
      await writeFile(source, code);
      await bundle(source.pathname, 'x64', join(at, out));
      await rm(source);
    };
    await made(floor, 'floor');
    const files = [`functions/${label}/handler.ts`, ...(later[label] ?? [])];
    if (whole) await made(files.map((file, i) => `export * as part${i} from '../${file}';\n`).join(''), 'own');
    else await bundle(handlerOf(label), 'x64', join(at, 'own'));
    await readFile(join(at, 'own/handler.mjs'));
    return at;
  },
  own: importing('ours', 'own/handler.mjs'),
  peers: [importing('an empty handler and its one client (DynamoDB)', 'floor/handler.mjs')],
  apart: true,
});

export const lambda = starting(
  'lambda',
  'Cold start of a function: import of its bundle in a new process, with its settings read and its clients made',
  false,
);

export const lambdaWhole = starting(
  'lambda-whole',
  'The same with what the function loads while its first message or request waits for the network: all that it needs for its work',
  true,
);
