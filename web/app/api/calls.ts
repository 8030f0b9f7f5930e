import { call, callFor } from './client.ts';
import type {
  Amendment,
  AmendmentCreate,
  Bundle,
  BundleCreate,
  BundleCreated,
  BundlePage,
  BundleWithPapers,
  PagePicture,
  PaperAnnounced,
  PaperUpload,
  Pending,
  Revision,
  Verdict,
} from './types.ts';

/** Every bundle that the filters let through, a page after the other, as one text of the format. */
export async function exportBundles(format: 'csv' | 'json', filter: { state: string; outcome: string }) {
  const rows: unknown[] = [];
  let lines = '';
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ format, limit: '200' });
    for (const [name, value] of Object.entries({ ...filter, cursor })) if (value) query.set(name, value);
    const response = await call(`/exports/bundles?${query}`);
    if (format === 'json') {
      const page = (await response.json()) as { rows: unknown[]; next?: string };
      rows.push(...page.rows);
      cursor = page.next;
    } else {
      const page = await response.text();
      // Every page has the line of names; once is enough.
      lines += lines === '' ? page : page.slice(page.indexOf('\r\n') + 2);
      cursor = response.headers.get('x-next-cursor') ?? undefined;
    }
  } while (cursor);
  return format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : lines;
}

const at = (bundle: string) => `/bundles/${encodeURIComponent(bundle)}`;

export const createBundle = (body: BundleCreate, key: string) =>
  callFor<BundleCreated>('/bundles', { method: 'POST', body, headers: { 'idempotency-key': key } });

export function listBundles({ reference, cursor }: { reference?: string; cursor?: string }): Promise<BundlePage> {
  const query = new URLSearchParams({
    limit: '50',
    ...(reference ? { reference } : {}),
    ...(cursor ? { cursor } : {}),
  });
  return callFor<BundlePage>(`/bundles?${query}`);
}

export const getBundle = (bundle: string, signal?: AbortSignal) => callFor<BundleWithPapers>(at(bundle), { signal });

export const addPapers = (bundle: string, papers: PaperAnnounced[]) =>
  callFor<{ uploads: PaperUpload[] }>(`${at(bundle)}/papers`, { method: 'POST', body: { papers } });

export const renewForm = (bundle: string, paper: string) =>
  callFor<PaperUpload>(`${at(bundle)}/papers/${paper}/upload`, { method: 'POST' });

export const withdraw = (bundle: string, paper: string) => call(`${at(bundle)}/papers/${paper}`, { method: 'DELETE' });

export const submit = (bundle: string) => call(`${at(bundle)}/submit`, { method: 'POST' });

/** A verdict with its number, or how far it is and in how many seconds to ask again; undefined: the caller has the newest. */
export type Asking = { verdict: Verdict; etag: string } | { pending: Pending; seconds: number } | undefined;

/** The newest verdict, or that of a revision. A large one lies in the store and is fetched from there (302). */
export async function getVerdict(
  bundle: string,
  { revision, etag, signal }: { revision?: number; etag?: string | undefined; signal?: AbortSignal } = {},
): Promise<Asking> {
  const response = await call(`${at(bundle)}/verdict${revision === undefined ? '' : `?revision=${revision}`}`, {
    headers: etag ? { 'if-none-match': etag } : {},
    signal,
  });
  if (response.status === 304) return undefined;
  if (response.status === 202)
    return { pending: await response.json(), seconds: Number(response.headers.get('retry-after') ?? 2) };
  return { verdict: await response.json(), etag: response.headers.get('etag') ?? '' };
}

/** Says under which entry number the goods are entered. */
export const setEntryNumber = (bundle: string, entryNumber: string) =>
  callFor<Bundle>(`${at(bundle)}/entry-number`, { method: 'POST', body: { entryNumber } });

export const listRevisions = async (bundle: string) =>
  (await callFor<{ revisions: Revision[] }>(`${at(bundle)}/revisions`)).revisions;

/** Everything that was amended in a bundle, and the name of that state. */
export interface Amended {
  amendments: readonly Amendment[];
  etag: string;
}

/** Amends; 412 where anything was amended since the state that `etag` names. */
export const amend = (bundle: string, body: AmendmentCreate, etag: string) =>
  callFor<Amendment>(`${at(bundle)}/amendments`, {
    method: 'POST',
    body,
    headers: etag ? { 'if-match': etag } : {},
  });

export async function listAmendments(bundle: string): Promise<Amended> {
  const response = await call(`${at(bundle)}/amendments`);
  return { ...((await response.json()) as { amendments: Amendment[] }), etag: response.headers.get('etag') ?? '' };
}

export const getPage = (bundle: string, document: string, page: number) =>
  callFor<PagePicture>(`${at(bundle)}/documents/${encodeURIComponent(document)}/pages/${page}`);

/** Where the API sends a reader who asks for a paper or a report: an address without a token, for some minutes. */
async function sentTo(path: string): Promise<string> {
  const response = await call(path);
  await response.body?.cancel();
  return response.url;
}
export const paperAddress = (bundle: string, paper: string) => sentTo(`${at(bundle)}/papers/${paper}/content`);
export const reportAddress = (bundle: string) => sentTo(`${at(bundle)}/report`);

/** Where the dossier of a verdict lies: made when it is first asked for, so asked for until it is there. */
export async function dossierAddress(
  bundle: string,
  format: 'pdf' | 'zip',
  revision: number,
  signal: AbortSignal,
): Promise<string> {
  for (;;) {
    const response = await call(`${at(bundle)}/dossier?format=${format}&revision=${revision}`, { signal });
    await response.body?.cancel();
    if (response.status !== 202) return response.url;
    const seconds = Number(response.headers.get('retry-after') ?? 2);
    await new Promise((done) => setTimeout(done, Math.min(10, Math.max(0.5, seconds)) * 1000));
    signal.throwIfAborted();
  }
}

/** The summary of a verdict with the deployment's signature, as a JWS in its compact form. */
export const signedSummary = async (bundle: string, revision: number) =>
  (await callFor<{ jws: string }>(`${at(bundle)}/summary?revision=${revision}`)).jws;
