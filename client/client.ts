import { type Operations, type Problem, type ProblemName, places } from './generated/api.ts';

/**
 * A client of the verifier's API, typed by its description: copy this folder, it needs nothing but fetch. Redirections are handed back, not
 * followed; a busy deployment (503) is asked again as it says.
 */
export interface ClientSettings {
  /** Of the deployment, without a slash at the end. */
  url: string;
  /** An access token, or what gets one: asked before each call, so that it may be renewed. */
  token: string | (() => Promise<string>);
  fetch?: typeof fetch;
  /** Tries while the deployment is busy. */
  tries?: number;
}

type Name = keyof Operations;
type RequestOf<O extends Name> = Operations[O]['request'];
type Needed<T> = { [K in keyof T as Record<never, never> extends Pick<T, K> ? never : K]: T[K] };

/** An answer by its status: `if (answer.status === 200) answer.body …`. `text` is the body as it came, byte for byte. */
export type AnswerOf<O extends Name> = {
  [S in keyof Operations[O]['answers']]: {
    status: S;
    body: Operations[O]['answers'][S];
    headers: Headers;
    text: string;
  };
}[keyof Operations[O]['answers']];

/** What the API refused; `name` tells one problem from another. */
export class Refused extends Error {
  readonly problem: Problem;
  readonly problemName: ProblemName;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.title}: ${problem.detail}`);
    this.name = 'Refused';
    this.problem = problem;
    this.problemName = problem.type.replace('urn:verifier:', '') as ProblemName;
  }
}

type Arguments<O extends Name> = keyof Needed<RequestOf<O>> extends never
  ? [request?: RequestOf<O>]
  : [request: RequestOf<O>];
export type Client = { [O in Name]: (...request: Arguments<O>) => Promise<AnswerOf<O>> };

interface Parts {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A method for each operation of the API. @throws Refused what the API says of a call that it does not take */
export function clientOf(settings: ClientSettings): Client {
  const entries = Object.entries(places).map(([name, [method, path]]) => [
    name,
    (request: Parts = {}) => call(settings, method, addressOf(path, request), request),
  ]);
  return Object.fromEntries(entries) as Client;
}

function addressOf(path: string, { path: values = {}, query = {} }: Parts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return search ? `${filled}?${search}` : filled;
}

async function call(settings: ClientSettings, method: string, address: string, { headers = {}, body }: Parts) {
  const { url, token, fetch: by = fetch, tries = 5 } = settings;
  for (let n = 1; ; n++) {
    const bearer = typeof token === 'string' ? token : await token();
    const response = await by(`${url}${address}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${bearer}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    if (response.status < 400)
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: json ? JSON.parse(text) : text || undefined,
      };
    if (response.status === 503 && n < tries) {
      await new Promise((wake) => setTimeout(wake, 1000 * Number(response.headers.get('retry-after') ?? n)));
      continue;
    }
    const { status } = response;
    const unknown = {
      type: 'urn:verifier:internal',
      title: 'No answer of the API',
      status,
      detail: text.slice(0, 200),
    };
    throw new Refused(json ? (JSON.parse(text) as Problem) : unknown);
  }
}
