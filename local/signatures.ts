import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { UploadForm, UploadWanted } from '../shared/ports.ts';
import type { BlobSettings, Bucket } from './blobs.ts';

/** What a form allows, in the shape of S3's POST policy as far as the system makes them. */
export const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.tuple([
    z.object({ bucket: z.string() }),
    z.object({ key: z.string() }),
    z.object({ 'Content-Type': z.string() }),
    z.tuple([z.literal('content-length-range'), z.int().min(0), z.int().min(0)]),
  ]),
});
export type Policy = z.infer<typeof Policy>;

type Signing = Pick<BlobSettings, 'secret' | 'address'>;

const sign = (secret: Buffer, text: string): string => createHmac('sha256', secret).update(text).digest('hex');

export function isSigned(secret: Buffer, text: string, signature: string): boolean {
  const wanted = Buffer.from(sign(secret, text), 'hex');
  const given = Buffer.from(signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The form for one exact upload. */
export function formFor(bucket: Bucket, wanted: UploadWanted, { secret, address }: Signing, now: Date): UploadForm {
  const expires = new Date(now.getTime() + wanted.seconds * 1000).toISOString();
  const policy: Policy = {
    expiration: expires,
    conditions: [
      { bucket },
      { key: wanted.key },
      { 'Content-Type': wanted.contentType },
      ['content-length-range', wanted.size, wanted.size],
    ],
  };
  const encoded = Buffer.from(JSON.stringify(policy)).toString('base64');
  return {
    url: `${address()}/${bucket}`,
    fields: {
      key: wanted.key,
      'Content-Type': wanted.contentType,
      policy: encoded,
      'x-signature': sign(secret, `policy ${encoded}`),
    },
    expires,
  };
}

/** The address that hands out one blob until it expires. */
export function addressFor(
  bucket: Bucket,
  key: string,
  options: { seconds: number; name?: string; contentType?: string },
  { secret, address }: Signing,
  now: Date,
): string {
  const url = new URL(`${address()}/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`);
  url.searchParams.set('expires', String(Math.floor(now.getTime() / 1000) + options.seconds));
  if (options.name !== undefined) url.searchParams.set('name', options.name);
  if (options.contentType !== undefined) url.searchParams.set('type', options.contentType);
  url.searchParams.set('signature', sign(secret, addressText(bucket, key, url.searchParams)));
  return url.href;
}

/** Whether the address is ours as it stands, and not over: `expired`, or `forged`. */
export function checkAddress(
  bucket: Bucket,
  key: string,
  query: URLSearchParams,
  secret: Buffer,
  now: Date,
): 'good' | 'expired' | 'forged' {
  if (!isSigned(secret, addressText(bucket, key, query), query.get('signature') ?? '')) return 'forged';
  return Number(query.get('expires')) * 1000 > now.getTime() ? 'good' : 'expired';
}

const addressText = (bucket: string, key: string, query: URLSearchParams): string =>
  JSON.stringify(['address', bucket, key, query.get('expires'), query.get('name'), query.get('type')]);
