import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Blobs, UploadForm } from '../../shared/ports.ts';

export interface BlobsMade {
  /** A bucket that keeps versions, empty. */
  blobs: Blobs;
  /** Waits until the clock that signs and checks has moved on by so many seconds. */
  pass: (seconds: number) => Promise<void>;
  /** What an emulator leaves out: checks of a form, older versions, the condition on a new key, the name and type of a download. All is checked unless named. */
  unchecked?: readonly ('expiry' | 'signature' | 'size' | 'type' | 'key' | 'versions' | 'race' | 'naming')[];
  close: () => Promise<void> | void;
}

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

/** Posts the form as a browser does: its fields, then the file. */
export async function post(form: UploadForm, file: Uint8Array | string, change: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...form.fields, ...change })) body.append(name, value);
  body.append('file', new Blob([file as Uint8Array<ArrayBuffer>]), 'file');
  const response = await fetch(form.url, { method: 'POST', body });
  return { status: response.status, text: await response.text() };
}

/** What every implementation of `Blobs` must do. */
export function blobsContract(name: string, make: () => Promise<BlobsMade>): void {
  describe(`blobs, ${name}`, () => {
    let made: BlobsMade;
    let b: Blobs;
    beforeAll(async () => {
      made = await make();
      b = made.blobs;
    });
    afterAll(() => made.close());
    const checks = (what: NonNullable<BlobsMade['unchecked']>[number]) => !made.unchecked?.includes(what);
    const wanted = (key: string, size = 5) => ({ key, size, contentType: 'application/pdf', seconds: 60 });

    it('gives back the bytes that were put, with their type and size', async () => {
      const bytes = new Uint8Array(70_000).map((_, n) => n % 251);
      expect(await b.put('get/a', bytes, { contentType: 'application/pdf' })).toEqual({ written: true });
      const blob = await b.get('get/a');
      expect(Buffer.compare(blob!.bytes, bytes)).toBe(0);
      expect(blob).toMatchObject({ key: 'get/a', size: 70_000, contentType: 'application/pdf' });
      const { bytes: _, ...head } = blob!;
      expect(await b.head('get/a')).toEqual(head);
    });

    it('gives nothing for a key that was never put, or a version that is not there', async () => {
      expect(await b.get('none')).toBeUndefined();
      expect(await b.head('none')).toBeUndefined();
    });

    it('keeps an empty blob and a key in any script', async () => {
      const key = 'keys/棉花 & co/a+b%20c.pdf';
      await b.put(key, '');
      expect((await b.get(key))!.bytes).toHaveLength(0);
    });

    it('keeps the version before when a blob is overwritten', async () => {
      if (!checks('versions')) return;
      await b.put('versions/a', 'one');
      const before = (await b.head('versions/a'))!;
      await b.put('versions/a', 'two');
      const after = (await b.head('versions/a'))!;
      expect(text((await b.get('versions/a'))!.bytes)).toBe('two');
      expect(text((await b.get('versions/a', before.version))!.bytes)).toBe('one');
      expect(after.etag).not.toBe(before.etag);
      expect(after.version).not.toBe(before.version);
    });

    it('leaves what stands when only a new key may be written', async () => {
      expect(await b.put('new/a', 'one', { onlyNew: true })).toEqual({ written: true });
      expect(await b.put('new/a', 'two', { onlyNew: true })).toEqual({ written: false });
      expect(text((await b.get('new/a'))!.bytes)).toBe('one');
    });

    it('lets one of many writers of a new key win', async () => {
      if (!checks('race')) return;
      const puts = await Promise.all(Array.from({ length: 8 }, (_, n) => b.put('race/a', `${n}`, { onlyNew: true })));
      expect(puts.filter((put) => put.written)).toHaveLength(1);
    });

    it('lists the keys of a prefix in the order of UTF-8 bytes, each once', async () => {
      const order = ['list/A', 'list/a/1', 'list/a/2', 'list/é', 'list/棉'];
      for (const key of [...order].reverse()) await b.put(key, 'x');
      await b.put('list/a/1', 'again');
      await b.put('lists', 'x');
      const keys: string[] = [];
      for await (const head of b.list('list/')) keys.push(head.key);
      expect(keys).toEqual(order);
    });

    it('deletes a blob with its versions, leaves another of the same bytes, and takes nothing as deleted', async () => {
      await b.put('delete/a', 'same bytes');
      await b.put('delete/b', 'same bytes');
      const { version } = (await b.head('delete/a'))!;
      await b.put('delete/a', 'newer');
      await b.delete('delete/a');
      expect(await b.get('delete/a')).toBeUndefined();
      expect(await b.get('delete/a', version)).toBeUndefined();
      expect(text((await b.get('delete/b'))!.bytes)).toBe('same bytes');
      await b.delete('delete/a');
    });

    it('takes an upload by a presigned form as a blob of the exact key and type', async () => {
      const form = await b.presignPost(wanted('upload/棉 1.pdf'));
      expect(Date.parse(form.expires)).toBeGreaterThan(0);
      expect((await post(form, '%PDF-')).status).toBe(204);
      const blob = await b.get('upload/棉 1.pdf');
      expect(text(blob!.bytes)).toBe('%PDF-');
      expect(blob!.contentType).toBe('application/pdf');
    });

    it('refuses an upload of more bytes, and of fewer', async () => {
      if (!checks('size')) return;
      const form = await b.presignPost(wanted('upload/size'));
      expect(await post(form, '%PDF-1')).toMatchObject({
        status: 400,
        text: expect.stringContaining('EntityTooLarge'),
      });
      expect(await post(form, '%PDF')).toMatchObject({ status: 400, text: expect.stringContaining('EntityTooSmall') });
      expect(await b.head('upload/size')).toBeUndefined();
    });

    it('refuses an upload of another type', async () => {
      if (!checks('type')) return;
      const form = await b.presignPost(wanted('upload/type'));
      expect((await post(form, '%PDF-', { 'Content-Type': 'text/html' })).status).toBe(403);
      expect(await b.head('upload/type')).toBeUndefined();
    });

    it('refuses an upload to another key', async () => {
      if (!checks('key')) return;
      const form = await b.presignPost(wanted('upload/key'));
      expect((await post(form, '%PDF-', { key: 'upload/other' })).status).toBe(403);
      expect(await b.head('upload/key')).toBeUndefined();
      expect(await b.head('upload/other')).toBeUndefined();
    });

    it('refuses a form whose policy was changed', async () => {
      if (!checks('signature')) return;
      const form = await b.presignPost(wanted('upload/forged'));
      const policy = Buffer.from(form.fields.policy ?? form.fields.Policy ?? '', 'base64').toString('utf8');
      const forged = Buffer.from(policy.replace('upload/forged', 'upload/theirs')).toString('base64');
      const name = 'policy' in form.fields ? 'policy' : 'Policy';
      expect((await post(form, '%PDF-', { [name]: forged, key: 'upload/theirs' })).status).toBe(403);
      expect(await b.head('upload/theirs')).toBeUndefined();
    });

    it('refuses a form that has expired', async () => {
      if (!checks('expiry')) return;
      const form = await b.presignPost({ ...wanted('upload/late'), seconds: 1 });
      await made.pass(2);
      expect(await post(form, '%PDF-')).toMatchObject({ status: 403, text: expect.stringContaining('AccessDenied') });
      expect(await b.head('upload/late')).toBeUndefined();
    });

    it('hands out a blob by a presigned address under the name asked for', async () => {
      await b.put('download/a b.html', '<p>', { contentType: 'text/html' });
      const url = await b.presignGet('download/a b.html', {
        seconds: 60,
        name: 'report é.html',
        contentType: 'text/plain',
      });
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('<p>');
      if (!checks('naming')) return;
      expect(response.headers.get('content-type')).toContain('text/plain');
      expect(response.headers.get('content-disposition')).toContain('report%20%C3%A9.html');
    });

    it('does not hand out another key by the address of one', async () => {
      if (!checks('signature')) return;
      await b.put('download/mine', 'mine');
      await b.put('download/other', 'other');
      const url = await b.presignGet('download/mine', { seconds: 60 });
      expect((await fetch(url.replace('mine', 'other'))).status).toBe(403);
    });

    it('does not hand out a blob by an address that has expired', async () => {
      if (!checks('expiry')) return;
      await b.put('download/late', 'x');
      const url = await b.presignGet('download/late', { seconds: 1 });
      await made.pass(2);
      expect((await fetch(url)).status).toBe(403);
    });
  });
}
