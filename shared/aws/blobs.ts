import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type Blob, type BlobHead, type Blobs, Final, Retryable, type UploadWanted } from '../ports.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call, nameOf, statusOf } from './errors.ts';

/** Milliseconds: a scan of 500 MB is sent before the answer comes. */
const sending = 120_000;

/** Paths name the bucket at an endpoint of one's own: its name need not resolve with a bucket before it. */
export const s3 = once(
  (connection) =>
    new S3Client({ ...clientConfig(connection, sending), forcePathStyle: connection.endpoint !== undefined }),
);

export interface BucketOptions {
  /** ARN or id of the key under which uploads by form are encrypted; the bucket's own default encrypts the rest. */
  kmsKey?: string | undefined;
}

/** A bucket as a store of blobs. */
export function awsBlobs(connection: Connection, bucket: string, { kmsKey }: BucketOptions = {}): Blobs {
  const client = s3(connection);
  const at = (Key: string) => ({ Bucket: bucket, Key });
  const head = (key: string) =>
    call(`head ${key}`, () =>
      unlessAbsent(async () => {
        const found = await client.send(new HeadObjectCommand(at(key)));
        return toHead(key, { ...found, Size: found.ContentLength });
      }),
    );
  return {
    head,
    put: (key, bytes, { contentType, onlyNew } = {}) =>
      call(`put ${key}`, async () => {
        const type = contentType ? { ContentType: contentType } : {};
        const condition = onlyNew ? { IfNoneMatch: '*' } : {};
        // The client takes an empty text for a stream of unknown length.
        const Body = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
        // Some emulators pass over the condition.
        if (onlyNew && connection.endpoint && (await head(key))) return { written: false };
        try {
          await client.send(new PutObjectCommand({ ...at(key), Body, ...type, ...condition }));
          return { written: true };
        } catch (error) {
          if (onlyNew && (statusOf(error) === 412 || nameOf(error) === 'PreconditionFailed')) return { written: false };
          throw error;
        }
      }),
    get: (key, version) =>
      call(`get ${key}`, () =>
        unlessAbsent(async (): Promise<Blob> => {
          const which = version ? { VersionId: version } : {};
          const found = await client.send(new GetObjectCommand({ ...at(key), ...which }));
          const bytes = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
          if (found.ContentLength !== undefined && bytes.length !== found.ContentLength)
            throw new Retryable(`get ${key}: expected ${found.ContentLength} bytes, got ${bytes.length}`);
          return { ...toHead(key, { ...found, Size: bytes.length }), bytes };
        }),
      ),
    async *list(prefix) {
      let from: string | undefined;
      do {
        const more = from ? { ContinuationToken: from } : {};
        const page = await call(`list ${prefix}`, () =>
          client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...more })),
        );
        for (const { Key, Size, ETag } of page.Contents ?? []) if (Key !== undefined) yield toHead(Key, { Size, ETag });
        from = page.IsTruncated ? page.NextContinuationToken : undefined;
      } while (from);
    },
    delete: (key) =>
      call(`delete ${key}`, async () => {
        const versions = await versionsOf(client, bucket, key);
        for (const VersionId of versions) await client.send(new DeleteObjectCommand({ ...at(key), VersionId }));
        // Where versions are not kept there is one object; a plain delete where there is none would leave a marker.
        if (versions.length === 0 && (await head(key))) await client.send(new DeleteObjectCommand(at(key)));
      }),
    presignPost: (wanted) => call(`presign upload of ${wanted.key}`, () => postForm(client, bucket, wanted, kmsKey)),
    presignGet: (key, { seconds, name, contentType }) =>
      call(`presign ${key}`, async () => {
        const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
        const type = contentType ? { ResponseContentType: contentType } : {};
        const saved = name ? { ResponseContentDisposition: savedAs(name) } : {};
        return getSignedUrl(client, new GetObjectCommand({ ...at(key), ...type, ...saved }), { expiresIn: seconds });
      }),
  };
}

interface Found {
  Size?: number | undefined;
  ETag?: string | undefined;
  VersionId?: string | undefined;
  ContentType?: string | undefined;
}

/** S3 quotes its tags in answers and not in events: without quotes they compare. */
function toHead(key: string, { Size, ETag, VersionId, ContentType }: Found): BlobHead {
  const version = VersionId && VersionId !== 'null' ? { version: VersionId } : {};
  const contentType = ContentType ? { contentType: ContentType } : {};
  return { key, size: Size ?? 0, etag: (ETag ?? '').replaceAll('"', ''), ...version, ...contentType };
}

/** No such key, no such version, a version id that S3 never gave, or a key whose newest version is a delete marker. */
async function unlessAbsent<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    const name = nameOf(error);
    if (name === 'NoSuchBucket') throw error;
    if (['NoSuchKey', 'NoSuchVersion', 'NotFound'].includes(name) || statusOf(error) === 404) return undefined;
    const message = error instanceof Error ? error.message : '';
    if (name === 'InvalidArgument' && /version id/iu.test(message)) return undefined;
    throw error;
  }
}

/** All versions and delete markers of exactly this key, newest first. */
async function versionsOf(client: S3Client, bucket: string, key: string): Promise<string[]> {
  const ids: string[] = [];
  let from = {};
  for (;;) {
    const page = await client.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, ...from }));
    const all = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    ids.push(...all.flatMap((v) => (v.Key === key && v.VersionId ? [v.VersionId] : [])));
    // Keys come in order: once another key is met, or no more comes, all of this one were.
    const others = all.some((v) => v.Key !== key);
    if (others || !page.IsTruncated || !page.NextKeyMarker) return ids;
    from = {
      KeyMarker: page.NextKeyMarker,
      ...(page.NextVersionIdMarker ? { VersionIdMarker: page.NextVersionIdMarker } : {}),
    };
  }
}

/** A form that takes exactly this key, size and type, and encrypts under our key where there is one: no field can be changed or left out. */
async function postForm(client: S3Client, bucket: string, wanted: UploadWanted, kmsKey: string | undefined) {
  const { key, size, contentType, seconds } = wanted;
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 puts the uploaded file's name in its place.
  if (key.includes('${filename}')) throw new Final('expected a key without a placeholder, found ${filename} in it');
  const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post');
  const sealed: Record<string, string> = kmsKey
    ? { 'x-amz-server-side-encryption': 'aws:kms', 'x-amz-server-side-encryption-aws-kms-key-id': kmsKey }
    : {};
  const expires = new Date(Date.now() + seconds * 1000).toISOString();
  const { url, fields } = await createPresignedPost(client, {
    Bucket: bucket,
    Key: key,
    Conditions: [['content-length-range', size, size]],
    Fields: { 'Content-Type': contentType, ...sealed },
    Expires: seconds,
  });
  return { url, fields, expires };
}

/** RFC 6266 and 8187: a name in ASCII for old browsers, the true one beside it. */
function savedAs(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
