import { setTimeout as wait } from 'node:timers/promises';
import { type Api, call, fetchFrom } from './call.ts';
import { retryAfter } from './retry.ts';

/**
 * The dossier of a verdict. The deployment makes it when it is first asked for, which is waited for; `waits` hears of it.
 * @throws CommandError
 */
export async function dossierOf(
  api: Api,
  bundle: string,
  revision: number,
  format: 'pdf' | 'zip',
  waits: (text: string) => void,
): Promise<Uint8Array> {
  const path = `/bundles/${encodeURIComponent(bundle)}/dossier?format=${format}&revision=${revision}`;
  for (;;) {
    const answer = await call(api, 'GET', path);
    await answer.body?.cancel();
    if (answer.status !== 202) return fetchFrom(api, path);
    waits(`${bundle}: its dossier is being made`);
    await wait(retryAfter(answer.headers.get('retry-after')) ?? 1000);
  }
}
