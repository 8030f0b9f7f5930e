import { awsBlobs } from '../../shared/aws/blobs.ts';
import { emulated } from './aws.ts';
import { blobsContract } from './blobs.contract.ts';

// The emulator keeps no versions, passes over the condition on a new key and looks at nothing of a form but its fields:
// test/aws/versions.aws.test.ts and test/aws/blobs.aws.test.ts look at what is sent instead.
blobsContract('S3', async () => {
  const { made, connection, pass, end } = await emulated();
  return {
    blobs: awsBlobs(connection, made.papers),
    pass,
    unchecked: ['expiry', 'signature', 'size', 'type', 'key', 'versions', 'race', 'naming'],
    close: end,
  };
});
