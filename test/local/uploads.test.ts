import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { post } from '../ports/blobs.contract.ts';
import { localSystem } from '../ports/local.ts';

let s: Awaited<ReturnType<typeof localSystem>>;
beforeEach(async () => {
  s = await localSystem();
});
afterEach(() => s.end());

const wanted = { key: 'uploads/acme/b/f/a.pdf', size: 5, contentType: 'application/pdf', seconds: 60 };
const codeOf = (text: string) => /<Code>(.*)<\/Code>/.exec(text)?.[1];
const send = async (body: FormData | string, headers: Record<string, string> = {}, bucket = 'papers') => {
  const response = await fetch(`${s.url}/${bucket}`, { method: 'POST', body, headers });
  return [response.status, codeOf(await response.text())];
};

describe('an upload to the embedded system', () => {
  it('is cut off as soon as it is too long, and leaves nothing', async () => {
    const form = await s.ports.papers.presignPost(wanted);
    const boundary = 'x7';
    const fields = Object.entries(form.fields)
      .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('');
    const answer = await new Promise<{ status: number | undefined; sent: number }>((resolve) => {
      let sent = 0;
      const upload = request(form.url, {
        method: 'POST',
        headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': 2 ** 40 },
      });
      upload.on('response', (response) => resolve({ status: response.statusCode, sent }));
      upload.on('error', () => {});
      upload.write(`${fields}--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n`);
      const more = () => {
        while (sent < 2 ** 30) {
          sent += 65_536;
          if (!upload.write(Buffer.alloc(65_536))) return void upload.once('drain', more);
        }
      };
      more();
    });
    expect(answer.status).toBe(400);
    expect(answer.sent).toBeLessThan(2 ** 26);
    expect(await s.ports.papers.head(wanted.key)).toBeUndefined();
    expect(s.ports.queues.depth('intake').waiting).toBe(0);
  });

  it('tells the intake, once for each time it is made', async () => {
    const form = await s.ports.papers.presignPost(wanted);
    for (let n = 0; n < 2; n++) expect((await post(form, '%PDF-')).status).toBe(204);
    expect(s.ports.queues.depth('intake').waiting).toBe(2);
  });

  it('goes to no other bucket than its form says', async () => {
    const { fields } = await s.ports.papers.presignPost(wanted);
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('file', new Blob(['%PDF-']));
    expect(await send(body, {}, 'records')).toEqual([403, 'AccessDenied']);
  });

  it('is refused without a policy, with a signature that is none, and where the file comes first', async () => {
    const { fields } = await s.ports.papers.presignPost(wanted);
    const form = (entries: [string, string | Blob][]) => {
      const body = new FormData();
      for (const [name, value] of entries) body.append(name, value as string);
      return body;
    };
    const file: [string, Blob] = ['file', new Blob(['%PDF-'])];
    const { policy: _, ...rest } = fields;
    expect(await send(form([...Object.entries(rest), file]))).toEqual([403, 'AccessDenied']);
    expect(await send(form([...Object.entries({ ...fields, 'x-signature': 'zz' }), file]))).toEqual([
      403,
      'SignatureDoesNotMatch',
    ]);
    expect(await send(form([file, ...Object.entries(fields)]))).toEqual([403, 'AccessDenied']);
    expect(await s.ports.papers.head(wanted.key)).toBeUndefined();
  });

  it('that is no form, holds no file or ends in the middle is refused as malformed', async () => {
    const { fields } = await s.ports.papers.presignPost(wanted);
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const malformed = [400, 'MalformedPOSTRequest'];
    expect(await send(body)).toEqual(malformed);
    expect(await send('hello')).toEqual(malformed);
    expect(await send('hello', { 'content-type': 'multipart/form-data' })).toEqual(malformed);
    expect(await send('--x\r\nnonsense', { 'content-type': 'multipart/form-data; boundary=x' })).toEqual(malformed);
  });

  it('is by form only: other methods and other paths are not answered', async () => {
    expect((await fetch(`${s.url}/papers`, { method: 'PUT', body: 'x' })).status).toBe(405);
    expect((await fetch(`${s.url}/papers/x`)).status).toBe(403);
    expect((await fetch(`${s.url}/papers/%E0%A4%A`)).status).toBe(400);
    expect((await fetch(`${s.url}/bundles`)).status).toBe(404);
  });
});
