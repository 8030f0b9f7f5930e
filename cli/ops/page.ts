import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../shared/aws/connection.ts';
import { invalidate, type PageObject, type PageOfStack, pageOfStack, putPageObject } from '../../shared/aws/page.ts';
import { NoSuchPlace } from '../../shared/aws/stack.ts';
import { cachingOf, contentPolicy, type PageConfig, pageScopes, withPolicy } from '../../web/deployed.ts';
import { CommandError } from '../command-error.ts';

/** Where `npm run web` writes the page. */
export const builtPage = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** What was put where. */
export interface PagePut {
  stack: string;
  address: string;
  bucket: string;
  /** Keys, in the order in which they were put. */
  files: string[];
  config: PageConfig;
  policy: string;
  invalidation: string;
}

/**
 * Puts the built page into the bucket of a stack, with what it has to know of the deployment, and has CloudFront take it up. Files with new names go
 * first and `index.html` last, so that whoever loads the page meanwhile gets the old one or the new one whole; those of earlier builds stay for pages that
 * are open. A repeat changes nothing.
 * @throws CommandError that says what is missing and what to do.
 */
export async function putPage(
  connection: Connection,
  stack: string,
  say: (line: string) => void,
  folder = builtPage,
): Promise<PagePut> {
  const files = await builtFiles(folder);
  const place = await placeOf(connection, stack);
  const { address, bucket, distribution, stores, signIn, client } = place;
  const config: PageConfig = { api: '/api', signIn, client, scopes: [...pageScopes] };
  const policy = contentPolicy({ stores, signIn }, { framed: false });
  const html = withPolicy(files.get('index.html')!.toString('utf8'), policy);
  const objects: [string, Buffer | string][] = [
    ...[...files].filter(([key]) => key !== 'index.html'),
    ['page/config.json', JSON.stringify(config)],
    ['index.html', html],
  ];
  say(`the page of the stack ${stack}: ${address}, in the bucket ${bucket}`);
  for (const [key, bytes] of objects) {
    const object: PageObject = { key, bytes, contentType: typeOf(key), cacheControl: cachingOf(key) };
    await putPageObject(connection, bucket, object);
    say(`put ${key} (${sizeOf(bytes)}, ${object.cacheControl})`);
  }
  const paths = ['/', '/index.html', '/page/config.json'];
  const id = await invalidate(connection, distribution, paths, `page-${Date.now()}`);
  say(`asked CloudFront to take it up (${distribution}, invalidation ${id}): within a minute or two everywhere`);
  return { stack, address, bucket, files: objects.map(([key]) => key), config, policy, invalidation: id };
}

/** The files of the page by key. @throws CommandError where it is not built, or not whole. */
async function builtFiles(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, Buffer>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const key = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (entry.isFile() && key !== 'page/config.json') files.set(key, await readFile(path));
  }
  const html = files.get('index.html')?.toString('utf8');
  if (html === undefined)
    throw new CommandError(`${folder}: expected the importers' page, found none: run "npm run web" first.`);
  for (const [, key] of html.matchAll(/(?:src|href)="(page\/[^"]+)"/g))
    if (!files.has(key!))
      throw new CommandError(
        `${folder}: expected ${key}, which index.html loads, found none: run "npm run web" again.`,
      );
  return files;
}

async function placeOf(connection: Connection, stack: string): Promise<PageOfStack> {
  try {
    return await pageOfStack(connection, stack);
  } catch (error) {
    if (error instanceof NoSuchPlace) throw new CommandError(error.message);
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message}: expected credentials and a region (--region) that may describe the stack.`);
  }
}

const typeOf = (key: string): string =>
  key.endsWith('.html')
    ? 'text/html; charset=utf-8'
    : key.endsWith('.js')
      ? 'text/javascript; charset=utf-8'
      : key.endsWith('.css')
        ? 'text/css; charset=utf-8'
        : key.endsWith('.json')
          ? 'application/json'
          : 'text/plain; charset=utf-8';

const sizeOf = (bytes: Buffer | string) => `${Math.ceil(Buffer.byteLength(bytes) / 1000)} kB`;

/** What a person does next. */
export const pagePutText = ({ address, config }: PagePut): string =>
  [
    `The page stands at ${address}/ and signs in at ${config.signIn}.`,
    `Who may use it: a user of the pool in a group importer:<tenant>. docs/operator.md says how one is added.`,
    '',
  ].join('\n');
