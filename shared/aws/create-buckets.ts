import {
  CreateBucketCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketVersioningCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import { s3 } from './blobs.ts';
import type { Connection } from './connection.ts';
import { call, nameOf } from './errors.ts';

/** A bucket of our own. */
export async function bucketFor(connection: Connection, Bucket: string): Promise<string> {
  const region = connection.region ?? 'us-east-1';
  // us-east-1 refuses to hear its own name.
  const where =
    region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-1' } };
  await call(`create bucket ${Bucket}`, async () => {
    try {
      await s3(connection).send(new CreateBucketCommand({ Bucket, ...where }));
    } catch (error) {
      if (nameOf(error) !== 'BucketAlreadyOwnedByYou') throw error;
    }
  });
  return Bucket;
}

/** True when the bucket keeps versions from now on: asked again, since some emulators nod at everything. */
export async function keepVersions(connection: Connection, Bucket: string): Promise<boolean> {
  const client = s3(connection);
  return tried(async () => {
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket }));
    return Status === 'Enabled';
  });
}

/** True when the bucket tells the queue of new objects (with that prefix). */
export async function notify(
  connection: Connection,
  Bucket: string,
  QueueArn: string,
  prefix?: string,
): Promise<boolean> {
  const client = s3(connection);
  const filter = prefix ? { Filter: { Key: { FilterRules: [{ Name: 'prefix' as const, Value: prefix }] } } } : {};
  return tried(async () => {
    await client.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket,
        NotificationConfiguration: { QueueConfigurations: [{ QueueArn, Events: ['s3:ObjectCreated:*'], ...filter }] },
      }),
    );
    const found = await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
    return found.QueueConfigurations?.some((q) => q.QueueArn === QueueArn) ?? false;
  });
}

/** False when the endpoint does not know such a thing. */
async function tried(run: () => Promise<boolean>): Promise<boolean> {
  try {
    return await run();
  } catch {
    return false;
  }
}
