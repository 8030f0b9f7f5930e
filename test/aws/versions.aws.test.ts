import { afterEach, describe, expect, it } from 'vitest';
import { awsBlobs } from '../../shared/aws/blobs.ts';
import { Final, Retryable } from '../../shared/ports.ts';
import { startXml } from './endpoints.ts';

type S3 = Awaited<ReturnType<typeof startXml>>;
let s3: S3 | undefined;
afterEach(() => s3?.stop());

async function blobsOn(answer: Parameters<typeof startXml>[0]) {
  s3 = await startXml(answer);
  return { blobs: awsBlobs({ endpoint: s3.url, region: 'us-east-1', attempts: 1 }, 'papers'), s3 };
}

const refusal = (status: number, code: string, message = '') => ({
  status,
  xml: `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

describe('a bucket that keeps versions', () => {
  it('gives the version asked for, and names it', async () => {
    const { blobs, s3: calls } = await blobsOn(() => ({
      xml: 'old',
      headers: { 'x-amz-version-id': 'v1', etag: '"t"' },
    }));
    expect(await blobs.get('k', 'v1')).toMatchObject({ version: 'v1', etag: 't', size: 3 });
    expect(calls.calls[0]).toMatch(/^GET \/papers\/k\?.*versionId=v1/);
  });

  it.each([
    ['no such key', refusal(404, 'NoSuchKey')],
    ['no such version', refusal(404, 'NoSuchVersion')],
    ['no version at all', refusal(400, 'InvalidArgument', 'Invalid version id specified')],
  ])('has nothing to give where there is %s', async (_, answer) => {
    const { blobs } = await blobsOn(() => answer);
    expect(await blobs.get('k', 'v')).toBeUndefined();
  });

  it('loses all versions and markers of exactly the key that is deleted', async () => {
    const version = (key: string, id: string) => `<Version><Key>${key}</Key><VersionId>${id}</VersionId></Version>`;
    const pages = [
      `<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>a</NextKeyMarker><NextVersionIdMarker>2</NextVersionIdMarker>
       <DeleteMarker><Key>a</Key><VersionId>3</VersionId></DeleteMarker>${version('a', '2')}</ListVersionsResult>`,
      `<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>ab</NextKeyMarker>${version('a', '1')}${version('ab', '9')}</ListVersionsResult>`,
    ];
    const { blobs, s3: double } = await blobsOn((method, url) => {
      if (method === 'DELETE') return { status: 204 };
      return { xml: pages[url.searchParams.has('key-marker') ? 1 : 0]! };
    });
    await blobs.delete('a');
    const deleted = double.calls.filter((c) => c.startsWith('DELETE')).map((c) => /versionId=(\d)/.exec(c)?.[1]);
    expect(deleted.sort()).toEqual(['1', '2', '3']);
    expect(double.calls.filter((c) => c.startsWith('GET'))).toHaveLength(2);
  });
});

describe('a bucket', () => {
  it('is listed to its end', async () => {
    const page = (key: string, next = '') =>
      `<ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${next && `<NextContinuationToken>${next}</NextContinuationToken>`}
       <Contents><Key>${key}</Key><Size>1</Size><ETag>&quot;e&quot;</ETag></Contents></ListBucketResult>`;
    const { blobs } = await blobsOn((_, url) => ({
      xml: url.searchParams.get('continuation-token') === 'n+1' ? page('p/2') : page('p/1', 'n+1'),
    }));
    const found = [];
    for await (const head of blobs.list('p/')) found.push(head);
    expect(found).toEqual([
      { key: 'p/1', size: 1, etag: 'e' },
      { key: 'p/2', size: 1, etag: 'e' },
    ]);
  });

  it('that has the key already writes no new one', async () => {
    const { blobs } = await blobsOn((method) =>
      method === 'HEAD' ? { status: 404 } : refusal(412, 'PreconditionFailed'),
    );
    expect(await blobs.put('k', 'x', { onlyNew: true })).toEqual({ written: false });
  });

  it.each([
    ['is throttled', refusal(503, 'SlowDown')],
    ['fails', refusal(500, 'InternalError')],
    ['is being written by another', refusal(409, 'ConditionalRequestConflict')],
  ])('that %s may be tried again', async (_, answer) => {
    const { blobs } = await blobsOn((method) => (method === 'HEAD' ? { status: 404 } : answer));
    await expect(blobs.put('k', 'x', { onlyNew: true })).rejects.toBeInstanceOf(Retryable);
  });

  it('that may not be read is the fault of the installation: neither passing nor the fault of the paper', async () => {
    const { blobs } = await blobsOn(() => refusal(403, 'AccessDenied'));
    const error = await blobs.get('k').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Retryable);
    expect(error).not.toBeInstanceOf(Final);
    expect((error as Error).message).toMatch(/^get k: AccessDenied/);
  });
});
