import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageFile } from '../web/build.ts';
import { contentPolicy, type PageConfig } from '../web/deployed.ts';

/**
 * Serves the importer's page at `/`, built when it is first asked for; `stores`: origins where its papers and pictures lie besides here. Returns false for a request of something else, untouched.
 */
export function pageServer(config: PageConfig, stores: readonly string[] = []) {
  let files: Promise<Map<string, PageFile>> | undefined;
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '/').split('?')[0]!.slice(1) || 'index.html';
    if (path !== 'index.html' && !path.startsWith('page/')) return false;
    // What builds the page is loaded where somebody looks at it.
    files ??= import('../web/build.ts').then(({ pageFiles }) => pageFiles());
    const file =
      path === 'page/config.json'
        ? { type: 'application/json', bytes: Buffer.from(JSON.stringify(config)) }
        : (await files).get(path);
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.type ?? 'text/plain',
      'cache-control': 'no-cache',
      'content-security-policy': contentPolicy({ stores, signIn: config.signIn }),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(request.method === 'HEAD' ? undefined : (file?.bytes ?? 'The page has no such file.'));
    return true;
  };
}
