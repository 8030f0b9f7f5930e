import { CommandError } from '../command-error.ts';
import { isNotNow, retryAfter, TryAgain, tryAgain } from './retry.ts';
import type { Deployment } from './settings.ts';

/** How long one answer may take. */
const answerWithin = 60_000;

/** A deployment as the commands call it. */
export interface Api extends Deployment {
  /** Told of each wait. */
  say: (line: string) => void;
}

/** What the API refused, with its problem. */
export class Refused extends CommandError {
  readonly status: number;
  readonly problem: string;
  constructor(message: string, status: number, problem: string) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

/**
 * One call, tried again while the deployment is busy or out of reach; every call here may be repeated. Redirections are handed back.
 * @throws Refused with what the API says; CommandError where it cannot be reached.
 */
export async function call(
  api: Api,
  method: string,
  path: string,
  body?: object,
  headers: object = {},
): Promise<Response> {
  try {
    return await tryAgain(() => once(api, method, path, body, headers), api);
  } catch (error) {
    if (error instanceof TryAgain)
      throw new CommandError(
        `${error.message}, also after ${api.patience / 1000} s of trying again. Call the same again later: what was done is not lost.`,
      );
    throw error;
  }
}

async function once(
  { url, token }: Api,
  method: string,
  path: string,
  body: object | undefined,
  headers: object,
): Promise<Response> {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(answerWithin),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  }).catch((error: Error) => {
    throw new TryAgain(`${url} does not answer (${causeOf(error)})`);
  });
  if (response.status < 400) return response;
  const { title = '', detail = '', type = '' } = (await response.json().catch(() => ({}))) as Record<string, string>;
  const says = `${response.status}${title && ` ${title}`}`;
  if (isNotNow(response.status))
    throw new TryAgain(`${url} says ${says}`, retryAfter(response.headers.get('retry-after')));
  if (response.status === 401)
    throw new Refused(
      `${url} takes the token no longer, or never did: ${detail || says} Sign in again and put the new token into the file; npm start writes a new one at each start. What was uploaded stays: call the same again.`,
      401,
      type,
    );
  throw new Refused(`${method} ${path}: ${says}. ${detail}`.trim(), response.status, type);
}

/** What an address that needs no token hands out: a report, a paper, a large verdict. @throws CommandError */
export async function fetchFrom(api: Api, path: string): Promise<Uint8Array> {
  const handed = await call(api, 'GET', path);
  if (handed.status < 300) return new Uint8Array(await handed.arrayBuffer());
  // The address is asked for anew at each try: it holds for minutes.
  return tryAgain(async () => {
    const location = (await call(api, 'GET', path)).headers.get('location') ?? '';
    const response = await fetch(new URL(location, api.url), { signal: AbortSignal.timeout(answerWithin * 5) }).catch(
      (error: Error) => {
        throw new TryAgain(`${path} cannot be fetched (${causeOf(error)})`);
      },
    );
    if (isNotNow(response.status))
      throw new TryAgain(`${path}: ${response.status}`, retryAfter(response.headers.get('retry-after')));
    if (!response.ok) throw new CommandError(`${path}: expected what it holds, found an answer of ${response.status}.`);
    return new Uint8Array(
      await response.arrayBuffer().catch((error: Error) => {
        throw new TryAgain(`${path} broke off (${causeOf(error)})`);
      }),
    );
  }, api).catch((error: unknown) => {
    throw error instanceof TryAgain ? new CommandError(`${error.message}. Call the same again later.`) : error;
  });
}

/** "connect ECONNREFUSED 127.0.0.1:8080" instead of "fetch failed". */
export const causeOf = (error: Error): string => {
  const cause = error.cause as (Error & { code?: string }) | undefined;
  return cause?.message || cause?.code || error.message;
};
