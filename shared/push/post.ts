import { request as byHttp } from 'node:http';
import { request as byHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import {
  type Address,
  addressesOf,
  type DestinationPolicy,
  destinationOf,
  hostOf,
  RefusedDestination,
  type Resolve,
} from './destination.ts';

/** What came of one try: a status, or why there is none. */
export type Posted = { status: number } | { why: string };

/** Sends an event to an address and waits for its status. Never throws: whatever goes wrong is the answer. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

/** Milliseconds until the whole answer must be there. */
const patience = 10_000;

/**
 * Posts as the policy allows. The name is resolved once, looked at, and the connection goes to the very address that was looked at; a
 * redirection is not followed; of the answer nothing but the status counts.
 */
export function poster(
  policy: DestinationPolicy,
  { resolve, timeout = patience }: { resolve?: Resolve; timeout?: number } = {},
): Post {
  return async (address, headers, body) => {
    try {
      const url = destinationOf(address, policy);
      const found = await addressesOf(hostOf(url), policy, resolve);
      return await send(url, found, headers, body, timeout);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return { why: error instanceof RefusedDestination ? message : (code ?? message) };
    }
  };
}

function send(
  url: URL,
  found: readonly Address[],
  headers: Readonly<Record<string, string>>,
  body: string,
  timeout: number,
): Promise<Posted> {
  const lookup = ((_host, options, done) => {
    const [first] = found;
    if (options.all) done(null, [...found]);
    else done(null, first!.address, first!.family);
  }) as LookupFunction;
  return new Promise((resolve, reject) => {
    const by = url.protocol === 'https:' ? byHttps : byHttp;
    const request = by(url, {
      method: 'POST',
      lookup,
      agent: false,
      headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'verifier-webhooks/1' },
    });
    const late = setTimeout(() => request.destroy(new Error(`no answer within ${timeout / 1000} s`)), timeout);
    request.on('response', (response) => {
      const status = response.statusCode ?? 0;
      response.resume();
      // The status is the answer: what follows is not waited for.
      clearTimeout(late);
      resolve({ status });
      response.destroy();
    });
    request.on('error', (error) => {
      clearTimeout(late);
      reject(error);
    });
    request.end(body);
  });
}
