import { configured } from '../session/config.ts';
import { accessToken, renewed } from '../session/session.ts';
import { offline, problemOf } from './problem.ts';

export interface Asked {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
}

/**
 * Calls the API as the person who signed in. A token that has expired is renewed first, if need be by signing in again, and the call is
 * made once more. Resolves with any answer below 400 and with 304.
 * @throws CallFailed
 */
export async function call(path: string, asked: Asked = {}): Promise<Response> {
  const token = accessToken();
  let response = await send(path, asked, token);
  if (response.status === 401) {
    await renewed(token);
    response = await send(path, asked, accessToken());
  }
  if (response.status >= 400) throw await problemOf(response);
  return response;
}

/** The body of the answer. @throws CallFailed */
export async function callFor<T>(path: string, asked?: Asked): Promise<T> {
  return (await call(path, asked)).json() as Promise<T>;
}

async function send(path: string, { method = 'GET', body, headers, signal }: Asked, token: string): Promise<Response> {
  const { api } = await configured();
  try {
    return await fetch(`${api}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw offline();
  }
}
