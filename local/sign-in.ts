import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../shared/ports.ts';
import { html } from '../shared/report/html/markup.ts';
import type { Issuer } from './identity.ts';

/** The client of the page, as tokens name it. */
export const pageClient = 'importers';

const codeSeconds = 120;
const tokenSeconds = 3600;
const refreshSeconds = 86_400;

export interface SignInOptions {
  issuer: Issuer;
  clock: Clock;
  /** The one tenant whose people sign in here. */
  importer: string;
  scopes: readonly string[];
  /** Secret of the data folder, of which the sign-in key is made. */
  secret: Buffer;
  /** Address of the system, once it answers. */
  address: () => string;
}

interface Given {
  person: string;
  until: number;
}

/** The key that `npm start` prints: who can read the terminal or the data folder may sign in, other users of the machine may not. */
export const signInKey = (secret: Buffer): string =>
  createHmac('sha256', secret).update('sign in').digest('hex').slice(0, 16);

/**
 * Answers as Cognito's hosted page does: `GET /oauth2/authorize` asks who signs in, `POST /oauth2/token` gives tokens for a code (with
 * PKCE, S256) or a refresh token. Returns false for a request of something else, untouched.
 */
export function signInServer({ issuer, clock, importer, scopes, secret, address }: SignInOptions) {
  const codes = new Map<string, Given & { challenge: string; redirect: string }>();
  const refreshes = new Map<string, Given>();
  const now = () => clock.now().getTime() / 1000;
  const key = signInKey(secret);

  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = new URL(request.url ?? '/', 'http://local');
    if (url.pathname === '/oauth2/authorize' && (request.method === 'GET' || request.method === 'POST')) {
      const fault = faultOf(url.searchParams, address());
      if (fault) sendPage(response, 400, html`<h1>This sign-in is not as expected</h1><p>${fault}</p>`.source);
      else if (request.method === 'GET') sendPage(response, 200, form(url.searchParams, importer));
      else grant(response, url.searchParams, new URLSearchParams(await textOf(request)));
      return true;
    }
    if (url.pathname === '/oauth2/token' && request.method === 'POST') {
      await giveToken(response, new URLSearchParams(await textOf(request)));
      return true;
    }
    return false;
  };

  function grant(response: ServerResponse, asked: URLSearchParams, filled: URLSearchParams): void {
    const person = (filled.get('person') ?? '').trim().slice(0, 80);
    if (!person || !isKey(filled.get('key') ?? '', key)) {
      sendPage(response, 403, form(asked, importer, 'Expected your name and the key that npm start printed.'));
      return;
    }
    const code = randomBytes(24).toString('base64url');
    const [challenge, redirect] = [asked.get('code_challenge')!, asked.get('redirect_uri')!];
    codes.set(code, { person, challenge, redirect, until: now() + codeSeconds });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    response.writeHead(303, { location: back.href, 'cache-control': 'no-store' }).end();
  }

  async function giveToken(response: ServerResponse, body: URLSearchParams): Promise<void> {
    const type = body.get('grant_type');
    const given =
      type === 'authorization_code'
        ? ofCode(body)
        : type === 'refresh_token'
          ? refreshes.get(body.get('refresh_token') ?? '')
          : undefined;
    if (!given || given.until < now()) {
      sendJson(response, 400, { error: 'invalid_grant' });
      return;
    }
    const access = await issuer.importerToken(importer, { seconds: tokenSeconds, scopes, person: given.person });
    const refresh = type === 'refresh_token' ? {} : { refresh_token: newRefresh(given.person) };
    sendJson(response, 200, { access_token: access, token_type: 'Bearer', expires_in: tokenSeconds, ...refresh });
  }

  /** Who signed in by this code: it holds once, for the page that asked, and for some seconds. */
  function ofCode(body: URLSearchParams): Given | undefined {
    const code = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const made = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    return code && made === code.challenge && body.get('redirect_uri') === code.redirect ? code : undefined;
  }

  function newRefresh(person: string): string {
    const token = randomBytes(32).toString('base64url');
    refreshes.set(token, { person, until: now() + refreshSeconds });
    return token;
  }
}

/** What of the request for a code is not as expected. A code is sent to no address but the page's own. */
function faultOf(asked: URLSearchParams, address: string): string | undefined {
  const redirect = asked.get('redirect_uri') ?? '';
  if (!URL.canParse(redirect) || new URL(redirect).origin !== address)
    return `redirect_uri: expected an address under ${address}, found "${redirect.slice(0, 200)}".`;
  if (asked.get('client_id') !== pageClient) return `client_id: expected ${pageClient}.`;
  if (asked.get('response_type') !== 'code') return 'response_type: expected code.';
  if (asked.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(asked.get('code_challenge') ?? ''))
    return 'code_challenge: expected a challenge of method S256.';
  return undefined;
}

const isKey = (given: string, key: string): boolean => {
  const [a, b] = [Buffer.from(given.trim().padEnd(key.length).slice(0, key.length)), Buffer.from(key)];
  return given.trim().length === key.length && a.length === b.length && timingSafeEqual(a, b);
};

const form = (asked: URLSearchParams, importer: string, fault?: string): string =>
  html`<h1>Sign in</h1><p>To the verifier on this machine, as a person of <strong>${importer}</strong>.</p>${fault && html`<p role="alert" class="fault">${fault}</p>`}
<form method="post" action="${`?${asked}`}"><label>Your name<input name="person" autocomplete="username" required maxlength="80" autofocus></label>
<label>Key<input name="key" type="password" autocomplete="current-password" required value="${asked.get('login_hint') ?? ''}"><small>npm start prints it.</small></label><button>Sign in</button></form>`
    .source;

const style =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:12vh auto;padding:0 1rem}label{display:block;margin:0 0 1rem}input{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.5rem;margin:.2rem 0}button{font:inherit;padding:.5rem 1.2rem}.fault{color:#b3261e}@media(prefers-color-scheme:dark){.fault{color:#ff8a80}}';

function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
  );
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** The text of a short body. */
async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 16_384) break;
  }
  return text;
}
