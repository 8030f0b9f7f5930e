import type { UploadForm } from '../api/types.ts';

/** How an upload ended: `expired` wants a new form, `cut` may be tried again, `refused` not. */
export type Sent = { end: 'done' } | { end: 'expired' } | { end: 'cut' } | { end: 'refused'; why: string };

/** Sends a file by its form, telling the share that went, from 0 to 1. */
export function send(
  { url, fields }: UploadForm,
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((done) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    // Not fetch: only this tells how much of the body went.
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => done(sentOf(request));
    request.onerror = () => done({ end: 'cut' });
    request.onabort = () => done({ end: 'cut' });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

/** What the store answered (S3's codes). */
function sentOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status >= 200 && status < 300) return { end: 'done' };
  const code = /<Code>(\w+)<\/Code>/.exec(responseText)?.[1] ?? '';
  if (status === 403 && /expired/i.test(responseText)) return { end: 'expired' };
  if (status >= 500 || code === 'RequestTimeout' || code === 'SlowDown') return { end: 'cut' };
  if (code === 'EntityTooLarge' || code === 'EntityTooSmall')
    return { end: 'refused', why: 'The file has changed since it was dropped. Withdraw it, and drop it again.' };
  return { end: 'refused', why: `The store refused it (${code || status}). Withdraw it, and drop it again.` };
}
