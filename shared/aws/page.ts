import { CloudFrontClient, CreateInvalidationCommand } from '@aws-sdk/client-cloudfront';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { s3 } from './blobs.ts';
import { type Connection, clientConfig, once } from './connection.ts';
import { call } from './errors.ts';
import { outputsOf } from './stack.ts';

const cloudFront = once((connection) => new CloudFrontClient(clientConfig(connection)));

/** Where a stack has the importers' page, and what that may call. */
export interface PageOfStack {
  /** Without a slash at the end. */
  address: string;
  bucket: string;
  distribution: string;
  /** Origins of the buckets with papers and records. */
  stores: string[];
  signIn: string;
  client: string;
}

/**
 * What the outputs of a stack say of its page (infra/constructs/page.ts).
 * @throws NoSuchPlace
 */
export async function pageOfStack(connection: Connection, stack: string): Promise<PageOfStack> {
  const output = await outputsOf(connection, stack);
  return {
    address: output('Page'),
    bucket: output('PageBucket'),
    distribution: output('PageDistribution'),
    stores: output('PageStores').split(' '),
    signIn: output('SignIn'),
    client: output('ImporterClient'),
  };
}

/** A file of the page, with what browsers are told of keeping it. */
export interface PageObject {
  key: string;
  bytes: Uint8Array | string;
  contentType: string;
  cacheControl: string;
}

export const putPageObject = (
  connection: Connection,
  bucket: string,
  { key, bytes, contentType, cacheControl }: PageObject,
) =>
  call(`put ${key} of the page`, async () => {
    const Body = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    const about = { ContentType: contentType, CacheControl: cacheControl };
    await s3(connection).send(new PutObjectCommand({ Bucket: bucket, Key: key, Body, ...about }));
  });

/** Has CloudFront ask for these paths anew; the id of the request. The same `reference` again is the same request. */
export const invalidate = (
  connection: Connection,
  distribution: string,
  paths: readonly string[],
  reference: string,
): Promise<string> =>
  call(`invalidate ${distribution}`, async () => {
    const { Invalidation } = await cloudFront(connection).send(
      new CreateInvalidationCommand({
        DistributionId: distribution,
        InvalidationBatch: { CallerReference: reference, Paths: { Quantity: paths.length, Items: [...paths] } },
      }),
    );
    return Invalidation?.Id ?? '';
  });
