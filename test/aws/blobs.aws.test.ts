import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsBlobs } from '../../shared/aws/blobs.ts';
import { createResources } from '../../shared/aws/create.ts';
import { type Blobs, Final } from '../../shared/ports.ts';
import { type Endpoint, startAws } from './endpoints.ts';

let aws: Endpoint;
let blobs: Blobs;
let bucket: string;
const connection = () => ({ endpoint: aws.url, region: 'us-east-1' });

beforeAll(async () => {
  aws = await startAws();
  bucket = (await createResources(aws.url)).papers;
  blobs = awsBlobs(connection(), bucket);
});
afterAll(() => aws.stop());

describe('blobs on S3', () => {
  it('come back as they were put, with size, type and a tag without quotes', async () => {
    await blobs.put('a/b c+ä.txt', 'Baumwolle', { contentType: 'text/plain' });
    const found = await blobs.get('a/b c+ä.txt');
    expect(new TextDecoder().decode(found!.bytes)).toBe('Baumwolle');
    expect(found).toMatchObject({
      key: 'a/b c+ä.txt',
      size: 9,
      contentType: 'text/plain',
      etag: expect.stringMatching(/^[\da-f]{32}$/),
    });
    const { bytes: _, ...head } = found!;
    expect(await blobs.head('a/b c+ä.txt')).toEqual(head);
  });

  it('put as only new leave what is there', async () => {
    expect(await blobs.put('once', 'first', { onlyNew: true })).toEqual({ written: true });
    expect(await blobs.put('once', 'second', { onlyNew: true })).toEqual({ written: false });
    expect(new TextDecoder().decode((await blobs.get('once'))!.bytes)).toBe('first');
  });

  it('go up by a form that fixes key, size, type and encryption until it expires', async () => {
    const sealed = awsBlobs(connection(), bucket, { kmsKey: 'arn:aws:kms:us-east-1:1:key/k' });
    const wanted = { key: 'uploads/acme/b/f/a.pdf', size: 5, contentType: 'application/pdf', seconds: 600 };
    const form = await sealed.presignPost(wanted);
    expect(form.fields).toMatchObject({
      key: wanted.key,
      'Content-Type': 'application/pdf',
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'arn:aws:kms:us-east-1:1:key/k',
    });
    const policy = JSON.parse(Buffer.from(form.fields.Policy!, 'base64').toString());
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 5, 5],
        { key: wanted.key },
        { bucket },
        { 'Content-Type': 'application/pdf' },
        { 'x-amz-server-side-encryption': 'aws:kms' },
      ]),
    );
    expect(Math.abs(Date.parse(policy.expiration) - Date.parse(form.expires))).toBeLessThan(2000);
    const data = new FormData();
    for (const [name, value] of Object.entries(form.fields)) data.set(name, value);
    data.set('file', new Blob(['%PDF-']), 'a.pdf');
    const answer = await fetch(form.url, { method: 'POST', body: data });
    expect(answer.status).toBe(204);
    expect(await blobs.head(wanted.key)).toMatchObject({ size: 5, contentType: 'application/pdf' });
  });

  it('give no form for a key in which the uploader could put a name of his own', async () => {
    const key = `uploads/acme/b/f/${'$'}{filename}`;
    await expect(blobs.presignPost({ key, size: 1, contentType: 'a/b', seconds: 1 })).rejects.toBeInstanceOf(Final);
  });

  it('are handed out by an address, under the name given', async () => {
    await blobs.put('report', '<p>');
    const address = await blobs.presignGet('report', { seconds: 60, name: 'Prüf "1".html', contentType: 'text/html' });
    const url = new URL(address);
    expect(url.searchParams.get('X-Amz-Expires')).toBe('60');
    expect(url.searchParams.get('response-content-type')).toBe('text/html');
    expect(url.searchParams.get('response-content-disposition')).toBe(
      `attachment; filename="Pr_f _1_.html"; filename*=UTF-8''Pr%C3%BCf%20%221%22.html`,
    );
    expect(await (await fetch(address)).text()).toBe('<p>');
  });
});
