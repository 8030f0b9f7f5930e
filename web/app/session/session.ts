import { type Asking, newAsking, refreshedBy, type Tokens, tokensFor } from './oauth.ts';

/** `away`: nobody signed in; `here`; `expired`: somebody has to sign in again, and calls wait for it. */
export type Standing = 'away' | 'here' | 'expired';

/** The tab keeps what it needs to stay signed in over a reload; closing it forgets everything. */
const kept = { asking: 'sign-in', refresh: 'refresh' };
const channel = new BroadcastChannel('sign-in');

let tokens: Tokens | undefined;
let standing: Standing = 'away';
let renewing: Promise<void> | undefined;
const listeners = new Set<(standing: Standing) => void>();
let back: (() => void) | undefined;

export const standingNow = () => standing;
export const accessToken = () => tokens?.access ?? '';

/** Calls `tell` at each change until the function returned is called. */
export function onStanding(tell: (standing: Standing) => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function become(next: Standing): void {
  standing = next;
  for (const tell of listeners) tell(next);
}

function take(given: Tokens): void {
  tokens = given;
  if (given.refresh) sessionStorage.setItem(kept.refresh, given.refresh);
  become('here');
  back?.();
}

/** The name that the token gives the person. */
export function person(): string {
  try {
    const [, body = ''] = accessToken().split('.');
    const bytes = Uint8Array.from(atob(body.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
    const { username, sub } = JSON.parse(new TextDecoder().decode(bytes)) as { username?: string; sub?: string };
    return username ?? sub ?? '';
  } catch {
    return '';
  }
}

/** Goes to the sign-in; the page comes back with its answer. `hint`: what the sign-in may fill in. */
export async function leaveToSignIn(hint?: string): Promise<void> {
  const { address, asking } = await newAsking(hint);
  sessionStorage.setItem(kept.asking, JSON.stringify({ ...asking, hash: location.hash }));
  location.assign(address);
}

/** What is known at the start: the answer of a sign-in in the address, or a tab that was signed in. @throws when the sign-in failed. */
export async function begin(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  const asked = sessionStorage.getItem(kept.asking);
  if (answer.has('state') && asked) {
    const { hash, ...asking } = JSON.parse(asked) as Asking & { hash: string };
    sessionStorage.removeItem(kept.asking);
    history.replaceState(null, '', `${location.pathname}${hash.startsWith('#key=') ? '' : hash}`);
    take(await tokensFor(answer, asking));
    return;
  }
  const refresh = sessionStorage.getItem(kept.refresh);
  if (!refresh) return;
  try {
    take(await refreshedBy(refresh));
  } catch {
    sessionStorage.removeItem(kept.refresh);
  }
}

/** Was this window opened to sign in again? Then it hands the answer to the one that waits, and closes. */
export function handBack(): boolean {
  const mine = sessionStorage.getItem(kept.asking) !== null;
  const opened = window.opener !== null || window.name === 'sign-in-again';
  if (mine || !opened || !new URLSearchParams(location.search).has('state')) return false;
  channel.postMessage(location.search);
  window.close();
  return true;
}

/** Opens the sign-in in a window of its own, so that this one loses nothing. @throws when the window was not allowed, or the sign-in failed. */
export async function signInBeside(): Promise<void> {
  // Opened before anything is waited for: later a browser takes it for an unasked window.
  const beside = window.open('about:blank', 'sign-in-again', 'popup,width=480,height=640');
  if (!beside) throw new Error('The browser did not open the window to sign in. Allow it, then try again.');
  const { address, asking } = await newAsking();
  const answer = new Promise<string>((done) => {
    channel.onmessage = ({ data }) => done(String(data));
  });
  beside.location.href = address;
  take(await tokensFor(new URLSearchParams(await answer), asking));
}

/** Resolves once there is a newer token than `stale`: by the refresh token, else when the person has signed in again. */
export function renewed(stale: string): Promise<void> {
  if (tokens && tokens.access !== stale) return Promise.resolve();
  renewing ??= renew().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renew(): Promise<void> {
  if (tokens?.refresh) {
    try {
      take(await refreshedBy(tokens.refresh));
      return;
    } catch {
      sessionStorage.removeItem(kept.refresh);
    }
  }
  const signedIn = new Promise<void>((done) => {
    back = done;
  });
  become('expired');
  await signedIn;
  back = undefined;
}

/** Forgets the tokens of this tab. */
export function leave(): void {
  tokens = undefined;
  sessionStorage.clear();
  become('away');
}
