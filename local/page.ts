import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageFile } from '../web/build.ts';

/** What the importer's page has to know of the deployment that it was loaded from: `page/config.json`. */
export interface PageConfig {
  /** Address of the API, without a slash at the end; empty for that of the page. */
  api: string;
  /** Where people sign in: `<signIn>/oauth2/authorize` and `/oauth2/token`, as Cognito has them. */
  signIn: string;
  client: string;
  scopes: readonly string[];
}

/** Scripts from this address alone, pictures and calls from here and from the stores named, and no frame around it. */
const policy = (stores: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self' data: blob:", ...stores].join(' '),
    ["connect-src 'self'", ...stores].join(' '),
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

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
      'content-security-policy': policy(stores),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(request.method === 'HEAD' ? undefined : (file?.bytes ?? 'The page has no such file.'));
    return true;
  };
}
